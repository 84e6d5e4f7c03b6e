import type { ListItem } from 'mdast'
import { boxedItems } from '../markdown/list-item.ts'
import type { Source } from '../markdown/source.ts'
import type { Block, Part } from '../structure/part.ts'
import type { PlacedPart, Structure } from '../structure/sections.ts'
import { findTaskColumn, type TableStrength } from './table-tasks.ts'

/** What a document contains that could be tasks. The ways of reading are judged by it. */
export type Evidence = {
  readonly structure: Structure
  readonly source: Source
  /** The parts that stand in no appendix. */
  readonly shown: readonly PlacedPart[]
  /** The items of a list that have a box. */
  readonly boxesOf: (block: Block) => readonly ListItem[]
  readonly hasBoxes: (placed: PlacedPart) => boolean
  /** Tells whether a part has a table that lists tasks, at least so sure. */
  readonly hasTable: (placed: PlacedPart, least: TableStrength) => boolean
  /** Nothing says of the part that it is no work. */
  readonly canHaveTasks: (placed: PlacedPart) => boolean
  /** Parts with a list without boxes that could be tasks: those of the series where there is one. */
  readonly lists: ReadonlySet<PlacedPart>
  /** Some of these lists stand in a series of headings: "Week 1", "Week 2". */
  readonly isRegular: boolean
  /** Only what stands under the heading "Roadmap" counts. */
  readonly isFocused: boolean
}

/** Returns what the document contains that could be tasks. */
export function gatherEvidence(structure: Structure, source: Source): Evidence {
  const { placed, root, title } = structure
  const boxesOf = cached((block: Block) => (block.kind === 'list' ? boxedItems(block.items, source) : []))
  const strengthOf = cached((block: Block) =>
    block.kind === 'table' ? (findTaskColumn(block.node, source)?.strength ?? -1) : -1,
  )
  const shown = placed.filter(({ hidden }) => !hidden)
  const hasTasksTable = ({ about, part }: PlacedPart, least: TableStrength) =>
    !about && part.blocks.some((block) => strengthOf(block) >= least)
  const hasPlainList = ({ part }: PlacedPart) =>
    part.blocks.some(
      (block) =>
        block.kind === 'list' &&
        !block.isQuoted &&
        boxesOf(block).length === 0 &&
        !block.items.every(isLinkWithinDocument),
    )

  const listed = shown.filter(hasPlainList)
  // In a longer document (a README) only the part under "Roadmap" counts, unless the document itself is a series.
  const isFocused =
    shown.some((each) => each.isInRoadmap && (hasPlainList(each) || hasTasksTable(each, 1))) &&
    !listed.some((each) => each.isInSeries && !each.isInRoadmap)
  const isInFocus = (each: PlacedPart) => !isFocused || each.isInRoadmap
  const canHaveTasks = (each: PlacedPart) =>
    !(each.about || each.study || each.hidden || isQuestion(each.part)) && isInFocus(each)

  const eligible = listed.filter(canHaveTasks)
  const inSections = eligible.filter(({ section }) => section !== root && section !== title)
  // Rules before the first section are not its tasks.
  const candidates = inSections.length > 0 ? inSections : eligible
  const isRegular = candidates.some((each) => each.isInSeries)
  return {
    structure,
    source,
    shown,
    boxesOf,
    hasBoxes: ({ part }) => part.blocks.some((block) => boxesOf(block).length > 0 || strengthOf(block) === 3),
    hasTable: (each, least) => !each.hidden && isInFocus(each) && hasTasksTable(each, least),
    canHaveTasks,
    lists: new Set(candidates.filter((each) => !isRegular || each.isInSeries)),
    isRegular,
    isFocused,
  }
}

/** Tells whether a heading asks something: what stands below it is an answer and no task. */
export function isQuestion(part: Part): boolean {
  return /[?\uFF1F\u061F]\s*$/.test(part.title)
}

/** An item of a table of contents. */
function isLinkWithinDocument(item: ListItem): boolean {
  const [own] = item.children
  if (own?.type !== 'paragraph') return false
  const [first] = own.children
  return own.children.length === 1 && first?.type === 'link' && first.url.startsWith('#')
}

function cached<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) }
    known.set(key, entry)
    return entry.value
  }
}
