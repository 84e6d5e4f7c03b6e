import { describe, expect, it } from 'vitest'
import { messagesFor } from '../../../src/i18n/locale.ts'
import { parseManagedBody, renderManagedBlock } from '../../../src/memory/marker.ts'
import {
  issueContent,
  issueTitle,
  milestoneDescription,
  milestoneTitle,
} from '../../../src/plan/issue-content.ts'
import type { Section, Task } from '../../../src/roadmap/model.ts'
import { english, lineUrl, roadmap, section, subtask, task, taskBase } from '../support/build.ts'

const topics = [
  { text: 'Loops', line: 4, children: [{ text: 'for', line: 5, children: [] }] },
  { text: 'Functions', line: 6, children: [] },
]

function made(
  each: Task,
  within: Section = section('Basics', [], { topics }),
  path = 'roadmap/plan.md',
  locale = english,
) {
  return issueContent(
    { ...each, line: 7 },
    {
      section: within,
      roadmap: roadmap([within], { path }),
      title: issueTitle(each.text),
      lineUrl,
      messages: locale,
    },
  )
}

function content(each: Task, within?: Section): string {
  return made(each, within).content
}

describe('the title of an issue', () => {
  it('is the task’s text on one line', () => {
    expect(issueTitle('Write\r\n a\tparser\u0000 ')).toBe('Write a parser')
    expect(issueTitle('Write\u202e a\u200b parser\ud800')).toBe('Write a parser')
    expect(issueTitle('\u200b\u2066')).toBe('…')
  })

  it('is cut at a word where it is longer than GitHub allows, with a sign', () => {
    const title = issueTitle('parse '.repeat(60))
    expect(title).toBe(`${'parse '.repeat(42).trim()}…`)
    expect(title.length).toBeLessThanOrEqual(256)
  })

  it('may be exactly as long as GitHub allows', () => {
    expect(issueTitle('x'.repeat(256))).toBe('x'.repeat(256))
    expect(issueTitle('x'.repeat(257))).toHaveLength(256)
  })
})

describe('the title of a milestone', () => {
  it('is the section’s title, cut where GitHub would refuse it', () => {
    expect(milestoneTitle(' 1. Основы\nPython ')).toBe('1. Основы Python')
    expect(milestoneTitle('x'.repeat(255))).toBe('x'.repeat(255))
    expect(milestoneTitle('x'.repeat(256))).toHaveLength(255)
  })
})

describe('the description of a milestone', () => {
  it('says what to study, as a list', () => {
    expect(milestoneDescription(section('Basics', [], { topics }), english)).toBe(
      `**${english.issue.study}**\n\n- Loops\n  - for\n- Functions`,
    )
  })

  it('is empty where there is nothing to study', () => {
    expect(milestoneDescription(section('Basics'), english)).toBe('')
  })

  it('is cut between two topics where there are very many', () => {
    const many = Array.from({ length: 5_000 }, (_, line) => ({
      text: `Topic number ${line}`,
      line,
      children: [],
    }))
    const text = milestoneDescription(section('Basics', [], { topics: many }), english)
    expect(text.length).toBeLessThanOrEqual(48_010)
    expect(text).toMatch(/\n- Topic number \d+\n\n…$/)
  })
})

