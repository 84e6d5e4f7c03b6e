import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../../src/config/schema.ts'
import type { Snapshot, SnapshotMilestone } from '../../../src/memory/snapshot.ts'
import { estimate } from '../../../src/plan/estimate.ts'
import { progressPlan } from '../../../src/plan/plan.ts'
import { judgePlan } from '../../../src/plan/safety.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import { hash } from '../../../src/text/text.ts'
import {
  issue,
  milestone,
  plan,
  roadmap,
  section,
  sectionBase,
  snapshot,
  task,
  taskBase,
  taskId,
} from '../support/build.ts'

const nouns = [
  'parser',
  'garden',
  'violin',
  'budget',
  'rocket',
  'novel',
  'cheese',
  'museum',
  'sweater',
  'volcano',
]

function text(index: number): string {
  return `${nouns[index % 10]} ${String.fromCharCode(97 + Math.floor(index / 10)).repeat(6)}`
}

/** The milestone of a section without topics. */
function basics(state: 'open' | 'closed' = 'open'): SnapshotMilestone {
  return milestone(1, { state, text: '', base: sectionBase({ description: hash(''), state }) })
}

/** A repository in which `count` tasks were synced. */
function synced(count: number, box?: 'open'): Snapshot {
  const state = box ?? 'open'
  return snapshot({
    milestones: [basics()],
    issues: Array.from({ length: count }, (_, index) =>
      issue(index + 1, {
        base: taskBase({ id: taskId(`t${index}`), text: text(index), title: text(index), state }),
      }),
    ),
  })
}

function written(count: number, change: (index: number) => string | null = text): Roadmap {
  const tasks = Array.from({ length: count }, (_, index) => change(index) ?? [])
  return roadmap([section('Basics', tasks.flat())])
}

function judge(asked: Roadmap, github: Snapshot) {
  return judgePlan(plan([asked], github).plan, defaultConfig.safety)
}

describe('a plan is safe', () => {
  it('when it is the first', () => {
    expect(judge(written(200), snapshot()).kind).toBe('safe')
  })

  it('when it removes three of ten tasks, not when it removes four', () => {
    const without = (left: number) => written(10, (index) => (index < left ? text(index) : null))
    expect(judge(without(7), synced(10))).toMatchObject({ kind: 'safe', changed: 3, limit: 30 })
    expect(judge(without(6), synced(10))).toMatchObject({
      kind: 'unsafe',
      changed: 4,
      managed: 10,
      percent: 40,
    })
  })

  it('when it removes nine of nine tasks: so few are seen at a glance', () => {
    expect(judge(written(0), synced(9)).kind).toBe('safe')
    expect(judge(written(0), synced(10)).kind).toBe('unsafe')
  })

  it('when exactly 30 % change, not when one more does', () => {
    const without = (left: number) => written(100, (index) => (index < left ? text(index) : null))
    expect(judge(without(70), synced(100)).kind).toBe('safe')
    expect(judge(without(69), synced(100))).toEqual({
      kind: 'unsafe',
      changed: 31,
      managed: 100,
      percent: 31,
      limit: 30,
    })
  })

  it('when it gives three of ten another title, not when it gives four', () => {
    const renamed = (count: number) =>
      written(10, (index) => (index < count ? `${text(index)} again` : text(index)))
    expect(judge(renamed(3), synced(10)).kind).toBe('safe')
    expect(judge(renamed(4), synced(10))).toMatchObject({ kind: 'unsafe', changed: 4 })
  })

  it('when every box was ticked', () => {
    const ticked = roadmap([
      section(
        'Basics',
        Array.from({ length: 20 }, (_, index) => task(text(index), { box: 'done' })),
      ),
    ])
    const { plan: asked } = plan([ticked], synced(20))
    expect(asked.counts.closed).toBe(20)
    expect(judgePlan(asked, defaultConfig.safety).kind).toBe('safe')
  })

  it('when it adds any number of tasks', () => {
    expect(judge(written(60), synced(10)).kind).toBe('safe')
  })

  it('counts only tasks that are still in the roadmap as managed', () => {
    const issues = Array.from({ length: 12 }, (_, index) =>
      issue(index + 1, {
        state: index < 3 ? 'skipped' : 'open',
        base: taskBase({
          id: taskId(`t${index}`),
          text: text(index),
          title: text(index),
          state: index < 3 ? 'skipped' : 'open',
          removed: index < 3,
        }),
      }),
    )
    const github = snapshot({ milestones: [basics()], issues })
    expect(plan([written(0)], github).plan.counts.managed).toBe(9)
  })
})

describe('what GitHub’s limits make of a plan', () => {
  const limits = { perMinute: 80, perHour: 500 }
  /** One milestone and one label besides the issues. */
  const first = (objects: number) => plan([written(objects - 2)], snapshot({ labels: [] })).plan

  it.each([
    [80, 1],
    [81, 2],
    [500, 7],
    [501, 61],
    [1_000, 67],
    [1_001, 121],
  ])('%d objects take %d minutes', (objects, minutes) => {
    expect(estimate(first(objects), limits)).toEqual({ objects, minutes })
  })

  it('is nothing where nothing is created', () => {
    expect(estimate(plan([], snapshot()).plan, limits)).toEqual({ objects: 0, minutes: 0 })
  })

  it('counts the comments on removed tasks, not the rewritten ones', () => {
    const asked = written(10, (index) =>
      index === 0 ? null : index === 1 ? `${text(1)} again` : text(index),
    )
    expect(estimate(plan([asked], synced(10)).plan, limits).objects).toBe(1)
  })

  it('holds where the minute is the tighter limit', () => {
    expect(estimate(first(1_000), { perMinute: 5, perHour: 500 }).minutes).toBe(200)
  })
})

describe('a progress run', () => {
  const done = { state: 'done' } as const

  it('closes a finished milestone and ticks the box, and neither creates nor rewrites an issue', () => {
    const base = taskBase({ id: taskId('t0'), text: text(0), title: text(0) })
    const github = snapshot({
      milestones: [basics()],
      issues: [issue(1, { base, ...done })],
    })
    const asked = roadmap([
      section('Basics', [task(text(0), { box: 'open' })]),
      section('Networks', ['Lay a cable']),
    ])
    const { plan: whole } = plan([asked], github)
    expect(whole.counts).toMatchObject({ created: 1 })
    const { operations, ticks, counts } = progressPlan(whole, () => 'closed')
    expect(operations.map(({ kind, reason }) => [kind, reason])).toEqual([['update-milestone', 'finished']])
    expect(ticks).toEqual([{ path: 'roadmap/plan.md', line: 3, offset: 300, state: 'done' }])
    expect(counts).toEqual({
      created: 0,
      updated: 0,
      closed: 0,
      reopened: 0,
      milestones: 1,
      managed: 1,
    })
  })

  it('reopens the milestone of an issue that was reopened', () => {
    const base = taskBase({ id: taskId('t0'), text: text(0), title: text(0) })
    const github = snapshot({
      milestones: [basics('closed')],
      issues: [issue(1, { base })],
    })
    const { operations } = progressPlan(plan([written(1)], github).plan, () => 'open')
    expect(operations).toMatchObject([
      { kind: 'update-milestone', reason: 'reopened', after: { state: 'open' } },
    ])
  })
})
