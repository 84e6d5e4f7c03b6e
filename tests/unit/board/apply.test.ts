import { describe, expect, it } from 'vitest'
import { createPacer } from '../../../src/apply/pacer.ts'
import { createWaitBudget } from '../../../src/apply/wait-budget.ts'
import type { BoardExecutor, BoardOutcome } from '../../../src/board/apply.ts'
import { applyBoard } from '../../../src/board/apply.ts'
import type { BoardField, BoardSnapshot, Card, DesiredBoard } from '../../../src/board/model.ts'
import type { BoardOperation } from '../../../src/board/operation.ts'
import { board, desired, forgotten, names, select, status, wanted } from '../support/board.ts'
import { virtualClock } from '../support/clock.ts'

/** A GitHub with one board on it, and how often it was asked for what. */
class FakeBoard implements BoardExecutor {
  readonly cards: Map<string, Card>
  readonly fields: BoardField[]
  readonly start: BoardSnapshot
  readonly sent: BoardOperation[][] = []
  rereads = 0

  constructor(start: BoardSnapshot) {
    this.start = start
    this.cards = new Map(start.cards)
    this.fields = [...start.fields]
  }

  execute: BoardExecutor['execute'] = async (_, operations) => {
    this.sent.push([...operations])
    return operations.map((each) => this.#outcome(each))
  }

  reread: BoardExecutor['reread'] = async () => {
    this.rereads += 1
    return this.now()
  }

  now(): BoardSnapshot {
    const order = [...this.cards.values()].map(({ id }) => id)
    return { ...this.start, cards: new Map(this.cards), fields: [...this.fields], order }
  }

  #outcome(operation: BoardOperation): BoardOutcome {
    if (operation.kind === 'create-field') {
      const { name, of } = operation
      const field = {
        ...select(
          name,
          operation.options.map((option) => option.name),
        ),
        id: `new ${of}`,
      }
      this.fields.push(field)
      return { kind: 'applied', result: { kind: 'field', field } }
    }
    if (operation.kind !== 'add' && operation.kind !== 'set')
      throw new Error(`${operation.kind} is not faked`)
    const { issue } = operation
    const known = this.cards.get(issue)
    const values = new Map(known?.values)
    if (operation.kind === 'set' && operation.value !== null) {
      values.set(operation.field, Object.values(operation.value)[0] ?? '')
    }
    const card = { id: `card of ${issue}`, archived: false, active: false, ...known, values }
    this.cards.set(issue, card)
    return { kind: 'applied', result: { kind: 'card', issue, card } }
  }
}

/** The list, and how often an entry of it was looked at. */
function counted<Entry>(list: readonly Entry[]): { readonly list: readonly Entry[]; looks(): number } {
  let looks = 0
  const watched = new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
      return Reflect.get(target, key, receiver)
    },
  })
  return { list: watched, looks: () => looks }
}

/** Applies what `tasks` cards ask for to the board that `start` makes, with no limits in the way. */
async function apply(tasks: number, start: (wish: DesiredBoard) => BoardSnapshot) {
  const clock = virtualClock()
  const { signal } = new AbortController()
  const cards = counted(Array.from({ length: tasks }, (_, at) => wanted(`t${at}`)))
  const wish = desired(cards.list)
  const github = new FakeBoard(start(wish))
  const result = await applyBoard(
    { desired: wish, board: github.now(), memory: forgotten, names },
    {
      executor: github,
      pacer: createPacer(clock, { writeInterval: 1_000, perMinute: 1e6, perHour: 1e6 }),
      clock: { ...clock, now: () => clock.now() + github.sent.length * 1_000 },
      signal,
      budget: createWaitBudget({ clock, signal, maxWait: 0 }),
      readAt: clock.now(),
    },
  )
  expect([result.stoppedBy, result.pending, result.failed]).toEqual(['done', [], []])
  expect(github.cards.size).toBe(tasks)
  return { github, result, passes: cards.looks() / tasks }
}

describe('a board is brought in step', () => {
  it('in a fixed number of passes over the roadmap, however many cards it has', async () => {
    const few = await apply(100, () => board())
    const many = await apply(3_000, () => board())
    expect(many.github.sent.length).toBe(1 + 300 + 600)
    expect(many.github.rereads).toBe(1)
    expect(many.passes).toBeLessThan(few.passes * 1.1)
  })

  it('reading it again now and then while it writes over cards that people may have changed', async () => {
    const there = ({ cards }: DesiredBoard) =>
      board(
        [status, select('Section', ['Basics', 'More'])],
        Object.fromEntries(cards.map(({ issue }) => [issue, {}])),
      )
    const { github } = await apply(600, there)
    expect(github.sent.length).toBe(120)
    expect(github.rereads).toBeGreaterThan(10)
    expect(github.rereads).toBeLessThanOrEqual(24)
  })
})
