import type { TaskId } from '../roadmap/model.ts'
import type { BoardMemory, BoardSnapshot, DesiredBoard } from './model.ts'
import type { BoardOperation } from './operation.ts'

/**
 * Returns the operations that bring new cards, and cards of tasks that moved in the roadmap, right behind the card before
 * them. All other cards stay where people have them. `added` are the tasks whose cards this run created; the memory holds
 * the cards in the order of the roadmap as it was. On a board that nobody remembers, what is there already stays.
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
  const moved = movedTasks(
    [...memory.cards.keys()],
    desired.cards.map(({ task }) => task),
  )
  const isSettled = (task: TaskId): boolean => {
    const base = memory.cards.get(task)
    if (added.has(task) || moved.has(task)) return false
    if (base === undefined) return memory.cards.size === 0
    return base.unplaced !== true && base.archived !== true
  }
  const ours = new Set(present.map(({ id }) => id))
  const order = board.order.filter((id) => ours.has(id))
  return present.flatMap(({ task, id }, index): BoardOperation[] => {
    const after = present[index - 1]?.id ?? null
    if (isSettled(task) || (order[order.indexOf(id) - 1] ?? null) === after) return []
    putBehind(order, id, after)
    return [{ kind: 'place', task, card: id, after }]
  })
}

/** Puts the card right behind another one in the list, or to its top where `after` is null. */
export function putBehind(order: string[], card: string, after: string | null): void {
  const from = order.indexOf(card)
  if (from === -1 || card === after || (after !== null && !order.includes(after))) return
  order.splice(from, 1)
  order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, card)
}

/** Returns tasks that, taken out of both lists, leave the same list twice; of two that crossed, the one that went further. */
function movedTasks(before: readonly TaskId[], after: readonly TaskId[]): Set<TaskId> {
  const [inBefore, inAfter] = [new Set(before), new Set(after)]
  const left = before.filter((task) => inAfter.has(task))
  const right = after.filter((task) => inBefore.has(task))
  const placeIn = (list: readonly TaskId[]) => new Map(list.map((task, at) => [task, at]))
  const [leftPlaces, rightPlaces] = [placeIn(left), placeIn(right)]
  const moved = new Set<TaskId>()
  let [i, j] = [0, 0]
  for (;;) {
    const [old, now] = [left[i], right[j]]
    if (old === undefined || now === undefined) return moved
    if (old === now || moved.has(old)) i += 1
    if (old === now || moved.has(now)) j += 1
    if (old === now || moved.has(old) || moved.has(now)) continue
    moved.add((leftPlaces.get(now) ?? 0) - i > (rightPlaces.get(old) ?? 0) - j ? now : old)
  }
}
