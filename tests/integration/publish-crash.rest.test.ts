import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import type { RunOptions, World } from './world.ts'
import { createWorld, repository, roadmapPath } from './world.ts'

const roadmap =
  '# Plan\n\n## Part\n\n- [ ] Read the book\n- [ ] Write a parser\n\n## More\n\n- [ ] Draw a map\n'

const small = () =>
  createWorld({
    repositories: [{ name: repository, files: { 'README.md': '# My plan\n', [roadmapPath]: roadmap } }],
  })

/** All that people see, with what is bound to differ taken out: commits that links lead to, and histories of results. */
function visible(world: World): unknown {
  const { issues, milestones, pulls, branches } = world.emulator.inspect(repository)
  const files = Object.fromEntries(Object.entries(branches).map(([name, branch]) => [name, branch.files]))
  const proposed = branches['roadmap-progress-main']?.commits.map(({ changed }) => changed)
  return JSON.parse(
    JSON.stringify({ issues, milestones, pulls, files, proposed }).replaceAll(
      /\/blob\/[0-9a-f]{40}\//g,
      '/blob/SHA/',
    ),
  )
}

/** What counts of it when two runs raced: no duplicate that was closed, and numbers as they come. */
function gist(world: World): unknown {
  const { issues, pulls, branches } = world.emulator.inspect(repository)
  return {
    issues: issues
      .filter(({ stateReason }) => stateReason !== 'duplicate')
      .map(({ title, state, milestone }) => ({ title, state, milestone })),
    pulls: pulls.map(({ head, state, title, body }) => ({ head, state, title, body })),
    badges: Object.entries(branches).map(([name, { files }]) => [name, files['.github/roadmap/badge.svg']]),
    roadmaps: Object.entries(branches).map(([name, { files }]) => [name, files[roadmapPath]]),
  }
}

type Scenario = {
  readonly name: string
  readonly arrange: (world: World) => Promise<void>
  readonly run: RunOptions
}

const octo = (world: World) => world.emulator.person('octo')
const progress = { name: 'issues', payload: { action: 'closed' } }

function scenariosOf(publish: string): readonly Scenario[] {
  const inputs = { publish }
  return [
    { name: `publish: ${publish}, first sync`, arrange: async () => {}, run: { inputs } },
    {
      name: `publish: ${publish}, an issue closed while the pull request waits`,
      arrange: async (world) => {
        await world.run({ inputs })
        octo(world).closeIssue(repository, 2)
      },
      run: { inputs, event: progress },
    },
    {
      name: `publish: ${publish}, an edit after the merge`,
      arrange: async (world) => {
        await world.run({ inputs })
        octo(world).mergePull(repository, 4, { squash: true })
        octo(world).push(repository, {
          files: { [roadmapPath]: roadmap.replace('Draw a map', 'Draw a big map\n- [ ] Sail') },
        })
      },
      run: { inputs },
    },
    {
      name: `publish: ${publish}, everything taken back`,
      arrange: async (world) => {
        await world.run({ inputs })
        octo(world).mergePull(repository, 4)
        octo(world).closeIssue(repository, 2)
        await world.run({ inputs, event: progress })
        octo(world).reopenIssue(repository, 2)
      },
      run: { inputs, event: progress },
    },
  ]
}

const chartLater: Scenario = {
  name: 'publish: branch, a chart switched on after the merge',
  arrange: async (world) => {
    await world.run({ inputs: { publish: 'branch' } })
    octo(world).mergePull(repository, 4)
    octo(world).push(repository, { files: { '.github/roadmap-sync.yml': 'chart: true\n' } })
  },
  run: { inputs: { publish: 'branch' } },
}

const scenarios = [...scenariosOf('pull-request'), ...scenariosOf('branch'), chartLater]

async function undisturbed({ arrange, run }: Scenario): Promise<{
  readonly seen: unknown
  readonly outcome: unknown
  readonly requests: number
  readonly writes: number
}> {
  const world = small()
  await arrange(world)
  await world.run(run)
  const [requests, writes] = [world.requests().length, world.writes().length]
  await world.run(run)
  expect(world.writes(), 'a second run has nothing left to write').toEqual([])
  return { seen: visible(world), outcome: gist(world), requests, writes }
}

const ambiguous: readonly Fault[] = [
  { kind: 'drop', applied: true },
  { kind: 'error', status: 502, applied: false },
]

describe.each(scenarios)('$name', (scenario) => {
  it.each([false, true])(
    'survives the death of the process at every request (applied: %s)',
    { timeout: 120_000 },
    async (applied) => {
      const { seen, requests } = await undisturbed(scenario)
      for (let index = 1; index <= requests; index += 1) {
        const world = small()
        await scenario.arrange(world)
        world.emulator.faults.script({ request: index }, { kind: 'kill', applied })
        await world.run(scenario.run).catch(() => {})
        world.emulator.faults.revive()
        await world.run(scenario.run)
        expect(visible(world), `killed at request ${index} of ${requests}`).toEqual(seen)
        world.emulator.verify()
      }
    },
  )

  it.each(ambiguous)(
    'survives a lost answer at every write ($kind, applied: $applied)',
    { timeout: 120_000 },
    async (fault) => {
      const { seen, writes } = await undisturbed(scenario)
      for (let index = 1; index <= writes; index += 1) {
        const world = small()
        await scenario.arrange(world)
        world.emulator.faults.script({ write: index }, fault)
        await world.run(scenario.run)
        await world.run(scenario.run)
        expect(visible(world), `lost at write ${index} of ${writes}`).toEqual(seen)
        world.emulator.verify()
      }
    },
  )

  it('ends as if it had been alone, with another run in between at every request', {
    timeout: 120_000,
  }, async () => {
    const { outcome, requests } = await undisturbed(scenario)
    for (let index = 1; index <= requests; index += 1) {
      const world = small()
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
})
