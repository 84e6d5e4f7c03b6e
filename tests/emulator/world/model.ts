import type { ObjectStore } from '../git/objects.ts'
import type { StateReason } from '../people-types.ts'
import type { Role, TokenSpec } from '../types.ts'

export type Account = {
  readonly kind: 'account'
  readonly id: number
  readonly nodeId: string
  readonly login: string
  readonly type: 'User' | 'Organization' | 'Bot'
  readonly name: string | null
  readonly createdAt: number
  /** Deleted: shown as ghost from then on. */
  gone: boolean
  /** Only of bots: the App's id and slug. */
  readonly app?: { readonly id: number; readonly slug: string }
}

export type Label = {
  readonly kind: 'label'
  readonly id: number
  readonly nodeId: string
  readonly repository: Repository
  readonly createdAt: number
  name: string
  color: string
  description: string | null
  updatedAt: number
}

export type Milestone = {
  readonly kind: 'milestone'
  readonly id: number
  readonly nodeId: string
  readonly repository: Repository
  readonly number: number
  readonly creator: Account
  readonly createdAt: number
  title: string
  description: string | null
  state: 'open' | 'closed'
  dueOn: string | null
  updatedAt: number
  closedAt: number | null
  readonly items: Set<Issue>
  readonly open: { issues: number; pulls: number }
  readonly closed: { issues: number; pulls: number }
}

export type Comment = {
  readonly kind: 'comment'
  readonly id: number
  readonly nodeId: string
  readonly issue: Issue
  readonly author: Account
  readonly viaApp: boolean
  readonly createdAt: number
  body: string
  updatedAt: number
  edit: Edit | null
}

export type Edit = { readonly by: Account; readonly at: number }

/** An issue or, with `pull`, a pull request: they share numbers and most of what they are. */
export type Issue = {
  readonly kind: 'issue'
  readonly id: number
  readonly nodeId: string
  readonly repository: Repository
  readonly number: number
  readonly author: Account
  readonly viaApp: boolean
  readonly createdAt: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: StateReason | 'reopened' | null
  duplicateOf: Issue | null
  milestone: Milestone | null
  readonly labels: Set<Label>
  readonly assignees: Set<Account>
  readonly comments: Comment[]
  parent: Issue | null
  subIssues: Issue[]
  locked: boolean
  lockReason: string | null
  updatedAt: number
  closedAt: number | null
  closedBy: Account | null
  /** Of the body, as `lastEditedAt` and `editor` show it. */
  edit: Edit | null
  gone: boolean
  readonly pull?: Pull
}

export type Pull = {
  readonly id: number
  readonly nodeId: string
  readonly head: string
  base: string
  readonly draft: boolean
  headSha: string
  mergedAt: number | null
  mergeSha: string | null
}

export type Repository = {
  readonly kind: 'repository'
  readonly id: number
  readonly nodeId: string
  readonly owner: Account
  readonly name: string
  readonly fullName: string
  readonly defaultBranch: string
  readonly createdAt: number
  description: string | null
  isPrivate: boolean
  archived: boolean
  hasIssues: boolean
  /** Whether Actions may open pull requests. */
  actionsPulls: boolean
  pushedAt: number
  readonly roles: Map<string, Role>
  protectedBranches: Set<string>
  /** In order of number; holes where issues went away. */
  readonly issues: Map<number, Issue>
  /** Live ones in order of number. */
  readonly ordered: { list: Issue[]; stale: boolean }
  nextNumber: number
  readonly moved: Map<number, Issue>
  readonly deleted: Set<number>
  readonly milestones: Map<number, Milestone>
  readonly milestonesByTitle: Map<string, Milestone>
  nextMilestone: number
  /** By lower-case name. */
  readonly labels: Map<string, Label>
  readonly comments: Map<number, Comment>
  readonly objects: ObjectStore
  /** Full ref name (`refs/heads/main`) to sha. */
  readonly refs: Map<string, string>
}

export type Token = {
  readonly name: string
  readonly spec: TokenSpec
  readonly actor: Account
  /** What limits are counted by: tokens of the same App and repository, or of the same person, share. */
  readonly bucket: string
}

export type ProjectOption = {
  /** Eight hexadecimal digits. */
  readonly id: string
  name: string
  color: string
  description: string
}

