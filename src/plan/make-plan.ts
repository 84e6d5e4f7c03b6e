import type { Messages } from '../i18n/messages.ts'
import type { Duplicate, Known, KnownTask } from '../memory/recall.ts'
import type { Snapshot, SnapshotIssue } from '../memory/snapshot.ts'
import { statedState, type TaskState } from '../roadmap/model.ts'
import type { ReferenceOptions } from '../text/markdown/references.ts'
import { oneLine } from '../text/text.ts'
import { closeRemoved, diffIssue } from './diff/diff-issue.ts'
import { adoptMilestone, closeEmptied, diffMilestone } from './diff/diff-milestone.ts'
import type { Identified, IdentifiedSection, IdentifiedTask } from './identify/identify.ts'
import {
  type DesiredIssue,
  type DesiredMilestone,
  issueContent,
  type LineUrl,
  milestoneDescription,
  rememberedTitle,
} from './issue-content.ts'
import { milestoneTitles } from './milestone-titles.ts'
import type { CloseDuplicate, Conflict, CreateLabel, Drift, Operation, WriteIssue } from './operation.ts'
import { countOperations, type Lost, orderOperations, type Plan } from './plan.ts'
import { ticksOf } from './ticks.ts'

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

/** What a plan is put together from. */
type Findings = {
  readonly operations: Operation[]
  readonly drift: Drift[]
  readonly conflicts: Conflict[]
  readonly lost: Lost[]
}

type FullOptions = PlanOptions & { readonly snapshot: Snapshot }

/** Returns the plan that brings `snapshot` to what `identified` asks for; the same input gives the same plan. */
export function makePlan(identified: Identified, known: Known, options: FullOptions): Plan {
  const findings: Findings = { operations: [], drift: [], conflicts: [], lost: [] }
  const titles = milestoneTitles(identified.sections, options.snapshot)
  for (const section of identified.sections) {
    planSection(section, titles.get(section.id) ?? section.section.title, { findings, options })
  }
  for (const task of identified.removedTasks) planRemovedTask(task, { findings, options })
  const { operations, drift, conflicts, lost } = findings
  operations.push(...known.duplicates.map((duplicate) => closeDuplicate(duplicate, options)))
  for (const section of identified.removedSections) {
    const operation = closeEmptied(section)
    if (operation !== null && !options.keepsRemoved(section.base?.path ?? '')) operations.push(operation)
  }
  operations.push(...missingLabels(operations, options.snapshot, options.label))
  const ordered = orderOperations(operations)
  const managed = known.tasks.filter((task) => task.issue !== null && !task.removed).length
  return {
    operations: ordered,
    ticks: ticksOf(identified),
    drift,
    conflicts,
    forged: known.forged,
    lost,
    counts: countOperations(ordered, managed),
  }
}

type Planning = { readonly findings: Findings; readonly options: FullOptions }

/** Plans a section's issues, and its milestone, which is closed when all of the issues will be. */
function planSection(section: IdentifiedSection, title: string, planning: Planning): void {
  const { findings, options } = planning
  const states = section.tasks.map((task) => planTask(task, section, planning))
  const milestone = desiredMilestone(section, title, options.messagesOf(section.roadmap.path))
  const isKept = section.tasks.length === 0 && options.keepsRemoved(section.roadmap.path)
  const finished = states.every((each) => each !== 'open') ? 'closed' : 'open'
  const state = isKept ? (section.known?.milestone.state ?? 'open') : finished
  if (section.known !== null) {
    const { operation, drift, conflicts } = diffMilestone(section.known, milestone, state)
    if (operation !== null) findings.operations.push(operation)
    findings.drift.push(...drift)
    findings.conflicts.push(...conflicts)
  } else if (section.adopted !== null) {
    findings.operations.push(adoptMilestone(section.adopted, milestone, state))
  } else {
    findings.operations.push({
      kind: 'create-milestone',
      key: section.id,
      after: milestone,
      state,
      reason: 'new-section',
    })
  }
}

/** Plans a task's issue, and returns the state of the task once the plan is applied. */
function planTask(
  identified: IdentifiedTask,
  section: IdentifiedSection,
  { findings, options }: Planning,
): TaskState {
  const { id, title, known } = identified
  if (known !== null && known.gone !== null) {
    findings.lost.push({ task: id, title, number: known.number, gone: known.gone })
    return 'skipped'
  }
  const messages = options.messagesOf(section.roadmap.path)
  const desired = desiredIssue(identified, section, { ...options, messages })
  if (known === null || known.issue === null) {
    findings.operations.push({ kind: 'create-issue', key: id, after: desired, reason: 'new-task' })
    return desired.state ?? 'open'
  }
  const { issue } = known
  const { operation, drift, conflicts } = diffIssue(known, issue, {
    desired,
    milestone: section.known?.milestone.number ?? section.adopted?.number ?? null,
    exists: (milestone) => options.snapshot.milestones.has(milestone),
    messages,
  })
  findings.drift.push(...drift, ...lockedAway(operation, issue))
  findings.conflicts.push(...conflicts)
  if (operation === null || issue.locked) return issue.state
  findings.operations.push(operation)
  return operation.after.state ?? issue.state
}

function planRemovedTask(known: KnownTask, { findings, options }: Planning): void {
  const { issue, base, remembered, removed } = known
  if (options.keepsRemoved(base?.path ?? remembered?.path ?? '')) return
  if (issue?.state === 'open' && base === null && !removed) findings.drift.push(removedUnmarked(issue))
  const operation = closeRemoved(known, options.messagesOf(base?.path ?? ''))
  if (operation === null || issue === null) return
  if (!issue.locked) findings.operations.push(operation)
  findings.drift.push(...lockedAway(operation, issue))
}

function closeDuplicate({ id, path, issue, of }: Duplicate, { messagesOf }: PlanOptions): CloseDuplicate {
  return {
    kind: 'close-duplicate',
    key: id,
    number: issue.number,
    nodeId: issue.nodeId,
    title: oneLine(issue.title),
    of: { number: of.number, nodeId: of.nodeId },
    comment: messagesOf(path).comment.duplicate(`#${of.number}`),
    reason: 'duplicate',
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
  { id, task, title }: IdentifiedTask,
  { id: sectionId, section, roadmap, tasks }: IdentifiedSection,
  { label, lineUrl, messages, mentions = false }: PlanOptions & { readonly messages: Messages },
): DesiredIssue {
  const others = (task.labels ?? []).filter((name) => name.toLowerCase() !== label.toLowerCase())
  const parent = task.parent && tasks.find((each) => each.task === task.parent)
  return {
    id,
    explicitId: task.explicitId,
    sectionId,
    path: roadmap.path,
    line: task.line,
    title,
    ...issueContent(task, { section, roadmap, title, lineUrl, messages, mentions }),
    labels: [label, ...others],
    assignees: task.assignees ?? [],
    parent: parent?.id ?? null,
    state: statedState(task),
  }
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
