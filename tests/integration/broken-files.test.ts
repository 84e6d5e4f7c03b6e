import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../../src/hosts/workspace.ts'
import { createWorld, repository } from './world.ts'

const plan = '# Plan\n\n## Basics\n\n- [ ] Write a parser\n'
const utf16 = (text: string, mark: string) => Uint8Array.from(Buffer.from(`${mark}${text}`, 'utf16le'))
const bigEndian = Uint8Array.from(Buffer.from(utf16(plan, '\ufeff')).swap16())
const leaveOut = 'exclude it with the `roadmap` or `readme` input.'

/** Each with what is said after its path, and what to do. */
const broken: [string, string | Uint8Array, string, string][] = [
  [
    '5,000,001 bytes of text',
    'a'.repeat(5_000_001),
    ' has 5000001 bytes; the limit is 5000000.',
    `Split it, or ${leaveOut}`,
  ],
  [
    '5,000,001 bytes of zeros',
    new Uint8Array(5_000_001),
    ' has 5000001 bytes; the limit is 5000000.',
    `Split it, or ${leaveOut}`,
  ],
  ['UTF-16 as Windows saves it', utf16(plan, '\ufeff'), ' is saved as UTF-16.', 'Save it as UTF-8.'],
  ['UTF-16, the other way around', bigEndian, ' is saved as UTF-16.', 'Save it as UTF-8.'],
  [
    'UTF-16 without its mark',
    utf16(plan, ''),
    ' is a binary file: it holds NUL bytes.',
    `Save it as UTF-8 text, or ${leaveOut}`,
  ],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    ' is a binary file: it holds NUL bytes.',
    `Save it as UTF-8 text, or ${leaveOut}`,
  ],
  [
    'a NUL byte behind 8,000 others',
    `${plan}${'a '.repeat(5_000)}\0`,
    ' is a binary file: it holds NUL bytes.',
    `Save it as UTF-8 text, or ${leaveOut}`,
  ],
  [
    'a NUL byte behind a megabyte',
    `${plan}${'a '.repeat(500_000)}\0`,
    ' is a binary file: it holds NUL bytes.',
    `Save it as UTF-8 text, or ${leaveOut}`,
  ],
  [
    'Latin-1',
    Uint8Array.from(Buffer.from('# Übung\n', 'latin1')),
    ' is not UTF-8 text.',
    `Save it as UTF-8, or ${leaveOut}`,
  ],
]

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('a file that holds no text that can be read', () => {
  const ways: [string, string, string][] = broken.flatMap(([what]): [string, string, string][] => [
    [what, 'roadmap', 'roadmap/plan.md'],
    [what, 'roadmap deep in the repository', 'roadmap/a/b/c/d/plan.md'],
    [what, 'README', 'README.md'],
    [what, 'configuration', '.github/roadmap-sync.yml'],
    [what, 'ledger', '.github/roadmap/ledger.json'],
  ])

  it.each(ways)('is refused before anything is written: %s as a %s', async (what, _, path) => {
    const [, content = '', message, hint] = broken.find(([name]) => name === what) ?? []
    const files = { 'README.md': '# x\n', 'roadmap/other.md': plan, [path]: content }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await expect(world.run()).rejects.toMatchObject({ kind: 'invalid', message: `${path}${message}`, hint })
    expect(world.writes()).toEqual([])
  })

  it.each(broken)('is refused in the checkout, too: %s', async (_, content, message, hint) => {
    const root = mkdtempSync(join(tmpdir(), 'broken-'))
    folders.push(root)
    mkdirSync(dirname(join(root, 'roadmap/plan.md')))
    writeFileSync(join(root, 'roadmap/plan.md'), content)
    const reading = createWorkspace(root).readFiles(['roadmap/*.md'])
    await expect(reading).rejects.toMatchObject({
      kind: 'invalid',
      message: `roadmap/plan.md${message}`,
      hint,
    })
  })
})
