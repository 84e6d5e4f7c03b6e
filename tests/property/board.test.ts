import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardSnapshot, DesiredBoard, DesiredCard } from '../../src/board/model.ts'
import { planOrder } from '../../src/board/order.ts'
import { applied, board, desired, forgotten, status, sync, wanted } from '../unit/support/board.ts'
import { sectionId, taskId } from '../unit/support/build.ts'

const letters = [...'abcdefghij']

/** A roadmap: some of ten tasks in any order, in three sections, open or closed. */
const roadmaps = fc
  .tuple(
    fc.shuffledSubarray(letters),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 10 }),
    fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  )
  .map(([tasks, sections, closed]): DesiredBoard => {
    const cards = tasks.map((task, at): DesiredCard => {
      const state = closed[letters.indexOf(task)] === true ? 'closed' : 'open'
      return wanted(task, { section: sectionId(`s${sections[at]}`), state })
    })
    const titles = { s1: 'One', s2: 'Two', s3: 'Three' }
    return desired(cards, { titles, removed: letters.filter((letter) => !tasks.includes(letter)) })
  })

type Move = {
  readonly task: string
  readonly kind: 'status' | 'archive' | 'top' | 'remove' | 'clear'
  readonly to: number
}
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    task: fc.constantFrom(...letters),
    kind: fc.constantFrom('status', 'archive', 'top', 'remove', 'clear'),
    to: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 6 },
)

/** What people do on a board between two runs. */
function moved(start: BoardSnapshot, list: readonly Move[]): BoardSnapshot {
  const cards = new Map(start.cards)
  let order = [...start.order]
  for (const { task, kind, to } of list) {
    const issue = `issue ${task}`
    const card = cards.get(issue)
    if (card === undefined) continue
    const rest = order.filter((id) => id !== card.id)
    const values = new Map(card.values)
    if (kind === 'status') values.set('status', status.options[to]?.id ?? '')
    if (kind === 'clear') values.delete('status')
    const archived = card.archived || kind === 'archive'
    if (kind === 'remove') cards.delete(issue)
    else cards.set(issue, { ...card, values, archived })
    if (kind === 'top' && !archived) order = [card.id, ...rest]
    if (kind === 'remove' || archived) order = rest
  }
  return { ...start, cards, order }
}

const own = { id: 'own', name: 'Own', type: 'TEXT', options: [] }

describe('a board and its roadmap', () => {
  it('are in step after every run, whatever both went through', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(roadmaps, moves), { minLength: 1, maxLength: 4 }), (rounds) => {
        let now = board([status, own])
        let memory = forgotten
        for (const [wish, list] of rounds) {
          const run = sync(wish, moved(now, list), memory)
          expect(sync(wish, run.board, run.memory).operations).toEqual([])
          expect(sync(wish, run.board, run.memory).memory).toEqual(run.memory)
          for (const { issue } of wish.cards) expect(run.board.cards.has(issue)).toBe(true)
          expect(run.board.fields.find(({ id }) => id === 'own')).toEqual(own)
          ;({ board: now, memory } = run)
        }
      }),
    )
  })

  it('leave every card as a person left it, while nothing about its task changes', () => {
    fc.assert(
      fc.property(roadmaps, moves, (wish, list) => {
        const first = sync(wish, board([status]))
        const byHand = moved(
          first.board,
          list.filter(({ kind }) => kind !== 'remove'),
        )
        const second = sync(wish, byHand, first.memory)
        expect(second.operations).toEqual([])
      }),
    )
  })

  it('have each new card right behind the one before it in the roadmap', () => {
    fc.assert(
      fc.property(roadmaps, roadmaps, (before, after) => {
        const first = sync(before, board([status]))
        const { board: end } = sync(after, first.board, first.memory)
        const place = new Map(end.order.map((id, at) => [id, at]))
        const ids = after.cards.flatMap(({ issue }) => end.cards.get(issue)?.id ?? [])
        expect(ids.map((id) => place.get(id))).toEqual([...ids.keys()].map((at) => at))
      }),
    )
  })

  it('move no card that is neither new nor moved in the roadmap, wherever GitHub put the new ones', () => {
    const tasks = [...'abcdef']
    const cases = fc.record({
      shown: fc.shuffledSubarray([...tasks, '-'], { minLength: 7 }),
      fresh: fc.subarray(tasks),
    })
    fc.assert(
      fc.property(cases, ({ shown, fresh }) => {
        const cards = tasks.map((task) => wanted(task))
        const start = board([status], Object.fromEntries(cards.map(({ issue }) => [issue, {}])))
        const order = shown.map((task) => `card of issue ${task}`)
        const added = new Set(fresh.map(taskId))
        const moves = planOrder(desired(cards), { ...start, order }, { memory: forgotten, added })
        const end = moves.reduce(applied, { ...start, order }).order.filter((id) => !id.endsWith('-'))
        for (const task of fresh) {
          const before = tasks[tasks.indexOf(task) - 1]
          const place = end.indexOf(`card of issue ${task}`)
          expect(end[place - 1]).toBe(before === undefined ? undefined : `card of issue ${before}`)
        }
        const settled = (list: readonly string[]) => list.filter((id) => !fresh.includes(id.slice(-1)))
        expect(settled(end)).toEqual(settled(order.filter((id) => !id.endsWith('-'))))
      }),
    )
  })

  it('never lose an option', () => {
    const titles = fc.dictionary(
      fc.constantFrom('s1', 's2', 's3', 's4'),
      fc.constantFrom('One', 'Two', 'two', 'Three', 'A long one', 'Один'),
      { minKeys: 1 },
    )
    fc.assert(
      fc.property(fc.array(titles, { minLength: 2, maxLength: 5 }), (rounds) => {
        let now = board([status])
        let memory = forgotten
        let known: string[] = []
        for (const each of rounds) {
          const [first = 's1'] = Object.keys(each)
          const wish = desired([wanted('a', { section: sectionId(first) })], { titles: each })
          ;({ board: now, memory } = sync(wish, now, memory))
          const ids = now.fields.find(({ name }) => name === 'Section')?.options.map(({ id }) => id) ?? []
          expect(ids).toEqual(expect.arrayContaining(known))
          const names = now.fields[1]?.options.map(({ name }) => name.toLowerCase()) ?? []
          expect(new Set(names).size).toBe(names.length)
          expect(sync(wish, now, memory).operations).toEqual([])
          known = ids
        }
      }),
    )
  })
})
