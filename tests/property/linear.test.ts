import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/shared/markdown.ts'
import { growth } from '../steps.ts'

const times = (text: string) => (size: number) => text.repeat(size)

describe('the steps of parsing Markdown grow no faster than its length', () => {
  it.each([
    ['a flat list', times('- a\n')],
    ['a nested list', times('- a\n  - b\n')],
    ['a list of quotations', times('- > a\n')],
    ['quotations', times('> a\n\n')],
    ['quotations with tables', times('> |a|\n> |-|\n> |b|\n\n')],
    ['underlined headings', times('a\n=\n')],
    ['lists between paragraphs', times('- a\n\nb\n\n')],
  ])('with %s', (_, document) => {
    expect(growth(250, document, parseMarkdown)).toBeLessThan(1.2)
  })
})
