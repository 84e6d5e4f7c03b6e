import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import type { RunOptions, World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

/** What people see, with what is bound to differ taken out: the commit that links lead to. */
function visible(world: World): unknown {
  const { issues, milestones, labels, branches } = world.emulator.inspect(repository)
  return JSON.parse(
    JSON.stringify({ issues, milestones, labels, files: branches.main?.files }).replaceAll(
      /\/blob\/[0-9a-f]{40}\//g,
      '/blob/SHA/',
    ),
  )
}

/** What counts of it when two runs raced: not how often something was written, and no duplicate that was closed. */
function gist(world: World): unknown {
  const issues = world.emulator
    .issues(repository)
    .filter(({ stateReason }) => stateReason !== 'duplicate')
    .map(({ title, state, stateReason, milestone, labels, comments }) => ({
      title,
      state,
      stateReason,
      milestone,
      labels,
      comments: comments.length,
    }))
  const milestones = world.emulator.milestones(repository).map(({ title, state }) => ({ title, state }))
  return { issues, milestones, readme: world.emulator.file(repository, 'README.md') }
}

type Scenario = {
  readonly name: string
  /** Brings a new world to where the run starts. */
  readonly arrange: (world: World) => Promise<void>
  readonly run: RunOptions
}

const issueEvent = { event: { name: 'issues', payload: { action: 'closed' } } }
const edited = seed
  .replace('- Настрой очередь задач с RabbitMQ.\n', '- Настрой очередь задач с RabbitMQ и Celery.\n')
  .replace('- Напиши небольшой проект, следуя PEP8.\n', '')
  .replace('- Напиши тесты для REST API', '- Измерь покрытие.\n    \n- Напиши тесты для REST API')
  .replace('- Основы asyncio: async/await', '- Основы asyncio: задачи, async/await')

const scenarios: readonly Scenario[] = [
  { name: 'the first sync', arrange: async () => {}, run: {} },
  {
    name: 'a progress run that finishes a milestone',
    arrange: async (world) => {
      await world.run()
      world.emulator.person('octo').closeIssue(repository, 5)
    },
    run: issueEvent,
  },
  {
    name: 'an edit that renames, removes, adds and changes topics',
    arrange: async (world) => {
      await world.run()
      world.emulator.person('octo').push(repository, { files: { [roadmapPath]: edited } })
    },
    run: {},
  },
]

/** A roadmap of 120 tasks in twelve sections; `edited` is what an evening makes of half of them. */
function long(edited: boolean): string {
  const lines = ['# Plan']
  for (let task = 0; task < 120; task += 1) {
    if (task % 10 === 0) lines.push('', `## Part ${task / 10 + 1}`, '', '### Practice', '')
    const text = `Exercise ${task}: ${['read', 'write', 'test', 'draw'][task % 4]} part ${task * 7919}`
    if (!edited || task % 2 === 1) lines.push(`- ${text}`)
    else if (task % 8 !== 0) lines.push(`- ${text} ${task % 6 === 0 ? 'twice' : 'again'}`)
    if (edited && task % 24 === 0) lines.push(`- A new exercise ${task}`)
  }
  return `${lines.join('\n')}\n`
}

const longEdit: Scenario = {
  name: 'an edit of 60 tasks',
  arrange: async (world) => {
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: long(false) } })
    await world.run()
    // The limits of the first sync are not what this is about.
    world.clock.advance(3_600_000)
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: long(true) } })
  },
  run: { inputs: { force: 'true' } },
}

async function undisturbed({ arrange, run }: Scenario): Promise<{
  readonly seen: unknown
  readonly outcome: unknown
  readonly requests: number
  readonly writes: number
}> {
  const world = createWorld()
  await arrange(world)
  await world.run(run)
  return {
    seen: visible(world),
    outcome: gist(world),
    requests: world.requests().length,
    writes: world.writes().length,
  }
}

const ambiguous: readonly Fault[] = [
  { kind: 'drop', applied: true },
  { kind: 'drop', applied: false },
  { kind: 'error', status: 502, applied: true },
  { kind: 'error', status: 502, applied: false },
]

describe.each(scenarios)('$name', (scenario) => {
  it.each([false, true])(
    'survives the death of the process at every request (applied: %s)',
    async (applied) => {
      const { seen, requests } = await undisturbed(scenario)
      for (let index = 1; index <= requests; index += 1) {
        const world = createWorld()
        await scenario.arrange(world)
        world.emulator.faults.script({ request: index }, { kind: 'kill', applied })
        await world.run(scenario.run).catch(() => {})
        world.emulator.faults.revive()
        await world.run(scenario.run)
        expect(visible(world), `killed at request ${index}`).toEqual(seen)
        world.emulator.verify()
      }
    },
  )

  it.each(ambiguous)('survives a lost answer at every write ($kind, applied: $applied)', async (fault) => {
    const { seen, writes } = await undisturbed(scenario)
    for (let index = 1; index <= writes; index += 1) {
      const world = createWorld()
      await scenario.arrange(world)
      world.emulator.faults.script({ write: index }, fault)
      await world.run(scenario.run)
      await world.run(scenario.run)
      expect(visible(world), `lost at write ${index}`).toEqual(seen)
      world.emulator.verify()
    }
  })
})

describe(longEdit.name, () => {
  it('survives the death of the process at every request', { timeout: 300_000 }, async () => {
    const { seen, requests } = await undisturbed(longEdit)
    for (let index = 1; index <= requests; index += 1) {
      const world = createWorld()
      await longEdit.arrange(world)
      world.emulator.faults.script({ request: index }, { kind: 'kill', applied: index % 2 === 0 })
      await world.run(longEdit.run).catch(() => {})
      world.emulator.faults.revive()
      await world.run(longEdit.run)
      expect(visible(world), `killed at request ${index} of ${requests}`).toEqual(seen)
      world.emulator.verify()
    }
  })

  it('survives a lost answer at every write', { timeout: 300_000 }, async () => {
    const { seen, writes } = await undisturbed(longEdit)
    for (let index = 1; index <= writes; index += 1) {
      const world = createWorld()
      await longEdit.arrange(world)
      const fault = ambiguous[index % ambiguous.length] ?? { kind: 'drop', applied: true }
      world.emulator.faults.script({ write: index }, fault)
      await world.run(longEdit.run)
      await world.run(longEdit.run)
      expect(visible(world), `lost at write ${index} of ${writes}`).toEqual(seen)
      world.emulator.verify()
    }
  })
})

describe.each([...scenarios.slice(1), longEdit])(
  '$name, with another run in between at every request',
  (scenario) => {
    it('ends as if it had been alone', { timeout: 300_000 }, async () => {
      const { outcome, requests } = await undisturbed(scenario)
      for (let index = 1; index <= requests; index += 1) {
        const world = createWorld()
        await scenario.arrange(world)
        const other = async () => void (await world.run(scenario.run))
        world.emulator.faults.script({ request: index }, { kind: 'before', run: other })
        await world.run(scenario.run)
        await world.run(scenario.run)
        expect(gist(world), `interleaved at request ${index} of ${requests}`).toEqual(outcome)
        await world.run(scenario.run)
        expect(world.writes(), `still writing after request ${index}`).toEqual([])
        world.emulator.verify()
      }
    })
  },
)
