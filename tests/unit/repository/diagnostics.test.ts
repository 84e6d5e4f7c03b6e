import { describe, expect, it } from 'vitest'
import { listFiles, readText } from './files.ts'

const page = readText('.github/docs/diagnostics.md')
const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] ?? '')
const source = listFiles('src', ['.ts']).map(readText).join('\n')
const guesses = ['list', 'tables', 'headings'].map((dialect) => `tasks-from-${dialect}`)
const passedOver = ['no-practice', 'not-in-series', 'outside-roadmap']
const used = [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '')

describe('the page about remarks', () => {
  it('names every rule that the code has, once', () => {
    expect(used.length).toBeGreaterThan(30)
    expect([...named].sort()).toEqual([...new Set([...used, ...guesses, ...passedOver])].sort())
  })

  it('names the rules whose names are put together as the code does', () => {
    expect(source).toContain(['rule: `tasks-from-', '{reading.kind}`'].join('$'))
    for (const rule of passedOver) expect(source).toContain(`'${rule}':`)
  })
})
