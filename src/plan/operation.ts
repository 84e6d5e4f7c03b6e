import type { SectionBase, TaskBase } from '../memory/marker.ts'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import type { DesiredIssue, DesiredMilestone } from './issue-content.ts'

/** One field of something on GitHub that will change; values as a reader knows them. */
export type Change<Field extends string> = {
  readonly field: Field
  readonly before: string
  readonly after: string
}

/** The repository lacks a label that the issues bear. */
export type CreateLabel = {
  readonly kind: 'create-label'
  readonly key: string
  readonly color: string
  readonly description: string
  readonly reason: 'missing'
}

export type CreateMilestone = {
  readonly kind: 'create-milestone'
  readonly key: SectionId
  readonly after: DesiredMilestone
  readonly state: 'open' | 'closed'
  readonly reason: 'new-section'
}

export type UpdateMilestone = {
  readonly kind: 'update-milestone'
  readonly key: SectionId
  readonly number: number
  /** The title before, for readers. */
  readonly title: string
  readonly changes: readonly Change<'title' | 'description' | 'state' | 'due'>[]
  /** What the milestone will be: all that a request needs. */
  readonly after: {
    readonly title: string
    /** Without the marker. */
    readonly description: string
    readonly state: 'open' | 'closed'
    readonly due: string | null
    readonly base: SectionBase
  }
  readonly reason: 'changed' | 'adopted' | 'finished' | 'reopened' | 'emptied'
}

export type CreateIssue = {
  readonly kind: 'create-issue'
  readonly key: TaskId
  readonly after: DesiredIssue
  readonly reason: 'new-task'
}

/** Why our comment stands on an issue; its marker is found by this word. */
export type CommentPurpose = 'removed' | 'returned'

/** Why an issue is written. */
export type WriteReason = 'changed' | CommentPurpose | 'ticked' | 'unticked' | 'cancelled'

/** Everything that changes on one issue; `kind` says what it means for its state. */
export type WriteIssue = {
  readonly kind: 'update-issue' | 'close-issue' | 'reopen-issue'
  readonly key: TaskId
  readonly number: number
  readonly nodeId: string
  /** The title before, for readers. */
  readonly title: string
  readonly changes: readonly Change<'title' | 'content' | 'milestone' | 'labels' | 'state'>[]
  readonly after: {
    readonly title: string
    /** Section whose milestone the issue moves to; null leaves its milestone alone. */
    readonly section: SectionId | null
    /** Labels to add, and labels of ours that the roadmap no longer asks for. */
    readonly labels: readonly string[]
    readonly unlabel: readonly string[]
    /** State to bring the issue to; null leaves it alone. */
    readonly state: TaskState | null
    readonly comment: { readonly purpose: CommentPurpose; readonly text: string } | null
    /** The body: block and what people wrote around it, as it stood when the plan was made. */
    readonly base: TaskBase
    readonly content: string
    readonly textBefore: string
    readonly textAfter: string
  }
  readonly reason: WriteReason
}

/** Two issues stand for one task, as when two runs raced on lagging lists: the newer one is closed. */
export type CloseDuplicate = {
  readonly kind: 'close-duplicate'
  readonly key: TaskId
  readonly number: number
  readonly nodeId: string
  readonly title: string
  /** The older issue, which stays. */
  readonly of: { readonly number: number; readonly nodeId: string }
  readonly comment: string
  readonly reason: 'duplicate'
}

/** One difference between desired and actual state: plain data, never a closure. */
export type Operation =
  | CreateLabel
  | CreateMilestone
  | UpdateMilestone
  | CreateIssue
  | WriteIssue
  | CloseDuplicate

/** A difference that stays because a person made it. */
export type Difference = {
  readonly of: 'issue' | 'milestone'
  readonly number: number
  readonly url: string
  readonly title: string
  readonly field:
    | 'title'
    | 'content'
    | 'milestone'
    | 'labels'
    | 'state'
    | 'description'
    | 'due'
    | 'marker'
    | 'locked'
  /** What the roadmap asks for and what GitHub shows, for readers. */
  readonly roadmap: string
  readonly github: string
}

/** Only GitHub changed: the person's version stays. */
export type Drift = Difference
/** Both changed: the person's version stays, the roadmap's is not applied. */
export type Conflict = Difference
