import type { SnapshotIssue, SnapshotMilestone } from '../memory/snapshot.ts'
import type { TaskState } from '../roadmap/model.ts'

/** What is read of every issue, in lists and in the answers to writes. */
export const issueFields = `number id url title body state stateReason viewerDidAuthor
  author { login __typename } milestone { number } labels(first: 100) { nodes { name } } locked createdAt closedAt`

/** An issue as GraphQL answers it for `issueFields`. */
export type IssueNode = {
  readonly number: number
  readonly id: string
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'OPEN' | 'CLOSED'
  readonly stateReason: string | null
  readonly viewerDidAuthor: boolean
  readonly author: { readonly login: string; readonly __typename: string } | null
  readonly milestone: { readonly number: number } | null
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null
  readonly locked: boolean
  readonly createdAt: string
  readonly closedAt: string | null
}

/**
 * Returns the issue for a snapshot. It is ours when the token's own account wrote it, or one of `authors` (logins,
 * for repositories whose token changed).
 */
export function toSnapshotIssue(node: IssueNode, authors: readonly string[]): SnapshotIssue {
  const author = node.author?.login ?? 'ghost'
  return {
    number: node.number,
    nodeId: node.id,
    url: node.url,
    title: node.title,
    body: node.body,
    state: node.state === 'OPEN' ? 'open' : closedState(node.stateReason),
    isDuplicate: node.state === 'CLOSED' && node.stateReason === 'DUPLICATE',
    isReopened: node.stateReason === 'REOPENED',
    ours: node.viewerDidAuthor || [workflowAuthor, ...authors].some((login) => isBy(node, login)),
    author,
    milestone: node.milestone?.number ?? null,
    labels: node.labels?.nodes.map((label) => label.name) ?? [],
    locked: node.locked,
    createdAt: node.createdAt,
    closedAt: node.closedAt,
  }
}

/** The part of an issue in REST's lists that is kept; a pull request in such a list has a field of its own. */
export type RestIssue = {
  readonly number: number
  readonly node_id: string
  readonly html_url: string
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly state_reason?: string | null
  readonly user: { readonly login: string; readonly type: string } | null
  readonly milestone: { readonly number: number } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly locked: boolean
  readonly created_at: string
  readonly closed_at: string | null
  readonly pull_request?: object
}

/** Returns an issue of REST as GraphQL answers it to the account `viewer`. REST ends a bot's login with `[bot]`. */
export function toIssueNode(issue: RestIssue, viewer: string): IssueNode {
  const { user, milestone, labels } = issue
  return {
    number: issue.number,
    id: issue.node_id,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'open' ? 'OPEN' : 'CLOSED',
    stateReason: issue.state_reason?.toUpperCase() ?? null,
    viewerDidAuthor: user?.login.toLowerCase() === viewer.toLowerCase(),
    author: user === null ? null : { login: user.login.replace(/\[bot\]$/, ''), __typename: user.type },
    milestone: milestone === null ? null : { number: milestone.number },
    labels: {
      nodes: labels.flatMap((label) => {
        const name = typeof label === 'string' ? label : label.name
        return name === undefined ? [] : { name }
      }),
    },
    locked: issue.locked,
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
  }
}

/** Who writes with a workflow's own token: what the Action made is known to the CLI and to another token, too. */
const workflowAuthor = 'github-actions[bot]'

/**
 * Returns whether that login wrote it. GraphQL names a bot without the suffix that REST and people use; a person of
 * the bare name is somebody else.
 */
export function isBy({ author }: Pick<IssueNode, 'author'>, login: string): boolean {
  if (author === null) return false
  const name = author.__typename === 'Bot' ? `${author.login}[bot]` : author.login
  return name.toLowerCase() === login.toLowerCase()
}

/** Issues that were closed before GitHub knew reasons have none: they are done. */
function closedState(reason: string | null): TaskState {
  return reason === 'NOT_PLANNED' || reason === 'DUPLICATE' ? 'skipped' : 'done'
}

/** What is read of every milestone. */
export const milestoneFields = 'number id url title description state dueOn createdAt'

/** A milestone as GraphQL answers it for `milestoneFields`. */
export type MilestoneNode = {
  readonly number: number
  readonly id: string
  readonly url: string
  readonly title: string
  readonly description: string | null
  readonly state: 'OPEN' | 'CLOSED'
  readonly dueOn: string | null
  readonly createdAt: string
}

/** Returns the milestone for a snapshot. */
export function toSnapshotMilestone(node: MilestoneNode): SnapshotMilestone {
  return {
    number: node.number,
    nodeId: node.id,
    url: node.url,
    title: node.title,
    description: node.description ?? '',
    state: node.state === 'OPEN' ? 'open' : 'closed',
    due: dueDay(node.dueOn),
    createdAt: node.createdAt,
  }
}

/** GitHub keeps a day, as midnight on its west coast, which is the same day anywhere in UTC. */
export function dueDay(dueOn: string | null): string | null {
  return dueOn === null ? null : dueOn.slice(0, 10)
}
