import type { KeptFields } from './fields.ts'
import { sectionLabel, sectionOptions, statusMapping } from './fields.ts'
import type {
  BoardMemory,
  BoardSnapshot,
  Card,
  CardBase,
  CardStatus,
  DesiredBoard,
  DesiredCard,
} from './model.ts'
import type { BoardOperation, CardValue } from './operation.ts'

/** Returns where a card should stand: closed is done, in somebody's hands is in progress. */
export function derivedStatus({ state }: DesiredCard, { active }: Card): CardStatus {
  if (state === 'closed') return 'done'
  return active ? 'progress' : 'todo'
}

/**
 * Returns the operations that put every issue on the board once, archive the cards of tasks that left and of issues
 * that were one too many, and bring back those of tasks that returned. What people archive, or bring back, stays so.
 */
export function planCards(
  desired: DesiredBoard,
  board: BoardSnapshot,
  memory: BoardMemory,
): BoardOperation[] {
  const operations: BoardOperation[] = []
  for (const { task, issue, state } of desired.cards) {
    const card = board.cards.get(issue)
    const base = memory.cards.get(task)
    if (card === undefined) operations.push({ kind: 'add', task, issue })
    // Nobody remembers who archived it: what is open has to be seen.
    else if (card.archived && (base === undefined ? state === 'open' : base.archived === true)) {
      operations.push({ kind: 'restore', task, issue, card: card.id })
    }
  }
  for (const { task, issue } of desired.removed) {
    const card = board.cards.get(issue)
    if (card === undefined || card.archived || memory.cards.get(task)?.archived === true) continue
    operations.push({ kind: 'archive', task, issue, card: card.id })
  }
  for (const { task, issue } of desired.closedDuplicates) {
    const card = board.cards.get(issue)
    if (card?.archived === false) operations.push({ kind: 'archive', task, issue, card: card.id })
  }
  return operations
}

/** Returns the operations that set the fields of the cards, three ways: what people set since stays. */
export function planValues(
  desired: DesiredBoard,
  board: BoardSnapshot,
  { memory, kept }: { readonly memory: BoardMemory; readonly kept: KeptFields },
): BoardOperation[] {
  const mapping = statusMapping(kept.status)
  const sections = kept.section === undefined ? null : sectionValues(kept.section, desired, memory)
  const operations: BoardOperation[] = []
  for (const wanted of desired.cards) {
    const { task, issue } = wanted
    const card = board.cards.get(issue)
    if (card === undefined || card.archived) continue
    const base = memory.cards.get(task)
    const set = (of: 'status' | 'section' | 'start' | 'target', value: CardValue | undefined) => {
      const field = kept[of]
      if (field === undefined || value === undefined) return
      if ((valueText(value) ?? undefined) === card.values.get(field.id)) return
      operations.push({ kind: 'set', task, issue, card: card.id, of, field: field.id, value })
    }
    if (kept.status !== undefined) {
      const status = wantedStatus(wanted, { card, base, mapping, shown: card.values.get(kept.status.id) })
      const option = status === null ? undefined : mapping[status]
      set('status', option === undefined ? undefined : { option })
    }
    if (kept.section !== undefined && sections !== null) {
      const shown = card.values.get(kept.section.id)
      const moved = base?.section !== wanted.section && (base?.section !== undefined || shown === undefined)
      // Its section has another option by now.
      const stale = shown !== undefined && shown === memory.board?.sections.get(wanted.section)?.option
      set('section', moved || stale ? sections.get(wanted.section) : undefined)
    }
    for (const kind of ['start', 'target'] as const) set(kind, dateChange(wanted, card, { kind, base, kept }))
  }
  return operations
}

/** The status to set, or null where the card is left as it is. */
function wantedStatus(
  wanted: DesiredCard,
  {
    card,
    base,
    mapping,
    shown,
  }: {
    readonly card: Card
    readonly base: CardBase | undefined
    readonly mapping: Readonly<Partial<Record<CardStatus, string>>>
    readonly shown: string | undefined
  },
): CardStatus | null {
  const status = derivedStatus(wanted, card)
  if (base?.status !== undefined) return base.status === status ? null : status
  // Nobody remembers what it was: a card that a person put somewhere stays, unless its issue says otherwise.
  if (shown === undefined) return status
  if (status === 'done') return 'done'
  return wanted.reopened && shown === mapping.done ? status : null
}

function dateChange(
  wanted: DesiredCard,
  card: Card,
  {
    kind,
    base,
    kept,
  }: { readonly kind: 'start' | 'target'; readonly base: CardBase | undefined; readonly kept: KeptFields },
): CardValue | undefined {
  const date = wanted[kind]
  const before = base?.[kind] ?? null
  if (date === before) return undefined
  const shown = card.values.get(kept[kind]?.id ?? '') ?? null
  // A date that a person put there is theirs.
  if (shown !== before) return undefined
  return date === null ? null : { date }
}

function valueText(value: CardValue): string | null {
  if (value === null) return null
  if ('option' in value) return value.option
  return 'text' in value ? value.text : value.date
}

/** Returns what each section is on a card; one that the field has no room for is missing. */
export function sectionValues(
  field: NonNullable<KeptFields['section']>,
  desired: DesiredBoard,
  { board }: BoardMemory,
): Map<DesiredCard['section'], CardValue> {
  if (field.type === 'TEXT') {
    return new Map(desired.sections.map(({ id, title }) => [id, { text: sectionLabel(title) }]))
  }
  return new Map([...sectionOptions(field, desired, board)].map(([id, { id: option }]) => [id, { option }]))
}
