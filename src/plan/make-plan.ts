import type { Messages } from '../i18n/messages.ts'
import type { Known } from '../memory/recall.ts'
import type { Snapshot, SnapshotIssue } from '../memory/snapshot.ts'
import { statedState, type TaskState } from '../roadmap/model.ts'
import type { ReferenceOptions } from '../text/markdown/references.ts'
import { oneLine } from '../text/text.ts'
import { closeRemoved, diffIssue } from './diff/diff-issue.ts'
import { adoptMilestone, closeEmptied, diffMilestone } from './diff/diff-milestone.ts'
import type { Identified, IdentifiedSection, IdentifiedTask } from './identify/identify.ts'
import type { DesiredIssue, DesiredMilestone, LineUrl } from './issue-content.ts'
import { issueContent, issueTitle, milestoneDescription, rememberedTitle } from './issue-content.ts'
import { milestoneTitles } from './milestone-titles.ts'
import type { Conflict, CreateLabel, Drift, Operation, WriteIssue } from './operation.ts'
import type { Lost, Plan, Tick } from './plan.ts'
import { countOperations, orderOperations } from './plan.ts'

/** What a plan is made from, besides the roadmaps and the snapshot. */
export type PlanOptions = ReferenceOptions & {
  /** The label that every issue bears. */
  readonly label: string
  readonly lineUrl: LineUrl
  /** The words for what comes from the roadmap at this path. */
  readonly messagesOf: (path: string) => Messages
  /** Whether the issues of tasks that leave the roadmap at this path stay as they are. */
  readonly keepsRemoved: (path: string) => boolean
}

/** Returns the plan that brings `snapshot` to what `identified` asks for; the same input gives the same plan. */
export function makePlan(
  identified: Identified,
  known: Known,
  { snapshot, ...options }: PlanOptions & { readonly snapshot: Snapshot },
): Plan {
  const operations: Operation[] = []
  const drift: Drift[] = []
  const conflicts: Conflict[] = []
  const ticks: Tick[] = []
  const lost: Lost[] = []
  const titles = milestoneTitles(identified.sections, snapshot)

  for (const section of identified.sections) {
    const messages = options.messagesOf(section.roadmap.path)
    const milestone = desiredMilestone(section, titles.get(section.id) ?? section.section.title, messages)
    const states: TaskState[] = []
    const ids = new Map(section.tasks.map(({ id, task }) => [task, id]))
    for (const task of section.tasks) {
      if (task.known?.gone != null) {
        const { number, gone } = task.known
        lost.push({ task: task.id, title: issueTitle(task.task.text), number, gone })
        states.push('skipped')
        continue
      }
      const parent = task.task.parent === undefined ? null : (ids.get(task.task.parent) ?? null)
      const desired = { ...desiredIssue(task, section, { ...options, messages }), parent }
      const issue = task.known?.issue ?? null
      if (task.known === null || issue === null) {
        operations.push({ kind: 'create-issue', key: task.id, after: desired, reason: 'new-task' })
        states.push(desired.state ?? 'open')
        continue
      }
      const number = section.known?.milestone.number ?? section.adopted?.number ?? null
      const diff = diffIssue(task.known, issue, {
        desired,
        milestone: number,
        exists: (milestone) => snapshot.milestones.has(milestone),
        messages,
      })
      if (diff.operation !== null && !issue.locked) operations.push(diff.operation)
      drift.push(...diff.drift, ...lockedAway(diff.operation, issue))
      conflicts.push(...diff.conflicts)
      if (diff.follow !== null && task.task.box !== null) {
        ticks.push({
          path: section.roadmap.path,
          line: task.task.line,
          offset: task.task.box.offset,
          state: diff.follow,
        })
      }
      states.push(stateAfter(issue.locked ? null : diff.operation, issue.state))
    }

    const kept = section.tasks.length === 0 && options.keepsRemoved(section.roadmap.path)
    const finished = states.every((each) => each !== 'open') ? 'closed' : 'open'
    const state = kept ? (section.known?.milestone.state ?? 'open') : finished
    if (section.known !== null) {
      const diff = diffMilestone(section.known, milestone, state)
      if (diff.operation !== null) operations.push(diff.operation)
      drift.push(...diff.drift)
      conflicts.push(...diff.conflicts)
    } else if (section.adopted !== null) {
      operations.push(adoptMilestone(section.adopted, milestone, state))
    } else {
      operations.push({
        kind: 'create-milestone',
        key: section.id,
        after: milestone,
        state,
        reason: 'new-section',
      })
    }
  }

  for (const known of identified.removedTasks) {
    if (options.keepsRemoved(known.base?.path ?? known.remembered?.path ?? '')) continue
    if (known.issue?.state === 'open' && known.base === null && !known.removed) {
      drift.push(removedUnmarked(known.issue))
    }
    const operation = closeRemoved(known, options.messagesOf(known.base?.path ?? ''))
    if (operation === null || known.issue === null) continue
    if (!known.issue.locked) operations.push(operation)
    drift.push(...lockedAway(operation, known.issue))
  }
  for (const { id, path, issue, of } of known.duplicates) {
    const words = options.messagesOf(path)
    operations.push({
      kind: 'close-duplicate',
      key: id,
      number: issue.number,
      nodeId: issue.nodeId,
      title: oneLine(issue.title),
      of: { number: of.number, nodeId: of.nodeId },
      comment: words.comment.duplicate(`#${of.number}`),
      reason: 'duplicate',
    })
  }
  for (const known of identified.removedSections) {
    const operation = closeEmptied(known)
    if (operation !== null && !options.keepsRemoved(known.base?.path ?? '')) operations.push(operation)
  }
  operations.push(...missingLabels(operations, snapshot, options.label))

  const ordered = orderOperations(operations)
  const managed = known.tasks.filter((task) => task.issue !== null && !task.removed).length
  return {
    operations: ordered,
    ticks,
    drift,
    conflicts,
    forged: known.forged,
    lost,
    counts: countOperations(ordered, managed),
  }
}

