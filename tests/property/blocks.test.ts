import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { createBlockReader, createHtmlReader } from '../../src/text/markdown/blocks.ts'
import { parseIssueMarkdown } from '../../src/text/markdown/parser.ts'
import { casesUpTo } from '../properties.ts'

/* Lines that look like the beginning of a block and are one in some places only. */
const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '        ', '\t')
const lead = fc.constantFrom(
  '',
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '3. ',
  '2) ',
  '> ',
  '>',
  '- - ',
  '> - ',
  '-   ',
)
const rest = fc.constantFrom(
  ...[
    'a',
    'a',
    'b *',
    'c -->',
    '<!--',
    '-->',
    '```',
    '~~~',
    '<div>',
    '|a|',
    '|a|',
    '|-|',
    '|-|',
    '|b',
    '|a|b|',
  ],
  ...['|-|-|', '# h', '===', '---', '', '', '', '[a]: b'],
)
const end = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r', '\n\n')
const documents = fc
  .array(
    fc.tuple(indent, lead, rest, end).map((parts) => parts.join('')),
    { minLength: 2, maxLength: 9 },
  )
  .map((lines) => lines.join(''))

it('no paragraph, heading or cell goes over a line that is said to begin a block, or to be HTML', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const isFirst = createBlockReader(text)
      const isHtml = createHtmlReader(text)
      const html = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].flatMap(([line], index) =>
        isHtml(line) ? [index + 1] : [],
      )
      const firsts = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].flatMap(([line], index) =>
        isFirst(line) ? [index + 1] : [],
      )
      visit(parseIssueMarkdown(text), (node: Nodes) => {
        if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
        const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
        // The line under a heading is none of its text.
        const last = end.line - (node.type === 'heading' ? 1 : 0)
        expect(firsts.filter((line) => line > start.line && line <= last)).toEqual([])
        expect(html.filter((line) => line >= start.line && line <= end.line)).toEqual([])
      })
    }),
    { numRuns: casesUpTo(5_000), examples: [['- - a\n> \n  a\n     a\n    - - a\n']] },
  )
})
