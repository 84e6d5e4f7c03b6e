import { describe, expect, it } from 'vitest'
import { resolveOperation } from '../../../src/apply/resolve.ts'
import { parseConfig } from '../../../src/config/file.ts'
import { parseInputs } from '../../../src/config/inputs.ts'
import { planJson } from '../../../src/hosts/action/outputs.ts'
import type { Ledger } from '../../../src/memory/ledger.ts'
import { emptyLedger, parseLedger, renderLedger } from '../../../src/memory/ledger.ts'
import { parseManagedBody, renderManagedBlock } from '../../../src/memory/marker.ts'
import { recall } from '../../../src/memory/recall.ts'
import type { Snapshot } from '../../../src/memory/snapshot.ts'
import { issueContent } from '../../../src/plan/issue-content.ts'
import { progressPlan } from '../../../src/plan/plan.ts'
import { interpretEvent } from '../../../src/sync/trigger.ts'
import { hash } from '../../../src/text/text.ts'
import {
  english,
  issue,
  lineUrl,
  milestone,
  plan,
  roadmap,
  section,
  sectionBase,
  sectionId,
  snapshot,
  task,
  taskBase,
  taskId,
} from '../support/build.ts'
import { type Seen, see } from '../support/understood.ts'

const path = 'roadmap/plan.md'
const plain = '# Plan\n\n## Basics\n\n### Practice\n\n- Write a parser\n- Read a book\n'
function understand(files: Record<string, string>, github: Snapshot, ledger: Ledger = emptyLedger): Seen {
  return see(files, github, { ledger, locale: 'en' })
}
void [
  planJson,
  progressPlan,
  parseConfig,
  interpretEvent,
  parseInputs,
  parseLedger,
  renderLedger,
  resolveOperation,
]

