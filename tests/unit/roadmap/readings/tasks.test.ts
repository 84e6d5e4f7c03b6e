import { describe, expect, it } from 'vitest'
import { statedState, type Task } from '../../../../src/roadmap/model.ts'
import { parseRoadmap } from '../../../../src/roadmap/parse.ts'

function tasks(text: string): Task[] {
  return parseRoadmap({ path: 'plan.md', text: `# Plan\n\n## Week 1\n\n${text}` }).sections.flatMap(
    (section) => section.tasks,
  )
}

describe('a task', () => {
  it('is called by its visible text, and keeps its Markdown', () => {
    expect(tasks('- [ ] Read **all** of [it](x.md)\n')).toMatchObject([
      { text: 'Read all of it', markdown: 'Read **all** of [it](x.md)', line: 5 },
    ])
  })

  it('has the items below it as steps, whatever their depth', () => {
    const [task] = tasks('- [ ] a\n  - b\n    - [x] c\n')
    expect(task?.subtasks.map(({ text, box }) => [text, box?.state ?? null])).toEqual([
      ['b', null],
      ['c', 'done'],
    ])
  })

  it('has the id of its comment, and its tags and dates', () => {
    expect(tasks('- [ ] Read #book 📅 2026-05-01 <!-- id: read -->\n')).toMatchObject([
      { explicitId: 'read', text: 'Read', tags: ['book'], fields: { due: '2026-05-01' } },
    ])
  })

  it('is done or skipped by its box, a line through it or a sign among other signs', () => {
    const states = (text: string) => tasks(text).map(statedState)
    expect(states('- [x] a\n- [-] b\n- [ ] c\n')).toEqual(['done', 'skipped', 'open'])
    expect(states('- ~~a~~\n- b\n')).toEqual(['done', null])
    expect(states('- ✅ a\n- ❌ b\n- 🚧 c\n')).toEqual(['done', 'skipped', null])
  })

  it('stays open where every task bears the same tick', () => {
    expect(tasks('- ✅ a\n- ✅ b\n').map(statedState)).toEqual([null, null])
  })

  it('is a row of a table, done where a cell says so', () => {
    const rows = tasks('| Task | State |\n| - | - |\n| Read | ✅ |\n| Write | |\n')
    expect(rows.map((task) => [task.text, statedState(task)])).toEqual([
      ['Read', 'done'],
      ['Write', null],
    ])
  })

  it('is a heading with its prose where the document lists nothing', () => {
    const text = '### Read\n\nThe book.\n\n### Write\n\n## Week 2\n\n### Try\n'
    expect(tasks(text).map(({ text, markdown }) => [text, markdown])).toEqual([
      ['Read', 'Read\n\nThe book.'],
      ['Write', 'Write'],
      ['Try', 'Try'],
    ])
  })
})
