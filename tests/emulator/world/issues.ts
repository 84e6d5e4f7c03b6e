import { ApiError, invalid } from '../errors.ts'
import type { StateReason } from '../people-types.ts'
import { nodeId } from './ids.ts'
import { ensureLabels, setLabels } from './labels.ts'
import { countInMilestone, moveToMilestone } from './milestones.ts'
import type { Account, Comment, Issue, Label, Milestone, Pull, Repository, World } from './model.ts'
import { dropCards, finishCards } from './project-items.ts'
import { checkBody, checkTitle } from './text.ts'

export const ASSIGNEES_PER_ISSUE = 10

export type IssueDraft = {
  readonly title: string
  readonly body: string
  readonly author: Account
  readonly viaApp: boolean
  readonly milestone?: Milestone | null
  readonly labels?: readonly Label[]
  readonly assignees?: readonly Account[]
  readonly pull?: Omit<Pull, 'id' | 'nodeId'>
}

/** Opens an issue or pull request; throws a 422 for a bad title or body. */
export function createIssue(world: World, repository: Repository, draft: IssueDraft): Issue {
  const resource = draft.pull === undefined ? 'Issue' : 'PullRequest'
  const title = checkTitle(resource, draft.title)
  const body = checkBody(resource, draft.body)
  const id = world.nextId()
  const now = world.now()
  const pullId = draft.pull === undefined ? null : world.nextId()
  const issue: Issue = {
    kind: 'issue',
    id,
    nodeId: nodeId(pullId === null ? 'I' : 'PR', repository.id, pullId ?? id),
    repository,
    number: repository.nextNumber++,
    author: draft.author,
    viaApp: draft.viaApp,
    createdAt: now,
    title,
    body,
    state: 'open',
    stateReason: null,
    duplicateOf: null,
    milestone: null,
    labels: new Set(),
    assignees: new Set(),
    comments: [],
    parent: null,
    subIssues: [],
    locked: false,
    lockReason: null,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    edit: null,
    gone: false,
    ...(draft.pull === undefined || pullId === null
      ? {}
      : { pull: { ...draft.pull, id: pullId, nodeId: nodeId('PR', repository.id, pullId) } }),
  }
  if (draft.labels !== undefined) setLabels(world, issue, draft.labels)
  if (draft.assignees !== undefined) setAssignees(world, issue, draft.assignees)
  repository.issues.set(issue.number, issue)
  repository.ordered.list.push(issue)
  world.nodes.set(issue.nodeId, issue)
  world.issuesById.set(issue.id, issue)
  moveToMilestone(world, issue, draft.milestone ?? null)
  return issue
}

/** Live issues and pull requests in order of number. */
export function orderedIssues(repository: Repository): readonly Issue[] {
  if (repository.ordered.stale) {
    repository.ordered.list = repository.ordered.list.filter((issue) => !issue.gone)
    repository.ordered.stale = false
  }
  return repository.ordered.list
}

/** Changes title or body; the body's editor and time are kept as GitHub shows them. */
export function editIssue(
  world: World,
  issue: Issue,
  change: { readonly by: Account; readonly title?: string | undefined; readonly body?: string | undefined },
): void {
  const resource = issue.pull === undefined ? 'Issue' : 'PullRequest'
  const title = change.title === undefined ? issue.title : checkTitle(resource, change.title)
  const body = change.body === undefined ? issue.body : checkBody(resource, change.body)
  if (title === issue.title && body === issue.body) return
  if (body !== issue.body) issue.edit = { by: change.by, at: world.now() }
  issue.title = title
  issue.body = body
  issue.updatedAt = world.now()
}

/** Opens or closes; nothing happens (the reason stays too) when the state is that already. */
export function setState(
  world: World,
  issue: Issue,
  change: {
    readonly by: Account
    readonly state: 'open' | 'closed'
    readonly reason?: StateReason | undefined
    readonly duplicateOf?: Issue | undefined
  },
): void {
  if (change.state === issue.state) return
  countInMilestone(issue, -1)
  issue.state = change.state
  countInMilestone(issue, 1)
  const closed = change.state === 'closed'
  const reason = closed ? (change.reason ?? 'completed') : 'reopened'
  issue.stateReason = issue.pull === undefined ? reason : null
  issue.duplicateOf = change.duplicateOf ?? null
  issue.closedAt = closed ? world.now() : null
  issue.closedBy = closed ? change.by : null
  issue.updatedAt = world.now()
  if (closed) finishCards(world, issue, change.by)
}

/** Replaces the assignees; only the first ten count. */
export function setAssignees(world: World, issue: Issue, assignees: Iterable<Account>): void {
  const wanted = [...new Set(assignees)].slice(0, ASSIGNEES_PER_ISSUE)
  issue.assignees.clear()
  for (const account of wanted) issue.assignees.add(account)
  issue.updatedAt = world.now()
}

/** Deletes the issue: it answers 410 from now on, its sub-issues lose their parent. */
export function deleteIssue(world: World, issue: Issue): void {
  dropCards(world, issue, null)
  detach(world, issue)
  issue.repository.deleted.add(issue.number)
  world.nodes.delete(issue.nodeId)
}

