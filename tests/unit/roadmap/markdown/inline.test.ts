import { describe, expect, it } from 'vitest'
import { inlineOf, visibleText } from '../../../../src/roadmap/markdown/inline.ts'
import { markdownFrom, sourceOf } from '../../../../src/roadmap/markdown/source.ts'
import { parseMarkdown } from '../../../../src/text/markdown/parser.ts'

describe('inline text', () => {
  it('is what a reader sees', () => {
    const [paragraph] = parseMarkdown(
      'Read **all** of [the book](x.md), [[Notes|my notes]] and ==this==',
    ).children
    expect(paragraph && visibleText(paragraph)).toBe('Read all of the book, my notes and this')
  })

  it('masks code, so that nothing in it is taken for a tag', () => {
    const { text, mask } = inlineOf(parseMarkdown('Use `#x` now').children)
    expect(text).toBe('Use #x now')
    expect(mask).toBe('Use \uFFFC\uFFFC now')
  })

  it('is the alternative text of an image where there is nothing else', () => {
    const [paragraph] = parseMarkdown('![A diagram](x.png)').children
    expect(paragraph && visibleText(paragraph)).toBe('A diagram')
  })
})

describe('the Markdown of a task', () => {
  it('carries the addresses of its links by reference', () => {
    const text = 'Read [the book][b]\n\n[b]: https://x.org "Title"\n'
    const tree = parseMarkdown(text)
    expect(markdownFrom(tree.children.slice(0, 1), 0, sourceOf(tree, text, 0))).toBe(
      'Read [the book](https://x.org "Title")',
    )
  })
})
