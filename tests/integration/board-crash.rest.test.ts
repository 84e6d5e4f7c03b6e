import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import { repository, roadmapPath, seed } from './world.ts'

/** All that people see of the boards; the readme's link has no commit in it. */
function visible(world: BoardWorld): unknown {
  return world.emulator.boards('octo')
}

type Scenario = {
  readonly name: string
  readonly arrange: (world: BoardWorld) => Promise<void>
}

const edited = seed
  .replace('- Настрой очередь задач с RabbitMQ.\n', '- Настрой очередь задач с RabbitMQ и Celery.\n')
  .replace('- Напиши небольшой проект, следуя PEP8.\n', '')
  .replace('- Напиши тесты для REST API', '- Измерь покрытие.\n    \n- Напиши тесты для REST API')
  .replace('## 5. Технологии', '## 5. Технологии и инструменты')

const firstSync: Scenario = { name: 'the first sync', arrange: async () => {} }
const later: Scenario = {
  name: 'a board for issues that are there already',
  arrange: async (world) => {
    await world.run({ inputs: { project: '' } })
  },
}
const edit: Scenario = {
  name: 'an edit that renames, removes, adds and gives a section another name',
  arrange: async (world) => {
    await world.run()
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: edited } })
    world.emulator.person('octo').board('octo', 1).automate(false)
    world.emulator.person('octo').closeIssue(repository, 6)
    world.emulator.person('octo').assign(repository, 7, ['octo'])
  },
}
const scenarios = [firstSync, later, edit]

/** What a scenario ends in, and the indexes of the requests that went to boards, when nothing goes wrong. */
async function undisturbed({ arrange }: Scenario): Promise<{ end: unknown; boards: number[]; last: number }> {
  const world = createBoardWorld()
  await arrange(world)
  await world.run()
  const boards = world.requests().flatMap(({ token }, at) => (token === 'installation-1' ? [] : at + 1))
  const last = world.requests().length
  await world.run()
  return { end: visible(world), boards, last }
}

async function settled(world: BoardWorld, end: unknown, when: string): Promise<void> {
  await world.run()
  expect(visible(world), when).toEqual(end)
  await world.run()
  expect(world.writes(), when).toEqual([])
  world.emulator.verify()
}

describe.each(scenarios)('in the middle of $name', { timeout: 300_000 }, (scenario) => {
  it.each([true, false])(
    'a run may die at any request of the board (applied: %s): the next one ends in the same board',
    async (applied) => {
      const { end, boards, last } = await undisturbed(scenario)
      for (const request of [...boards, last]) {
        const world = createBoardWorld()
        await scenario.arrange(world)
        world.emulator.faults.script({ request }, { kind: 'kill', applied })
        await world.run().catch(() => {})
        world.emulator.faults.revive()
        await settled(world, end, `killed at request ${request}`)
      }
    },
  )
})

const faults: readonly Fault[] = [
  { kind: 'drop', applied: true },
  { kind: 'drop', applied: false },
  { kind: 'error', status: 502, applied: true },
  { kind: 'garbage', form: 'truncated', applied: true },
  { kind: 'partial', mutations: 1 },
  { kind: 'limit', form: 'secondary', retryAfter: 30 },
  { kind: 'unresolved', ms: 5_000 },
]

describe.each([firstSync, edit])('in the middle of $name', { timeout: 300_000 }, (scenario) => {
  it.each(faults)('any answer may be lost ($kind $applied): nothing is made twice', async (fault) => {
    const { end, boards } = await undisturbed(scenario)
    for (const request of boards) {
      const world = createBoardWorld()
      await scenario.arrange(world)
      world.emulator.faults.script({ request }, fault)
      const report = await world.run()
      expect([report.project?.error, report.project?.pending], `request ${request}`).toEqual([null, 0])
      // A fault that only some requests can meet.
      world.emulator.faults.clear()
      await settled(world, end, `lost at request ${request}`)
    }
  })

  it('another run may come in between at any request: there is one board, and no card twice', async () => {
    const { end, boards } = await undisturbed(scenario)
    for (const request of boards) {
      const world = createBoardWorld()
      await scenario.arrange(world)
      const other = async () => void (await world.run())
      world.emulator.faults.script({ request }, { kind: 'before', run: other })
      await world.run()
      await settled(world, end, `interleaved at request ${request}`)
    }
  })
})

describe('lists that lag', () => {
  it('hide a board that a dying run made, and none is made beside it', async () => {
    const { end } = await undisturbed(firstSync)
    const world = createBoardWorld()
    world.emulator.faults.script({ operation: 'createProjectV2' }, { kind: 'kill', applied: true })
    await world.run().catch(() => {})
    world.emulator.faults.revive()
    world.emulator.faults.script({ operation: 'query.repositoryOwner' }, { kind: 'lag', ms: 60_000 })
    await settled(world, end, 'with a lagging list')
  })

  it('hide cards that were only just added: the answers to that are believed', async () => {
    const { end } = await undisturbed(firstSync)
    const world = createBoardWorld()
    const isItems = ({ body }: { readonly body: unknown }) => JSON.stringify(body).includes('items(')
    world.emulator.faults.script({ operation: isItems, skip: 1 }, { kind: 'lag', objects: 5 })
    const report = await world.run()
    expect(report.project).toMatchObject({ changes: 12, pending: 0, error: null })
    expect(world.emulator.log.of('addProjectV2ItemById')).toHaveLength(2)
    await settled(world, end, 'after a lagging list of cards')
  })

  it('hide cards that are there: they are added to the same ones, and keep what people made of them', async () => {
    const world = createBoardWorld()
    await world.run()
    const octo = world.emulator.person('octo').board('octo', 1)
    octo.set(`${repository}#3`, 'Status', 'In Progress')
    octo.place(`${repository}#3`, null)
    const before = world.emulator.boards('octo')
    const isBoard = { operation: 'query.nodes' }
    world.emulator.faults.script(isBoard, { kind: 'lag', objects: 10 })
    world.emulator.faults.script({ operation: 'addProjectV2ItemById' }, { kind: 'content-exists' })
    await world.run()
    expect(world.emulator.boards('octo')).toEqual(before)
    world.emulator.verify()
  })
})
