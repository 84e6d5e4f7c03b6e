import type { Messages } from '../../i18n/messages.ts'
import type { ManagedBody, TaskBase } from '../../memory/marker.ts'
import { writtenHash } from '../../memory/marker.ts'
import type { KnownTask } from '../../memory/recall.ts'
import type { SnapshotIssue } from '../../memory/snapshot.ts'
import type { TaskState } from '../../roadmap/model.ts'
import { escapeCell } from '../../text/escape.ts'
import { oneLine } from '../../text/text.ts'
import type { DesiredIssue } from '../issue-content.ts'
import type { Change, CommentPurpose, Conflict, Drift, WriteIssue } from '../operation.ts'
import { compareState } from './compare-state.ts'
import { keepTicks } from './keep-ticks.ts'
import type { Verdict } from './three-way.ts'
import { settled, threeWay } from './three-way.ts'

/** What one issue's comparison yields. */
export type IssueDiff = {
  readonly operation: WriteIssue | null
  readonly drift: readonly Drift[]
  readonly conflicts: readonly Conflict[]
}

/** What an issue is compared with. */
export type IssueTarget = {
  readonly desired: DesiredIssue
  /** Whether a milestone of that number exists. */
  readonly exists: (milestone: number) => boolean
  /** Number of the section's milestone; null when it is still to be created. */
  readonly milestone: number | null
  readonly messages: Messages
}

/** Returns what has to change on the issue of a task that is in the roadmap, field by field against the base. */
export function diffIssue(
  known: KnownTask,
  issue: SnapshotIssue,
  { desired, milestone, exists, messages }: IssueTarget,
): IssueDiff {
  const { base, body } = known
  if (base === null || body === null) {
    const drift = difference(issue, 'marker', desired.title, issue.title)
    return { operation: null, drift: [drift], conflicts: [] }
  }
  const drift: Drift[] = []
  const conflicts: Conflict[] = []
  const changes: WriteIssue['changes'][number][] = []
  const judge = (field: Drift['field'], verdict: Verdict, roadmap: string, github: string): boolean => {
    if (verdict === 'drift') drift.push(difference(issue, field, roadmap, github))
    if (verdict === 'conflict') conflicts.push(difference(issue, field, roadmap, github))
    return verdict === 'apply'
  }

  const actualTitle = oneLine(issue.title)
  const titleVerdict = threeWay(base.title, desired.title, actualTitle)
  const title = judge('title', titleVerdict, desired.title, actualTitle)
  if (title) changes.push(change('title', issue.title, desired.title))

  const contentVerdict = compareContent(body, desired)
  const content = judge('content', contentVerdict, desired.content, body.content)
  if (content) changes.push(change('content', body.content, desired.content))

  const milestoneVerdict = compareMilestone(base.milestone, milestone, { issue, exists })
  const move = judge('milestone', milestoneVerdict, label(milestone), label(issue.milestone))
  if (move) changes.push(change('milestone', label(issue.milestone), label(milestone)))

  const missing = desired.labels.filter((name) => !hasLabel(issue.labels, name))
  const add = missing.filter((name) => !hasLabel(base.labels, name))
  const dropped = missing.filter((name) => hasLabel(base.labels, name))
  if (dropped.length > 0) drift.push(difference(issue, 'labels', dropped.join(', '), issue.labels.join(', ')))
  const unlabel = base.labels.filter((name) => !hasLabel(desired.labels, name))
  const remove = unlabel.filter((name) => hasLabel(issue.labels, name))
  if (add.length > 0 || remove.length > 0) {
    const kept = issue.labels.filter((name) => !hasLabel(remove, name))
    changes.push(change('labels', issue.labels.join(', '), [...kept, ...add].join(', ')))
  }

  const state = compareState(known, desired.state, issue.state)
  if (state.verdict === 'conflict') {
    conflicts.push(difference(issue, 'state', desired.state ?? 'open', issue.state))
  }
  if (state.become !== null) changes.push(change('state', issue.state, state.become))

  // What the next match goes by has to be true, too.
  const moved =
    base.explicitId !== desired.explicitId ||
    base.path !== desired.path ||
    base.text !== desired.title ||
    (milestoneVerdict === 'same' && base.milestone !== milestone && milestone !== null)
  if (changes.length === 0 && !state.refreshBase && !moved) {
    return { operation: null, drift, conflicts }
  }
  const nextContent = content ? keepTicks(body.content, desired.content) : body.content
  const nextBase: TaskBase = {
    id: base.id,
    revision: known.revision + 1,
    explicitId: desired.explicitId,
    sectionId: desired.sectionId,
    path: desired.path,
    text: desired.title,
    title: settled(titleVerdict) ? desired.title : base.title,
    content: content || contentVerdict === 'same' ? desired.contentHash : base.content,
    written: content ? writtenHash(nextContent) : base.written,
    milestone: settled(milestoneVerdict) && milestone !== null ? milestone : base.milestone,
    labels: [...base.labels.filter((name) => !hasLabel(unlabel, name)), ...add],
    state: state.become ?? (state.refreshBase ? issue.state : known.lastState),
    removed: false,
  }
  const operation: WriteIssue = {
    kind: writeKind(state.become),
    key: base.id,
    number: issue.number,
    nodeId: issue.nodeId,
    title: actualTitle,
    changes,
    after: {
      title: title ? desired.title : issue.title,
      section: move ? desired.sectionId : null,
      labels: add,
      unlabel: remove,
      state: state.become,
      // A tick shows in the issue's own timeline; a comment would only notify people.
      comment: state.reason === 'returned' ? comment('returned', desired.path, messages) : null,
      base: nextBase,
      content: nextContent,
      textBefore: body.before,
      textAfter: body.after,
    },
    reason: state.reason,
  }
  return { operation, drift, conflicts }
}

