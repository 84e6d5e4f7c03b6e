// What a long run overwrites it looks at first, in the answers to its own writes where it can.
import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath } from './world.ts'

const sections = 4
const perSection = 10
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A roadmap of forty tasks, with boxes that bear `mark`, in sections named by `name`. */
function roadmap(mark: ' ' | 'x', name = (section: number) => `Part ${section}`): string {
  const parts = numbers(sections).map((section) => {
    const tasks = numbers(perSection).map(
      (task) => `- [${mark}] Exercise ${section}.${task}: write part ${section * 7919 + task * 13}\n`,
    )
    return `\n## ${name(section)}\n\n${tasks.join('')}`
  })
  return `# Plan\n${parts.join('')}`
}

/** A repository after its first sync, then with another roadmap. */
async function synced(next: string): Promise<World> {
  const files = { 'README.md': '# Plan\n', [roadmapPath]: roadmap(' ') }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  await world.run()
  world.emulator.person('octo').push(repository, { files: { [roadmapPath]: next } })
  return world
}

const run = (world: World) => world.run({ inputs: { force: 'true' } })
const states = (world: World, state: 'open' | 'closed') =>
  world.emulator
    .issues(repository)
    .filter((issue) => issue.state === state)
    .map(({ number }) => number)
const before = (world: World, write: number, act: () => void) =>
  world.emulator.faults.script({ write }, { kind: 'before', run: act })

describe('a run that closes forty issues', () => {
  it('sends a request for each five of them and for each milestone, and hardly any to look before', async () => {
    const world = await synced(roadmap('x'))
    const report = await run(world)
    expect(report.applied).toMatchObject({ pending: [], failed: [] })
    expect(states(world, 'open')).toEqual([])
    // One to read, eight for the issues, four for the milestones, the commit.
    expect(world.requests()).toHaveLength(14)
  })

  it('leaves alone what a person changed before the write whose answer shows it', async () => {
    const world = await synced(roadmap('x'))
    const octo = world.emulator.person('octo')
    before(world, 7, () => octo.editIssue(repository, 38, { body: 'Mine now.' }))
    const report = await run(world)
    expect(report.applied?.pending.map(({ key }) => key)).toHaveLength(1)
    expect(world.emulator.issue(repository, 38)).toMatchObject({ state: 'open', body: 'Mine now.' })
    expect(states(world, 'open')).toEqual([38])
  })

  it('goes on with the others where one was deleted, and writes none twice', async () => {
    const world = await synced(roadmap('x'))
    const octo = world.emulator.person('octo')
    before(world, 7, () => octo.deleteIssue(repository, 38))
    const report = await run(world)
    expect(report.applied).toMatchObject({ failed: [], stoppedBy: 'done' })
    expect(states(world, 'closed')).toEqual(numbers(40).filter((number) => number !== 38))
    const written = world.writes().flatMap(({ operations }) => operations)
    expect(written.filter(({ id }) => id === 'mutation.updateIssue')).toHaveLength(39)
    world.emulator.verify()
  })

  it('looks again where so long passed since that people may have been there', async () => {
    const world = await synced(roadmap('x'))
    const octo = world.emulator.person('octo')
    world.emulator.faults.script(
      { write: 6 },
      {
        kind: 'after',
        run: () => {
          world.clock.advance(60_000)
          octo.editIssue(repository, 33, { body: 'Mine now.' })
        },
      },
    )
    await run(world)
    expect(world.emulator.issue(repository, 33)).toMatchObject({ state: 'open', body: 'Mine now.' })
    expect(states(world, 'open')).toEqual([33])
  })
})

describe('milestones that change titles with one another', () => {
  it.each([0, 10_000])(
    'all arrive though each is written twice, %i ms after they were read',
    async (passed) => {
      const named = roadmap(' ', (section) => `Part ${section} <!-- id: s${section} -->`)
      const exchanged = roadmap(
        ' ',
        (section) => `Part ${[2, 1, 4, 3][section - 1]} <!-- id: s${section} -->`,
      )
      const files = { 'README.md': '# Plan\n', [roadmapPath]: named }
      const world = createWorld({ repositories: [{ name: repository, files }] })
      await world.run()
      world.emulator.person('octo').push(repository, { files: { [roadmapPath]: exchanged } })
      before(world, 1, () => world.clock.advance(passed))
      const report = await run(world)
      expect(report.applied).toMatchObject({ pending: [], failed: [] })
      expect(world.emulator.milestones(repository).map(({ title }) => title)).toEqual([
        'Part 2',
        'Part 1',
        'Part 4',
        'Part 3',
      ])
      world.emulator.verify()
    },
  )
})
