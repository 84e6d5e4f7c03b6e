import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { listFiles, readText } from './files.ts'

const page = readText('.github/docs/diagnostics.md')
const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] ?? '')
const source = listFiles('src', ['.ts']).map(readText).join('\n')
const used = [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '')

describe('the page about remarks', () => {
  it('names every rule that the code has, once', () => {
    expect(used.length).toBeGreaterThan(20)
    expect([...named].sort()).toEqual([...new Set([...used, ...Object.keys(en.remarks)])].sort())
  })
})
