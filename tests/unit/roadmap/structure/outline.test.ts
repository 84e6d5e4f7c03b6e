import { describe, expect, it } from 'vitest'
import { partsOf, sketch } from '../stages.ts'

const outline = (text: string) => sketch(partsOf(text)).slice(1)

describe('the outline of a document', () => {
  it('puts headings below headings, and lists into the nearest one', () => {
    expect(outline('# Plan\n\n## Week 1\n\n- a\n\n### Practice\n\n- b\n\n## Week 2\n')).toEqual([
      '  heading Plan',
      '    heading Week 1 + list',
      '      heading Practice (practice) + list',
      '    heading Week 2',
    ])
  })

  it('takes an emphasised line with a colon for a label', () => {
    expect(outline('## Week 1\n\n**Practice:**\n\n- a\n')).toEqual([
      '  heading Week 1',
      '    label Practice (practice) + list',
    ])
  })

  it('keeps the text that follows a label on its line', () => {
    expect(outline('## Week 1\n\n**Practice:** build a parser\n')).toEqual([
      '  heading Week 1',
      '    label Practice (practice) + text',
    ])
  })

  it('takes list items for labels where one of them announces practice', () => {
    expect(outline('## Week 1\n\n- Theory:\n  - a\n- Practice:\n  - b\n')).toEqual([
      '  heading Week 1',
      '    item Theory (study) + list',
      '    item Practice (practice) + list',
    ])
  })

  it('ends a label at a rule', () => {
    expect(outline('## Week 1\n\n**Practice:**\n\n- a\n\n---\n\n- b\n')).toEqual([
      '  heading Week 1 + list',
      '    label Practice (practice) + list',
    ])
  })

  it('keeps what stands in a summary inside it', () => {
    const text = '<details><summary>Week 1</summary>\n\n- a\n\n</details>\n\n- b\n'
    expect(outline(text)).toEqual(['  summary Week 1 + list'])
    expect(partsOf(text).blocks).toHaveLength(1)
  })
})
