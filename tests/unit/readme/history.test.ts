import { describe, expect, it } from 'vitest'
import type { TaskLife } from '../../../src/readme/history.ts'
import { forecast, makeHistory, startOfDay } from '../../../src/readme/history.ts'

const first = Date.parse('2026-01-05T09:00:00Z')
const firstDay = Math.floor(first / 86_400_000)

function at(day: number, hours = 0): string {
  return new Date(first + day * 86_400_000 + hours * 3_600_000).toISOString()
}

function life(created: number, closed: number | null = null, state: TaskLife['state'] = 'done'): TaskLife {
  return {
    createdAt: at(created),
    closedAt: closed === null ? null : at(closed, 2),
    state: closed === null ? 'open' : state,
  }
}

/** `count` tasks made on the first day, one finished on each of `days`. */
function steady(count: number, days: readonly number[]): TaskLife[] {
  return Array.from({ length: count }, (_, index) => life(0, days[index] ?? null))
}

function points(lives: readonly TaskLife[]): number[][] {
  return makeHistory(lives).points.map(({ day, scope, done }) => [day - firstDay, scope, done])
}

describe('a history', () => {
  it('has a point for each day on which something happened', () => {
    expect(points([life(0, 3), life(0, 3), life(0), life(5)])).toEqual([
      [0, 3, 0],
      [3, 3, 2],
      [5, 4, 2],
    ])
  })

  it('counts a skipped task until it was skipped', () => {
    expect(points([life(0), life(0, 4, 'skipped')])).toEqual([
      [0, 2, 0],
      [4, 1, 0],
    ])
  })

  it('knows nothing of a closing that was taken back', () => {
    expect(points([{ createdAt: at(0), closedAt: at(2), state: 'open' }])).toEqual([[0, 1, 0]])
  })

  it('takes days as they are in UTC', () => {
    const late = {
      createdAt: '2026-03-01T23:59:59Z',
      closedAt: '2026-03-02T00:00:00Z',
      state: 'done',
    } as const
    const history = makeHistory([late])
    expect(history.points.map(({ day }) => new Date(startOfDay(day)).toISOString())).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ])
  })

  it('does not take for work what was ticked before its issue was made', () => {
    const imported = { createdAt: at(0), closedAt: at(0, 0.5), state: 'done' } as const
    const history = makeHistory([imported, life(0, 1)])
    expect(history.points.at(-1)).toMatchObject({ scope: 2, done: 2 })
    expect([...history.finished]).toEqual([[firstDay + 1, 1]])
  })

  it('is the same whatever order the issues come in', () => {
    const lives = [life(0, 9), life(2), life(1, 9), life(0, 4, 'skipped')]
    const { points: expected } = makeHistory(lives)
    expect(makeHistory([...lives].reverse()).points).toEqual(expected)
  })
})

describe('a forecast', () => {
  const everyFourth = Array.from({ length: 14 }, (_, index) => 4 * (index + 1))

  it('goes on at the pace of the last eight weeks', () => {
    const outlook = forecast(makeHistory(steady(28, everyFourth)))
    expect(outlook?.day).toBe(firstDay + 56 + 14 * 4)
    expect(outlook?.earliest).toBeLessThan(outlook?.day ?? 0)
    expect(outlook?.latest).toBeGreaterThan(outlook?.day ?? 0)
  })

  it('forgets how it went before', () => {
    const busyYearAgo = Array.from({ length: 50 }, () => life(-300, -290))
    const outlook = forecast(makeHistory([...busyYearAgo, ...steady(28, everyFourth)]))
    expect(outlook?.day).toBe(firstDay + 56 + 14 * 4)
  })

  it('is surer the more there is to go by', () => {
    const width = (lives: readonly TaskLife[]) => {
      const outlook = forecast(makeHistory(lives))
      return outlook === null
        ? Number.NaN
        : (outlook.latest - outlook.earliest) / (outlook.day - firstDay - 56)
    }
    const everySecond = Array.from({ length: 28 }, (_, index) => 2 * (index + 1))
    const oncePerFortnight = [14, 28, 42, 56]
    expect(width(steady(56, everySecond))).toBeLessThan(width(steady(28, everyFourth)))
    expect(width(steady(28, everyFourth))).toBeLessThan(width(steady(8, oncePerFortnight)))
  })

  it('comes true four times out of five, for days of work that come at random', () => {
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    let hits = 0
    let told = 0
    for (let round = 0; round < 400; round += 1) {
      const done: number[] = []
      for (let day = 1; done.length < 60; day += 1) if (random() < 0.3) done.push(day)
      const known = done.filter((day) => day <= 56)
      const outlook = forecast(makeHistory(steady(known.length + 20, known)))
      if (outlook === null) continue
      told += 1
      const actual = firstDay + (done[known.length + 19] ?? 0)
      if (actual >= outlook.earliest && actual <= outlook.latest) hits += 1
    }
    expect(told).toBeGreaterThan(390)
    expect(hits / told).toBeGreaterThan(0.75)
    expect(hits / told).toBeLessThan(0.92)
  })

  it.each([
    ['nothing has happened', []],
    ['nothing was finished', steady(5, [])],
    ['nothing is left', steady(4, [5, 10, 15, 20])],
    ['the history is shorter than two weeks', steady(9, [3, 6, 9, 13])],
    ['work was done on two days only', steady(9, [3, 3, 3, 20, 20])],
    ['the recent weeks saw nothing finished', [...steady(9, [3, 6, 9]), life(100)]],
    ['ten years would not do', steady(2_000, [7, 14, 21])],
  ])('is not made where %s', (_, lives) => {
    expect(forecast(makeHistory(lives))).toBeNull()
  })
})
