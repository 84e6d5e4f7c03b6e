// What a run does when reading a file takes too long; that it does end is shown with the bundle (`tests/e2e`).
import { describe, expect, it } from 'vitest'
import { RoadmapSyncError } from '../../src/text/errors.ts'
import { createParser } from '../unit/support/parser.ts'
import { createWorld, repository } from './world.ts'

const roadmap = '# Piano\n\n## Basics\n\n### Practice\n\n- Play a scale\n- Read a story\n'
const files = { 'README.md': '# Plans\n\nWelcome.\n', 'roadmap/piano.md': roadmap }

/** A parser that gives up a file, as the worker's does. */
function givingUp(path: string) {
  const parser = createParser()
  const giveUp = (file: { readonly path: string }): void => {
    if (file.path === path)
      throw new RoadmapSyncError('invalid', `${path} takes more than 60 seconds to read, and was given up.`, {
        hint: 'Split it.',
      })
  }
  return {
    ...parser,
    readRoadmap: async (...input: Parameters<typeof parser.readRoadmap>) => {
      giveUp(input[0])
      return parser.readRoadmap(...input)
    },
    updateZones: async (...input: Parameters<typeof parser.updateZones>) => {
      giveUp(input[0])
      return parser.updateZones(...input)
    },
  }
}

describe('a file that is given up', () => {
  it('stops the run and closes nothing where it is a roadmap', async () => {
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator
      .person('octo')
      .push(repository, { files: { 'roadmap/piano.md': roadmap.replace('Play a scale', 'Sing') } })
    const run = world.run({ inputs: { force: 'true' }, startParser: () => givingUp('roadmap/piano.md') })
    await expect(run).rejects.toMatchObject({
      kind: 'invalid',
      message: 'roadmap/piano.md takes more than 60 seconds to read, and was given up.',
    })
    expect(world.writes()).toEqual([])
  })

  it.each(['commit', 'branch', 'pull-request'])(
    'is left as it is where it is the README, and the rest goes on: publish %s',
    async (publish) => {
      const world = createWorld({ repositories: [{ name: repository, files }] })
      const report = await world.run({ inputs: { publish }, startParser: () => givingUp('README.md') })
      expect(report.diagnostics).toContainEqual(
        expect.objectContaining({ rule: 'readme-unread', severity: 'warning' }),
      )
      expect(report.publishError).toBeNull()
      expect(world.emulator.issues(repository)).toHaveLength(2)
      expect(world.emulator.file(repository, 'README.md')).toBe(files['README.md'])
    },
  )
})

describe('a text that would take the parser too long', () => {
  it('in an issue is kept as people wrote it', async () => {
    const hostile = `${'> '.repeat(10_000)}a\n\n\nSee:\n${'[![a'.repeat(10_000)}\n`
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    const [issue] = world.emulator.issues(repository)
    world.emulator.person('octo').editIssue(repository, 1, { body: `${issue?.body}\n${hostile}` })
    world.emulator
      .person('octo')
      .push(repository, { files: { 'roadmap/piano.md': roadmap.replace('a scale', 'two scales') } })
    await world.run()
    const [after] = world.emulator.issues(repository)
    expect(after?.title).toBe('Play two scales')
    expect(after?.body?.replaceAll('\r', '').endsWith(hostile)).toBe(true)
  })
})
