import { describe, expect, it } from 'vitest'
import { estimate } from '../../../src/plan/estimate.ts'
import type { Operation, UpdateMilestone } from '../../../src/plan/operation.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { countOperations, orderOperations, progressPlan } from '../../../src/plan/plan.ts'
import type { SectionId } from '../../../src/roadmap/model.ts'
import {
  desiredIssue,
  desiredMilestone,
  plan,
  roadmap,
  section,
  sectionBase,
  sectionId,
  snapshot,
  taskBase,
  taskId,
} from '../support/build.ts'

function create(key: string): Operation {
  return {
    kind: 'create-issue',
    key: taskId(key),
    after: desiredIssue({ id: taskId(key) }),
    reason: 'new-task',
  }
}

function write(
  kind: 'update-issue' | 'close-issue' | 'reopen-issue',
  key: string,
  comment = false,
): Operation {
  return {
    kind,
    key: taskId(key),
    number: 7,
    nodeId: 'I_7',
    title: key,
    changes: [],
    after: {
      title: key,
      section: null,
      labels: [],
      unlabel: [],
      state: kind === 'close-issue' ? 'skipped' : null,
      comment: comment ? { purpose: 'removed', text: 'Gone.' } : null,
      base: taskBase(),
      content: '',
      textBefore: '',
      textAfter: '',
    },
    reason: comment ? 'removed' : 'changed',
  }
}

function milestone(key: string, reason: UpdateMilestone['reason']): Operation {
  const after = { title: key, description: '', state: 'open' as const, due: null, base: sectionBase() }
  return { kind: 'update-milestone', key: sectionId(key), number: 1, title: key, changes: [], after, reason }
}

const createMilestone: Operation = {
  kind: 'create-milestone',
  key: sectionId('s'),
  after: desiredMilestone(),
  state: 'open',
  reason: 'new-section',
}
const createLabel: Operation = {
  kind: 'create-label',
  key: 'roadmap',
  color: '1f6feb',
  description: '',
  reason: 'missing',
}
const closeDuplicate: Operation = {
  kind: 'close-duplicate',
  key: taskId('d'),
  number: 9,
  nodeId: 'I_9',
  title: 'd',
  of: { number: 7, nodeId: 'I_7' },
  comment: '',
  reason: 'duplicate',
}

function planOf(operations: readonly Operation[], rest: Partial<Plan> = {}): Plan {
  return {
    operations,
    ticks: [],
    drift: [],
    conflicts: [],
    forged: [],
    lost: [],
    counts: countOperations(operations, 20),
    ...rest,
  }
}

describe('the order of a plan', () => {
  it('makes what others need first, and finishes milestones last', () => {
    const ordered = [
      createLabel,
      createMilestone,
      milestone('renamed', 'changed'),
      milestone('adopted', 'adopted'),
      milestone('reopened', 'reopened'),
      create('a'),
      create('b'),
      write('update-issue', 'c'),
      write('reopen-issue', 'd'),
      write('close-issue', 'e'),
      closeDuplicate,
      milestone('finished', 'finished'),
      milestone('emptied', 'emptied'),
    ]
    const byStage = [12, 11, 9, 10, 7, 8, 5, 6, 2, 3, 4, 1, 0]
      .map((index) => ordered[index])
      .filter((each) => each !== undefined)
    expect(new Set(orderOperations(byStage))).toEqual(new Set(ordered))
    expect(orderOperations(ordered)).toEqual(ordered)
    expect(orderOperations(byStage).map(({ kind }) => kind)).toEqual(ordered.map(({ kind }) => kind))
  })

  it('is document order among equals', () => {
    const { plan: first } = plan([roadmap([section('One', ['a', 'b']), section('Two', ['c'])])], snapshot())
    const names = first.operations.map((each) => ('after' in each ? each.after.title : each.key))
    expect(names).toEqual(['One', 'Two', 'a', 'b', 'c'])
  })

  it('leaves its input alone', () => {
    const operations = Object.freeze([create('a'), createLabel])
    expect(orderOperations(operations)[0]).toBe(createLabel)
  })
})

describe('the counts of a plan', () => {
  it('say how many issues and milestones it touches', () => {
    const operations = [
      createLabel,
      createMilestone,
      milestone('x', 'changed'),
      create('a'),
      create('b'),
      write('update-issue', 'c'),
      write('close-issue', 'd'),
      closeDuplicate,
      write('reopen-issue', 'e'),
    ]
    expect(countOperations(operations, 12)).toEqual({
      created: 2,
      updated: 1,
      closed: 2,
      reopened: 1,
      milestones: 2,
      managed: 12,
    })
  })
})

describe('the plan of a progress run', () => {
  const tick = { path: 'roadmap/plan.md', line: 3, offset: 42, state: 'done' } as const
  const whole = planOf(
    [
      createLabel,
      createMilestone,
      milestone('a', 'changed'),
      milestone('b', 'reopened'),
      create('a'),
      write('update-issue', 'b'),
      write('close-issue', 'c'),
      closeDuplicate,
      milestone('c', 'finished'),
      milestone('d', 'emptied'),
    ],
    { ticks: [tick] },
  )

  const states = new Map(
    whole.operations.flatMap((each) =>
      each.kind === 'update-milestone' ? [[each.key, each.after.state] as const] : [],
    ),
  )
  const standsAt = (section: SectionId) => states.get(section) ?? 'open'

  it('leaves a milestone alone that its issues do not agree with as they are', () => {
    expect(
      progressPlan(whole, (section) => (standsAt(section) === 'open' ? 'closed' : 'open')).operations,
    ).toEqual([])
  })

  it('only finishes and reopens milestones and ticks boxes', () => {
    const { operations, ticks, counts } = progressPlan(whole, standsAt)
    expect(operations.map((each) => each.reason)).toEqual(['reopened', 'finished'])
    expect(ticks).toEqual([tick])
    expect(counts).toEqual({ created: 0, updated: 0, closed: 0, reopened: 0, milestones: 2, managed: 20 })
  })

  it('leaves the plan alone that it is made from', () => {
    progressPlan(whole, standsAt)
    expect(whole.operations).toHaveLength(10)
  })
})

describe('how long a plan takes', () => {
  const limits = { perMinute: 80, perHour: 500 }
  const creates = (count: number) => planOf(Array.from({ length: count }, (_, index) => create(`t${index}`)))

  it.each([
    [0, 0],
    [1, 1],
    [80, 1],
    [81, 2],
    [500, 7],
    [501, 61],
    [1_000, 67],
    [10_000, 19 * 60 + 7],
  ])('%i creations take %i minutes', (count, minutes) => {
    expect(estimate(creates(count), limits)).toEqual({ objects: count, minutes })
  })

  it('counts labels, milestones and comments, but no other changes', () => {
    const operations = [
      createLabel,
      createMilestone,
      milestone('a', 'changed'),
      create('a'),
      write('update-issue', 'b'),
      write('close-issue', 'c', true),
      closeDuplicate,
    ]
    expect(estimate(planOf(operations), limits).objects).toBe(5)
  })
})
