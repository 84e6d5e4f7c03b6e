import { describe, expect, it } from 'vitest'
import { checkboxOf, htmlTokens } from '../../../../src/roadmap/markdown/html.ts'

describe('HTML in a roadmap', () => {
  it('is a summary, a heading or a checkbox with its text', () => {
    expect(htmlTokens('<details><summary>Week <b>1</b></summary>')).toEqual([
      { kind: 'details-open' },
      { kind: 'summary', text: 'Week 1', isClosed: true },
    ])
    expect(htmlTokens('<h2>Plan &amp; work</h2>')).toEqual([
      { kind: 'heading', level: 2, text: 'Plan & work' },
    ])
    expect(htmlTokens('x\n<input type="checkbox" checked> Read<br>')).toEqual([
      { kind: 'checkbox', tag: '<input type="checkbox" checked>', text: 'Read', line: 1 },
    ])
  })

  it('inside a comment says nothing', () => {
    expect(htmlTokens('<!-- <h2>Old</h2> -->')).toEqual([])
  })

  it('is a ticked box when it says checked', () => {
    expect(checkboxOf('<input type=checkbox checked>')).toBe('done')
    expect(checkboxOf('<input type="checkbox">')).toBe('open')
    expect(checkboxOf('<input type="text">')).toBeNull()
  })
})
