import { describe, expect, it } from 'vitest'
import { emptyLedger } from '../../../src/memory/ledger.ts'
import { recall } from '../../../src/memory/recall.ts'
import {
  issueOf,
  ledgerOf,
  markedIssue,
  markedMilestone,
  milestoneOf,
  sectionBase,
  snapshotOf,
  taskBase,
} from './builders.ts'

describe('the tasks of earlier runs', () => {
  it('are recalled from the markers of our issues alone, in the order of their numbers', () => {
    const known = recall(
      snapshotOf([markedIssue(9, taskBase('b')), markedIssue(4, taskBase('a', { revision: 3 })), issueOf(5)]),
      emptyLedger,
    )
    expect(
      known.tasks.map(({ id, number, revision, lastState }) => [id, number, revision, lastState]),
    ).toEqual([
      ['a', 4, 3, 'open'],
      ['b', 9, 1, 'open'],
    ])
    expect(known.forged).toEqual([])
    expect(known.duplicates).toEqual([])
  })

  it('are never recalled from a stranger’s issue, which is reported instead', () => {
    const stranger = markedIssue(4, taskBase('a'), { ours: false, author: 'mallory' })
    const known = recall(snapshotOf([stranger]), emptyLedger)
    expect(known.tasks).toEqual([])
    expect(known.forged).toEqual([stranger])
  })

  it('stay with our issue when a stranger copies its marker into an older one', () => {
    const stranger = markedIssue(2, taskBase('a'), { ours: false })
    const known = recall(snapshotOf([stranger, markedIssue(4, taskBase('a'))]), emptyLedger)
    expect(known.tasks.map(({ number }) => number)).toEqual([4])
    expect(known.duplicates).toEqual([])
    expect(known.forged).toEqual([stranger])
  })

  it('are not read from a ledger that points at a stranger’s issue', () => {
    const stranger = issueOf(4, { ours: false })
    const known = recall(snapshotOf([stranger]), ledgerOf({ a: { issue: 4, state: 'open', revision: 1 } }))
    expect(known.tasks).toEqual([])
    expect(known.forged).toEqual([stranger])
  })

  it('report a stranger’s issue once, though both the ledger and its marker point at it', () => {
    const stranger = markedIssue(4, taskBase('a'), { ours: false })
    const known = recall(snapshotOf([stranger]), ledgerOf({ a: { issue: 4, state: 'open', revision: 1 } }))
    expect(known.forged).toEqual([stranger])
  })

  describe('in an issue that another workflow made with our account', () => {
    const copy = (labels: readonly string[]) => markedIssue(9, taskBase('a'), { labels })
    const labels = ['roadmap']
    const ledger = ledgerOf({ a: { issue: 4, state: 'open', revision: 1 } })

    it('are told, not recalled, closed or counted: it lacks our label and the ledger does not name it', () => {
      const issues = [markedIssue(4, taskBase('a')), copy(['bug'])]
      const known = recall(snapshotOf(issues, { labels }), ledger)
      expect(known.tasks.map(({ number }) => number)).toEqual([4])
      expect(known.duplicates).toEqual([])
      expect(known.forged.map(({ number }) => number)).toEqual([9])
    })

    it('are not recalled by an older number than ours either', () => {
      const issues = [markedIssue(3, taskBase('a'), { labels: [] }), markedIssue(4, taskBase('a'))]
      const known = recall(snapshotOf(issues, { labels }), ledger)
      expect(known.tasks.map(({ number }) => number)).toEqual([4])
      expect(known.duplicates).toEqual([])
    })

    it('are not recalled when the marker names a task that nobody has heard of', () => {
      const made = markedIssue(9, taskBase('made-up'), { labels: [] })
      const known = recall(snapshotOf([markedIssue(4, taskBase('a')), made], { labels }), ledger)
      expect(known.tasks.map(({ id }) => id)).toEqual(['a'])
      expect(known.forged).toEqual([made])
    })

    it('are ours by the label where a run died before it wrote the ledger', () => {
      const known = recall(
        snapshotOf([markedIssue(4, taskBase('a')), markedIssue(5, taskBase('b'), { labels: ['Roadmap'] })], {
          labels,
        }),
        ledger,
      )
      expect(known.tasks.map(({ id }) => id)).toEqual(['a', 'b'])
    })

    it('are ours by the ledger where a person took the label away', () => {
      const known = recall(snapshotOf([markedIssue(4, taskBase('a'), { labels: [] })], { labels }), ledger)
      expect(known.tasks.map(({ id }) => id)).toEqual(['a'])
      expect(known.forged).toEqual([])
    })
  })

  it('are recalled from the ledger where a person deleted the marker', () => {
    const bare = issueOf(4, { title: 'Read the book' })
    const known = recall(snapshotOf([bare]), ledgerOf({ a: { issue: 4, state: 'done', revision: 2 } }))
    expect(known.tasks).toEqual([
      {
        id: 'a',
        number: 4,
        issue: bare,
        gone: null,
        body: null,
        base: null,
        lastState: 'done',
        removed: false,
        revision: 2,
        left: false,
      },
    ])
  })

  it('keep their issue where a person put the marker of another task into it', () => {
    const entry = { state: 'open', revision: 1 } as const
    const known = recall(
      snapshotOf([markedIssue(3, taskBase('a')), markedIssue(4, taskBase('a'))]),
      ledgerOf({ a: { ...entry, issue: 3 }, b: { ...entry, issue: 4 } }),
    )
    expect(known.tasks).toMatchObject([
      { id: 'a', number: 3, base: { id: 'a' } },
      { id: 'b', number: 4, base: null },
    ])
    expect(known.duplicates).toEqual([])
  })

  it('keep their issue where the ledger names it for two of them', () => {
    const entry = { issue: 4, state: 'open', revision: 1 } as const
    const known = recall(snapshotOf([markedIssue(4, taskBase('a'))]), ledgerOf({ a: entry, b: entry }))
    expect(known.tasks.map(({ id, number }) => [id, number])).toEqual([['a', 4]])
  })

  it.each(['deleted', 'transferred'] as const)('are remembered when their issue was %s', (gone) => {
    const known = recall(
      snapshotOf([], { gone: [[4, gone]] }),
      ledgerOf({ a: { issue: 4, state: 'open', revision: 1 } }),
    )
    expect(known.tasks).toMatchObject([{ id: 'a', number: 4, issue: null, gone }])
  })

  it('are remembered as gone when only the ledger says so', () => {
    const known = recall(
      snapshotOf([]),
      ledgerOf({ a: { issue: 4, state: 'open', revision: 1, gone: 'deleted' } }),
    )
    expect(known.tasks).toMatchObject([{ id: 'a', gone: 'deleted' }])
  })

  it('are back when an issue that was gone is there again', () => {
    const known = recall(
      snapshotOf([issueOf(4)]),
      ledgerOf({ a: { issue: 4, state: 'open', revision: 1, gone: 'transferred' } }),
    )
    expect(known.tasks).toMatchObject([{ id: 'a', gone: null, issue: { number: 4 } }])
  })
})

