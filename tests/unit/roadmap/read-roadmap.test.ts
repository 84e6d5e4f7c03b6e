import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/file.ts'
import { defaultRoadmapConfig } from '../../../src/config/schema.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'
import { readRoadmap } from '../../../src/roadmap/read-roadmap.ts'
import { dueDays } from '../../../src/roadmap/schedule.ts'
import { section } from '../support/build.ts'

const path = 'roadmap/plan.md'

function read(text: string, lines: string): Roadmap {
  const [entry] = parseConfig(`roadmaps:\n  - files: '**'\n    ${lines}\n`, 'config.yml').roadmaps
  return readRoadmap({ path, text }, entry ?? defaultRoadmapConfig)
}

function days(
  titles: readonly string[],
  start: string | null,
  pace: Parameters<typeof dueDays>[1]['pace'] = null,
) {
  return dueDays(
    titles.map((title) => section(title, ['a task'])),
    { start, pace },
  )
}

describe('a roadmap without an entry of its own in the configuration', () => {
  it('is what the parser makes of it', () => {
    const text = '# Plan\n\n## A\n\n- [ ] one #tag\n  - [ ] two\n\n## Week 2\n\n- [x] three\n'
    expect(readRoadmap({ path, text }, defaultRoadmapConfig)).toMatchObject(
      parseRoadmap({ path, text }, { tags: false }),
    )
  })
})

describe('tags', () => {
  it('become labels once each, whatever their case, cut where GitHub would refuse them', () => {
    const long = 'x'.repeat(60)
    const text = `---\ntags: [Plan]\n---\n# T\n\n## A\n\n- [ ] one #plan #Book #book #${long}\n`
    const labels = read(text, 'tags: true\n    labels: [BOOK]').sections[0]?.tasks[0]?.labels
    expect(labels).toEqual(['BOOK', 'Plan', `${'x'.repeat(49)}…`])
  })

  it('of a plan for coding agents become labels too', () => {
    const text = '# Tasks\n\n## Phase 1: Setup\n\n- [ ] T001 [P] [US1] Create the project\n'
    const [task] = read(text, 'tags: true').sections[0]?.tasks ?? []
    expect(task).toMatchObject({ explicitId: 'T001', text: 'Create the project', labels: ['P', 'US1'] })
  })
})

describe('due days', () => {
  it('count weeks from the start, in any order', () => {
    expect(days(['Week 2', 'Week 1', 'Weeks 3–4'], '2026-01-12')).toEqual([
      '2026-01-25',
      '2026-01-18',
      '2026-02-08',
    ])
  })

  it('go on at the pace from the section before', () => {
    expect(days(['A', 'B (by 2026-03-01)', 'C'], '2026-01-01', { count: 1, unit: 'month' })).toEqual([
      '2026-01-31',
      '2026-03-01',
      '2026-04-01',
    ])
  })

  it('take a span in the heading before the pace', () => {
    expect(days(['A (3 weeks)', 'B'], '2026-01-12', { count: 1, unit: 'week' })).toEqual([
      '2026-02-01',
      '2026-02-08',
    ])
  })

  it('find the year of a day without one', () => {
    expect(days(['До 20 декабря', 'До 10 января'], '2026-12-01')).toEqual(['2026-12-20', '2027-01-10'])
  })

  it('are unknown without a start, but for whole dates', () => {
    expect(days(['Week 1', 'A', 'By 2026-05-01', 'До 1 марта'], null, { count: 1, unit: 'week' })).toEqual([
      null,
      null,
      '2026-05-01',
      '2027-03-01',
    ])
  })

  it('take no time for a section without tasks', () => {
    const sections = [section('A', []), section('B', ['one'])]
    expect(dueDays(sections, { start: '2026-01-01', pace: { count: 1, unit: 'week' } })).toEqual([
      null,
      '2026-01-07',
    ])
  })
})
