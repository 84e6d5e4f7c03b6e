import type { Gone, SnapshotIssue } from '../memory/snapshot.ts'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import { truncate } from '../text/text.ts'
import type { Conflict, Drift, Operation, UpdateMilestone } from './operation.ts'

/** A box of a roadmap that follows its issue. */
export type Tick = {
  readonly path: string
  readonly line: number
  /** Offset of the character between the brackets in the file's text. */
  readonly offset: number
  readonly state: TaskState
}

/** How many operations of each kind a plan holds, and how much there was before. */
export type PlanCounts = {
  readonly created: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  readonly milestones: number
  /** Issues that stood for a task of the roadmap, open or closed, before the plan. */
  readonly managed: number
}

/** An issue that stood for a task and is not in the repository any more. */
export type Lost = {
  readonly task: TaskId
  readonly title: string
  readonly number: number
  readonly gone: Gone
}

/** Everything a run would do and everything it would leave alone: ordered, plain data. */
export type Plan = {
  /** In the order in which they are applied. */
  readonly operations: readonly Operation[]
  readonly ticks: readonly Tick[]
  readonly drift: readonly Drift[]
  readonly conflicts: readonly Conflict[]
  /** Issues with a marker that are not ours: left alone, reported. */
  readonly forged: readonly SnapshotIssue[]
  readonly lost: readonly Lost[]
  readonly counts: PlanCounts
}

/**
 * Returns the operations in the order they are applied in; equal ones keep their (document) order, but that a
 * milestone gives up its title before another one takes it.
 */
export function orderOperations(operations: readonly Operation[]): Operation[] {
  const staged = operations
    .map((operation, index) => ({ operation, index }))
    .sort((a, b) => stage(a.operation) - stage(b.operation) || a.index - b.index)
    .map(({ operation }) => operation)
  return releaseTitlesFirst(staged)
}

/** Titles of milestones are unique at every moment, not only in the end. */
function releaseTitlesFirst(operations: readonly Operation[]): Operation[] {
  const holders = new Map<string, UpdateMilestone>()
  for (const operation of operations) {
    if (operation.kind === 'update-milestone') holders.set(operation.title.toLowerCase(), operation)
  }
  const ordered = new Set<Operation>()
  const place = (operation: Operation, waiting: ReadonlySet<Operation>): void => {
    if (ordered.has(operation) || waiting.has(operation)) return
    const title =
      operation.kind === 'update-milestone' || operation.kind === 'create-milestone'
        ? operation.after.title
        : null
    const holder = title === null ? undefined : holders.get(title.toLowerCase())
    if (holder !== undefined && holder !== operation) {
      if (waiting.has(holder)) ordered.add(stepAside(holder))
      else place(holder, new Set(waiting).add(operation))
    }
    ordered.add(operation)
  }
  for (const operation of operations) place(operation, new Set())
  return [...ordered]
}

/** Milestones that exchange titles: one takes another title for a moment, and a run that dies then goes on from it. */
function stepAside(operation: UpdateMilestone): UpdateMilestone {
  const title = `${truncate(operation.after.title, 200)} (${operation.number})`
  const after = { ...operation.after, title, base: { ...operation.after.base, title } }
  return { ...operation, after, changes: [{ field: 'title', before: operation.title, after: title }] }
}

/** Labels and milestones before the issues that bear them, closing a milestone after its issues. */
function stage(operation: Operation): number {
  switch (operation.kind) {
    case 'create-label':
      return 0
    case 'create-milestone':
      return 1
    case 'update-milestone':
      return operation.reason === 'finished' || operation.reason === 'emptied' ? 6 : 2
    case 'create-issue':
      // An issue has to exist before another one is put below it.
      return operation.after.parent === null ? 3 : 3.5
    case 'update-issue':
    case 'reopen-issue':
      return 4
    case 'close-issue':
    case 'close-duplicate':
      return 5
  }
}

/** Returns the counts of a plan's operations. */
export function countOperations(operations: readonly Operation[], managed: number): PlanCounts {
  const count = (kind: Operation['kind']) => operations.filter((operation) => operation.kind === kind).length
  return {
    created: count('create-issue'),
    updated: count('update-issue'),
    closed: count('close-issue') + count('close-duplicate'),
    reopened: count('reopen-issue'),
    milestones: count('create-milestone') + count('update-milestone'),
    managed,
  }
}

/**
 * Returns the part of a plan that a progress run applies: milestones that finish or reopen, and the ticks. Issues
 * are neither created nor rewritten, so a milestone moves only where `standsAt` (its section's issues as they are)
 * agrees.
 */
export function progressPlan(plan: Plan, standsAt: (section: SectionId) => 'open' | 'closed'): Plan {
  const operations = plan.operations.filter(
    (operation) =>
      operation.kind === 'update-milestone' &&
      (operation.reason === 'finished' || operation.reason === 'reopened') &&
      operation.after.state === standsAt(operation.key),
  )
  return { ...plan, operations, counts: countOperations(operations, plan.counts.managed) }
}
