import * as v from 'valibot'
import type { SectionId, TaskId } from '../roadmap/model.ts'
import type { BoardMemory } from './model.ts'

const date = v.exactOptional(v.string())
const mark = v.exactOptional(v.literal(true))

const card = v.object({
  status: v.exactOptional(v.picklist(['todo', 'progress', 'done'])),
  section: v.exactOptional(v.custom<SectionId>(isSectionId)),
  start: date,
  target: date,
  archived: mark,
  unplaced: mark,
})

const memory = v.object({
  id: v.string(),
  url: v.string(),
  fields: v.object({
    status: v.exactOptional(v.string()),
    section: v.exactOptional(v.string()),
    start: v.exactOptional(v.string()),
    target: v.exactOptional(v.string()),
  }),
  sections: v.record(v.string(), v.object({ option: v.string(), name: v.string() })),
  // Ledgers of earlier versions hold the cards elsewhere.
  cards: v.optional(v.record(v.string(), card), {}),
})

/** Returns what is remembered as the JSON that the ledger holds; undefined where there is nothing. */
export function renderMemory({ board, cards }: BoardMemory): unknown {
  if (board === null) return undefined
  return { ...board, sections: Object.fromEntries(board.sections), cards: Object.fromEntries(cards) }
}

/**
 * Returns the board that the ledger's JSON tells of, or undefined where it tells of none that can be understood: the
 * board is then found again by its marker.
 */
export function readMemory(json: unknown): BoardMemory | undefined {
  const result = v.safeParse(memory, json)
  if (!result.success) return undefined
  const { cards, sections, ...board } = result.output
  return {
    board: { ...board, sections: byId(sections, isSectionId) },
    cards: byId(cards, isTaskId),
  }
}

function byId<Id extends string, Value>(
  record: Readonly<Record<string, Value>>,
  isId: (text: unknown) => text is Id,
): Map<Id, Value> {
  return new Map(Object.entries(record).flatMap(([id, value]) => (isId(id) ? [[id, value] as const] : [])))
}

function isTaskId(text: unknown): text is TaskId {
  return typeof text === 'string' && text !== ''
}

function isSectionId(text: unknown): text is SectionId {
  return typeof text === 'string' && text !== ''
}
