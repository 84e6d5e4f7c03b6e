import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { neutralise } from '../../../src/shared/neutralise.ts'
import { harmfulIn } from './harmful.ts'

const folder = new URL('../../fixtures/neutralise/', import.meta.url)

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
}

describe('Markdown of people in an issue', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const text = neutralise(read(name, 'input.md'))
    expect(text).toBe(read(name, 'expected.md'))
    expect(harmfulIn(text)).toEqual([])
  })

  const issue = 'https://github.com/octo/repo/issues/1'

  it.fails.each([
    ['in a link whose host is spelled with an entity', '[x](https://github&#46;com/octo/repo/issues/1)'],
    ['beside an address that is spelled with an entity', '&#119;ww.example.com @octocat #1'],
    ['beside a protocol that is spelled with an entity', 'https&#58;//example.com @octocat'],
    ['beside an e-mail that is spelled with an entity', 'me&#64;example.com @octocat'],
    ['in a link inside an HTML block', `<div>\n[x](${issue})\n</div>`],
    ['in the address of an HTML link', `<a href="${issue}">x</a>`],
  ])('notifies nobody and refers to nothing %s', (_, markdown) => {
    expect(harmfulIn(neutralise(markdown))).toEqual([])
  })

  it.each([
    ['in a link whose host is written in capitals', '[x](https://GitHub.com/octo/repo/issues/1)'],
    ['in a link whose title names the host', `[x](${issue} "github.com/x")`],
  ])('is harmless %s', (_, markdown) => {
    expect(harmfulIn(neutralise(markdown))).toEqual([])
  })

  it('keeps an escaped list mark on a later line a text', () => {
    expect(neutralise('- a\n  \\- b')).not.toMatch(/^\s*- b/m)
  })

  it('leads to the issue itself from an address with www', () => {
    expect(neutralise('[x](https://www.github.com/octo/repo/issues/1)')).toBe(
      '[x](https://redirect.github.com/octo/repo/issues/1)',
    )
  })
})
