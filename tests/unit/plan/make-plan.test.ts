import { describe, expect, it } from 'vitest'
import type { Snapshot, SnapshotIssue } from '../../../src/memory/snapshot.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import {
  issue,
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

/** What a plan does, in order. */
function does(roadmaps: readonly Roadmap[], github: Snapshot): string[] {
  return plan(roadmaps, github).plan.operations.map(({ kind, reason }) => `${kind}: ${reason}`)
}

const basics = milestone(1, { base: sectionBase() })

function github(...issues: readonly SnapshotIssue[]): Snapshot {
  return snapshot({ milestones: [basics], issues })
}

describe('a first plan', () => {
  const asked = roadmap([
    section('Basics', ['Write a parser', 'Write a lexer']),
    section('Networks', ['Lay a cable']),
    section('Reading'),
  ])

  it('makes the label, then milestones, then issues, in document order; no milestone without tasks', () => {
    const { operations, counts } = plan([asked], snapshot({ labels: [] })).plan
    expect(operations.map((each) => ('after' in each ? each.after.title : each.key))).toEqual([
      'roadmap',
      'Basics',
      'Networks',
      'Write a parser',
      'Write a lexer',
      'Lay a cable',
    ])
    expect(counts).toEqual({ created: 3, updated: 0, closed: 0, reopened: 0, milestones: 2, managed: 0 })
  })

  it('is the same every time, to the byte', () => {
    const once = JSON.stringify(plan([asked], snapshot({ labels: [] })).plan)
    expect(JSON.stringify(plan([structuredClone(asked)], snapshot({ labels: [] })).plan)).toBe(once)
  })

  it('finds the label whatever its case', () => {
    expect(does([asked], snapshot({ labels: ['Roadmap'] }))).not.toContain('create-label: missing')
  })

  it('makes a section’s milestone of one that has its title already, and leaves that one’s text', () => {
    const theirs = milestone(7, { title: 'BASICS', text: 'By hand' })
    const { operations } = plan([asked], snapshot({ milestones: [theirs] })).plan
    expect(operations[1]).toMatchObject({
      kind: 'update-milestone',
      number: 7,
      reason: 'adopted',
      changes: [],
      after: { title: 'BASICS', description: 'By hand' },
    })
  })

  it('leaves an issue alone that a stranger wrote with our marker', () => {
    const forged = issue(4, { base: taskBase(), ours: false })
    const { operations, forged: told } = plan([asked], github(forged)).plan
    expect(
      operations.filter((each) => 'number' in each && each.number === 4 && each.kind !== 'update-milestone'),
    ).toEqual([])
    expect(told).toEqual([forged])
  })
})

describe('a task that left the roadmap', () => {
  const open = issue(4, { base: taskBase() })
  const empty = roadmap([section('Networks', ['Lay a cable'])])

  it('is closed as not planned, with its milestone after it', () => {
    expect(does([empty], github(open))).toEqual([
      'create-milestone: new-section',
      'create-issue: new-task',
      'close-issue: removed',
      'update-milestone: emptied',
    ])
  })

  it('is left alone where a person closed it', () => {
    const closed = issue(4, { base: taskBase(), state: 'done' })
    expect(does([empty], github(closed))).not.toContain('close-issue: removed')
  })

  it('is left alone where a person reopened it after it was removed', () => {
    const reopened = issue(4, { base: taskBase({ state: 'skipped', removed: true }) })
    expect(does([empty], github(reopened))).not.toContain('close-issue: removed')
  })

  it('is told about, not closed, where a person locked it', () => {
    const { operations, drift } = plan([empty], github(issue(4, { base: taskBase(), locked: true }))).plan
    expect(operations.map(({ kind }) => kind)).not.toContain('close-issue')
    expect(drift).toMatchObject([{ number: 4, field: 'locked', roadmap: 'state' }])
  })

  it('is reopened when it returns', () => {
    const removed = issue(4, {
      base: taskBase({ state: 'skipped', removed: true }),
      state: 'skipped',
    })
    expect(does([roadmap([section('Basics', ['Write a parser'])])], github(removed))).toContain(
      'reopen-issue: returned',
    )
  })

  it('stays as it is when it returns and a person completed it meanwhile', () => {
    const done = issue(4, { base: taskBase({ state: 'skipped', removed: true }), state: 'done' })
    const asked = does([roadmap([section('Basics', ['Write a parser'])])], github(done))
    expect(asked.filter((each) => /reopen-issue|close-issue|create-issue/.test(each))).toEqual([])
  })
})

