import type { TaskId } from '../roadmap/model.ts'
import type { BoardMemory, BoardSnapshot, DesiredBoard } from '../state/board.ts'
import type { BoardOperation } from './board-operation.ts'

/**
 * Returns the operations that bring new cards, and cards of tasks that moved in the roadmap, right behind the card
 * before them. All others stay where people have them. `added` are the tasks whose cards this run made; the order of
 * the memory is that of the roadmap as it was. On a board that nobody remembers, what is there already stays.
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
  const settled = (task: TaskId) => {
    const base = memory.cards.get(task)
    if (added.has(task)) return false
    if (base === undefined) return memory.board === null
    return base.unplaced !== true && base.archived !== true
  }
  const places = new Map([...memory.cards.keys()].map((task, index) => [task, index]))
  const known = present.filter(({ task }) => places.has(task) && settled(task))
  const kept = longestRise(known.map(({ task }) => places.get(task) ?? 0))
  const stays = new Set(known.filter((_, index) => kept.has(index)).map(({ task }) => task))
  const ours = new Set(present.map(({ id }) => id))
  const order = board.order.filter((id) => ours.has(id))
  const operations: BoardOperation[] = []
  present.forEach(({ task, id }, index) => {
    if (stays.has(task) || (!places.has(task) && settled(task))) return
    const after = present[index - 1]?.id ?? null
    const at = order.indexOf(id)
    if (at !== -1 && (order[at - 1] ?? null) === after) return
    operations.push({ kind: 'place', task, card: id, after })
    if (at !== -1) order.splice(at, 1)
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, id)
  })
  return operations
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
