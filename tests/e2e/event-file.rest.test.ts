// The file that the runner writes the event to, and what else may lie there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { pullRequestEvent, pushEvent } from './events.ts'
import { repository, startWorld } from './world.ts'

/** A file outside the step's own folders, which are gone when the step ends. */
function fileOf(content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-event-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'event.json'), content)
  return join(folder, 'event.json')
}

const broken = 'The event of this workflow run cannot be read.'
const unclear = 'The event of this run does not say which commit of which pull request it is about.'

it.each([
  ['no file', () => '/nowhere/event.json', broken],
  ['a folder', () => tmpdir(), broken],
  ['nothing', () => fileOf(''), broken],
  ['no JSON', () => fileOf('<html>'), broken],
  ['JSON that was cut', () => fileOf('{"pull_request": {"number": 7, "head": {"sha": "'), broken],
  ['bytes', () => fileOf(Buffer.from([0xff, 0xfe, 0x00, 0x01])), broken],
  ['5 million brackets', () => fileOf('['.repeat(5_000_000)), broken],
  ['null', () => fileOf('null'), unclear],
  ['a list', () => fileOf('[]'), unclear],
  ['a text', () => fileOf('"pull_request"'), unclear],
  [
    '10 MB of something else',
    () => fileOf(JSON.stringify({ pull_request: 'x'.repeat(10_000_000) })),
    unclear,
  ],
])('a pull request whose event file is %s is refused in one sentence', async (_, path, sentence) => {
  const world = await startWorld()
  onTestFinished(() => world.close())
  const event = { ...pushEvent(world.emulator, repository), name: 'pull_request' }
  const { exitCode, annotations, summary, stderr } = await world.run(event, {
    env: { GITHUB_EVENT_PATH: path() },
  })
  expect(exitCode).toBe(1)
  expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining(sentence) }])
  expect(summary).toContain(sentence)
  expect(stderr).toBe('')
  expect(world.requests()).toEqual([])
})

it.each([
  ['a mark of byte order', (json: string) => `\ufeff${json}`],
  [
    '10 MB of other fields',
    (json: string) => json.replace(/^\{/, `{"commits":["${'x'.repeat(10_000_000)}"],`),
  ],
  ['blanks around it', (json: string) => `\r\n  ${json}\r\n`],
])('an event file with %s is read', async (_, written) => {
  const world = await startWorld()
  onTestFinished(() => world.close())
  const { emulator } = world
  const octo = emulator.person('octo')
  octo.createBranch(repository, 'edit')
  octo.push(repository, { branch: 'edit', files: { 'a.txt': 'a' } })
  const number = octo.openPull(repository, { head: 'edit', title: 'Edit' })
  const event = pullRequestEvent(emulator, repository, { number, head: 'edit' })
  const { exitCode, outputs } = await world.run(event, {
    env: { GITHUB_EVENT_PATH: fileOf(written(JSON.stringify(event.payload))) },
  })
  expect(exitCode).toBe(0)
  expect(outputs.total).toBe('12')
})