/** Moves the issue to another repository and returns the new one; the old number answers 301. */
export function transferIssue(world: World, issue: Issue, target: Repository): Issue {
  const copy = createIssue(world, target, {
    title: issue.title,
    body: issue.body,
    author: issue.author,
    viaApp: issue.viaApp,
    labels: ensureLabels(world, target, []),
  })
  copy.state = issue.state
  copy.stateReason = issue.stateReason
  copy.closedAt = issue.closedAt
  copy.closedBy = issue.closedBy
  for (const comment of issue.comments) {
    addComment(world, copy, { author: comment.author, body: comment.body, viaApp: comment.viaApp })
  }
  dropCards(world, issue, copy)
  detach(world, issue)
  issue.repository.moved.set(issue.number, copy)
  world.nodes.set(issue.nodeId, copy)
  return copy
}

function detach(world: World, issue: Issue): void {
  moveToMilestone(world, issue, null)
  if (issue.parent !== null) removeSubIssue(world, issue.parent, issue)
  for (const child of issue.subIssues) child.parent = null
  for (const comment of issue.comments) {
    issue.repository.comments.delete(comment.id)
    world.nodes.delete(comment.nodeId)
  }
  issue.gone = true
  issue.repository.issues.delete(issue.number)
  issue.repository.ordered.stale = true
  world.issuesById.delete(issue.id)
}

/** Adds a comment; throws a 422 for a blank or over-long body. */
export function addComment(
  world: World,
  issue: Issue,
  draft: { readonly author: Account; readonly body: string; readonly viaApp: boolean },
): Comment {
  const id = world.nextId()
  const now = world.now()
  const { repository } = issue
  const comment: Comment = {
    kind: 'comment',
    id,
    nodeId: nodeId('IC', repository.id, id),
    issue,
    author: draft.author,
    viaApp: draft.viaApp,
    createdAt: now,
    body: checkComment(draft.body),
    updatedAt: now,
    edit: null,
  }
  issue.comments.push(comment)
  issue.updatedAt = now
  repository.comments.set(id, comment)
  world.nodes.set(comment.nodeId, comment)
  return comment
}

/** Changes a comment's body; same refusals as adding. */
export function editComment(
  world: World,
  comment: Comment,
  change: { readonly by: Account; readonly body: string },
): void {
  const body = checkComment(change.body)
  if (body === comment.body) return
  comment.body = body
  comment.edit = { by: change.by, at: world.now() }
  comment.updatedAt = world.now()
}

/** Takes a comment away. */
export function deleteComment(world: World, comment: Comment): void {
  const { comments, repository } = comment.issue
  comments.splice(comments.indexOf(comment), 1)
  repository.comments.delete(comment.id)
  world.nodes.delete(comment.nodeId)
}

function checkComment(body: string): string {
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' })
  return checkBody('IssueComment', body)
}

const SUB_ISSUES = 100
const DEPTH = 8

/** Makes `child` the last sub-issue of `parent`; throws a 422 when GitHub's rules forbid it. */
export function addSubIssue(
  world: World,
  parent: Issue,
  { child, replaceParent }: { readonly child: Issue; readonly replaceParent: boolean },
): void {
  const refuse = (message: string) => new ApiError(422, message)
  if (child.pull !== undefined || parent.pull !== undefined) throw refuse('Sub-issues must be issues')
  if (child.repository.owner !== parent.repository.owner) {
    throw refuse('Sub issue must belong to the same owner as the parent issue')
  }
  if (child.parent === parent) throw refuse('Issue may not contain duplicate sub-issues')
  if (child.parent !== null && !replaceParent) throw refuse('Sub issue may only have one parent')
  let above = 0
  for (let at: Issue | null = parent; at !== null; at = at.parent) {
    if (at === child) throw refuse('An issue cannot be its own ancestor')
    above++
  }
  if (above + height(child) > DEPTH) throw refuse(`Sub-issues may be nested at most ${DEPTH} levels deep`)
  if (parent.subIssues.length >= SUB_ISSUES) {
    throw refuse(`Parent issue may not have more than ${SUB_ISSUES} sub-issues`)
  }
  if (child.parent !== null) removeSubIssue(world, child.parent, child)
  child.parent = parent
  parent.subIssues.push(child)
  parent.updatedAt = world.now()
}

function height(issue: Issue): number {
  return 1 + Math.max(0, ...issue.subIssues.map(height))
}

/** Takes a sub-issue off its parent; throws a 404 when it is not one. */
export function removeSubIssue(world: World, parent: Issue, child: Issue): void {
  const at = parent.subIssues.indexOf(child)
  if (at < 0) throw new ApiError(404, 'The provided sub-issue does not exist')
  parent.subIssues.splice(at, 1)
  child.parent = null
  parent.updatedAt = world.now()
}

/** Moves a sub-issue right after or before another one. */
export function reprioritizeSubIssue(
  parent: Issue,
  child: Issue,
  place: { readonly after?: Issue | undefined; readonly before?: Issue | undefined },
): void {
  const anchor = place.after ?? place.before
  if (!parent.subIssues.includes(child) || anchor === undefined || !parent.subIssues.includes(anchor)) {
    throw new ApiError(404, 'The provided sub-issue does not exist')
  }
  const others = parent.subIssues.filter((each) => each !== child)
  others.splice(others.indexOf(anchor) + (place.after === undefined ? 0 : 1), 0, child)
  parent.subIssues = others
}
