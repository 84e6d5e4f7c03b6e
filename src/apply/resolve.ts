import {
  commentMarker,
  renderManagedBlock,
  renderMilestoneDescription,
  type TaskBase,
  writtenHash,
} from '../memory/marker.ts'
import type { SnapshotIssue, SnapshotLabel, SnapshotMilestone } from '../memory/snapshot.ts'
import { milestoneBase } from '../plan/diff/diff-milestone.ts'
import type { DesiredIssue } from '../plan/issue-content.ts'
import type { Operation, WriteIssue } from '../plan/operation.ts'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import type { OneComment, Write, WriteExisting } from './writes.ts'

/** What operations refer to, as far as it exists by now. */
export type Registry = {
  readonly milestones: Map<SectionId, SnapshotMilestone>
  /** By lower-case name. */
  readonly labels: Map<string, SnapshotLabel>
  readonly issues: Map<number, SnapshotIssue>
  /** The issues of tasks that others are put below. */
  readonly parents: Map<TaskId, SnapshotIssue>
  /** Node ids of users by lower-case login. */
  readonly users: ReadonlyMap<string, string>
}

/** Returns the write that an operation means, or null while something that it refers to does not exist. */
export function resolveOperation(operation: Operation, registry: Registry): Write | null {
  switch (operation.kind) {
    case 'create-label': {
      const { kind, key: name, color, description } = operation
      return { kind, name, color, description }
    }
    case 'create-milestone': {
      const { kind, key: section, state } = operation
      const { title, due, description: text } = operation.after
      const description = renderMilestoneDescription(milestoneBase(operation.after, state), text)
      return { kind, section, title, description, state, due }
    }
    case 'update-milestone': {
      const { kind, key: section, number } = operation
      const seen = registry.milestones.get(section)
      if (seen === undefined) return null
      const { title, state, due, base, description: text } = operation.after
      const description = renderMilestoneDescription(base, text)
      return { kind, section, number, title, description, state, due, seen }
    }
    case 'create-issue':
      return resolveCreate(operation.after, registry)
    case 'update-issue':
    case 'close-issue':
    case 'reopen-issue':
      return resolveWrite(operation, registry)
    case 'close-duplicate': {
      const { kind, key: task, number, nodeId, of } = operation
      const comment = oneComment('duplicate', operation.comment)
      return { kind, task, number, nodeId, of: of.nodeId, comment }
    }
  }
}

/** Returns the write that closes an issue which was just created for a task that is done or skipped already, or null. */
export function closeCreated(desired: DesiredIssue, issue: SnapshotIssue): WriteExisting | null {
  const { state } = desired
  if (state === null || state === 'open') return null
  const base = taskBase(desired, issue.milestone, { state, revision: 2 })
  return {
    kind: 'write-issue',
    task: desired.id,
    number: issue.number,
    nodeId: issue.nodeId,
    title: issue.title,
    body: `${renderManagedBlock(base, desired.content)}\n`,
    milestone: null,
    labels: [],
    unlabel: [],
    state,
    comment: null,
    seen: issue,
  }
}

function resolveCreate(desired: DesiredIssue, registry: Registry): Write | null {
  const milestone = registry.milestones.get(desired.sectionId)
  const labels = findLabels(desired.labels, registry)
  const parent = desired.parent === null ? null : registry.parents.get(desired.parent)
  if (milestone === undefined || labels === null || parent === undefined) return null
  // An issue is created open and closed by a second write. If the marker said that the issue is closed, a crash
  // between the two writes would look as if a person had reopened it.
  const base = taskBase(desired, milestone.number, { state: 'open', revision: 1 })
  return {
    kind: 'create-issue',
    task: desired.id,
    title: desired.title,
    body: `${renderManagedBlock(base, desired.content)}\n`,
    milestone,
    labels,
    assignees: desired.assignees.flatMap((login) => registry.users.get(login.toLowerCase()) ?? []),
    parent: parent?.nodeId ?? null,
  }
}

function taskBase(
  desired: DesiredIssue,
  milestone: number | null,
  { state, revision }: { readonly state: TaskState; readonly revision: number },
): TaskBase {
  const { id, explicitId, sectionId, path, title, labels, content, contentHash } = desired
  return {
    id,
    revision,
    explicitId,
    sectionId,
    path,
    text: title,
    title,
    content: contentHash,
    written: writtenHash(content),
    milestone,
    labels,
    state,
    removed: false,
  }
}

function resolveWrite(operation: WriteIssue, registry: Registry): WriteExisting | null {
  const { key, number, nodeId, after } = operation
  const seen = registry.issues.get(number)
  const milestone = after.section === null ? null : registry.milestones.get(after.section)
  const labels = findLabels(after.labels, registry)
  if (seen === undefined || milestone === undefined || labels === null) return null
  const base = milestone === null ? after.base : { ...after.base, milestone: milestone.number }
  return {
    kind: 'write-issue',
    task: key,
    number,
    nodeId,
    title: after.title,
    body: `${after.textBefore}${renderManagedBlock(base, after.content)}${after.textAfter}`,
    milestone,
    labels,
    unlabel: after.unlabel.flatMap((name) => registry.labels.get(name.toLowerCase()) ?? []),
    state: after.state,
    comment: after.comment === null ? null : oneComment(after.comment.purpose, after.comment.text),
    seen,
  }
}

function oneComment(purpose: string, text: string): OneComment {
  const marker = commentMarker(purpose)
  return { marker, body: `${text}\n\n${marker}` }
}

function findLabels(names: readonly string[], registry: Registry): SnapshotLabel[] | null {
  const labels: SnapshotLabel[] = []
  for (const name of names) {
    const label = registry.labels.get(name.toLowerCase())
    if (label === undefined) return null
    labels.push(label)
  }
  return labels
}
