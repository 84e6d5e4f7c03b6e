import type { Part } from '../structure/part.ts'
import { mentionsRoadmap, namesTask } from '../structure/roles.ts'
import type { Structure } from '../structure/sections.ts'
import type { Evidence } from './evidence.ts'
import type { Reading } from './reading.ts'

/** Tasks are headings themselves, in documents of headings and prose; null where no heading is one. */
export function readHeadings({ structure }: Evidence): Reading | null {
  const tasks = headingTasks(structure)
  if (tasks.size === 0) return null
  return {
    kind: 'headings',
    sectionOf: ({ part, section }) => tasks.get(part) ?? section,
    takenFrom: ({ part }) => (tasks.has(part) ? 'heading' : 'none'),
  }
}

/**
 * Returns the headings that are tasks, each with its section: those that name one ("Final project of the module"), else
 * the headings directly below each section, else, in a document that calls itself a roadmap, its headings.
 */
function headingTasks(structure: Structure): ReadonlyMap<Part, Part> {
  const { placed, title, root } = structure
  const headings = placed.flatMap(({ part, hidden, about }) =>
    part.opener === 'heading' && part !== title && !hidden && !about ? part : [],
  )
  const named = headings.filter((part) => isLeaf(part) && (part.role === 'practice' || namesTask(part.title)))
  if (named.length > 0) {
    const sections = new Map(placed.map(({ part, section }) => [part, section]))
    return new Map(named.map((part) => [part, sectionAbove(part, structure, sections)]))
  }
  const groups = headings.filter((part) => isOutermostSection(part, structure) && part.parts.some(isTitled))
  const tasks = groups.flatMap((group) =>
    commonLevel(group.parts.filter(isTitled)).map((task): [Part, Part] => [task, group]),
  )
  if (groups.length > 1 || tasks.length > 2) return new Map(tasks)
  const whole = title ?? root
  const flat = headings.filter((part) => isTitled(part) && isLeaf(part) && part.parent === whole)
  const isRoadmap = title !== null && mentionsRoadmap(title.title)
  return new Map(isRoadmap && tasks.length === 0 && flat.length > 1 ? flat.map((part) => [part, whole]) : [])
}

/** The section around a heading; a heading without one is a section of one task. */
function sectionAbove(part: Part, structure: Structure, sections: ReadonlyMap<Part, Part>): Part {
  const above = part.parent ? sections.get(part.parent) : undefined
  return above && structure.sections.has(above) && above !== structure.title ? above : part
}

/** Tells whether a heading has no other heading below it. */
export function isLeaf(part: Part): boolean {
  return part.opener === 'heading' && !part.parts.some((child) => child.opener === 'heading')
}

/** Tells whether a heading is a section that stands in no other section. */
function isOutermostSection(part: Part, { sections, title }: Structure): boolean {
  const isSection = (each: Part) => sections.has(each) && each !== title
  if (!isSection(part)) return false
  for (let above = part.parent; above; above = above.parent) if (isSection(above)) return false
  return true
}

function isTitled(part: Part): boolean {
  return part.opener === 'heading' && part.role === null && !/^(?:…|\.\.\.)/.test(part.title)
}

/** Of headings below one section, those of the level that most of them have. */
function commonLevel(parts: readonly Part[]): Part[] {
  const counts = new Map<number, number>()
  for (const { level } of parts) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [level] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0]
  return parts.filter((part) => part.level === level)
}
