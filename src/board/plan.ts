import type { TaskId } from '../roadmap/model.ts'
import { derivedStatus, planCards, planValues, sectionValues } from './cards.ts'
import type { FieldNames } from './fields.ts'
import { keptFields, planFields, sameName, sectionLabel, sectionOptions } from './fields.ts'
import type {
  BoardBase,
  BoardFieldKind,
  BoardMemory,
  BoardSnapshot,
  CardBase,
  DesiredBoard,
} from './model.ts'
import type { BoardOperation } from './operation.ts'
import { planOrder } from './order.ts'

/** What a plan for a board is made from. */
export type BoardPlanInput = {
  readonly desired: DesiredBoard
  readonly board: BoardSnapshot
  readonly memory: BoardMemory
  /** Names by which our fields are found, in any language. */
  readonly names: FieldNames
  /** Tasks whose cards this run made. */
  readonly added: ReadonlySet<TaskId>
}

/** Parts of a plan in their order: each needs what the ones before it made. */
export const boardStages = ['fields', 'cards', 'values', 'order'] as const
export type BoardStage = (typeof boardStages)[number]

/** Returns the operations of one stage that can be applied to the board as it is; none when it is as it should be. */
export function planBoard(stage: BoardStage, input: BoardPlanInput): BoardOperation[] {
  const { desired, board, memory, added } = input
  const kept = keptFields(board, memory.board, input.names)
  switch (stage) {
    case 'fields':
      return planFields(desired, board, { base: memory.board, kept })
    case 'cards':
      return planCards(desired, board, memory)
    case 'values':
      return planValues(desired, board, { memory: withoutNew(input), kept })
    case 'order':
      return planOrder(desired, board, { memory, added })
  }
}

/** What earlier runs did to a card that is gone says nothing of the one that took its place. */
function withoutNew({ memory, added }: BoardPlanInput): BoardMemory {
  return { ...memory, cards: new Map([...memory.cards].filter(([task]) => !added.has(task))) }
}

/**
 * Returns what is to be remembered once a plan was applied to `board` as far as it went: bases in roadmap order. What
 * is `left` keeps the base it had, so that the next run sees the difference again.
 */
export function rememberBoard(input: BoardPlanInput, left: readonly BoardOperation[]): BoardMemory {
  const { desired, board, memory, names } = input
  const kept = keptFields(board, memory.board, names)
  const open = new Set(left.map(openKey))
  const sections = kept.section === undefined ? null : sectionValues(kept.section, desired, memory)
  const cards = new Map<TaskId, CardBase>()
  for (const wanted of desired.cards) {
    const { task, issue, section, start, target } = wanted
    const card = board.cards.get(issue)
    const before = memory.cards.get(task)
    if (card === undefined) continue
    if (card.archived) {
      cards.set(task, before ?? {})
      continue
    }
    const can = { status: true, section: sections?.has(section), start: true, target: true }
    const step = <Value>(of: BoardFieldKind, now: Value | null, was: Value | undefined) =>
      kept[of] === undefined || !can[of] || open.has(`${of} ${task}`) ? was : (now ?? undefined)
    cards.set(
      task,
      withoutGaps({
        status: step('status', derivedStatus(wanted, card), before?.status),
        section: step('section', section, before?.section),
        start: step('start', start, before?.start),
        target: step('target', target, before?.target),
        unplaced: open.has(`order ${task}`) ? true : undefined,
      }),
    )
  }
  for (const { task, issue } of desired.removed) {
    const card = board.cards.get(issue)
    const before = memory.cards.get(task)
    if (card === undefined || open.has(`archive ${issue}`)) continue
    const ours = before?.archived === true || card.archived
    cards.set(task, ours ? { ...before, archived: true } : (before ?? {}))
  }
  const base = rememberFields(input, kept)
  // Until the options follow, what they were given is what it was.
  const given = open.has('options') ? memory.board?.sections : undefined
  return { board: given === undefined ? base : { ...base, sections: given }, cards }
}

function rememberFields(
  { desired, board, memory }: BoardPlanInput,
  kept: ReturnType<typeof keptFields>,
): BoardBase {
  const fields: Partial<Record<BoardFieldKind, string>> = { ...memory.board?.fields }
  for (const kind of ['status', 'section', 'start', 'target'] as const) {
    const id = kept[kind]?.id
    if (id !== undefined) fields[kind] = id
  }
  const { section } = kept
  const options = section?.type === 'SINGLE_SELECT' ? sectionOptions(section, desired, memory.board) : null
  const sections = new Map(
    desired.sections.flatMap(({ id, title }) => {
      const label = sectionLabel(title)
      if (section?.type === 'TEXT') return [[id, { option: label, name: label }] as const]
      const option = options?.get(id)
      if (option === undefined) return []
      // What a person made of the name is not what it was given.
      const given = memory.board?.sections.get(id)?.name ?? label
      const name = sameName(option.name, label) ? option.name : given
      return [[id, { option: option.id, name }] as const]
    }),
  )
  return { id: board.id, url: board.url, fields, sections }
}

/** What of a card, or of the board, an operation would have changed. */
function openKey(operation: BoardOperation): string {
  switch (operation.kind) {
    case 'create-field':
      return `field ${operation.of}`
    case 'update-options':
      return 'options'
    case 'archive':
      return `archive ${operation.issue}`
    case 'set':
      return `${operation.of} ${operation.task}`
    case 'place':
      return `order ${operation.task}`
    default:
      return `${operation.kind} ${operation.task}`
  }
}

/** Returns the base without members that say nothing, so that it is the same text each time. */
function withoutGaps(base: { readonly [Key in keyof CardBase]: CardBase[Key] | undefined }): CardBase {
  return Object.fromEntries(Object.entries(base).filter(([, value]) => value !== undefined))
}
