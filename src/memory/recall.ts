import { defaultLabel } from '../config/defaults.ts'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import type { Ledger, RememberedTask } from './ledger.ts'
import type { ManagedBody, SectionBase, TaskBase } from './marker.ts'
import { claimsTask, parseManagedBody, parseMilestoneDescription } from './marker.ts'
import type { Gone, Snapshot, SnapshotIssue, SnapshotMilestone } from './snapshot.ts'

/** A task of an earlier run, recalled from its issue's marker, from the ledger, or both. */
export type KnownTask = {
  readonly id: TaskId
  readonly number: number
  /** Null when the issue no longer is in the repository; then `gone` says why. */
  readonly issue: SnapshotIssue | null
  readonly gone: Gone | null
  /** The issue's managed block; null when a person removed or damaged it. */
  readonly body: ManagedBody | null
  readonly base: TaskBase | null
  /** State last applied or last seen in step. */
  readonly lastState: TaskState
  /** Whether we closed the issue because the task had left the roadmap. */
  readonly removed: boolean
  /** Times the issue was written. */
  readonly revision: number
  /** Whether the task was in no roadmap when the ledger was written. */
  readonly left: boolean
  /** What the ledger says of the task; undefined when it says nothing. */
  readonly remembered?: RememberedTask
}

/** A section of an earlier run, recalled from its milestone's marker, from the ledger, or both. */
export type KnownSection = {
  readonly id: SectionId
  readonly milestone: SnapshotMilestone
  readonly base: SectionBase | null
}

/** An issue of ours that stands for the same task as the older `of`. */
export type Duplicate = {
  readonly id: TaskId
  readonly path: string
  readonly issue: SnapshotIssue
  readonly of: SnapshotIssue
}

/** What earlier runs left behind. */
export type Known = {
  readonly tasks: readonly KnownTask[]
  readonly sections: readonly KnownSection[]
  /** Milestones that no earlier run made. */
  readonly otherMilestones: readonly SnapshotMilestone[]
  /** Issues that bear our marker though we did not make them, or that the ledger names though they are not ours. */
  readonly forged: readonly SnapshotIssue[]
  /**
   * Those of them that the ledger names for the very task of their marker: an earlier run made them with another
   * token, and going on would make all of them again.
   */
  readonly disowned: readonly SnapshotIssue[]
  /** Our open issues that stand for a task which an older issue stands for already. */
  readonly duplicates: readonly Duplicate[]
  /** Those that were closed as duplicates. */
  readonly closedDuplicates: readonly { readonly id: TaskId; readonly issue: SnapshotIssue }[]
}

/**
 * Returns the tasks and sections of earlier runs; an issue counts only when we wrote it (design rule 5). `label` is the
 * one that each of our issues bears.
 */
