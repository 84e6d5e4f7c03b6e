import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { escapeLine } from '../../../src/text/escape.ts'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'
import { casesUpTo } from '../../properties.ts'

/** The kinds of blocks that a checklist item with this text holds. */
function blocks(markdown: string): string[] {
  const [list] = parseMarkdown(`- [ ] ${markdown}\n`).children
  return list?.type === 'list' ? (list.children[0]?.children.map(({ type }) => type) ?? []) : ['no list']
}

describe('a text at the start of a line', () => {
  it.each([
    ['1. Install', '1\\. Install'],
    ['2) Install', '2\\) Install'],
    ['- Install', '\\- Install'],
    ['+ Install', '\\+ Install'],
    ['# Install', '\\# Install'],
    ['> Install', '\\> Install'],
    ['=== Install', '\\=== Install'],
    ['* Install', '\\* Install'],
  ])('%s begins no list, heading or quote', (text, expected) => {
    expect(escapeLine(text)).toBe(expected)
    expect(blocks(escapeLine(text))).toEqual(['paragraph'])
  })

  it.each(['Install 1. and 2)', '3.14 is pi', 'C# and C++', 'a - b > c'])('%s reads the same', (text) => {
    const [paragraph] = parseMarkdown(escapeLine(text)).children
    expect(paragraph?.type).toBe('paragraph')
    expect(textOf(paragraph)).toBe(text)
  })

  it('takes longer texts than a cell does', () => {
    expect(escapeLine('x'.repeat(900))).toBe('x'.repeat(900))
    expect(escapeLine('x'.repeat(1_100))).toBe(`${'x'.repeat(999)}…`)
  })

  it('is one paragraph of a list item, whatever people wrote', () => {
    const piece = fc.constantFrom(
      ...['-', '+', '*', '#', '>', '=', '~~~', '```', '1.', '12)', '[ ]', '[x]', '<b>', '<!--', '---', '___'],
      ...['|', ':', '\n', ' ', '\t', '\\', 'a', '7', '[a]: /x', '$$', '@octocat', '&nbsp;'],
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (parts) => {
        const line = escapeLine(`${parts.join('')}z`)
        expect(line).not.toContain('\n')
        expect(blocks(line)).toEqual(['paragraph'])
        expect(parseMarkdown(line).children.map(({ type }) => type)).toEqual(['paragraph'])
      }),
      { numRuns: casesUpTo(1_000) },
    )
  })
})