function desiredMilestone(
  { id, section, roadmap }: IdentifiedSection,
  title: string,
  messages: Messages,
): DesiredMilestone {
  const { explicitId, line } = section
  return {
    id,
    explicitId,
    path: roadmap.path,
    line,
    section: rememberedTitle(section),
    title,
    description: milestoneDescription(section, messages),
    due: section.due ?? null,
  }
}

function desiredIssue(
  { id, task }: IdentifiedTask,
  { id: sectionId, section, roadmap }: IdentifiedSection,
  { label, lineUrl, messages, mentions = false }: PlanOptions & { readonly messages: Messages },
): Omit<DesiredIssue, 'parent'> {
  const others = (task.labels ?? []).filter((name) => name.toLowerCase() !== label.toLowerCase())
  return {
    id,
    explicitId: task.explicitId,
    sectionId,
    path: roadmap.path,
    line: task.line,
    title: issueTitle(task.text),
    ...issueContent(task, { section, roadmap, lineUrl, messages, mentions }),
    labels: [label, ...others],
    assignees: task.assignees ?? [],
    state: statedState(task),
  }
}

/** Where an issue stands once the operation is applied. */
function stateAfter(operation: WriteIssue | null, before: TaskState): TaskState {
  return operation?.after.state ?? before
}

/** Somebody locked the issue: it is left alone, and told about where it would have changed. */
function lockedAway(operation: WriteIssue | null, issue: SnapshotIssue): Drift[] {
  if (operation === null || !issue.locked) return []
  const { number, url } = issue
  const roadmap = operation.changes.map(({ field }) => field).join(', ')
  return [{ of: 'issue', number, url, title: oneLine(issue.title), field: 'locked', roadmap, github: '' }]
}

/** The marker is gone and so is the task: whether it is the same one, only a person can say. */
function removedUnmarked({ number, url, title }: SnapshotIssue): Drift {
  return {
    of: 'issue',
    number,
    url,
    title: oneLine(title),
    field: 'marker',
    roadmap: '',
    github: oneLine(title),
  }
}

/** Colours of new labels (hex without `#`); any will do, people may change them. */
const mainColor = '1f6feb'
const otherColor = 'ededed'

/** The labels that operations put on issues and the repository lacks. */
function missingLabels(operations: readonly Operation[], snapshot: Snapshot, main: string): CreateLabel[] {
  const missing = new Map<string, CreateLabel>()
  for (const operation of operations) {
    if (!('after' in operation && 'labels' in operation.after)) continue
    for (const name of operation.after.labels) {
      const key = name.toLowerCase()
      if (snapshot.labels.has(key) || missing.has(key)) continue
      const isMain = key === main.toLowerCase()
      missing.set(key, {
        kind: 'create-label',
        key: name,
        color: isMain ? mainColor : otherColor,
        description: isMain ? 'A task of the roadmap' : '',
        reason: 'missing',
      })
    }
  }
  return [...missing.values()]
}
