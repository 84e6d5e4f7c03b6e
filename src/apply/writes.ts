import type { SnapshotIssue, SnapshotLabel, SnapshotMilestone } from '../memory/snapshot.ts'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import type { RoadmapSyncError } from '../text/errors.ts'

/** A write with every reference resolved: exactly what a request says. */
export type Write =
  | {
      readonly kind: 'create-label'
      readonly name: string
      readonly color: string
      readonly description: string
    }
  | (MilestoneFields & { readonly kind: 'create-milestone' })
  | (MilestoneFields & {
      readonly kind: 'update-milestone'
      readonly number: number
      /** The milestone as the plan saw it. */
      readonly seen: SnapshotMilestone
    })
  | {
      readonly kind: 'create-issue'
      readonly task: TaskId
      readonly title: string
      readonly body: string
      readonly milestone: SnapshotMilestone
      readonly labels: readonly SnapshotLabel[]
      /** Node ids of users. */
      readonly assignees: readonly string[]
      /** Node id of the issue that it is put below, or null. */
      readonly parent: string | null
    }
  | WriteExisting
  | CloseDuplicateWrite

type MilestoneFields = {
  readonly section: SectionId
  readonly title: string
  readonly description: string
  readonly state: 'open' | 'closed'
  readonly due: string | null
}

/** Closes an issue as the duplicate of an older one, with one comment that points there. */
export type CloseDuplicateWrite = {
  readonly kind: 'close-duplicate'
  readonly task: TaskId
  readonly number: number
  readonly nodeId: string
  readonly of: string
  readonly comment: OneComment
}

/** A comment that is left once; its marker shows that it is there. */
export type OneComment = { readonly marker: string; readonly body: string }

/** A write to an issue that exists. */
export type WriteExisting = {
  readonly kind: 'write-issue'
  readonly task: TaskId
  readonly number: number
  readonly nodeId: string
  readonly title: string
  readonly body: string
  /** Milestone to move to; null leaves it alone. */
  readonly milestone: SnapshotMilestone | null
  /** Labels to add and to remove. */
  readonly labels: readonly SnapshotLabel[]
  readonly unlabel: readonly SnapshotLabel[]
  /** State to bring it to; null leaves it alone. */
  readonly state: TaskState | null
  readonly comment: OneComment | null
  /** The issue as the plan saw it. Another body, title, state or milestone means that a person changed it since. */
  readonly seen: SnapshotIssue
}

/** Issues and milestones by number. */
export type Numbers = { readonly issues: readonly number[]; readonly milestones: readonly number[] }

/** What GitHub made of a write. */
export type Result =
  | { readonly kind: 'label'; readonly label: SnapshotLabel }
  | { readonly kind: 'milestone'; readonly section: SectionId; readonly milestone: SnapshotMilestone }
  | { readonly kind: 'issue'; readonly task: TaskId; readonly issue: SnapshotIssue }

/** What became of one write. */
export type Outcome =
  | { readonly kind: 'applied'; readonly result: Result }
  /** GitHub refused the write and would refuse it again. */
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }
  /** A person changed the issue since the plan was made; the next run plans anew. */
  | { readonly kind: 'changed' }
  /** Not applied because of a limit; `retryAt` in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number }
  /** The answer was lost: the write may have been applied or not. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

/** The port through which writes reach GitHub. */
export interface Executor {
  /**
   * Sends the writes in the order given and returns one outcome each; never sends a create twice. Several issue writes
   * may go in one request, and what is probably written `next` may be read along. Throws a RoadmapSyncError only for
   * what makes every further write pointless (rights, archived, token).
   */
  execute(writes: readonly Write[], next: Numbers): Promise<readonly Outcome[]>
  /** Returns our issues among the newest ones by task: what a create whose answer was lost left behind. */
  findCreated(tasks: ReadonlySet<TaskId>): Promise<ReadonlyMap<TaskId, SnapshotIssue>>
}
