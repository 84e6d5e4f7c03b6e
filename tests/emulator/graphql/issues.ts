import { type Context, iso, visible } from '../context.ts'
import { atLeast, hasPush, requireIssueEdit, roleOf } from '../world/access.ts'
import { refSha } from '../world/commits.ts'
import type { Comment, Issue, Label, Milestone } from '../world/model.ts'
import { association, living } from './actors.ts'
import { byCreation, connection, listed, ordered, type PageArguments } from './connection.ts'
import { type IssueArguments, issueConnection, labelConnection, stateOf } from './repository.ts'

function mayEdit(issue: Issue, context: Context): boolean {
  try {
    requireIssueEdit(context.token, issue)
    return true
  } catch {
    return false
  }
}

function path(issue: Issue): string {
  return `/${issue.repository.fullName}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`
}

type Written = Issue | Comment
const edited = {
  lastEditedAt: ({ edit }: Written) => (edit === null ? null : iso(edit.at)),
  editor: ({ edit }: Written) => (edit === null ? null : living(edit.by)),
  includesCreatedEdit: ({ edit }: Written) => edit !== null,
  author: ({ author }: Written) => living(author),
  body: ({ body }: Written) => body,
  createdAt: ({ createdAt }: Written) => iso(createdAt),
  publishedAt: ({ createdAt }: Written) => iso(createdAt),
  updatedAt: ({ updatedAt }: Written) => iso(updatedAt),
  viewerDidAuthor: ({ author }: Written, _: unknown, { token }: Context) => token?.actor === author,
}

const shared = {
  ...edited,
  id: (issue: Issue) => issue.nodeId,
  databaseId: (issue: Issue) => issue.pull?.id ?? issue.id,
  fullDatabaseId: (issue: Issue) => String(issue.pull?.id ?? issue.id),
  number: (issue: Issue) => issue.number,
  title: (issue: Issue) => issue.title,
  state: stateOf,
  closed: (issue: Issue) => issue.state === 'closed',
  closedAt: (issue: Issue) => (issue.closedAt === null ? null : iso(issue.closedAt)),
  milestone: (issue: Issue) => issue.milestone,
  locked: (issue: Issue) => issue.locked,
  activeLockReason: (issue: Issue) => issue.lockReason?.toUpperCase().replace(/[- ]/g, '_') ?? null,
  repository: (issue: Issue) => issue.repository,
  resourcePath: path,
  url: (issue: Issue, _: unknown, context: Context) => context.serverUrl + path(issue),
  authorAssociation: (issue: Issue) => association(issue.repository, issue.author),
  assignees: (issue: Issue, args: PageArguments) => listed([...issue.assignees], args),
  labels: (issue: Issue, args: PageArguments, context: Context) =>
    labelConnection(context, issue.labels, args),
  comments(issue: Issue, args: PageArguments, context: Context) {
    const order = byCreation<Comment>()
    return connection(ordered(visible(context, issue.comments), order), args, order)
  },
  viewerCanLabel: (issue: Issue, _: unknown, context: Context) =>
    mayEdit(issue, context) && context.token !== null && hasPush(context.token, issue.repository),
  viewerCanUpdate: (issue: Issue, _: unknown, context: Context) => mayEdit(issue, context),
}

const closable = {
  viewerCanClose: (issue: Issue, _: unknown, context: Context) => mayEdit(issue, context),
  viewerCanReopen: (issue: Issue, _: unknown, context: Context) => mayEdit(issue, context),
}

