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

export type Node = Account | Repository | Issue | Milestone | Label | Comment

export type World = {
  readonly accounts: Map<string, Account>
  /** By lower-case `owner/name`. */
  readonly repositories: Map<string, Repository>
  readonly nodes: Map<string, Node>
  readonly issuesById: Map<number, Issue>
  readonly tokens: Map<string, Token>
  readonly now: () => number
  readonly nextId: () => number
}
