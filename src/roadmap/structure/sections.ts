import { type Series, seriesOf } from './numbered-headings.ts'
import type { Part } from './outline.ts'
import { isFinished, isHorizon, isRoadmap } from './roles.ts'

/** A part and what its place in the document means for what stands in it. */
export type Place = {
  readonly part: Part
  /** The part whose milestone its tasks belong to. */
  readonly section: Part
  /** The appendix (questions, resources, advice, licence …) that covers it. */
  readonly hidden: Part | null
  /** The overview (goals, progress, risks …) that covers it. */
  readonly about: Part | null
  readonly study: Part | null
  readonly practice: Part | null
  /** Its practice heading stands below a section. */
  readonly nested: boolean
  /** It is below a sub-heading of its practice heading. */
  readonly subheading: boolean
  /** It is in a numbered or otherwise regular series of headings, or below one that says how near its tasks are. */
  readonly inSeries: boolean
  /** It is below a heading that says its tasks are done. */
  readonly finished: boolean
  /** It is below the heading that names the part of the document that is the roadmap. */
  readonly focus: boolean
}

/** The document, surveyed: every part in document order with its place. */
export type Survey = {
  readonly root: Part
  readonly places: readonly Place[]
  /** The heading that names the whole document, if one does. */
  readonly title: Part | null
  /** First-level headings that could each be a stage. */
  readonly stages: readonly Part[]
  readonly candidates: ReadonlySet<Part>
  readonly series: Series
}

/** How sections are told from groups; `sectionLevel` fixes the level of their headings. */
export type SurveyOptions = { readonly sectionLevel?: number }

const appendices = new Set(['questions', 'resources', 'advice', 'appendix'])

type Context = Omit<Place, 'part' | 'section'> & {
  readonly nearest: Part | null
  readonly regular: Part | null
  readonly fallback: Part
}

/** Returns every part of the outline with its section, found from headings, series, summaries and callouts. */
export function surveyOf(root: Part, options: SurveyOptions = {}): Survey {
  const parts = flatten(root)
  const series = seriesOf(parts)
  const tops = parts.filter((part) => part.opener === 'heading' && part.level === 1)
  const stages = tops.filter((part) => part.role === null)
  const title = tops[0] && (tops.length === 1 || tops[0].role === null) ? tops[0] : null
  const headless = !parts.some((part) => part.opener === 'heading' && part !== title)
  const practices = countPractices(parts)
  const headings = parts.filter((part) => part.opener === 'heading')
  const horizons =
    headings.filter((part) => isHorizon(part.title)).length + (headings.some(series.includes) ? 1 : 0)
  const stageSet = new Set(stages)
  const withStudy = new Set(parts.filter((part) => part.parts.some(isStudy)))
  const withList = new Set(parts.filter((part) => part.blocks.some((block) => block.kind === 'list')))
  const candidates = new Set<Part>()
  const places: Place[] = []
  const contexts = new Map<Part, Context>()

  for (const part of parts) {
    const context = below(part)
    contexts.set(part, context)
    const home =
      contexts.get(part.opener === 'label' && part.role === 'practice' ? climb(part, practices) : part) ??
      context
    places.push({ ...context, part, section: home.regular ?? home.nearest ?? home.fallback })
  }
  return { root, places, title, stages, candidates, series }

  function below(part: Part): Context {
    const above = part.parent ? contexts.get(part.parent) : undefined
    if (!above) return { ...nothing, fallback: root }
    const role = roleHere(part)
    const candidate = isCandidate(part, above, role)
    if (candidate) candidates.add(part)
    const regular =
      candidate && (series.includes(part) || part.opener === 'summary' || part.opener === 'callout')
    const isHeading = part.opener === 'heading'
    const stage = isHeading && part.level === 1
    const nested = above.nearest !== null || (stages.length > 1 && stageSet.has(above.fallback))
    const practice = role === 'practice' ? part : role === 'study' ? null : above.practice
    return {
      hidden: above.hidden ?? (role !== null && appendices.has(role) ? part : null),
      about: above.about ?? (role === 'about' ? part : null),
      study: role === 'study' ? part : role === 'practice' ? null : above.study,
      practice,
      nested: role === 'practice' ? nested : above.nested,
      subheading: practice === null || practice === part ? false : above.subheading || isHeading,
      inSeries:
        above.inSeries || (isHeading && (series.includes(part) || (horizons > 1 && isHorizon(part.title)))),
      finished: above.finished || (isHeading && isFinished(part.title)),
      focus: above.focus || (isHeading && part !== title && isRoadmap(part.title)),
      nearest: candidate && !(stage && !regular) ? part : above.nearest,
      regular: regular ? part : candidate && above.regular === null ? null : above.regular,
      fallback: stage ? part : above.fallback,
    }
  }

  /** The only first-level heading names the document, and an overview or study list with practice below is a section. */
  function roleHere(part: Part): Part['role'] {
    if (part === title && tops.length === 1) return null
    const divided = part.role === 'about' || part.role === 'study'
    return divided && (practices.get(part) ?? 0) > 0 ? null : part.role
  }

  function isCandidate(part: Part, above: Context, role: Part['role']): boolean {
    if (part.title === '') return false
    const alone = above.nearest === null
    if (role !== null && !(alone && (role !== 'practice' || !withStudy.has(part.parent ?? root))))
      return false
    switch (part.opener) {
      case 'heading':
        return options.sectionLevel === undefined || part.level === options.sectionLevel
      case 'summary':
      case 'callout':
        return !withList.has(part.parent ?? root)
      case 'label':
      case 'item':
        return role === null && (headless || (series.numbered(part) && !above.inSeries))
      default:
        return false
    }
  }
}

const nothing = {
  hidden: null,
  about: null,
  study: null,
  practice: null,
  nested: false,
  subheading: false,
  inSeries: false,
  finished: false,
  focus: false,
  nearest: null,
  regular: null,
}

function isStudy(part: Part): boolean {
  return part.role === 'study'
}

/** Returns a part and all parts below it in document order. */
export function flatten(root: Part): Part[] {
  const found: Part[] = []
  const pending = [root]
  for (let part = pending.pop(); part; part = pending.pop()) {
    found.push(part)
    for (let index = part.parts.length - 1; index >= 0; index -= 1) {
      const child = part.parts[index]
      if (child) pending.push(child)
    }
  }
  return found
}

/** How many practice headings and labels each part holds, itself included. */
function countPractices(parts: readonly Part[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>()
  for (const part of parts.toReversed()) {
    const own = (counts.get(part) ?? 0) + (part.role === 'practice' && part.opener !== 'item' ? 1 : 0)
    counts.set(part, own)
    if (part.parent) counts.set(part.parent, (counts.get(part.parent) ?? 0) + own)
  }
  return counts
}

/**
 * A label has no level of its own. Below the last of several sub-headings, of which no other has practice, it speaks
 * for all of them: returns the part from which its section is looked for.
 */
function climb(label: Part, practices: ReadonlyMap<Part, number>): Part {
  const heading = label.parent
  const group = heading?.parent
  if (heading?.opener !== 'heading' || group?.opener !== 'heading' || group.level === 1) return label
  if (practices.get(group) !== practices.get(heading)) return label
  const headings = group.parts.filter((part) => part.opener === 'heading')
  return headings.length > 1 && headings.at(-1) === heading ? group : label
}
