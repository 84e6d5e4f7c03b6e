import { describe, expect, it } from 'vitest'
import type { BoardSnapshot } from '../../../src/board/model.ts'
import { planOrder, putBehind } from '../../../src/board/order.ts'
import { board, brief, desired, forgotten, select, status, sync, wanted } from '../support/board.ts'
import { taskId } from '../support/build.ts'

const fields = [status, select('Section', ['Basics', 'More'])]
const wish = (tasks: string) => desired([...tasks].map((task) => wanted(task)))
const first = (tasks: string) => sync(wish(tasks), board(fields))

/** The tasks in the order of their cards; what is not ours as `-`. */
function shown({ order }: BoardSnapshot): string {
  return order.map((id) => (id.startsWith('card of issue ') ? id.slice(-1) : '-')).join('')
}

function reordered(start: BoardSnapshot, tasks: string): BoardSnapshot {
  return { ...start, order: [...tasks].map((task) => (task === '-' ? 'own' : `card of issue ${task}`)) }
}

describe('the order of cards', () => {
  it.each([
    ['a new task in the middle goes behind the one before it', 'abc', 'abXc', 'place X after b'],
    ['a new first task goes to the top', 'abc', 'Xabc', 'place X after nothing'],
    ['one that moved down moves alone', 'abcde', 'bcdae', 'place a after d'],
    ['one that moved up moves alone', 'abcde', 'eabcd', 'place e after nothing'],
  ])('%s', (_, before, after, operation) => {
    const start = first(before)
    const { operations, board: end } = sync(wish(after), start.board, start.memory)
    expect(brief(operations).filter((line) => line.startsWith('place'))).toEqual([operation])
    expect(shown(end)).toBe(after)
  })

  it('stays as people have it, and new cards go behind the one before them, wherever that is', () => {
    const start = first('abc')
    const byHand = reordered(start.board, 'c-ab')
    expect(sync(wish('abc'), byHand, start.memory).operations).toEqual([])
    const { board: end } = sync(wish('abXc'), byHand, start.memory)
    expect(shown(end)).toBe('c-abX')
  })

  it('of a board that was there before stays, with new cards at their place', () => {
    const there = board(fields, Object.fromEntries([...'cba'].map((task) => [`issue ${task}`, {}])))
    expect(shown(sync(wish('abXc'), there).board)).toBe('cbXa')
  })

  it('is made right where new cards do not go to the end', () => {
    const start = first('')
    const added = sync(wish('abc'), start.board)
    const turned = reordered(added.board, 'cba')
    const unplaced = new Map(
      [...added.memory.cards].map(([task, base]) => [task, { ...base, unplaced: true as const }]),
    )
    const { board: end, memory } = sync(wish('abc'), turned, { ...added.memory, cards: unplaced })
    expect(shown(end)).toBe('abc')
    expect([...memory.cards.values()].some(({ unplaced: left }) => left)).toBe(false)
  })
})

describe('the order of ten thousand cards', () => {
  const tasks = Array.from({ length: 10_000 }, (_, at) => `t${at}`)
  const roadmap = desired(tasks.map((task) => wanted(task)))
  const added = new Set(tasks.map(taskId))
  /** Moves that bring cards, which arrived in this order, to their places; and the order that they make. */
  const arrived = (order: readonly string[]) => {
    const cards = order.map((task) => `card of issue ${task}`)
    const start = board(fields, Object.fromEntries(tasks.map((task) => [`issue ${task}`, {}])))
    const moves = planOrder(roadmap, { ...start, order: cards }, { memory: forgotten, added })
    for (const each of moves) if (each.kind === 'place') putBehind(cards, each.card, each.after)
    return { moves: moves.length, order: cards }
  }
  const right = tasks.map((task) => `card of issue ${task}`)
  /** Deterministic disorder: 7,919 is a prime. */
  const mixed = tasks.map((_, at) => `t${(at * 7_919) % 10_000}`)

  it.each([
    ['as they are in the roadmap: nothing moves', tasks, 0],
    ['one of them at the wrong end: it moves alone', [...tasks.slice(1), 't0'], 1],
    [
      'two halves the wrong way round: one of them moves',
      [...tasks.slice(6_000), ...tasks.slice(0, 6_000)],
      6_000,
    ],
    ['from the last to the first: all but one move', [...tasks].reverse(), 9_999],
  ])('%s', (_, order, moves) => {
    expect(arrived(order)).toEqual({ moves, order: right })
  })

  it('in disorder: all are in order', () => {
    expect(arrived(mixed).order).toEqual(right)
  })
})
