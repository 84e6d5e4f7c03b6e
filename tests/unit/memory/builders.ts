import type { Ledger, LedgerTask } from '../../../src/memory/ledger.ts'
import type { SectionBase, TaskBase } from '../../../src/memory/marker.ts'
import { renderManagedBlock, renderMilestoneDescription, writtenHash } from '../../../src/memory/marker.ts'
import type { Gone, Snapshot, SnapshotIssue, SnapshotMilestone } from '../../../src/memory/snapshot.ts'
import type { SectionId, TaskId } from '../../../src/roadmap/model.ts'

const createdAt = '2026-01-05T09:00:00Z'

export function taskId(id: string): TaskId {
  return id as TaskId
}

export function sectionId(id: string): SectionId {
  return id as SectionId
}

/** Returns the base of a task `id` as its first sync wrote it. */
export function taskBase(id: string, changes: Partial<TaskBase> = {}): TaskBase {
  return {
    id: taskId(id),
    revision: 1,
    explicitId: null,
    sectionId: sectionId('basics'),
    path: 'roadmap/plan.md',
    text: `Task ${id}`,
    title: `Task ${id}`,
    content: 'asked',
    written: writtenHash('Content'),
    milestone: 1,
    labels: ['roadmap'],
    state: 'open',
    removed: false,
    ...changes,
  }
}

export function sectionBase(id: string, changes: Partial<SectionBase> = {}): SectionBase {
  return {
    id: sectionId(id),
    explicitId: null,
    path: 'roadmap/plan.md',
    section: 'Basics',
    title: 'Basics',
    description: 'asked',
    state: 'open',
    ...changes,
  }
}

/** Returns an open issue of ours without a marker. */
export function issueOf(number: number, changes: Partial<SnapshotIssue> = {}): SnapshotIssue {
  return {
    number,
    nodeId: `I_${number}`,
    url: `https://github.com/octo/roadmap/issues/${number}`,
    title: `Issue ${number}`,
    body: '',
    state: 'open',
    isDuplicate: false,
    isReopened: false,
    ours: true,
    author: 'github-actions',
    milestone: 1,
    labels: ['roadmap'],
    locked: false,
    createdAt,
    closedAt: null,
    ...changes,
  }
}

/** Returns an open issue of ours that bears the marker of `base`. */
export function markedIssue(
  number: number,
  base: TaskBase,
  changes: Partial<SnapshotIssue> = {},
): SnapshotIssue {
  return issueOf(number, { title: base.title, body: renderManagedBlock(base, 'Content'), ...changes })
}

export function milestoneOf(number: number, changes: Partial<SnapshotMilestone> = {}): SnapshotMilestone {
  return {
    number,
    nodeId: `M_${number}`,
    url: `https://github.com/octo/roadmap/milestone/${number}`,
    title: `Milestone ${number}`,
    description: '',
    state: 'open',
    due: null,
    createdAt,
    ...changes,
  }
}

/** Returns a milestone that bears the marker of `base`. */
export function markedMilestone(
  number: number,
  base: SectionBase,
  changes: Partial<SnapshotMilestone> = {},
): SnapshotMilestone {
  return milestoneOf(number, {
    title: base.title,
    description: renderMilestoneDescription(base, ''),
    ...changes,
  })
}

export function snapshotOf(
  issues: readonly SnapshotIssue[],
  more: {
    readonly milestones?: readonly SnapshotMilestone[]
    readonly gone?: readonly (readonly [number, Gone])[]
    readonly labels?: readonly string[]
  } = {},
): Snapshot {
  return {
    issues: new Map(issues.map((issue) => [issue.number, issue])),
    milestones: new Map((more.milestones ?? []).map((milestone) => [milestone.number, milestone])),
    labels: new Map((more.labels ?? []).map((name) => [name.toLowerCase(), { nodeId: `L_${name}`, name }])),
    gone: new Map(more.gone ?? []),
  }
}

export function ledgerOf(
  tasks: Readonly<Record<string, LedgerTask>>,
  sections: Readonly<Record<string, number>> = {},
): Ledger {
  return {
    tasks: new Map(Object.entries(tasks).map(([id, entry]) => [taskId(id), entry])),
    sections: new Map(Object.entries(sections).map(([id, number]) => [sectionId(id), number])),
  }
}
