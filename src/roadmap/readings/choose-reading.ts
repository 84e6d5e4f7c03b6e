import type { ListItem } from 'mdast'
import type { Source } from '../markdown/source.ts'
import { type Block, isInline, type Part } from '../structure/outline.ts'
import type { Place, Survey } from '../structure/sections.ts'
import { headingTasks, isLeaf } from './heading-tasks.ts'
import { boxedItems } from './items.ts'
import { tableColumn } from './tables.ts'

/** What the tasks of a document are: the first of these that it has. */
export type Dialect = 'practice' | 'boxes' | 'tables' | 'list' | 'headings' | 'none'

/** What is taken from a place: everything listed, only what has a box, table rows, the heading itself, or nothing. */
export type Yield = 'all' | 'boxes' | 'rows' | 'heading' | 'none'

/** The judgement about a document. */
export type Judgement = {
  readonly dialect: Dialect
  readonly yieldOf: (place: Place) => Yield
  readonly boxesOf: (block: Block) => readonly ListItem[]
  /** The section a place's tasks belong to. */
  readonly sectionOf: (place: Place) => Part
  /** Only what stands under the heading "Roadmap" counts. */
  readonly focused: boolean
}

/** What a configuration adds to the judgement. */
export type JudgeOptions = { readonly topics?: 'issues'; readonly questions?: 'issues' }

/** Returns what the tasks of a surveyed document are. Practice headings decide where they exist; else boxes; else lists. */
export function judge(survey: Survey, source: Source, options: JudgeOptions = {}): Judgement {
  const boxes = new Map<Block, readonly ListItem[]>()
  const boxesOf = (block: Block) => {
    if (block.kind !== 'list') return []
    const known = boxes.get(block) ?? boxedItems(block.items, source)
    boxes.set(block, known)
    return known
  }
  const columns = new Map<Block, number>()
  const strengthOf = (block: Block) => {
    if (block.kind !== 'table') return -1
    const known = columns.get(block) ?? tableColumn(block.node, source)?.strength ?? -1
    columns.set(block, known)
    return known
  }
  let named: ReadonlyMap<Part, Part> | undefined
  const headings = () => {
    named ??= headingTasks(survey)
    return named
  }
  const { places } = survey
  const hasBoxes = (place: Place) =>
    place.part.blocks.some((block) => boxesOf(block).length > 0 || strengthOf(block) === 3)
  const open = places.filter((place) => !place.hidden)
  const hasTable = (place: Place, least: number) =>
    !place.about && place.part.blocks.some((block) => strengthOf(block) >= least)
  const hasList = (place: Place) => place.part.blocks.some((block) => isPlainList(block, boxesOf))
  const listed = open.filter(hasList)
  // "Roadmap" in a longer document (a README) is what counts of it, unless the document is a series itself.
  const focused =
    open.some((place) => place.focus && (hasList(place) || hasTable(place, 1))) &&
    !listed.some((place) => place.inSeries && !place.focus)
  const eligible = listed.filter(isEligible)
  const inSections = eligible.filter(
    (place) => place.section !== survey.root && place.section !== survey.title,
  )
  // Rules before the first section are not its tasks.
  const lists = inSections.length > 0 ? inSections : eligible
  const regular = lists.some((place) => place.inSeries)
  const chosen = new Set(lists.filter((place) => !regular || place.inSeries))
  const practice = open.filter(
    (place) => place.part.role === 'practice' && place.practice === place.part && hasContent(place.part),
  )
  const below = practice.filter((place) => place.nested)
  const dialect = decide()
  const least = open.some((place) => isTabular(place, 1)) ? 1 : 0
  return {
    dialect,
    focused,
    boxesOf,
    sectionOf: (place) => (dialect === 'headings' && headings().get(place.part)) || place.section,
    yieldOf: (place) => (place.hidden ? hiddenYield(place) : yieldOf(place)),
  }

  function decide(): Dialect {
    if (decidesPractice()) return 'practice'
    const firm = open.filter((place) => !place.about && hasBoxes(place))
    const alone = practice.some((place) => !place.nested)
    // "Theory" and "Practice" as the halves of one section: the boxes of the first are for studying.
    if (firm.length > 0 && !(alone && firm.every((place) => place.study || place.practice))) return 'boxes'
    if (alone && !regular && !open.some((place) => !place.practice && isTabular(place, 1))) return 'practice'
    if (firm.length > 0 || open.some(hasBoxes)) return 'boxes'
    return withoutMarks()
  }

  /** Headings and labels on lines of their own are strong; `- **Practice:** do this` counts when most sections have it. */
  function decidesPractice(): boolean {
    if (below.some((place) => !isInline(place.part))) return true
    const covered = new Set(below.map((place) => place.section))
    const sections = new Set(
      open
        .filter((place) => place.part.blocks.some((block) => block.kind === 'list') || place.practice)
        .map((place) => place.section),
    )
    return covered.size > 0 && covered.size * 2 >= sections.size
  }

  function withoutMarks(): Dialect {
    const tabular = open.filter((place) => isTabular(place, 1))
    const regularTables = tabular.filter((place) => place.inSeries).length
    if (tabular.length > 0 && (!regular || regularTables > chosen.size)) return 'tables'
    const leaves = open.filter(
      ({ part }) => isLeaf(part) && part.role === null && part !== survey.title && !isQuestion(part),
    )
    const covering = new Set([...chosen].map((place) => place.section))
    const covered = leaves.filter((place) => covering.has(place.section) || covering.has(place.part)).length
    if (chosen.size > 0 && covered * 2 >= leaves.length) return 'list'
    if (headings().size > 0) return 'headings'
    if (chosen.size > 0) return 'list'
    return open.some((place) => isTabular(place, 0)) ? 'tables' : 'none'
  }

  function hiddenYield(place: Place): Yield {
    return options.questions === 'issues' && place.hidden?.role === 'questions' ? 'all' : 'none'
  }

  function yieldOf(place: Place): Yield {
    if (place.study && options.topics === 'issues') return 'all'
    switch (dialect) {
      case 'practice':
        if (place.practice && (place.nested || !place.subheading || below.length === 0)) {
          return place.about ? 'none' : 'all'
        }
        return place.study || place.about ? 'none' : 'boxes'
      case 'boxes':
        return 'boxes'
      case 'tables':
        return isTabular(place, least) ? 'rows' : 'none'
      case 'list':
        return chosen.has(place) || (isEligible(place) && place.practice !== null) ? 'all' : 'none'
      case 'headings':
        return headings().has(place.part) ? 'heading' : 'none'
      default:
        return 'none'
    }
  }

  function isTabular(place: Place, least: number): boolean {
    return !place.hidden && (!focused || place.focus) && hasTable(place, least)
  }

  function isEligible(place: Place): boolean {
    if (place.about || place.study || place.hidden || isQuestion(place.part)) return false
    return !focused || place.focus
  }
}

function isQuestion(part: Part): boolean {
  return /[?\uFF1F\u061F]\s*$/.test(part.title)
}

function hasContent(part: Part): boolean {
  return part.blocks.length > 0 || part.parts.length > 0 || part.names
}

function isPlainList(block: Block, boxesOf: (block: Block) => readonly ListItem[]): boolean {
  return block.kind === 'list' && !block.quoted && boxesOf(block).length === 0 && !isContents(block.items)
}

/** A table of contents: every item is a link into the document itself. */
function isContents(items: readonly ListItem[]): boolean {
  return items.every((item) => {
    const [own] = item.children
    if (own?.type !== 'paragraph') return false
    const [first] = own.children
    return own.children.length === 1 && first?.type === 'link' && first.url.startsWith('#')
  })
}