export const issueResolvers = {
  Issue: {
    ...shared,
    ...closable,
    bodyUrl: (issue: Issue, _: unknown, context: Context) =>
      `${context.serverUrl}${path(issue)}#issue-${issue.id}`,
    stateReason: (issue: Issue) => issue.stateReason?.toUpperCase() ?? null,
    parent: (issue: Issue) => issue.parent,
    subIssues: (issue: Issue, args: PageArguments, context: Context) =>
      listed(visible(context, issue.subIssues), args),
    subIssuesSummary: summary,
  },
  PullRequest: {
    ...shared,
    baseRefName: ({ pull }: Issue) => pull?.base,
    headRefName: ({ pull }: Issue) => pull?.head,
    headRefOid: ({ pull }: Issue) => pull?.headSha,
    baseRefOid: ({ pull, repository }: Issue) =>
      refSha(repository, `refs/heads/${pull?.base}`) ?? pull?.headSha,
    baseRef: ({ pull, repository }: Issue) => branch(repository, pull?.base),
    headRef: ({ pull, repository }: Issue) => branch(repository, pull?.head),
    headRepository: ({ repository }: Issue) => repository,
    isCrossRepository: () => false,
    isDraft: ({ pull }: Issue) => pull?.draft === true,
    merged: ({ pull }: Issue) => pull?.mergedAt != null,
    mergedAt: ({ pull }: Issue) => (pull?.mergedAt == null ? null : iso(pull.mergedAt)),
  },
  IssueComment: {
    ...edited,
    id: (comment: Comment) => comment.nodeId,
    databaseId: (comment: Comment) => comment.id,
    fullDatabaseId: (comment: Comment) => String(comment.id),
    authorAssociation: ({ issue, author }: Comment) => association(issue.repository, author),
    isMinimized: () => false,
    issue: ({ issue }: Comment) => issue,
    pullRequest: ({ issue }: Comment) => (issue.pull === undefined ? null : issue),
    repository: ({ issue }: Comment) => issue.repository,
    resourcePath: (comment: Comment) => `${path(comment.issue)}#issuecomment-${comment.id}`,
    url: (comment: Comment, _: unknown, context: Context) =>
      `${context.serverUrl}${path(comment.issue)}#issuecomment-${comment.id}`,
    viewerCanDelete: (comment: Comment, _: unknown, context: Context) => mayChange(comment, context),
    viewerCanUpdate: (comment: Comment, _: unknown, context: Context) => mayChange(comment, context),
  },
  Milestone: {
    id: (milestone: Milestone) => milestone.nodeId,
    number: (milestone: Milestone) => milestone.number,
    title: (milestone: Milestone) => milestone.title,
    description: (milestone: Milestone) => milestone.description,
    state: (milestone: Milestone) => milestone.state.toUpperCase(),
    closed: (milestone: Milestone) => milestone.state === 'closed',
    closedAt: (milestone: Milestone) => (milestone.closedAt === null ? null : iso(milestone.closedAt)),
    createdAt: (milestone: Milestone) => iso(milestone.createdAt),
    updatedAt: (milestone: Milestone) => iso(milestone.updatedAt),
    dueOn: (milestone: Milestone) => milestone.dueOn,
    creator: (milestone: Milestone) => living(milestone.creator),
    repository: (milestone: Milestone) => milestone.repository,
    resourcePath: (milestone: Milestone) => `/${milestone.repository.fullName}/milestone/${milestone.number}`,
    url: (milestone: Milestone, _: unknown, context: Context) =>
      `${context.serverUrl}/${milestone.repository.fullName}/milestone/${milestone.number}`,
    issues: (milestone: Milestone, args: IssueArguments, context: Context) =>
      issueConnection(context, byNumber(milestone.items), { ...args, pulls: false }),
    pullRequests: (milestone: Milestone, args: IssueArguments, context: Context) =>
      issueConnection(context, byNumber(milestone.items), { ...args, pulls: true }),
    // Both count pull requests too.
    openIssueCount: ({ open }: Milestone) => open.issues + open.pulls,
    closedIssueCount: ({ closed }: Milestone) => closed.issues + closed.pulls,
    progressPercentage({ open, closed }: Milestone) {
      const done = closed.issues + closed.pulls
      const all = done + open.issues + open.pulls
      return all === 0 ? 0 : (100 * done) / all
    },
    viewerCanClose: (milestone: Milestone, _: unknown, { token }: Context) =>
      token !== null && hasPush(token, milestone.repository),
    viewerCanReopen: (milestone: Milestone, _: unknown, { token }: Context) =>
      token !== null && hasPush(token, milestone.repository),
  },
  Label: {
    id: (label: Label) => label.nodeId,
    name: (label: Label) => label.name,
    color: (label: Label) => label.color,
    description: (label: Label) => label.description,
    isDefault: () => false,
    createdAt: (label: Label) => iso(label.createdAt),
    updatedAt: (label: Label) => iso(label.updatedAt),
    repository: (label: Label) => label.repository,
    issues(label: Label, args: IssueArguments, context: Context) {
      const holders = [...label.repository.issues.values()].filter((issue) => issue.labels.has(label))
      return issueConnection(context, holders, { ...args, pulls: false })
    },
    resourcePath: labelPath,
    url: (label: Label, _: unknown, context: Context) => context.serverUrl + labelPath(label),
  },
}

function labelPath(label: Label): string {
  return `/${label.repository.fullName}/labels/${encodeURIComponent(label.name)}`
}

function branch(repository: Issue['repository'], name: string | undefined) {
  const ref = `refs/heads/${name}`
  return repository.refs.has(ref) ? { repository, ref } : null
}

function byNumber(items: Iterable<Issue>): Issue[] {
  return [...items].sort((left, right) => left.number - right.number)
}

/** How many sub-issues are closed. */
export function summary(issue: Issue): {
  readonly total: number
  readonly completed: number
  readonly percentCompleted: number
} {
  const total = issue.subIssues.length
  const completed = issue.subIssues.filter((child) => child.state === 'closed').length
  return { total, completed, percentCompleted: total === 0 ? 0 : Math.round((100 * completed) / total) }
}

function mayChange(comment: Comment, context: Context): boolean {
  const { token } = context
  if (token === null) return false
  const { repository } = comment.issue
  return (
    mayEdit(comment.issue, context) &&
    (token.actor === comment.author ||
      token.spec.kind === 'installation' ||
      atLeast(roleOf(repository, token.actor), 'write'))
  )
}
