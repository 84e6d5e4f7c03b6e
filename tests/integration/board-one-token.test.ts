import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import type { RunOptions } from './world.ts'
import { repository, roadmapPath, seed } from './world.ts'

const card = (number: number) => `${repository}#${number}`
const everyCard = Array.from({ length: 12 }, (_, at) => card(at + 1))

/** A world whose runs do everything with one token. */
function oneToken(): BoardWorld {
  const world = createBoardWorld()
  const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
  return { ...world, run: (run: RunOptions = {}) => world.run({ token, projectToken: token, ...run }) }
}

const operation = 'createIssue'
const adds = ({ emulator }: BoardWorld) => emulator.log.of('addProjectV2ItemById').length
const contents = (world: BoardWorld) => world.board().cards.map(({ content }) => content)

/** The roadmap gets a task more. */
function grow({ emulator }: BoardWorld): void {
  const text = seed.replace(
    '- Напиши тесты для REST API',
    '- Измерь покрытие.\n    \n- Напиши тесты для REST API',
  )
  emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
}

/** A GitHub that refuses the request as it is read. */
function refusal(message: string): Fault {
  return {
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'application/json' },
    applied: false,
    body: JSON.stringify({ errors: [{ message, path: ['mutation'] }] }),
  }
}

describe('one token for both', () => {
  it('puts issues on the board as it makes them, in order, and adds none afterwards', async () => {
    const world = oneToken()
    const report = await world.run()
    expect(report.board).toMatchObject({ added: 12, changed: 0, pending: 0, error: null })
    expect(contents(world)).toEqual(everyCard)
    expect(adds(world)).toBe(0)
    expect(report.requests).toBe(world.requests().length)
    expect(world.emulator.log.counts().rapidWrites).toBe(0)
    await world.run()
    expect(world.requests()).toHaveLength(2)
    expect(world.writes()).toEqual([])
    grow(world)
    const next = await world.run()
    expect(next.board).toMatchObject({ added: 1, error: null })
    expect(adds(world)).toBe(0)
    expect(contents(world)).toEqual([...everyCard.slice(0, 9), card(13), ...everyCard.slice(9)])
    expect(world.column('Раздел')['Измерь покрытие.']).toBe('7. Тестирование')
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('counts a card as GitHub may count it: no limit is met where there are more cards than a minute allows', async () => {
    const world = oneToken()
    const tasks = Array.from({ length: 60 }, (_, at) => `- Exercise ${at}: part ${at * 7919}`)
    const text = ['# Plan', '', '## Basics', '', '### Practice', '', ...tasks, ''].join('\n')
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
    const report = await world.run()
    expect(report.board).toMatchObject({ added: 60, pending: 0, error: null })
    expect(world.emulator.log.entries.filter(({ refused }) => refused !== undefined)).toEqual([])
    world.emulator.verify()
  })

  it.each<[string, Fault]>([
    [
      'an older GitHub that cannot',
      refusal(
        'Variable $i0 of type CreateIssueInput! was provided invalid value for projectV2Ids (Field is not defined on CreateIssueInput)',
      ),
    ],
    ['a board that is not found', refusal("Could not resolve to a node with the global id of 'PVT_x'")],
    ['a board that is forbidden', refusal('Resource not accessible by personal access token')],
    ['a refusal for any other reason', refusal('This project has been archived')],
  ])('makes the issues all the same, and adds them afterwards: %s', async (_, fault) => {
    const world = oneToken()
    world.emulator.faults.script({ operation }, fault)
    const report = await world.run()
    expect(report.applied?.failed).toEqual([])
    expect(report.board).toMatchObject({ added: 12, pending: 0, error: null })
    expect(report.diagnostics).toEqual([])
    expect(contents(world)).toEqual(everyCard)
    expect(world.emulator.issues(repository)).toHaveLength(12)
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('puts nothing on a board that was closed or deleted, and makes the issues', async () => {
    for (const end of ['close', 'delete'] as const) {
      const world = oneToken()
      await world.run()
      world.emulator.person('octo').board('octo', 1)[end]()
      const before = world.emulator.boards('octo')
      grow(world)
      const report = await world.run()
      expect(report.diagnostics.map(({ rule }) => rule)).toEqual([
        end === 'close' ? 'board-closed' : 'board-gone',
      ])
      expect(world.emulator.issues(repository)).toHaveLength(13)
      expect(world.emulator.boards('octo')).toEqual(before)
    }
  })

  it('that may not keep boards makes everything else', async () => {
    const world = createBoardWorld()
    const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
    const report = await world.run({ token, projectToken: token })
    expect(report.board?.error?.message).toBe('The token may not write project boards.')
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(report.commit).not.toBeNull()
  })
})

describe('one token for both, in the middle of the first sync', { timeout: 300_000 }, () => {
  const whole = async () => {
    const world = oneToken()
    await world.run()
    const writes = world.writes().length
    await world.run()
    return { end: world.emulator.boards('octo'), writes }
  }
  const settled = async (world: BoardWorld, end: unknown, when: string) => {
    world.clock.advance(60_000)
    await world.run()
    expect(world.emulator.issues(repository), when).toHaveLength(12)
    expect(world.emulator.boards('octo'), when).toEqual(end)
    await world.run()
    expect(world.writes(), when).toEqual([])
    world.emulator.verify()
  }

  it.each([true, false])('a run may die at any write (applied: %s)', async (applied) => {
    const { end, writes } = await whole()
    for (let write = 1; write <= writes; write += 1) {
      const world = oneToken()
      world.emulator.faults.script({ write }, { kind: 'kill', applied })
      await world.run().catch(() => {})
      world.emulator.faults.revive()
      await settled(world, end, `killed at write ${write}`)
    }
  })

  it.each<Fault>([
    { kind: 'drop', applied: true },
    { kind: 'partial', mutations: 2 },
  ])('any answer may be lost ($kind): nothing is made twice', async (fault) => {
    const { end, writes } = await whole()
    for (let write = 1; write <= writes; write += 1) {
      const world = oneToken()
      world.emulator.faults.script({ write }, fault)
      await world.run()
      world.emulator.faults.clear()
      await settled(world, end, `lost at write ${write}`)
    }
  })
})
