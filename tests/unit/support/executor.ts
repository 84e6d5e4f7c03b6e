import type { Executor, Outcome, Result, Write } from '../../../src/apply/writes.ts'
import type { SnapshotIssue } from '../../../src/memory/snapshot.ts'
import type { TaskId } from '../../../src/roadmap/model.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { issue, milestone } from './build.ts'

/** What happens to one write; `lost` is applied and its answer is not seen, `dropped` is neither. */
export type Fate =
  | 'applied'
  | 'lost'
  | 'dropped'
  | 'refused'
  | 'changed'
  | { readonly limitedUntil: number }
  | { readonly fatal: RoadmapSyncError }

/** A GitHub that only knows what was written to it. */
export type FakeExecutor = Executor & {
  /** The writes of each request. */
  readonly requests: readonly (readonly Write[])[]
  /** Issues that exist, in the order in which they were created. */
  readonly created: readonly { readonly task: TaskId; readonly issue: SnapshotIssue }[]
  /** How often it was asked for what lost answers created. */
  readonly looks: readonly ReadonlySet<TaskId>[]
}

export type FakeExecutorOptions = {
  /** What happens to a write, the n-th of all (from 0); applied unless told. */
  readonly fate?: (write: Write, index: number) => Fate
  /** Times that a look finds nothing yet, though it is there. */
  readonly lag?: number
  readonly onLook?: () => void
}

/** Returns an executor that does what `fate` says. */
export function fakeExecutor({
  fate = () => 'applied',
  lag = 0,
  onLook,
}: FakeExecutorOptions = {}): FakeExecutor {
  const requests: Write[][] = []
  const created: { task: TaskId; issue: SnapshotIssue }[] = []
  const looks: ReadonlySet<TaskId>[] = []
  let count = 0
  let milestones = 0

  const write = (each: Write): Result => {
    switch (each.kind) {
      case 'create-label':
        return { kind: 'label', label: { nodeId: `L_${each.name}`, name: each.name } }
      case 'create-milestone': {
        milestones += 1
        const { title, description, state } = each
        const made = milestone(milestones, { title, description, state })
        return { kind: 'milestone', section: each.section, milestone: made }
      }
      case 'update-milestone': {
        const { number, title, description, state } = each
        return {
          kind: 'milestone',
          section: each.section,
          milestone: milestone(number, { title, description, state }),
        }
      }
      case 'create-issue': {
        const { title, body } = each
        const labels = each.labels.map((label) => label.name)
        const made = issue(100 + created.length, { title, body, labels, milestone: each.milestone.number })
        created.push({ task: each.task, issue: made })
        return { kind: 'issue', task: each.task, issue: made }
      }
      case 'write-issue':
        return { kind: 'issue', task: each.task, issue: { ...each.seen, title: each.title, body: each.body } }
      case 'close-duplicate':
        return {
          kind: 'issue',
          task: each.task,
          issue: issue(999, { state: 'skipped', isDuplicate: true }),
        }
    }
  }

  const settle = (each: Write): Outcome => {
    const what = fate(each, count)
    count += 1
    if (typeof what === 'object' && 'fatal' in what) throw what.fatal
    if (typeof what === 'object') return { kind: 'limited', retryAt: what.limitedUntil }
    switch (what) {
      case 'applied':
        return { kind: 'applied', result: write(each) }
      case 'lost':
        write(each)
        return { kind: 'unknown', cause: new Error('lost') }
      case 'dropped':
        return { kind: 'unknown', cause: new Error('dropped') }
      case 'refused':
        return { kind: 'refused', error: new RoadmapSyncError('failed', 'No.', { hint: 'Ask again.' }) }
      case 'changed':
        return { kind: 'changed' }
    }
  }

  return {
    requests,
    created,
    looks,
    execute: async (writes) => {
      requests.push([...writes])
      return writes.map(settle)
    },
    findCreated: async (tasks) => {
      looks.push(tasks)
      onLook?.()
      if (looks.length <= lag) return new Map()
      return new Map(created.filter(({ task }) => tasks.has(task)).map((each) => [each.task, each.issue]))
    },
  }
}
