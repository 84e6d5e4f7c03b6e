import { Octokit } from '@octokit/rest'
import { expect, it } from 'vitest'
import { parseInputs } from '../../src/config/inputs.ts'
import { run as runOnce } from '../../src/sync/run.ts'
import { interpretEvent } from '../../src/sync/trigger.ts'
import { createEmulator, virtualClock } from '../emulator/emulator.ts'
import { createParser } from '../unit/support/parser.ts'

it('an issue that a person closed stays closed though the roadmap was made by an earlier step', async () => {
  const clock = virtualClock()
  const name = 'octo/roadmap'
  const emulator = createEmulator({ clock, repositories: [{ name, files: { 'README.md': '# x\n' } }] })
  const made = new Map([
    ['roadmap/plan.md', '# Plan\n\n## Basics\n\n- [ ] Write a parser\n- [ ] Read a book\n'],
  ])
  const run = () =>
    runOnce({
      owner: 'octo',
      repo: 'roadmap',
      settings: parseInputs(new Map([['source', 'workspace']])),
      trigger: interpretEvent(
        { name: 'push', payload: {}, ref: 'refs/heads/main', sha: emulator.head(name) },
        { mode: 'auto', source: 'workspace' },
      ),
      octokit: new Octokit({
        auth: emulator.token(),
        request: { fetch: emulator.fetch },
        log: { debug() {}, info() {}, warn() {}, error() {} },
      }),
      projects: null,
      clock,
      signal: new AbortController().signal,
      startParser: createParser,
      workspace: { readFiles: async () => made },
      log: () => {},
    })
  await run()
  emulator.person('octo').closeIssue(name, 1)
  await run()
  const third = await run()
  expect(third.plan.counts.reopened).toBe(0)
})
