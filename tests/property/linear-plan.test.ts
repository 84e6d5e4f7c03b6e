import { describe, expect, it } from 'vitest'
import type { MatchItem } from '../../src/plan/identify/match.ts'
import { matchItems } from '../../src/plan/identify/match.ts'
import { issueContent } from '../../src/plan/issue-content.ts'
import { growth } from '../steps.ts'
import { english, lineUrl, roadmap, section, task } from '../unit/support/build.ts'
import { see } from '../unit/support/understood.ts'

const snapshot = { issues: new Map(), milestones: new Map(), labels: new Map(), gone: new Map() }

function plan(text: string): unknown {
  return see({ 'plan.md': text }, snapshot)
}

const times = (text: (index: number) => string) => (size: number) =>
  Array.from({ length: size }, (_, index) => text(index)).join('')

describe('the steps from a roadmap to its plan grow no faster than its length', () => {
  it.each([
    ['tasks in one list', times((index) => `- [ ] Task ${index}\n`)],
    ['tasks of the same text', times(() => '- [ ] Build\n')],
    ['tasks with subtasks', times((index) => `- [ ] Task ${index}\n  - [ ] Read\n`)],
    ['sections', times((index) => `## Section ${index}\n\n- [ ] Build\n\n`)],
    ['sections of the same name', times(() => '## Basics\n\n### Practice\n\n- Build\n\n')],
    ['headings without text', times(() => '#\n\n- [ ] Build\n\n')],
    ['tables of tasks', times((index) => `| Task | Status |\n| --- | --- |\n| Build ${index} | [x] |\n\n`)],
    [
      'tasks with dates, tags, ids and fields',
      times((index) => `- [ ] Task 📅 2026-01-01 #a [b:: c] ^t${index}\n`),
    ],
    ['wikilinks', times((index) => `- [ ] [[Page ${index}|Build]] it\n`)],
    ['comments that are hidden', times(() => '%% a %% - [ ] b\n\n')],
    ['HTML', times(() => '<details><summary>More</summary>\n\n- [ ] Build\n\n</details>\n\n')],
    ['mentions and references', times((index) => `- [ ] Ask @octo about #${index} and <b>x</b>\n`)],
  ])('with %s', (_, document) => {
    expect(growth(150, document, plan)).toBeLessThan(1.2)
  })
})

describe('the text of a task', () => {
  it('is not read further than an issue shows it', () => {
    const content = (markdown: string) =>
      issueContent(task('x', { markdown }), {
        section: section('y'),
        roadmap: roadmap([]),
        title: 'x',
        lineUrl,
        messages: english,
      })
    const document = times(() => 'Ask @octo about #1 and <b>x</b>\n\n')
    expect(content(document(10_000)).content.length).toBeLessThan(50_000)
    expect(growth(10_000, document, content)).toBeLessThan(0.3)
  })
})

describe('the steps of finding tasks again grow no faster than their number', () => {
  const item = (group: string, text: string): MatchItem => ({
    explicitId: null,
    path: 'plan.md',
    group,
    text,
  })

  it.each([
    [
      'all are reworded',
      (index: number) => item('a', `Write chapter ${index} of the book`),
      (index: number) => item('a', `Write the chapter ${index} of that book`),
    ],
    [
      'all are reworded and moved',
      (index: number) => item(`a${index % 50}`, `Write chapter ${index} of the book`),
      (index: number) => item(`b${index % 50}`, `Write chapter ${index} of a book`),
    ],
    ['all are alike', () => item('a', 'Build'), () => item('a', 'Built')],
  ])('where %s', (_, before, after) => {
    const items = (size: number) =>
      [before, after].map((make) => Array.from({ length: size }, (_, index) => make(index)))
    const match = ([known = [], fresh = []]: MatchItem[][]) => matchItems(fresh, known)
    expect(growth(500, items, match)).toBeLessThan(1.2)
  })
})
