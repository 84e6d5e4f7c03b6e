import type { TaskState } from '../roadmap/model.ts'

/** An issue as GitHub shows it now. Bodies and titles are as stored (a web edit makes them CRLF). */
export type SnapshotIssue = {
  readonly number: number
  readonly nodeId: string
  readonly url: string
  readonly title: string
  readonly body: string
  /** Closed as completed is done; closed as not planned, or as a duplicate, is skipped. */
  readonly state: TaskState
  readonly isDuplicate: boolean
  /** Whether somebody opened it again after it was closed. */
  readonly isReopened: boolean
  /** Whether our own token wrote it; a marker in anybody else's issue means nothing (design rule 5). */
  readonly ours: boolean
  /** Login of the author, for reports. */
  readonly author: string
  /** Number of its milestone, or null. */
  readonly milestone: number | null
  readonly labels: readonly string[]
  readonly locked: boolean
  /** ISO 8601. */
  readonly createdAt: string
  /** ISO 8601, or null while open. */
  readonly closedAt: string | null
}

/** A milestone as GitHub shows it now. */
export type SnapshotMilestone = {
  readonly number: number
  readonly nodeId: string
  readonly url: string
  readonly title: string
  readonly description: string
  readonly state: 'open' | 'closed'
  /** Day by which it is due, `YYYY-MM-DD`, or null. */
  readonly due: string | null
  /** ISO 8601. */
  readonly createdAt: string
}

/** A label of the repository. */
export type SnapshotLabel = { readonly nodeId: string; readonly name: string }

/** What became of an issue number that the ledger knows and the list lacks. */
export type Gone =
  | 'deleted'
  | 'transferred'
  /** Not found this time: moved out of sight, or not shown yet. Nothing is made again before that is clear. */
  | 'unseen'

/**
 * Actual state: everything of the repository that a plan is made from, complete (a partial list is an error, never
 * a snapshot) and plain data.
 */
export type Snapshot = {
  /** Issues by number, pull requests not among them. */
  readonly issues: ReadonlyMap<number, SnapshotIssue>
  readonly milestones: ReadonlyMap<number, SnapshotMilestone>
  /** The repository's labels among those that this run uses, by lower-case name. */
  readonly labels: ReadonlyMap<string, SnapshotLabel>
  /** Issue numbers that the ledger knows and that no longer are in the repository. */
  readonly gone: ReadonlyMap<number, Gone>
}
