import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { escapeCell, link } from '../../../src/text/escape.ts'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'
import { casesUpTo } from '../../properties.ts'

/** What a reader sees of `cell` in a table, and which kinds of nodes it is made of. */
function shown(cell: string): { readonly text: string; readonly kinds: Set<string>; readonly cells: number } {
  const tree = parseMarkdown(`| head |\n| --- |\n| ${cell} |\n`)
  const [table] = tree.children
  if (tree.children.length !== 1 || table?.type !== 'table') throw new Error(`no table: ${cell}`)
  const kinds = new Set<string>()
  const walk = (node: Nodes) => {
    kinds.add(node.type === 'html' ? node.value : node.type)
    if ('children' in node) node.children.forEach(walk)
  }
  const row = table.children[1]
  row?.children.forEach(walk)
  kinds.delete('tableCell')
  return {
    text: textOf(row, { includeHtml: false }).replace(/[\u2060\u2068\u2069]/g, ''),
    kinds,
    cells: row?.children.length ?? 0,
  }
}

const pieces = fc.constantFrom(
  ...'|`*_[]()<>~\\&#@$!:;/.-+= "\'^{}',
  ...'aZ09é',
  'слово',
  '学',
  '🎉',
  'מדריך',
  '&lt;',
  '&#64;',
  '<!--',
  '-->',
  '<b>',
  '<!-- roadmap-sync:badge:end -->',
  '![x](y)',
  'https://evil.example/',
  'www.evil.example',
  'me@evil.example',
  '@octocat',
  'a5c3785ed8',
  'owner/repo#12',
  'GH-12',
  '**',
  '~~',
  '``',
  ' ',
)
const titles = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))

describe('a title in a table cell', () => {
  it('is seen as it was written and is nothing but text', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const cell = shown(escapeCell(title, 1000))
        expect(cell.text).toBe(title.replace(/\s+/g, ' ').trim())
        for (const kind of ['text', '<span>', '</span>']) cell.kinds.delete(kind)
        expect([...cell.kinds]).toEqual([])
        expect(cell.cells).toBe(1)
      }),
      { numRuns: casesUpTo(400) },
    )
  })

  it('stays the text of its link', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const cell = shown(link(escapeCell(title, 1000) || 'x', 'https://github.com/octo/repo/issues/1'))
        expect(cell.text).toBe(title.replace(/\s+/g, ' ').trim() || 'x')
        for (const kind of ['text', '<span>', '</span>']) cell.kinds.delete(kind)
        expect([...cell.kinds]).toEqual(['link'])
      }),
      { numRuns: casesUpTo(300) },
    )
  })

  it('never mentions, refers or links on GitHub, which looks at the decoded text', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const source = escapeCell(title, 1000).replaceAll('&#8288;', '\u2060').replaceAll('&amp;', '&')
        expect(source).not.toMatch(/@[a-z\d]|#\d|(?<![a-z])gh-\d|:\/\/|(?<![a-z])www\.|<!--|\ba5c3785ed8\b/i)
      }),
      { numRuns: casesUpTo(300) },
    )
  })

  it.each(['a5c3785ed8', 'a5c3785ed8_', '_a5c3785ed8', 'in a5c3785ed8.'])('names no commit: %s', (title) => {
    expect(escapeCell(title)).not.toContain('a5c3785')
  })

  it.each([
    [
      'Read the docs (chapter 2-3), then write: a + b = c!',
      'Read the docs (chapter 2-3), then write: a + b = c!',
    ],
    ['snake_case in C:\\Users, C# & F#, 5 > 3', 'snake_case in C:\\Users, C# & F#, 5 > 3'],
    ['costs $5', 'costs $5'],
  ])('is readable in the source where nothing needs an escape: %s', (title, escaped) => {
    expect(escapeCell(title)).toBe(escaped)
  })

  it('loses what nobody sees and what turns other text around', () => {
    expect(escapeCell('a\u202eb\u2066c\u200bd\ufeffe\u00adf\u200fg')).toBe('abcdefg')
    expect(escapeCell(' \u200b\n\u2060 ')).toBe('')
  })

  it('may mention somebody where that is allowed', () => {
    expect(escapeCell('ask @octocat about #1', 80, { mentions: true })).toBe('ask @octocat about #&#8288;1')
  })

  it('keeps the joiners that emoji and scripts need', () => {
    expect(escapeCell('👨‍👩‍👧‍👦 می‌خواهم')).toContain('👨‍👩‍👧‍👦')
    expect(escapeCell('می‌خواهم')).toContain('می‌خواهم')
  })

  it('stands by itself when it is written from right to left', () => {
    expect(escapeCell('מדריך (1)')).toBe('\u2068מדריך (1)\u2069')
    expect(escapeCell('guide (1)')).toBe('guide (1)')
  })

  it('is cut at a word with an ellipsis', () => {
    expect(escapeCell('one two three four five', 12)).toBe('one two…')
    expect(escapeCell('|'.repeat(1000))).toHaveLength(79 * 2 + 1)
  })

  it('cannot pile marks over its neighbours', () => {
    expect(escapeCell(`Z${'\u0310'.repeat(500)}algo`)).toBe(`Z${'\u0310'.repeat(4)}algo`)
  })
})

describe('a link', () => {
  it.each([['javascript:alert(1)'], ['//evil.example'], ['data:text/html,x'], ['relative/path'], ['']])(
    'is not made to %s',
    (url) => {
      expect(link('text', url)).toBe('text')
    },
  )

  it('keeps addresses with parentheses, pipes and blanks in one piece', () => {
    const url = '/roadmap/a (1)|`*_[x]".md'
    expect(link('t', url)).toBe('[t](/roadmap/a%20%281%29%7C%60%2A%5F%5Bx%5D%22.md)')
  })
})
