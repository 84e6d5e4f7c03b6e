import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import type { RunOptions } from './world.ts'
import { repository } from './world.ts'

const page = readFileSync(new URL('../../.github/docs/board.md', import.meta.url), 'utf8')

type Cost = { readonly reads: number; readonly writes: number }
type Step = (world: BoardWorld, run: RunOptions) => Promise<void>

/** What the last run of `steps` costs more with a board than without, with one token for each or one for both. */
async function costOf(steps: readonly Step[], tokens: 'two' | 'one' = 'two'): Promise<Cost> {
  const [without, kept] = await Promise.all(
    ['', 'auto'].map(async (project): Promise<Cost> => {
      const world = createBoardWorld()
      const both = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
      const run = { inputs: { project }, ...(tokens === 'two' ? {} : { token: both, projectToken: both }) }
      await world.run(run)
      for (const step of steps) await step(world, run)
      return world.emulator.log.counts()
    }),
  )
  if (without === undefined || kept === undefined) throw new Error('both worlds were run')
  return { reads: kept.reads - without.reads, writes: kept.writes - without.writes }
}

const again: Step = async (world, run) => void (await world.run(run))
const close: Step = async (world, run) => {
  world.emulator.person('octo').closeIssue(repository, 1)
  await world.run({ ...run, event: { name: 'issues', payload: { action: 'closed' } } })
}
const withoutWorkflow: Step = async (world, run) => {
  if (run.inputs?.project === 'auto') world.emulator.person('octo').board('octo', 1).automate(false)
  await close(world, run)
}

function told({ reads, writes }: Cost): string {
  const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  if (writes === 0) return some(reads, 'read')
  return `${reads + writes}: ${some(reads, 'read')}, ${some(writes, 'write')}`
}

describe('what the first user’s board costs', () => {
  it.each<[string, readonly Step[], 'two' | 'one', Cost]>([
    ['the first one: board, fields, view, twelve cards', [], 'two', { reads: 4, writes: 9 }],
    ['the first one, with one token for issues and board', [], 'one', { reads: 4, writes: 9 }],
    ['nothing to do', [again], 'two', { reads: 1, writes: 0 }],
    ['one issue closed, GitHub’s workflow *Item closed* is on', [close], 'two', { reads: 1, writes: 0 }],
    ['one issue closed, that workflow is off', [withoutWorkflow], 'two', { reads: 1, writes: 1 }],
  ])('is what the page says: %s', async (name, steps, tokens, cost) => {
    expect(await costOf(steps, tokens)).toEqual(cost)
    expect(page).toContain(`| ${name} | ${told(cost)} |`)
  })
})