export function recall(snapshot: Snapshot, ledger: Ledger, label = defaultLabel): Known {
  const bodies = new Map<number, ManagedBody>()
  const byId = new Map<TaskId, SnapshotIssue[]>()
  const forged: SnapshotIssue[] = []
  const disowned: SnapshotIssue[] = []
  const remembered = idsByIssue(ledger)
  for (const issue of snapshot.issues.values()) {
    if (!claimsTask(issue.body)) continue
    const body = parseManagedBody(issue.body)
    if (!issue.ours) {
      forged.push(issue)
      const entry = body === null ? undefined : ledger.tasks.get(body.base.id)
      if (entry?.issue === issue.number) disowned.push(issue)
      continue
    }
    if (body === null) continue
    if (!isBorn(issue, body.base.id, { snapshot, ledger, label })) {
      forged.push(issue)
      continue
    }
    // Whoever may edit issues can put another marker into one; the ledger takes more to change.
    if (remembered.get(issue.number)?.has(body.base.id) === false) continue
    bodies.set(issue.number, body)
    const same = byId.get(body.base.id)
    if (same === undefined) byId.set(body.base.id, [issue])
    else same.push(issue)
  }

  const tasks: KnownTask[] = []
  const duplicates: Duplicate[] = []
  const closedDuplicates: { readonly id: TaskId; readonly issue: SnapshotIssue }[] = []
  for (const [id, issues] of byId) {
    const entry = ledger.tasks.get(id)
    const oldestFirst = [...issues].sort((a, b) => a.number - b.number)
    const issue = oldestFirst.find(({ isDuplicate }) => !isDuplicate) ?? oldestFirst[0]
    if (issue === undefined) continue
    for (const other of oldestFirst) {
      if (other !== issue && other.isDuplicate) closedDuplicates.push({ id, issue: other })
      if (other !== issue && other.state === 'open' && !other.isReopened) {
        duplicates.push({ id, path: bodies.get(other.number)?.base.path ?? '', issue: other, of: issue })
      }
    }
    const body = bodies.get(issue.number) ?? null
    const base = body?.base ?? null
    // A marker that was written after the ledger knows better, as when a run died before it could publish.
    const newer =
      entry === undefined || (base !== null && (entry.unmerged === true || base.revision > entry.revision))
    const last = newer ? base : entry
    const revision = Math.max(base?.revision ?? 0, entry?.revision ?? 0)
    tasks.push({
      id,
      number: issue.number,
      issue,
      gone: null,
      body,
      base,
      lastState: last?.state ?? 'open',
      removed: last?.removed === true,
      revision,
      left: entry?.left === true,
    })
  }
  for (const [id, entry] of ledger.tasks) {
    if (byId.has(id)) continue
    const issue = snapshot.issues.get(entry.issue) ?? null
    const gone = issue === null ? (snapshot.gone.get(entry.issue) ?? entry.gone ?? null) : null
    if (issue === null && gone === null) continue
    if (issue !== null && !issue.ours) {
      forged.push(issue)
      continue
    }
    // A number that bears another task's marker belongs to that task.
    if (issue !== null && bodies.has(issue.number)) continue
    const { state: lastState, removed = false, revision } = entry
    tasks.push({
      id,
      number: entry.issue,
      issue,
      gone,
      body: null,
      base: null,
      lastState,
      removed,
      revision,
      left: entry.left === true,
      ...(entry.task === undefined ? {} : { remembered: entry.task }),
    })
  }
  tasks.sort((a, b) => a.number - b.number)
  const sections = recallSections(snapshot, ledger)
  return { tasks, ...sections, forged: [...new Set(forged)], disowned, duplicates, closedDuplicates }
}

/**
 * Every workflow writes with the same account, and one may copy what a stranger wrote, marker and all. Where there is a
 * ledger, an issue that it does not name has to bear the label that each of ours is created with.
 */
function isBorn(
  { number, labels }: SnapshotIssue,
  id: TaskId,
  {
    snapshot,
    ledger,
    label,
  }: { readonly snapshot: Snapshot; readonly ledger: Ledger; readonly label: string },
): boolean {
  if (ledger.tasks.size === 0 || ledger.tasks.get(id)?.issue === number) return true
  const ours = new Set([label.toLowerCase(), ...snapshot.labels.keys()])
  return snapshot.labels.size === 0 || labels.some((name) => ours.has(name.toLowerCase()))
}

function idsByIssue(ledger: Ledger): ReadonlyMap<number, ReadonlySet<TaskId>> {
  const ids = new Map<number, Set<TaskId>>()
  for (const [id, { issue }] of ledger.tasks) ids.set(issue, (ids.get(issue) ?? new Set()).add(id))
  return ids
}

function recallSections(
  snapshot: Snapshot,
  ledger: Ledger,
): { readonly sections: readonly KnownSection[]; readonly otherMilestones: readonly SnapshotMilestone[] } {
  const idByNumber = new Map([...ledger.sections].map(([id, number]) => [number, id]))
  const sections = new Map<SectionId, KnownSection>()
  const otherMilestones: SnapshotMilestone[] = []
  for (const milestone of [...snapshot.milestones.values()].sort((a, b) => a.number - b.number)) {
    const { base } = parseMilestoneDescription(milestone.description)
    const id = base?.id ?? idByNumber.get(milestone.number)
    if (id === undefined || sections.has(id)) otherMilestones.push(milestone)
    else sections.set(id, { id, milestone, base })
  }
  return { sections: [...sections.values()], otherMilestones }
}
