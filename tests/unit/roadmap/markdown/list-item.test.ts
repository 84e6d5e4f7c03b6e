import type { ListItem } from 'mdast'
import { describe, expect, it } from 'vitest'
import { boxedItems, boxOf } from '../../../../src/roadmap/markdown/list-item.ts'
import { lineOf, type Source, sourceOf } from '../../../../src/roadmap/markdown/source.ts'
import { parseMarkdown } from '../../../../src/text/markdown/parser.ts'

function list(text: string): { readonly items: readonly ListItem[]; readonly source: Source } {
  const tree = parseMarkdown(text)
  const [first] = tree.children
  return { items: first?.type === 'list' ? first.children : [], source: sourceOf(tree, text, 0) }
}

describe('the box of a list item', () => {
  it.each([
    ['- [ ] a', 'open'],
    ['- [x] a', 'done'],
    ['1. [X] a', 'done'],
    ['- [-] a', 'skipped'],
    ['- [/] a', 'open'],
    ['- [✓] a', 'done'],
  ])('in `%s` is %s', (text, state) => {
    const { items, source } = list(text)
    expect(items.map((item) => boxOf(item, source)?.state)).toEqual([state])
  })

  it.each([['- a'], ['- [a](b) c'], ['- [q] a'], ['- [x]a']])('in `%s` is none', (text) => {
    const { items, source } = list(text)
    expect(items.map((item) => boxOf(item, source))).toEqual([null])
  })

  it('is found at the outermost items that have one', () => {
    const { items, source } = list('- Week 1\n  - [ ] a\n    - [ ] b\n- [ ] c\n')
    expect(boxedItems(items, source).map(lineOf)).toEqual([2, 4])
  })
})