describe('the state last in step', () => {
  const marked = (revision: number) => markedIssue(4, taskBase('a', { revision, state: 'open' }))
  const ledger = ledgerOf({ a: { issue: 4, state: 'done', revision: 5 } })

  it.each([
    ['the marker’s when a run wrote it and died before the ledger', 6, 'open', 6],
    ['the ledger’s when both were written together', 5, 'done', 5],
    ['the ledger’s when it was written later', 4, 'done', 5],
  ])('is %s', (_, revision, lastState, newest) => {
    const [task] = recall(snapshotOf([marked(revision)]), ledger).tasks
    expect(task).toMatchObject({ lastState, revision: newest })
  })
})

describe('two issues for one task', () => {
  it('leave the oldest standing and name the newer ones as its duplicates', () => {
    const issues = [7, 3, 5].map((number) => markedIssue(number, taskBase('a', { path: `${number}.md` })))
    const known = recall(snapshotOf(issues), emptyLedger)
    expect(known.tasks.map(({ number }) => number)).toEqual([3])
    expect(known.duplicates.map(({ issue, of, path }) => [issue.number, of.number, path])).toEqual([
      [5, 3, '5.md'],
      [7, 3, '7.md'],
    ])
  })

  it('leave the newer one standing when a person closed the older as the duplicate', () => {
    const known = recall(
      snapshotOf([
        markedIssue(3, taskBase('a'), { state: 'skipped', isDuplicate: true }),
        markedIssue(5, taskBase('a')),
      ]),
      emptyLedger,
    )
    expect(known.tasks.map(({ number }) => number)).toEqual([5])
    expect(known.duplicates).toEqual([])
  })

  it('need nothing more once the newer one is closed', () => {
    const known = recall(
      snapshotOf([markedIssue(3, taskBase('a')), markedIssue(5, taskBase('a'), { state: 'done' })]),
      emptyLedger,
    )
    expect(known.tasks.map(({ number }) => number)).toEqual([3])
    expect(known.duplicates).toEqual([])
  })

  it('still are one task when all of them were closed as duplicates', () => {
    const closed = { state: 'skipped', isDuplicate: true } as const
    const known = recall(
      snapshotOf([5, 3].map((number) => markedIssue(number, taskBase('a'), closed))),
      emptyLedger,
    )
    expect(known.tasks.map(({ number }) => number)).toEqual([3])
  })
})

describe('the sections of earlier runs', () => {
  it('are recalled by marker, by ledger, and otherwise are somebody’s milestones', () => {
    const marked = markedMilestone(3, sectionBase('basics'))
    const unmarked = milestoneOf(2)
    const other = milestoneOf(1)
    const known = recall(
      snapshotOf([], { milestones: [marked, unmarked, other] }),
      ledgerOf({}, { networks: 2 }),
    )
    expect(known.sections.map(({ id, milestone, base }) => [id, milestone.number, base !== null])).toEqual([
      ['networks', 2, false],
      ['basics', 3, true],
    ])
    expect(known.otherMilestones).toEqual([other])
  })

  it('keep the oldest milestone when its marker was copied into another', () => {
    const known = recall(
      snapshotOf([], { milestones: [8, 3].map((number) => markedMilestone(number, sectionBase('basics'))) }),
      emptyLedger,
    )
    expect(known.sections.map(({ milestone }) => milestone.number)).toEqual([3])
    expect(known.otherMilestones.map(({ number }) => number)).toEqual([8])
  })
})
