// What the bench counts, held to the floor; and what the page says of it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { floorOf } from './floor.ts'
import { pagePath, rowsIn } from './page.ts'
import { scenarios } from './scenarios.ts'
import { countTable, waitTable } from './tables.ts'
import type { Cost } from './virtual.ts'
import { costsOf } from './virtual.ts'

const latency = 300
const costs = new Map<number, Promise<Cost[]>>()
const costsFor = (tasks: number) => {
  const known = costs.get(tasks) ?? costsOf(tasks, latency)
  costs.set(tasks, known)
  return known
}
const page = readFileSync(pagePath, 'utf8')

describe.each([12, 100, 1_000])('%i tasks', (tasks) => {
  it.each(scenarios.map(({ name }) => name))(
    'take a tenth more requests than the floor at the most: %s',
    async (name) => {
      const cost = (await costsFor(tasks)).find(({ scenario }) => scenario === name)
      expect(cost?.requests).toBeLessThanOrEqual((cost?.floor.requests ?? 0) * 1.1)
      expect(cost?.writes).toBe(cost?.floor.writes)
    },
  )

  it('take as many requests as the page says', async () => {
    const [, ...rows] = countTable(await costsFor(tasks))
    expect(rowsIn(page, 'requests')).toEqual(expect.arrayContaining(rows))
  })
})

describe('a hundred tasks', () => {
  it('take one request where nothing changed, and a commit more where an issue was closed', async () => {
    const [, unchanged, closed] = await costsFor(100)
    expect(unchanged).toMatchObject({ scenario: 'nothing changed', requests: 1, writes: 0 })
    expect(closed).toMatchObject({ scenario: 'one issue closed', requests: 2, writes: 1 })
  })

  it('wait as long as the page says', async () => {
    const all = await Promise.all([0, 50, 300].map(async (each) => [each, await costsOf(100, each)] as const))
    const measured = (await costsFor(100)).map((cost, index) => ({
      ...cost,
      waitedAt: new Map(all.map(([each, run]) => [each, run[index]?.waited ?? 0])),
    }))
    const [, ...rows] = waitTable(measured)
    expect(rowsIn(page, 'waiting')).toEqual(expect.arrayContaining(rows))
  })
})

describe('the floor', () => {
  const nothing = { there: { issues: 0, milestones: 0 }, issues: 0, milestones: 0, labels: 0, commits: 0 }

  it.each([
    ['nothing in an empty repository', {}, 1, 0],
    ['nothing beside a hundred issues', { there: { issues: 100, milestones: 10 } }, 1, 0],
    ['nothing beside a hundred and one', { there: { issues: 101, milestones: 10 } }, 2, 0],
    ['nothing beside more milestones than issues', { there: { issues: 101, milestones: 301 } }, 4, 0],
    ['six issues', { issues: 6 }, 3, 2],
    ['three milestones', { milestones: 3 }, 4, 3],
    ['a label and a commit', { labels: 1, commits: 1 }, 3, 2],
  ])('of %s is counted by hand', (_, work, requests, writes) => {
    expect(floorOf({ ...nothing, ...work })).toEqual({ requests, writes })
  })
})
