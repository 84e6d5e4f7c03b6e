import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { neutralise } from '../../src/text/markdown/neutralise.ts'
import { parseMarkdown } from '../../src/text/markdown/parser.ts'
import { casesUpTo } from '../properties.ts'
import { harmfulIn } from '../unit/text/harmful.ts'

const piece = fc.constantFrom(
  ...['@octocat', '@a/b', '#1', 'GH-1', 'o/r#12', '@', '#', '1', 'a', '9', '\\', '\\@', '\\#', '&', '&amp;'],
  ...['&#64;', '&#35;', '&commat;', '&num;', '&lt;', '&#8203;', '<b>', '</b>', '<!--', '-->', '<!-- x -->'],
  ...[
    'https://',
    'www.',
    'github.com/o/r/',
    'issues/1',
    'commit/',
    '&#46;',
    '&colon;',
    '&sol;',
    'a5c3785',
    '(',
    ' "t")',
  ],
  ...[
    '\n===',
    '\n    ',
    '?>\n    ',
    '<!--->',
    '\u202e',
    '&#x202e;',
    '\u0000',
    '[a]: ',
    '<div>\n',
    '&fjlig;',
    '://',
  ],
  ...['<', '>', '<?', '<![CDATA[', ']]>', '<script>', '<pre>\n', '`', '```\n', '~~~', '*', '**', '_', '~~'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[x](y)',
    '[^1]',
    '[^1]: ',
    '|',
    '\n| - | - |\n',
    ' ',
    '\t',
    '\n',
    '\n\n',
  ],
  ...['    ', '- ', '1. ', '> ', '# ', '\n---\n', '\n===\n', '- [ ] ', '\r\n', 'слово', '学', '🎉', '"', "'"],
)
const markdown = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''))

/** Code is not touched: its values, in order. */
function codeIn(text: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'inlineCode' || node.type === 'code') found.push(node.value)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(parseMarkdown(text))
  return found
}

describe('neutralised Markdown', () => {
  it('mentions nobody, refers to nothing and holds no HTML, whatever people wrote', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(harmfulIn(neutralise(text))).toEqual([])
      }),
      { numRuns: casesUpTo(3_000) },
    )
  })

  it('leaves code as it is, whatever stands around it', () => {
    const harmless = fc
      .array(
        fc.constantFrom(
          'word',
          ' ',
          '\n',
          '**b**',
          '*i*',
          '`@c #1`',
          '- ',
          '> ',
          '| a |',
          '[x](y)',
          'é',
          '🎉',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(harmless, (text) => {
        expect(codeIn(neutralise(text))).toEqual(codeIn(text))
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
