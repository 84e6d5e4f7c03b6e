import { describe, expect, it } from 'vitest'
import { setBoxes } from '../../../src/roadmap/checkbox-edits.ts'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'

const text = '\uFEFF# Plan\r\n\r\n## One\r\n\r\n- [ ] a\r\n-\t[x] b\r\n1. [-] c\r\n* [X]  `d` [ ]\r\n'
const boxes = () =>
  parseRoadmap({ path: 'plan.md', text }).sections.flatMap((s) => s.tasks.map((task) => task.box))

describe('ticking boxes in place', () => {
  it('changes the wanted characters and nothing else', () => {
    const [a, b, c] = boxes()
    const edits = [
      { offset: c?.offset ?? -1, state: 'open' },
      { offset: a?.offset ?? -1, state: 'done' },
      { offset: b?.offset ?? -1, state: 'skipped' },
    ] as const
    expect(setBoxes(text, edits)).toBe(
      '\uFEFF# Plan\r\n\r\n## One\r\n\r\n- [x] a\r\n-\t[-] b\r\n1. [ ] c\r\n* [X]  `d` [ ]\r\n',
    )
  })

  it('finds a box behind two byte order marks', () => {
    const doubled = `\ufeff${text}`
    const [task] = parseRoadmap({ path: 'plan.md', text: doubled }).sections.flatMap(({ tasks }) => tasks)
    expect(doubled.slice((task?.box?.offset ?? 0) - 1)).toMatch(/^\[ \] a/)
  })

  it('keeps the capital X of a box that is done already', () => {
    expect(setBoxes(text, [{ offset: boxes()[3]?.offset ?? -1, state: 'done' }])).toBe(text)
  })

  it('refuses an offset that is not inside a box', () => {
    for (const offset of [-1, 0, 3, text.length, text.length + 5, text.indexOf('[ ]')]) {
      expect(() => setBoxes(text, [{ offset, state: 'done' }])).toThrow('no task box')
    }
  })
})
