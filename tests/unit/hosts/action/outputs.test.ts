import { describe, expect, it } from 'vitest'
import type { ApplyResult } from '../../../../src/apply/apply.ts'
import { outputFields } from '../../../../src/config/outputs.ts'
import { outputsOf, planJson } from '../../../../src/hosts/action/outputs.ts'
import type { Drift, Operation } from '../../../../src/plan/operation.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { countOperations } from '../../../../src/plan/plan.ts'
import { roadmapProgress, sectionProgress, totalProgress } from '../../../../src/readme/progress.ts'
import type { AppliedReport, RunReport } from '../../../../src/summary/run-report.ts'
import {
  desiredIssue,
  english,
  issue,
  plan,
  roadmap,
  section,
  snapshot,
  taskId,
} from '../../support/build.ts'

const progress = totalProgress([
  roadmapProgress('Plan', 'roadmap/plan.md', [
    sectionProgress('Basics', null, [
      { title: 'a', state: 'done', issue: null },
      { title: 'b', state: 'open', issue: null },
      { title: 'c', state: 'open', issue: null },
      { title: 'd', state: 'skipped', issue: null },
    ]),
  ]),
])

function create(key: string, title = 'Write a parser'): Operation {
  const after = desiredIssue({ id: taskId(key), title, line: 12 })
  return { kind: 'create-issue', key: taskId(key), after, reason: 'new-task' }
}

function planOf(operations: readonly Operation[], rest: Partial<Plan> = {}): Plan {
  const counts = countOperations(operations, 0)
  return { operations, ticks: [], drift: [], conflicts: [], forged: [], lost: [], counts, ...rest }
}

function applyResult(rest: Partial<ApplyResult>): ApplyResult {
  return {
    applied: [],
    failed: [],
    pending: [],
    stoppedBy: 'done',
    error: null,
    resumeAt: null,
    issues: new Map(),
    milestones: new Map(),
    ...rest,
  }
}

function report(rest: Partial<AppliedReport> = {}): RunReport {
  return {
    kind: 'applied',
    mode: 'sync',
    plan: planOf([]),
    verdict: { kind: 'safe', changed: 0, managed: 0, percent: 0, limit: 30 },
    sections: [],
    applied: applyResult({}),
    project: null,
    progress,
    diagnostics: [],
    commit: null,
    boxes: 0,
    chart: null,
    pullRequest: null,
    publishError: null,
    waited: 0,
    url: 'https://github.com/octo/roadmap',
    shownAt: 'a'.repeat(40),
    requests: 2,
    messages: english,
    ...rest,
  }
}

function drift(number: number, github = 'Mine'): Drift {
  return { of: 'issue', number, url: '', title: 'Mine', field: 'title', roadmap: 'Write a parser', github }
}

describe('the outputs of a run', () => {
  it('are those that action.yml documents, in that order, all of them text', () => {
    const outputs = outputsOf(report())
    expect([...outputs.keys()]).toEqual(Object.keys(outputFields))
    for (const value of outputs.values()) expect(typeof value).toBe('string')
  })

  it('say where the roadmap stands, skipped tasks aside', () => {
    const outputs = Object.fromEntries(outputsOf(report()))
    expect(outputs).toMatchObject({ total: '3', done: '1', skipped: '1', percent: '33' })
  })

  it('say that nothing changed where nothing was applied and nothing committed', () => {
    const outputs = Object.fromEntries(outputsOf(report({ applied: applyResult({}) })))
    expect(outputs).toMatchObject({ created: '0', pending: '0', changed: 'false', commit: '' })
  })

  it('count what was applied, not what was planned, and every issue once', () => {
    const result = { kind: 'issue', task: taskId('a'), issue: issue(1) } as const
    const first = create('a')
    const applied = applyResult({
      applied: [
        { operation: first, result },
        { operation: first, result },
        { operation: create('b'), result },
      ],
      pending: [create('c')],
    })
    const outputs = Object.fromEntries(
      outputsOf(report({ plan: planOf([first, create('b'), create('c')]), applied })),
    )
    expect(outputs).toMatchObject({ created: '2', updated: '0', pending: '1', changed: 'true' })
  })

  it('say that something changed where only a commit was made', () => {
    const outputs = Object.fromEntries(outputsOf(report({ commit: 'c0ffee', applied: applyResult({}) })))
    expect(outputs).toMatchObject({ commit: 'c0ffee', changed: 'true' })
  })
})

describe('the plan as JSON', () => {
  it('names every operation with its reason, without bodies', () => {
    const { plan: first } = plan([roadmap([section('Basics', ['Write a parser'])])], snapshot({ labels: [] }))
    const json = planJson(first)
    const [, milestone, created] = JSON.parse(json).operations
    expect(JSON.parse(json)).toMatchObject({
      operations: [
        { kind: 'create-label', key: 'roadmap', reason: 'missing' },
        { kind: 'create-milestone', reason: 'new-section', title: 'Basics' },
        { kind: 'create-issue', reason: 'new-task', title: 'Write a parser', line: 3 },
      ],
      counts: { created: 1, milestones: 1, managed: 0 },
    })
    expect(Object.keys(milestone)).toEqual(['kind', 'key', 'reason', 'title'])
    expect(Object.keys(created)).toEqual(['kind', 'key', 'reason', 'title', 'line'])
    expect(json).not.toContain('omitted')
  })

  it('is cut where it is longer than an output may be, and says by how much', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      create(`t${index}`, `Task ${index} ${'x'.repeat(80)}`),
    )
    const json = planJson(planOf(many))
    const { operations, omitted, counts } = JSON.parse(json)
    expect(json.length).toBeLessThanOrEqual(200_000)
    expect(operations.length).toBeGreaterThan(500)
    expect(operations.length + omitted).toBe(5_000)
    expect(operations[0].key).toBe('t0')
    expect(counts.created).toBe(5_000)
  })

  it('is never longer than an output may be, though one drift alone is', () => {
    const json = planJson(planOf([create('a')], { drift: [drift(1, 'x'.repeat(300_000))] }))
    expect(json.length).toBeLessThanOrEqual(200_000)
    expect(JSON.parse(json).counts.created).toBe(1)
  })
})
