import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { differencesBetween, linkFolder } from '../../../.github/scripts/folders.mjs'

describe('what is committed and what is built', () => {
  it('differ in nothing where every byte is the same, whatever the folders are called', () => {
    const built = folder({ 'index.js': 'a', 'cli/index.js': 'b' })
    const copy = join(folder({}), 'at/another/depth')
    linkFolder(built, copy)
    expect(differencesBetween(built, copy, 'dist')).toEqual([])
  })

  it('differ by a file that was changed, forgotten, or left behind', () => {
    const built = folder({ 'index.js': 'a', 'cli/index.js': 'b', 'same.js': 'c' })
    const committed = folder({ 'index.js': 'A', 'same.js': 'c', '316.index.js': 'old' })
    expect(differencesBetween(built, committed, 'dist')).toEqual([
      'not built  dist/316.index.js',
      'missing    dist/cli/index.js',
      'different  dist/index.js',
    ])
  })

  it('differ by everything where nothing is committed', () => {
    const nowhere = join(folder({}), 'dist')
    expect(differencesBetween(folder({ 'index.js': 'a' }), nowhere, 'dist')).toEqual([
      'missing    dist/index.js',
    ])
  })
})

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'roadmap-sync-folders-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}