/** Returns the operation that closes the issue of a task that left the roadmap, or null when there is nothing to close. */
export function closeRemoved(known: KnownTask, messages: Messages): WriteIssue | null {
  const { issue, base, body } = known
  // Reopened after we closed it: somebody wants it open. Without a marker nobody can say that it is the same task.
  if (issue === null || base === null || body === null) return null
  if (issue.state !== 'open' || known.removed) return null
  return {
    kind: 'close-issue',
    key: base.id,
    number: issue.number,
    nodeId: issue.nodeId,
    title: oneLine(issue.title),
    changes: [change('state', 'open', 'skipped')],
    after: {
      title: issue.title,
      section: null,
      labels: [],
      unlabel: [],
      state: 'skipped',
      comment: comment('removed', base.path, messages),
      base: { ...base, state: 'skipped', removed: true, revision: known.revision + 1 },
      content: body.content,
      textBefore: body.before,
      textAfter: body.after,
    },
    reason: 'removed',
  }
}

function compareContent(body: ManagedBody, desired: DesiredIssue): Verdict {
  const asked = desired.contentHash !== body.base.content
  const edited = writtenHash(body.content) !== body.base.written
  if (asked) return edited ? 'conflict' : 'apply'
  return edited ? 'drift' : 'same'
}

function compareMilestone(
  base: number | null,
  desired: number | null,
  { issue, exists }: { readonly issue: SnapshotIssue; readonly exists: IssueTarget['exists'] },
): Verdict {
  // A deleted milestone took its issues' milestone along: nobody moved them.
  const last = base !== null && !exists(base) ? null : base
  // A milestone that is still to be created differs from every number.
  return threeWay(last, desired ?? -1, issue.milestone)
}

function writeKind(become: TaskState | null): WriteIssue['kind'] {
  if (become === null) return 'update-issue'
  return become === 'open' ? 'reopen-issue' : 'close-issue'
}

function comment(purpose: CommentPurpose, path: string, messages: Messages): WriteIssue['after']['comment'] {
  return { purpose, text: messages.comment[purpose](escapeCell(path)) }
}

function difference(issue: SnapshotIssue, field: Drift['field'], roadmap: string, github: string): Drift {
  const { number, url, title } = issue
  return { of: 'issue', number, url, title: oneLine(title), field, roadmap, github }
}

function change<Field extends string>(field: Field, before: string, after: string): Change<Field> {
  return { field, before, after }
}

function hasLabel(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase())
}

function label(milestone: number | null): string {
  return milestone === null ? '' : `#${milestone}`
}
