import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/text/markdown/parser.ts'
import { parsePieces } from '../../src/text/markdown/pieces.ts'
import { roadmapOf } from '../bench/scenarios.ts'
import { casesUpTo } from '../properties.ts'
import { listFiles, readText } from '../unit/repository/files.ts'

/** Lines that begin, go on and end whatever may reach over a heading, and headings of every sort. */
const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', '', ' ', '\t') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '# One',
      '## Two',
      '### Three ###',
      '#',
      '####### seven',
      '#no',
      ' # in',
      '    # code',
      '- # item',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('- a', '  b', '    c', '1. d', '> e', '- - f', '- [x] g', 'h', '\ti', '  - j'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '```',
      '````',
      '~~~ js',
      '~~~',
      ' ```',
      '- ```',
      '> ~~~',
      '``` `',
      '    ```',
      '``',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!--',
      '<!-- k -->',
      '-->',
      '<!-->',
      '<!--->',
      '<script>',
      '</script>',
      '<pre>',
      '</pre> l',
      '<?php',
      '?>',
      '<!DOCTYPE',
      '>',
      '<![CDATA[',
      ']]>',
      '<div>',
      '</div>',
      '<textarea',
      '- <!-- m',
      'n <!-- o',
      '<span> p',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('---', '+++', '===', '***', '| q | r |', '| - | - |', 'title: s') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[t]',
      '[t][]',
      '[^u]',
      '![v][t]',
      'www.w.com',
      '*x',
      'y*',
      '`z',
      'é\u0000',
      '\ufeff',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('[ t ]', '\\', 'a\\', '&amp;', '~~b', '@c', 'd@e.fr') },
)
const blocks = fc.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('# One', '## Two ##', '- # item'))
const documents = fc
  .tuple(
    fc.array(blocks, { minLength: 2, maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '', '', '\n', '[t]: /u "v"\n', '[^u]: w\n'),
  )
  .map(([parts, ending, rest]) => {
    const lines = parts.flatMap(([before, heading]) => [...before, '', heading])
    return `${lines.join(ending)}${ending}${rest}`
  })

/** The tree from pieces, and how many there were. */
function inPieces(markdown: string, size: number) {
  let pieces = 0
  const count = (text: string) => {
    pieces += 1
    return parseMarkdown(text)
  }
  return { tree: parsePieces(markdown, count, size), pieces }
}

describe('a text that is parsed in pieces', () => {
  it('has the tree that it has as a whole, whatever stands in it', () => {
    let split = 0
    fc.assert(
      fc.property(documents, fc.nat({ max: 60 }), (markdown, size) => {
        const { tree, pieces } = inPieces(markdown, size)
        if (pieces > 1) split += 1
        expect(JSON.stringify(tree)).toBe(JSON.stringify(parseMarkdown(markdown)))
      }),
      { numRuns: casesUpTo(1_000) },
    )
    expect(split).toBeGreaterThan(casesUpTo(1_000) / 4)
  })

  it.each(listFiles('tests/fixtures', ['.md']))('has the tree that it has as a whole: %s', (path) => {
    const markdown = readText(path)
    expect(inPieces(markdown, 0).tree).toEqual(parseMarkdown(markdown))
  })

  it('is cut where it is long, and each part is parsed once', () => {
    const markdown = roadmapOf(10_000)
    const lengths: number[] = []
    const { children } = parsePieces(markdown, (text) => {
      lengths.push(text.length)
      return parseMarkdown(text.slice(0, 100))
    })
    expect(children.length).toBeGreaterThan(lengths.length)
    expect(Math.max(...lengths)).toBeLessThan(6_000)
    expect(lengths.reduce((sum, length) => sum + length)).toBe(markdown.length)
  })
})
