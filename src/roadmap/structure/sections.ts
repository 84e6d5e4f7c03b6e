import { type Series, seriesOf } from './numbered-headings.ts'
import { hasList, type Part, withPartsBelow } from './part.ts'
import { isFinished, isHorizon, isRoadmap } from './roles.ts'

/** A part, and what the headings around it mean for the lists in it. */
export type PlacedPart = {
  readonly part: Part
  /** The part whose milestone its tasks belong to. */
  readonly section: Part
  /** The appendix (questions, resources, advice, licence …) that contains it. */
  readonly hidden: Part | null
  /** The overview (goals, progress, risks …) that contains it. */
  readonly about: Part | null
  readonly study: Part | null
  readonly practice: Part | null
  /** Its practice heading stands below a section. */
  readonly isNested: boolean
  /** It is below a sub-heading of its practice heading. */
  readonly isBelowSubheading: boolean
  /** It is in a numbered or otherwise regular series of headings, or below one that says how near its tasks are. */
  readonly isInSeries: boolean
  /** It is below a heading that says its tasks are done. */
  readonly isFinished: boolean
  /** It is below the heading that names the part of the document that is the roadmap. */
  readonly isInRoadmap: boolean
}

/** The parts of a document in order, and which of them are sections. */
export type Structure = {
  readonly root: Part
  readonly placed: readonly PlacedPart[]
  /** The heading that names the whole document, if one does. */
  readonly title: Part | null
  /** First-level headings that could each be a stage. */
  readonly stages: ReadonlySet<Part>
  /** The parts that are sections if they get tasks. */
  readonly sections: ReadonlySet<Part>
  readonly series: Series
}

/** `sectionLevel` fixes the level of the headings that are sections. */
export type StructureOptions = { readonly sectionLevel?: number | undefined }

const appendices = new Set(['questions', 'resources', 'advice', 'appendix'])

/** Returns every part of the outline with its section, found from headings, series, summaries and callouts. */
export function findSections(root: Part, { sectionLevel }: StructureOptions = {}): Structure {
  const facts = { ...factsOf(root), sectionLevel }
  const contexts = new Map<Part, Context>()
  const placed = withPartsBelow(root).map((part): PlacedPart => {
    const above = part.parent ? contexts.get(part.parent) : undefined
    const context = above ? contextOf(part, above, facts) : { ...outermost, firstLevel: root }
    contexts.set(part, context)
    const start = part.opener === 'label' && part.role === 'practice' ? spokenFor(part, facts) : part
    const { regular, nearest, firstLevel } = contexts.get(start) ?? context
    return { ...context, part, section: regular ?? nearest ?? firstLevel }
  })
  const sections = new Set([...contexts].flatMap(([part, context]) => (context.isSection ? part : [])))
  return { root, placed, title: facts.title, stages: facts.stages, sections, series: facts.series }
}

/** What is known of the whole document before its parts are looked at one by one. */
type Facts = StructureOptions & {
  readonly root: Part
  readonly series: Series
  /** First-level headings. */
  readonly tops: readonly Part[]
  readonly stages: ReadonlySet<Part>
  readonly title: Part | null
  readonly hasSubheadings: boolean
  readonly hasHorizons: boolean
  /** Parts with a study list or a list right below them. Sets, so that long documents take linear time. */
  readonly withStudy: ReadonlySet<Part>
  readonly withList: ReadonlySet<Part>
  readonly practices: ReadonlyMap<Part, number>
}

function factsOf(root: Part): Facts {
  const parts = withPartsBelow(root)
  const series = seriesOf(parts)
  const headings = parts.filter((part) => part.opener === 'heading')
  const tops = headings.filter((part) => part.level === 1)
  const title = tops[0] && (tops.length === 1 || tops[0].role === null) ? tops[0] : null
  // One such heading may be a coincidence.
  const horizons = headings.filter((part) => isHorizon(part.title)).length
  return {
    root,
    series,
    tops,
    stages: new Set(tops.filter((part) => part.role === null)),
    title,
    hasSubheadings: headings.some((part) => part !== title),
    hasHorizons: horizons + (headings.some(series.includes) ? 1 : 0) > 1,
    withStudy: new Set(parts.filter((part) => part.parts.some(({ role }) => role === 'study'))),
    withList: new Set(parts.filter(hasList)),
    practices: countPractices(parts),
  }
}

