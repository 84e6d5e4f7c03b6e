import type { TaskId } from '../roadmap/model.ts'
import type { BoardMemory, BoardSnapshot, DesiredBoard } from './model.ts'
import type { BoardOperation } from './operation.ts'

/**
 * Returns the operations that bring new cards, and cards of tasks that moved in the roadmap, right behind the card
 * before them, with as few moves as can be. All others stay where people have them. `added` are the tasks whose cards
 * this run made; the order of the memory is that of the roadmap as it was. On a board that nobody remembers, what is
 * there already stays.
 */
export function planOrder(
  desired: DesiredBoard,
  board: BoardSnapshot,
  { memory, added }: { readonly memory: BoardMemory; readonly added: ReadonlySet<TaskId> },
): BoardOperation[] {
  const present = desired.cards.flatMap(({ task, issue }) => {
    const card = board.cards.get(issue)
    return card === undefined || card.archived ? [] : [{ task, id: card.id }]
  })
  const settled = settledCards(present, memory, added)
  // A card stands where it should when no settled one is between it and the settled one that it follows.
  const shown = groupOf(board.order, settled)
  const following = groupOf(
    present.map(({ id }) => id),
    settled,
  )
  const places = new Map(board.order.map((id, at) => [id, at]))
  const standing = new Map<string | null, { readonly id: string; readonly at: number }[]>()
  for (const { id } of present) {
    const at = places.get(id)
    const group = following.get(id) ?? null
    if (settled.has(id) || at === undefined || shown.get(id) !== group) continue
    const same = standing.get(group)
    if (same === undefined) standing.set(group, [{ id, at }])
    else same.push({ id, at })
  }
  const stays = new Set(settled)
  for (const cards of standing.values()) {
    const rise = longestRise(cards.map(({ at }) => at))
    cards.forEach(({ id }, index) => {
      if (rise.has(index)) stays.add(id)
    })
  }
  return present.flatMap(({ task, id }, index): BoardOperation[] =>
    stays.has(id) ? [] : [{ kind: 'place', task, card: id, after: present[index - 1]?.id ?? null }],
  )
}

type Placed = { readonly task: TaskId; readonly id: string }

/** Ids of the cards that are where an earlier run, or a person since, has them; of those that moved, the fewest move. */
function settledCards(
  present: readonly Placed[],
  memory: BoardMemory,
  added: ReadonlySet<TaskId>,
): Set<string> {
  const places = new Map([...memory.cards.keys()].map((task, index) => [task, index]))
  const settled = present.filter(({ task }) => {
    const base = memory.cards.get(task)
    if (added.has(task)) return false
    if (base === undefined) return memory.board === null
    return base.unplaced !== true && base.archived !== true
  })
  const known = settled.filter(({ task }) => places.has(task))
  const rise = longestRise(known.map(({ task }) => places.get(task) ?? 0))
  const kept = new Set(known.filter((_, index) => rise.has(index)))
  return new Set(settled.filter((card) => kept.has(card) || !places.has(card.task)).map(({ id }) => id))
}

/** The settled card that each of the cards comes after, directly or not; null at the top. */
function groupOf(order: readonly string[], settled: ReadonlySet<string>): Map<string, string | null> {
  const groups = new Map<string, string | null>()
  let last: string | null = null
  for (const id of order) {
    if (settled.has(id)) last = id
    else groups.set(id, last)
  }
  return groups
}

/** Returns the order once the cards were put behind others, one after the other; `after` null is the top. */
export function withMoves(
  order: readonly string[],
  moves: readonly { readonly card: string; readonly after: string | null }[],
): string[] {
  const next = new Map<string | null, string | null>()
  const before = new Map<string, string | null>()
  const join = (left: string | null, right: string | null) => {
    next.set(left, right)
    if (right !== null) before.set(right, left)
  }
  const last = order.reduce<string | null>((left, id) => {
    join(left, id)
    return id
  }, null)
  join(last, null)
  for (const { card, after } of moves) {
    if (card === after || !before.has(card) || !next.has(after)) continue
    join(before.get(card) ?? null, next.get(card) ?? null)
    const following = next.get(after) ?? null
    join(after, card)
    join(card, following)
  }
  const moved: string[] = []
  for (let id = next.get(null) ?? null; id !== null; id = next.get(id) ?? null) moved.push(id)
  return moved
}

/** Returns the indexes of a longest rising part of the numbers: what has to move least often. */
function longestRise(numbers: readonly number[]): Set<number> {
  // Index of the smallest last number of a rise of each length, and the one before each in its rise.
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const rise = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) rise.add(at)
  return rise
}
