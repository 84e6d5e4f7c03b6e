// What people see on GitHub, and what they do there.
import type { FileContent } from './types.ts'

export type CommentView = { readonly author: string; readonly body: string }
export type IssueView = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  /** REST form: `github-actions[bot]`. */
  readonly author: string
  /** The milestone's title. */
  readonly milestone: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly locked: boolean
  readonly comments: readonly CommentView[]
  /** Number of the parent issue. */
  readonly parent: number | null
  readonly subIssues: readonly number[]
  /** Only with `times`. */
  readonly createdAt?: string
  readonly updatedAt?: string
  readonly closedAt?: string | null
}
export type PullView = IssueView & { readonly head: string; readonly base: string; readonly merged: boolean }
export type MilestoneView = {
  readonly number: number
  readonly title: string
  readonly description: string | null
  readonly state: 'open' | 'closed'
  readonly dueOn: string | null
  readonly creator: string
  readonly openIssues: number
  readonly closedIssues: number
}
export type LabelView = { readonly name: string; readonly color: string; readonly description: string | null }
export type CommitView = {
  readonly message: string
  readonly author: string
  readonly verified: boolean
  /** Paths that differ from the first parent. */
  readonly changed: readonly string[]
  /** Only with `times`. */
  readonly sha?: string
  readonly date?: string
}
export type BranchView = {
  /** Text of every file; a binary file is `base64:…`. */
  readonly files: Readonly<Record<string, string>>
  /** Newest first, first parents only. */
  readonly commits: readonly CommitView[]
}
export type RepositoryView = {
  readonly issues: readonly IssueView[]
  readonly pulls: readonly PullView[]
  readonly milestones: readonly MilestoneView[]
  readonly labels: readonly LabelView[]
  readonly branches: Readonly<Record<string, BranchView>>
}

/** A board as its readers see it. */
export type BoardView = {
  readonly number: number
  readonly title: string
  readonly shortDescription: string | null
  readonly readme: string | null
  readonly closed: boolean
  readonly creator: string
  /** Full names of the repositories it is linked to. */
  readonly repositories: readonly string[]
  /** The fields that can be set, `Status` first; options only of single selects. */
  readonly fields: readonly {
    readonly name: string
    readonly type: string
    readonly options?: readonly string[]
  }[]
  readonly views: readonly {
    readonly name: string
    readonly layout: 'table' | 'board' | 'roadmap'
    readonly groupBy: string | null
    readonly columns: string | null
    readonly visible: readonly string[]
  }[]
  /** In order of position, archived ones too. */
  readonly cards: readonly CardView[]
  readonly statusUpdates: readonly { readonly body: string; readonly status: string | null }[]
}
export type CardView = {
  /** `owner/name#1`, or the title of a draft. */
  readonly content: string
  readonly archived: boolean
  /** By name of the field: the name of the option, text, date or number. */
  readonly values: Readonly<Record<string, string | number>>
}

// ---------------------------------------------------------------- people

/** What a person does on a board in the browser; issues are `owner/name#1`. */
export interface BoardPerson {
  /** Sets a field by the names that people see; null clears. */
  set(card: string, field: string, value: string | number | null): void
  add(content: string): void
  addDraft(title: string): void
  remove(card: string): void
  archive(card: string): void
  restore(card: string): void
  /** Right after another card, or to the top. */
  place(card: string, after: string | null): void
  addField(
    name: string,
    type: 'TEXT' | 'NUMBER' | 'DATE' | 'SINGLE_SELECT',
    options?: readonly string[],
  ): void
  renameField(name: string, to: string): void
  deleteField(name: string): void
  /** Renames the options of a field or takes some away (null) or adds some; the others stay who they are. */
  editOptions(field: string, change: Readonly<Record<string, string | null>>): void
  deleteView(name: string): void
  renameView(name: string, to: string): void
  edit(change: {
    readonly title?: string
    readonly readme?: string
    readonly shortDescription?: string
  }): void
  /** Whether the card of a closed issue goes to Done by itself. */
  automate(on: boolean): void
  unlink(repository: string): void
  close(): void
  reopen(): void
  delete(): void
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate'

/** A human in the browser. Rights are not checked: what a person here does, they may do. Throws on nonsense. */
export interface Person {
  readonly login: string
  createIssue(
    repository: string,
    issue: {
      readonly title: string
      readonly body?: string
      readonly labels?: readonly string[]
      readonly milestone?: number
      readonly assignees?: readonly string[]
    },
  ): number
  /** The web editor saves the whole body with CRLF; `raw: true` stores it as given. */
  editIssue(
    repository: string,
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly raw?: boolean },
  ): void
  closeIssue(repository: string, number: number, reason?: StateReason): void
  reopenIssue(repository: string, number: number): void
  /** A milestone's number, or null to take it away. */
  setMilestone(repository: string, number: number, milestone: number | null): void
  addLabels(repository: string, number: number, labels: readonly string[]): void
  removeLabels(repository: string, number: number, labels: readonly string[]): void
  assign(repository: string, number: number, logins: readonly string[]): void
  unassign(repository: string, number: number, logins: readonly string[]): void
  /** Returns the comment's database id. */
  comment(repository: string, number: number, body: string): number
  deleteComment(repository: string, id: number): void
  deleteIssue(repository: string, number: number): void
  /** Returns the number in the target repository. */
  transferIssue(repository: string, number: number, target: string): number
  lockIssue(repository: string, number: number, reason?: string): void
  unlockIssue(repository: string, number: number): void
  createMilestone(
    repository: string,
    milestone: { readonly title: string; readonly description?: string; readonly dueOn?: string },
  ): number
  editMilestone(
    repository: string,
    number: number,
    change: {
      readonly title?: string
      readonly description?: string | null
      readonly dueOn?: string | null
      readonly state?: 'open' | 'closed'
    },
  ): void
  deleteMilestone(repository: string, number: number): void
  createLabel(
    repository: string,
    label: { readonly name: string; readonly color?: string; readonly description?: string },
  ): void
  editLabel(
    repository: string,
    name: string,
    change: { readonly name?: string; readonly color?: string; readonly description?: string | null },
  ): void
  deleteLabel(repository: string, name: string): void
  /** Commits on a branch (the default one unless told); null deletes a file. Returns the commit's sha. */
  push(
    repository: string,
    change: {
      readonly files: Readonly<Record<string, FileContent | null>>
      readonly message?: string
      readonly branch?: string
    },
  ): string
  /** From the head of the default branch unless told a sha or branch. */
  createBranch(repository: string, branch: string, from?: string): void
  deleteBranch(repository: string, branch: string): void
  openPull(
    repository: string,
    pull: { readonly title: string; readonly head: string; readonly base?: string; readonly body?: string },
  ): number
  /** Merges whole files: throws where both sides changed one. Returns the sha on the base. */
  mergePull(repository: string, number: number, options?: { readonly squash?: boolean }): string
  /** The button "Update branch": a merge of the base into the pull request's branch. Returns its sha. */
  updatePull(repository: string, number: number): string
  closePull(repository: string, number: number): void
  /** Returns the number of a new board of the owner. */
  createBoard(
    owner: string,
    board: { readonly title: string; readonly readme?: string; readonly repositories?: readonly string[] },
  ): number
  board(owner: string, number: number): BoardPerson
}