type Context = Omit<PlacedPart, 'part' | 'section'> & {
  readonly isSection: boolean
  /** The nearest section, the nearest one that belongs to a series, and the nearest first-level heading. */
  readonly nearest: Part | null
  readonly regular: Part | null
  readonly firstLevel: Part
}

const outermost = {
  isSection: false,
  hidden: null,
  about: null,
  study: null,
  practice: null,
  isNested: false,
  isBelowSubheading: false,
  isInSeries: false,
  isFinished: false,
  isInRoadmap: false,
  nearest: null,
  regular: null,
}

function contextOf(part: Part, above: Context, facts: Facts): Context {
  const { series, stages, title } = facts
  const role = roleHere(part, facts)
  const isSection = canBeSection(part, { above, role, facts })
  const isRegular =
    isSection && (series.includes(part) || part.opener === 'summary' || part.opener === 'callout')
  const isHeading = part.opener === 'heading'
  const isTop = isHeading && part.level === 1
  const practice = role === 'practice' ? part : role === 'study' ? null : above.practice
  const isBelowSection = above.nearest !== null || (stages.size > 1 && stages.has(above.firstLevel))
  return {
    isSection,
    hidden: above.hidden ?? (role !== null && appendices.has(role) ? part : null),
    about: above.about ?? (role === 'about' ? part : null),
    study: role === 'study' ? part : role === 'practice' ? null : above.study,
    practice,
    isNested: role === 'practice' ? isBelowSection : above.isNested,
    isBelowSubheading: practice !== null && practice !== part && (above.isBelowSubheading || isHeading),
    isInSeries:
      above.isInSeries ||
      (isHeading && (series.includes(part) || (facts.hasHorizons && isHorizon(part.title)))),
    isFinished: above.isFinished || (isHeading && isFinished(part.title)),
    isInRoadmap: above.isInRoadmap || (isHeading && part !== title && isRoadmap(part.title)),
    nearest: isSection && (isRegular || !isTop) ? part : above.nearest,
    regular: isRegular ? part : above.regular,
    firstLevel: isTop ? part : above.firstLevel,
  }
}

/** The only first-level heading names the document, and an overview or study list with practice below is a section. */
function roleHere(part: Part, { title, tops, practices }: Facts): Part['role'] {
  if (part === title && tops.length === 1) return null
  const isDivided = part.role === 'about' || part.role === 'study'
  return isDivided && (practices.get(part) ?? 0) > 0 ? null : part.role
}

function canBeSection(
  part: Part,
  { above, role, facts }: { readonly above: Context; readonly role: Part['role']; readonly facts: Facts },
): boolean {
  if (part.title === '') return false
  const parent = part.parent ?? facts.root
  if (role !== null) {
    if (above.nearest !== null) return false
    if (role === 'practice' && facts.withStudy.has(parent)) return false
  }
  switch (part.opener) {
    case 'heading':
      return facts.sectionLevel === undefined || part.level === facts.sectionLevel
    case 'summary':
    case 'callout':
      return !facts.withList.has(parent)
    case 'label':
    case 'item':
      return role === null && (!facts.hasSubheadings || (facts.series.numbered(part) && !above.isInSeries))
    default:
      return false
  }
}

/** How many practice headings and labels each part contains, itself included. */
function countPractices(parts: readonly Part[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>()
  for (const part of parts.toReversed()) {
    const count = (counts.get(part) ?? 0) + (part.role === 'practice' && part.opener !== 'item' ? 1 : 0)
    counts.set(part, count)
    if (part.parent) counts.set(part.parent, (counts.get(part.parent) ?? 0) + count)
  }
  return counts
}

/**
 * Returns the part whose practice a label announces. A label has no level of its own: below the last of several
 * sub-headings, of which no other has practice, it speaks for all of them.
 */
function spokenFor(label: Part, { practices }: Facts): Part {
  const heading = label.parent
  const group = heading?.parent
  if (heading?.opener !== 'heading' || group?.opener !== 'heading' || group.level === 1) return label
  if (practices.get(group) !== practices.get(heading)) return label
  const headings = group.parts.filter((part) => part.opener === 'heading')
  return headings.length > 1 && headings.at(-1) === heading ? group : label
}
