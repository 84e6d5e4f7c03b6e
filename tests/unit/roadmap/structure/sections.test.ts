import { describe, expect, it } from 'vitest'
import { structureOf } from '../stages.ts'

/** The section of each part with a list, and what is said of it. */
function listed(text: string, options = {}): unknown[] {
  return structureOf(text, options).placed.flatMap((placed) =>
    placed.part.blocks.some(({ kind }) => kind === 'list') ? [placed.section.title] : [],
  )
}

describe('a section', () => {
  it('is the nearest heading', () => {
    expect(listed('# Plan\n\n## Basics\n\n- a\n\n## Deep\n\n### More\n\n- b\n')).toEqual(['Basics', 'More'])
  })

  it('is the nearest heading of a series, whatever stands between', () => {
    expect(listed('# Plan\n\n## Week 1\n\n### Loops\n\n- a\n\n## Week 2\n\n- b\n')).toEqual([
      'Week 1',
      'Week 2',
    ])
  })

  it('is no heading with a role', () => {
    expect(listed('# Plan\n\n## Basics\n\n### Practice\n\n- a\n')).toEqual(['Basics'])
  })

  it('is a heading of the level that the configuration says', () => {
    const text = '# Plan\n\n## Part\n\n### Chapter\n\n- a\n'
    expect(listed(text, { sectionLevel: 2 })).toEqual(['Part'])
  })

  it('is hidden where an appendix contains it', () => {
    const { placed } = structureOf('# Plan\n\n## Resources\n\n### Books\n\n- a\n')
    expect(placed.at(-1)?.hidden?.title).toBe('Resources')
  })

  it('is done where its heading says so', () => {
    const { placed } = structureOf('# Plan\n\n## Done\n\n- a\n\n## Next\n\n- b\n')
    expect(placed.map(({ isFinished }) => isFinished)).toEqual([false, false, true, false])
  })
})