describe('the managed block of an issue', () => {
  it('names the section, links the line and lists what to study', () => {
    expect(content(task('Write a parser'))).toBe(
      [
        `**${english.issue.section}:** Basics  `,
        `[${english.issue.source('`roadmap/plan.md`', 7)}](${lineUrl('roadmap/plan.md', 7)})`,
        '',
        `### ${english.issue.study}`,
        '',
        '- [ ] Loops',
        '  - [ ] for',
        '- [ ] Functions',
        '',
        `<sub>${english.issue.keep}</sub>`,
      ].join('\n'),
    )
  })

  it('has no list where there is nothing to study', () => {
    expect(content(task('Write a parser'), section('Basics'))).not.toContain('###')
  })

  it('begins with the whole text where the title had to be cut', () => {
    const text = 'parse '.repeat(60).trim()
    expect(content(task(text))).toMatch(new RegExp(`^### ${english.issue.fullTask}\n\n${text}\n\n`))
  })

  it('begins with the task’s Markdown where that says more than the title', () => {
    const rich = task('Write a parser', {
      markdown: 'Write a [parser](https://example.com/x)\n\nIn two days.',
    })
    expect(content(rich)).toMatch(/^Write a \[parser\]\(https:\/\/example\.com\/x\)\n\nIn two days\.\n\n\*\*/)
  })

  it('lists the steps of the task, ticked as in the roadmap', () => {
    const steps = task('Write a parser', {
      subtasks: [
        subtask('Lexer', 'done'),
        subtask('Tree', 'open'),
        subtask('Dropped', 'skipped'),
        subtask('No box'),
      ],
    })
    expect(content(steps)).toContain(
      `### ${english.issue.steps}\n\n- [x] Lexer\n- [ ] Tree\n- [ ] Dropped\n- [ ] No box\n\n`,
    )
  })

  it.each([
    ['a mention in the section', () => content(task('x'), section('Ask @octocat', []))],
    [
      'a mention in a topic',
      () =>
        content(task('x'), section('y', [], { topics: [{ text: 'Ask @octocat', line: 1, children: [] }] })),
    ],
    ['a mention in a step', () => content(task('x', { subtasks: [subtask('Ask @octocat')] }))],
    ['a mention in the task', () => content(task('x', { markdown: 'Ask @octocat' }))],
    ['a mention in a cut task', () => content(task(`Ask @octocat ${'x '.repeat(200)}`))],
  ])('notifies nobody: %s', (_, text) => {
    expect(text()).toContain('Ask @')
    expect(text()).not.toContain('@octocat')
  })

  it.each([
    [
      'a topic',
      task('x'),
      section('y', [], { topics: [{ text: '<!-- /roadmap-sync:task -->', line: 1, children: [] }] }),
    ],
    ['a section', task('x'), section('<!-- /roadmap-sync:task -->')],
    ['a step', task('x', { subtasks: [subtask('<!-- roadmap-sync:task v1.e30 -->')] }), section('y')],
    ['a task', task('x', { markdown: 'x <!-- /roadmap-sync:task -->' }), section('y')],
    [
      'a line of HTML',
      task('x', { markdown: 'x\n\n<!-- roadmap-sync:task v1.e30 -->\n<!-- /roadmap-sync:task -->' }),
      section('y'),
    ],
  ])('cannot be ended or doubled by %s', (_, each, within) => {
    const text = content(each, within)
    expect(parseManagedBody(renderManagedBlock(taskBase(), text))?.content).toBe(text)
  })

  it('fits into an issue, whatever the task says', () => {
    const long = content(task('x', { markdown: 'A line of a very long task.\n'.repeat(5_000) }))
    expect(long.length).toBeLessThanOrEqual(48_010)
    expect(long.endsWith('A line of a very long task.\n\n…')).toBe(true)
  })
})

describe('what counts as a change of the block', () => {
  const before = made(task('Write a parser', { subtasks: [subtask('Lexer', 'open')] })).contentHash

  it.each([
    [
      'the commit or the line of the link',
      made({ ...task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }), line: 99 }),
    ],
    [
      'the lines of topics',
      made(
        task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }),
        section('Basics', [], { line: 90, topics: topics.map((each) => ({ ...each, line: 91 })) }),
      ),
    ],
    [
      'the box of the task itself',
      made(task('Write a parser', { box: 'done', subtasks: [subtask('Lexer', 'open')] })),
    ],
    [
      'the author’s id',
      made(task('Write a parser', { explicitId: 'p', subtasks: [subtask('Lexer', 'open')] })),
    ],
  ])('is not %s', (_, { contentHash }) => {
    expect(contentHash).toBe(before)
  })

  it.each([
    ['the text', made(task('Write a lexer', { subtasks: [subtask('Lexer', 'open')] }))],
    [
      'the Markdown',
      made(task('Write a parser', { markdown: 'Write a **parser**', subtasks: [subtask('Lexer', 'open')] })),
    ],
    ['a step', made(task('Write a parser', { subtasks: [subtask('Tree', 'open')] }))],
    ['the box of a step', made(task('Write a parser', { subtasks: [subtask('Lexer', 'done')] }))],
    [
      'the section',
      made(
        task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }),
        section('Foundations', [], { topics }),
      ),
    ],
    ['a topic', made(task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }), section('Basics'))],
    [
      'the depth of a topic',
      made(
        task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }),
        section('Basics', [], {
          topics: [
            ...topics.map((each) => ({ ...each, children: [] })),
            { text: 'for', line: 5, children: [] },
          ],
        }),
      ),
    ],
    [
      'the file',
      made(task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }), undefined, 'roadmap/b.md'),
    ],
    [
      'the language',
      made(
        task('Write a parser', { subtasks: [subtask('Lexer', 'open')] }),
        undefined,
        undefined,
        messagesFor('ru'),
      ),
    ],
  ])('is %s', (_, { contentHash }) => {
    expect(contentHash).not.toBe(before)
  })
})
