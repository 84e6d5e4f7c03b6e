// Names of files, which whoever opens a pull request chooses.
import { expect, it, onTestFinished } from 'vitest'
import { dispatchEvent } from './events.ts'
import type { StepResult } from './runner.ts'
import { files, repository, startWorld } from './world.ts'

const roadmap = '# Plan\n\n##Part\n\n## Practice\n\n- [ ] Read\n-[ ] Write\n'

const names: readonly (readonly [string, string])[] = [
  ['a line break and a command', 'roadmap/a\n::add-mask::Read\n.md'],
  ['a command of the older form', 'roadmap/##[error]taken.md'],
  ['HTML', 'roadmap/<img src=x onerror=alert(1)>.md'],
  ['the end of a comment', 'roadmap/--> @octo <img src=x>.md'],
  ['a quote and a bracket', 'roadmap/"){ id } }.md'],
  ['Markdown', 'roadmap/](http:⁄⁄evil.test) @octo #1 `x`.md'],
  ['a turn of direction', 'roadmap/\u202edm.exe.md'],
  ['an escape character', 'roadmap/\u001b[2Jx.md'],
  ['a percent sign', 'roadmap/%0A::add-mask::Read.md'],
]

it.each(names)('a roadmap may be named with %s, and is no more than a name', async (_, path) => {
  const world = await startWorld({ files: { ...files, [path]: roadmap } })
  onTestFinished(() => world.close())
  const result = await world.run(dispatchEvent(world.emulator, repository))
  expect(result.exitCode).toBe(0)
  expect(world.emulator.issues(repository)).toHaveLength(13)
  expectSafe(result, world.token)
  expect(result.annotations.map(({ file }) => file)).toContain(path)
  const readme = world.emulator.file(repository, 'README.md') ?? ''
  const issues = world.emulator.issues(repository).map(({ body }) => outsideCode(body ?? ''))
  for (const mark of harmful) expect([readme, ...issues].join('\n')).not.toContain(mark)
})

it.each(names)(
  'a roadmap without a task may be named with %s, and the error shows no more than a name',
  async (_, path) => {
    const world = await startWorld({ files: { 'README.md': '# P\n', [path]: '# Plan\n' } })
    onTestFinished(() => world.close())
    const result = await world.run(dispatchEvent(world.emulator, repository))
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('No practice task was found in roadmap/') },
    ])
    expectSafe(result, world.token)
  },
)

/** What a name would be more with, wherever it stands. */
const harmful = ['<img src=x', '\u001b', '\u202e', ' @octo']

function expectSafe({ masked, log, summary }: StepResult, token: string): void {
  expect(masked).toEqual([token])
  expect(log).not.toMatch(/^\s*##\[/m)
  for (const mark of ['\u001b', '\u202e']) expect(log).not.toContain(mark)
  for (const mark of harmful) expect(summary).not.toContain(mark)
}

/** In a comment or in code HTML and mentions are nothing but text; a turn of direction turns that, too. */
function outsideCode(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/`[^`\n]*`/g, (code) => (code.includes('\u001b') || code.includes('\u202e') ? code : ''))
}
