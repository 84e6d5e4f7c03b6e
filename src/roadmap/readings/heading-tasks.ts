import type { Part } from '../structure/outline.ts'
import { mentionsRoadmap, namesTask } from '../structure/roles.ts'
import type { Place, Survey } from '../structure/sections.ts'

/**
 * Returns the headings that are tasks themselves, each with its section, for documents of headings and prose: those that
 * name one ("Final project of the module"), else the headings directly below each section, else, in a document that
 * calls itself a roadmap, its headings.
 */
export function headingTasks(survey: Survey): ReadonlyMap<Part, Part> {
  const headings = survey.places.filter((place) => isHeading(place) && place.part !== survey.title)
  const named = headings.filter(
    ({ part }) => isLeaf(part) && (part.role === 'practice' || namesTask(part.title)),
  )
  if (named.length > 0) {
    const sections = new Map(survey.places.map(({ part, section }) => [part, section]))
    return new Map(named.map(({ part }) => [part, sectionAbove(part, survey, sections)]))
  }
  const groups = headings.filter((place) => isOutermost(place, survey) && place.part.parts.some(isTitled))
  const tasks = groups.flatMap(({ part }) =>
    commonLevel(part.parts.filter(isTitled)).map((task): [Part, Part] => [task, part]),
  )
  if (groups.length > 1 || tasks.length > 2) return new Map(tasks)
  const whole = survey.title ?? survey.root
  const flat = headings.filter(({ part }) => isTitled(part) && isLeaf(part) && part.parent === whole)
  const speaks = survey.title !== null && mentionsRoadmap(survey.title.title)
  return new Map(
    speaks && tasks.length === 0 && flat.length > 1 ? flat.map((place) => [place.part, whole]) : [],
  )
}

/** The nearest section around a heading; with none it is a section of one task. */
function sectionAbove(part: Part, survey: Survey, sections: ReadonlyMap<Part, Part | null>): Part {
  const above = part.parent ? sections.get(part.parent) : undefined
  return above && survey.candidates.has(above) && above !== survey.title ? above : part
}

/** Tells whether a heading has no other heading below it. */
export function isLeaf(part: Part): boolean {
  return part.opener === 'heading' && !part.parts.some((child) => child.opener === 'heading')
}

/** Tells whether a heading is a section that stands in no other section. */
function isOutermost({ part }: Place, survey: Survey): boolean {
  if (!survey.candidates.has(part) || part === survey.title) return false
  for (let above = part.parent; above; above = above.parent) {
    if (survey.candidates.has(above) && above !== survey.title) return false
  }
  return true
}

function isHeading(place: Place): boolean {
  return place.part.opener === 'heading' && !place.hidden && !place.about
}

function isTitled(part: Part): boolean {
  return part.opener === 'heading' && part.role === null && !/^(?:…|\.\.\.)/.test(part.title)
}

/** Of headings below one section, those of the level that most of them have. */
function commonLevel(parts: readonly Part[]): Part[] {
  const counts = new Map<number, number>()
  for (const part of parts) counts.set(part.level, (counts.get(part.level) ?? 0) + 1)
  const [level] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0]
  return parts.filter((part) => part.level === level)
}
