import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository } from './world.ts'

const german = '# German\n\n## Basics\n\n### Practice\n\n- Read a story\n- Write a letter\n'
const piano = '# Piano\n\n## Basics\n\n### Practice\n\n- Play a scale\n- Read a story\n'

async function synced(): Promise<World> {
  const files = { 'README.md': '# Plans\n', 'roadmap/german.md': german, 'roadmap/piano.md': piano }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  await world.run()
  return world
}

const titles = (world: World) =>
  world.emulator
    .issues(repository)
    .map(({ number, title, state, milestone }) => [number, title, state, milestone])
const push = (world: World, files: Readonly<Record<string, string | null>>) =>
  world.emulator.person('octo').push(repository, { files })

describe('several roadmaps', () => {
  it('with a section of the same name have a milestone each, the second named with its roadmap', async () => {
    const world = await synced()
    expect(titles(world)).toEqual([
      [1, 'Read a story', 'open', 'Basics'],
      [2, 'Write a letter', 'open', 'Basics'],
      [3, 'Play a scale', 'open', 'Basics (Piano)'],
      [4, 'Read a story', 'open', 'Basics (Piano)'],
    ])
    expect(world.emulator.file(repository, 'README.md')).toContain('Piano')
  })

  it('keep their issues when a file is renamed', async () => {
    const world = await synced()
    const before = titles(world)
    push(world, { 'roadmap/piano.md': null, 'roadmap/a-piano.md': piano })
    await world.run()
    expect(titles(world)).toEqual(before)
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('change nothing when one of them vanishes or is emptied, unless forced', async () => {
    for (const after of [null, '', '# Piano\n']) {
      const world = await synced()
      const before = titles(world)
      push(world, { 'roadmap/piano.md': after })
      await expect(world.run()).rejects.toMatchObject({
        kind: 'unsafe',
        message: expect.stringContaining(
          'roadmap/piano.md was deleted or no longer contains a task, but 2 open issues',
        ),
      })
      expect(world.writes()).toEqual([])
      expect(titles(world)).toEqual(before)
      await world.run({ inputs: { force: 'true' } })
      expect(titles(world).map(([, , state]) => state)).toEqual(['open', 'open', 'closed', 'closed'])
    }
  })

  it('lose nothing when one is merged into the other', async () => {
    const world = await synced()
    push(world, {
      'roadmap/piano.md': null,
      'roadmap/german.md': `${german}\n## At the piano\n\n### Practice\n\n- Play a scale\n- Read a story\n`,
    })
    await world.run()
    expect(titles(world).map(([number, title, state]) => [number, title, state])).toEqual([
      [1, 'Read a story', 'open'],
      [2, 'Write a letter', 'open'],
      [3, 'Play a scale', 'open'],
      [4, 'Read a story', 'open'],
    ])
  })
})

it('a glob of everything reads and writes nothing among workflows', async () => {
  const files = { 'README.md': '# Plans\n', 'piano.md': piano, '.github/workflows/german.md': german }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  await world.run({ inputs: { roadmap: '**/*.md' } })
  expect(titles(world).map(([, title]) => title)).toEqual(['Play a scale', 'Read a story'])
  expect(world.emulator.file(repository, '.github/workflows/german.md')).toBe(german)
})