describe('a box', () => {
  const boxes = (box: 'open' | 'done' | 'skipped') =>
    roadmap([section('Basics', [task('Write a parser', { box })])])
  const at = (last: 'open' | 'done' | 'skipped', now: 'open' | 'done' | 'skipped') =>
    github(issue(4, { base: taskBase({ state: last }), state: now }))

  it.each([
    ['was ticked', 'done', 'open', 'open', 'close-issue: ticked'],
    ['was crossed out', 'skipped', 'open', 'open', 'close-issue: cancelled'],
    ['was unticked', 'open', 'done', 'done', 'reopen-issue: unticked'],
    ['was crossed out after it was done', 'skipped', 'done', 'done', 'close-issue: cancelled'],
  ] as const)('that %s moves its issue', (_, box, last, now, operation) => {
    const asked = does([boxes(box)], at(last, now))
    expect(asked).toContain(operation)
  })

  it.each([
    ['open', 'open', 'done', 'done'],
    ['open', 'open', 'skipped', 'skipped'],
    ['done', 'done', 'open', 'open'],
    ['skipped', 'skipped', 'done', 'done'],
  ] as const)('that says %s, as last time %s, follows an issue that is now %s', (box, last, now, state) => {
    const { ticks, operations } = plan([boxes(box)], at(last, now)).plan
    expect(ticks.map((tick) => tick.state)).toEqual([state])
    expect(operations.filter(({ kind }) => kind.endsWith('-issue') && kind !== 'update-issue')).toEqual([])
  })

  it('and an issue that both moved are told about, and the person’s issue stays', () => {
    const { ticks, operations, conflicts } = plan([boxes('skipped')], at('open', 'done')).plan
    expect(conflicts).toMatchObject([{ field: 'state', roadmap: 'skipped', github: 'done' }])
    expect(ticks).toEqual([])
    expect(operations.filter(({ kind }) => kind.endsWith('-issue') && kind !== 'update-issue')).toEqual([])
  })

  it('that there is none of never reopens nor closes an issue', () => {
    for (const now of ['open', 'done', 'skipped'] as const) {
      const asked = does([roadmap([section('Basics', ['Write a parser'])])], at('open', now))
      expect(asked.filter((each) => /reopen-issue|close-issue/.test(each))).toEqual([])
    }
  })
})

/** What the one issue that a plan rewrites will be. */
function rewritten(operations: readonly Operation[]) {
  const after = operations.flatMap((each) => (each.kind === 'update-issue' ? [each.after] : []))
  expect(after).toHaveLength(1)
  return after[0]
}

describe('what people did', () => {
  const asked = roadmap([section('Basics', ['Write a fast parser'])])

  it('to a title stays, and is told about as a conflict when the roadmap changed it, too', () => {
    const { operations, conflicts } = plan(
      [asked],
      github(issue(4, { base: taskBase(), title: 'Mine' })),
    ).plan
    expect(conflicts).toMatchObject([{ number: 4, field: 'title', github: 'Mine' }])
    expect(rewritten(operations)?.title).toBe('Mine')
  })

  it('to the block stays, with their words around it', () => {
    const base = taskBase({ written: 'another' })
    const body = `Mine\r\n${issue(4, { base }).body}Mine too`
    const { operations, conflicts } = plan([asked], github(issue(4, { base, body }))).plan
    expect(conflicts).toMatchObject([{ field: 'content' }])
    expect(operations.filter(({ kind }) => kind === 'update-issue')).toMatchObject([
      { after: { content: 'Read a book.', textBefore: 'Mine\r\n', textAfter: '\nMine too' } },
    ])
  })

  it('to the milestone stays', () => {
    const elsewhere = snapshot({
      milestones: [basics, milestone(9, { title: 'Someday' })],
      issues: [issue(4, { base: taskBase(), milestone: 9 })],
    })
    const { drift, operations } = plan([asked], elsewhere).plan
    expect(drift).toMatchObject([{ field: 'milestone', github: '#9' }])
    expect(rewritten(operations)?.section).toBeNull()
  })

  it('to the label stays off', () => {
    const { drift, operations } = plan([asked], github(issue(4, { base: taskBase(), labels: [] }))).plan
    expect(drift).toMatchObject([{ field: 'labels' }])
    expect(rewritten(operations)?.labels).toEqual([])
  })

  it('by deleting an issue is not undone: the task counts as skipped and is told about', () => {
    const ledger = {
      tasks: new Map([[taskId('t9'), { issue: 9, state: 'open', revision: 1 } as const]]),
      sections: new Map([[sectionId('s1'), 1]]),
    }
    const gone = snapshot({ milestones: [basics], gone: { 9: 'deleted' } })
    const first = plan([asked], snapshot({ milestones: [basics] })).identified.sections[0]?.tasks[0]?.id
    const named = { ...ledger, tasks: new Map([...ledger.tasks].map(([id, entry]) => [first ?? id, entry])) }
    const result = plan([asked], gone, { ledger: named }).plan
    expect(result.operations.map(({ kind }) => kind)).not.toContain('create-issue')
    expect(result.lost).toMatchObject([{ number: 9, gone: 'deleted', title: 'Write a fast parser' }])
  })
})

describe('two issues of one task', () => {
  it('become one: the newer is closed with a pointer', () => {
    const twice = github(issue(4, { base: taskBase() }), issue(6, { base: taskBase() }))
    const { operations } = plan([roadmap([section('Basics', ['Write a parser'])])], twice).plan
    expect(operations.filter(({ kind }) => kind === 'close-duplicate')).toMatchObject([
      { number: 6, of: { number: 4 }, comment: expect.stringContaining('#4') },
    ])
    expect(operations.map(({ kind }) => kind)).not.toContain('create-issue')
  })
})