describe('at the edges', () => {
  it('a task that returned and whose reopening had to wait is reopened by the next run', () => {
    const { identified } = plan([roadmap([section('Basics', ['Write a parser'])])], snapshot())
    const s = identified.sections[0]
    const base = taskBase({
      id: s?.tasks[0]?.id ?? taskId('x'),
      sectionId: s?.id ?? sectionId('x'),
      state: 'skipped',
      removed: true,
      revision: 2,
    })
    const removed = issue(7, { base, state: 'skipped' })
    const github = snapshot({
      issues: [removed],
      milestones: [milestone(1, { base: sectionBase({ id: s?.id ?? sectionId('x') }) })],
    })
    const text = { [path]: '# Plan\n\n## Basics\n\n### Practice\n\n- Write a parser\n' }
    const first = understand(text, github)
    expect(first.plan.counts.reopened).toBe(1)
    // The run stopped before the reopening; what is published is this ledger.
    const second = understand(text, github, first.ledger)
    expect(second.plan.counts.reopened).toBe(1)
  })
  it('the link of a file with # or ? or brackets in its name leads to the file', () => {
    const { plan: p } = understand({ 'roadmap/C# (1) why?.md': plain }, snapshot())
    const first = p.operations.find((each) => each.kind === 'create-issue')
    const content = first?.kind === 'create-issue' ? first.after.content : ''
    const url = /\]\((https:[^\n]*)\)\n/.exec(`${content}\n`)?.[1] ?? ''
    expect(decodeURIComponent(new URL(url).pathname)).toBe('/octo/plan/blob/c0ffee/roadmap/C# (1) why?.md')
  })
  it('a label that is new to the configuration is made before issues get it', () => {
    const { identified } = plan([roadmap([section('Basics', ['Write a parser'])])], snapshot())
    const s = identified.sections[0]
    const base = taskBase({ id: s?.tasks[0]?.id ?? taskId('x'), sectionId: s?.id ?? sectionId('x') })
    const github = snapshot({
      issues: [issue(7, { base })],
      milestones: [milestone(1, { base: sectionBase({ id: s?.id ?? sectionId('x') }) })],
    })
    const { plan: p } = plan([roadmap([section('Basics', ['Write a parser'])])], github, { label: 'plan' })
    const kinds = p.operations.map((each) => each.kind)
    expect(kinds.filter((kind) => kind !== 'update-milestone')).toEqual(['create-label', 'update-issue'])
  })
  it('a new task is not born done because a finished one that left long ago was alike', () => {
    const old = taskBase({ state: 'done', text: 'Write a parser in C', title: 'Write a parser in C' })
    const github = snapshot({
      issues: [issue(7, { base: old, state: 'done' })],
      milestones: [milestone(1, { base: sectionBase() })],
    })
    const ledger: Ledger = {
      tasks: new Map([[old.id, { issue: 7, state: 'done', revision: 1, left: true }]]),
      sections: new Map(),
    }
    const second = plan([roadmap([section('Basics', ['Read a book', 'Write a parser in Go'])])], github, {
      ledger,
    })
    const found = second.identified.sections[0]?.tasks.find(
      (each) => each.task.text === 'Write a parser in Go',
    )
    expect(found?.known).toBeNull()
  })
  it('issues that another token made are told apart from forged ones: going on would make them again', () => {
    const issues = [7, 8].map((number) =>
      issue(number, { base: taskBase({ id: taskId(`t${number}`) }), ours: false, author: 'old-app[bot]' }),
    )
    const ledger: Ledger = {
      tasks: new Map([[taskId('t7'), { issue: 7, state: 'open', revision: 1 }]]),
      sections: new Map(),
    }
    const { disowned, forged } = recall(snapshot({ issues }), ledger)
    expect(disowned.map(({ number }) => number)).toEqual([7])
    expect(forged.map(({ number }) => number)).toEqual([7, 8])
  })
  it.each([
    ['inline code', 'Show `<!-- /roadmap-sync:task -->` to people'],
    ['a code block', 'x\n\n```html\n<!-- roadmap-sync:task v1.e30 -->\n```'],
    ['the text of an image', '![<!-- /roadmap-sync:task -->](a.png)'],
    ['the title of a link', '[x](https://x.y "<!-- /roadmap-sync:task -->")'],
    ['a broken comment', '<<!-- -->!-- /roadmap-sync:task -->'],
  ])('the block cannot be ended or doubled by %s', (_, markdown) => {
    const within = section('y')
    const { content } = issueContent(task('x', { markdown }), {
      section: within,
      roadmap: roadmap([within]),
      title: 'x',
      lineUrl,
      messages: english,
    })
    expect(parseManagedBody(renderManagedBlock(taskBase(), content))?.content).toBe(content)
  })
  it('progress does not close a milestone for a box whose issue is still open', () => {
    const base = taskBase({ state: 'open' })
    const github = snapshot({
      issues: [issue(7, { base })],
      milestones: [milestone(1, { base: sectionBase({ description: hash('') }), text: '' })],
    })
    const { plan: p } = plan(
      [roadmap([section('Basics', [task('Write a parser', { box: 'done' })])])],
      github,
    )
    expect(progressPlan(p, () => 'open').operations).toEqual([])
  })
  it('the first push of a branch has no commit before', () => {
    const event = {
      name: 'push',
      payload: { before: '0'.repeat(40) },
      sha: 'a'.repeat(40),
      ref: 'refs/heads/x',
    }
    expect(interpretEvent(event, { mode: 'auto', source: 'repository' }).before).toBeNull()
  })
  it('an input that a workflow passes on empty has its default', () => {
    expect(
      parseInputs(
        new Map([
          ['mode', ''],
          ['dry-run', ''],
          ['force', ''],
          ['max-wait', ''],
          ['publish', ''],
          ['source', ''],
        ]),
      ),
    ).toEqual(parseInputs(new Map()))
  })
  it('a pushed tag or event named like a built-in property says nothing', () => {
    expect(() =>
      interpretEvent(
        { name: 'constructor', payload: {}, sha: '', ref: '' },
        { mode: 'auto', source: 'repository' },
      ),
    ).toThrow('has no default mode')
  })
  it('a label with blanks around is the label GitHub keeps', () => {
    expect(parseConfig('label: " plan "', 'c.yml').label).toBe('plan')
  })
  it('a very long first line does not exceed an issue body', () => {
    const within = section('y')
    const markdown = `[x](https://example.com/${'a'.repeat(70_000)})`
    const { content } = issueContent(task('x', { markdown }), {
      section: within,
      roadmap: roadmap([within]),
      title: 'x',
      lineUrl,
      messages: english,
    })
    expect(content.length).toBeLessThan(60_000)
  })
  it('an open code fence in a task does not swallow the rest of the block', () => {
    const within = section('y')
    const { content } = issueContent(task('x', { markdown: 'x\n\n```\ncode' }), {
      section: within,
      roadmap: roadmap([within]),
      title: 'x',
      lineUrl,
      messages: english,
    })
    expect((content.match(/```/g) ?? []).length % 2).toBe(0)
  })
})