/** Fields that every project has come with a type of their own; people add the last four. */
export type ProjectFieldType =
  | 'TITLE'
  | 'ASSIGNEES'
  | 'LABELS'
  | 'LINKED_PULL_REQUESTS'
  | 'MILESTONE'
  | 'REPOSITORY'
  | 'REVIEWERS'
  | 'PARENT_ISSUE'
  | 'SUB_ISSUES_PROGRESS'
  | 'TEXT'
  | 'NUMBER'
  | 'DATE'
  | 'SINGLE_SELECT'

export type ProjectField = {
  readonly kind: 'project-field'
  readonly id: number
  readonly nodeId: string
  readonly project: Project
  readonly createdAt: number
  readonly type: ProjectFieldType
  name: string
  /** Empty unless it is a single select. */
  options: ProjectOption[]
  updatedAt: number
}

export type ProjectValue = {
  readonly id: number
  readonly creator: Account
  readonly createdAt: number
  readonly updatedAt: number
  /** Text, a date as `YYYY-MM-DD`, a number, or the id of an option. */
  readonly value: string | number
}

/** A card without an issue. */
export type Draft = { readonly kind: 'draft'; readonly nodeId: string; title: string; body: string }

export type ProjectItem = {
  readonly kind: 'project-item'
  readonly id: number
  readonly nodeId: string
  readonly project: Project
  content: Issue | Draft
  readonly creator: Account
  readonly createdAt: number
  readonly values: Map<ProjectField, ProjectValue>
  updatedAt: number
  archived: boolean
}

export type ProjectView = {
  readonly kind: 'project-view'
  readonly id: number
  readonly nodeId: string
  readonly project: Project
  readonly number: number
  readonly creator: Account
  readonly createdAt: number
  name: string
  layout: 'table' | 'board' | 'roadmap'
  filter: string | null
  visible: ProjectField[]
  sortBy: { readonly field: ProjectField; readonly direction: 'asc' | 'desc' }[]
  groupBy: ProjectField | null
  /** The columns of a board. */
  columns: ProjectField | null
  updatedAt: number
}

export type StatusUpdate = {
  readonly kind: 'status-update'
  readonly id: number
  readonly nodeId: string
  readonly project: Project
  readonly creator: Account
  readonly createdAt: number
  readonly body: string
  readonly status: string | null
  readonly startDate: string | null
  readonly targetDate: string | null
}

/** A board of an owner (Projects v2). */
export type Project = {
  readonly kind: 'project'
  readonly id: number
  readonly nodeId: string
  readonly owner: Account
  readonly number: number
  readonly creator: Account
  readonly createdAt: number
  title: string
  shortDescription: string | null
  readme: string | null
  isPublic: boolean
  closedAt: number | null
  updatedAt: number
  readonly roles: Map<string, 'read' | 'write' | 'admin'>
  readonly repositories: Set<Repository>
  readonly fields: ProjectField[]
  /** In order of position, archived ones among them. */
  readonly items: ProjectItem[]
  readonly views: ProjectView[]
  nextView: number
  readonly statusUpdates: StatusUpdate[]
  /** The built-in workflows; both are on in a new project. */
  readonly workflows: { itemClosed: boolean; pullRequestMerged: boolean }
}

export type Node =
  | Account
  | Repository
  | Issue
  | Milestone
  | Label
  | Comment
  | Project
  | ProjectField
  | ProjectItem
  | ProjectView
  | StatusUpdate

export type World = {
  readonly accounts: Map<string, Account>
  /** By lower-case `owner/name`. */
  readonly repositories: Map<string, Repository>
  readonly nodes: Map<string, Node>
  readonly issuesById: Map<number, Issue>
  /** In order of creation. */
  readonly projects: Project[]
  /** Number of the next project, by owner. */
  readonly nextProject: Map<Account, number>
  /** Logins (lower case) of an organisation's members. */
  readonly members: Map<Account, Set<string>>
  readonly tokens: Map<string, Token>
  readonly now: () => number
  /** The next id of what GitHub numbers beyond 2^31 by now: issues, comments, labels, cards, boards. */
  readonly nextId: () => number
  /** The next id of what GraphQL still shows as an `Int`: accounts, repositories, fields of boards. */
  readonly nextSmallId: () => number
}
