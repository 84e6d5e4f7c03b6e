import { type Context, create, visible } from '../context.ts'
import { ApiError, invalid, notFound } from '../errors.ts'
import { connection, type Direction, type Order, ordered } from '../graphql/connection.ts'
import type { StateReason } from '../people-types.ts'
import { hasPush, requireAccess, requireIssueEdit, roleOf } from '../world/access.ts'
import { createIssue, editIssue, orderedIssues, setAssignees, setState } from '../world/issues.ts'
import { ensureLabels, setLabels } from '../world/labels.ts'
import { moveToMilestone } from '../world/milestones.ts'
import type { Account, Issue, Label, Milestone, Repository } from '../world/model.ts'
import { requireIssuesOn } from '../world/rules.ts'
import {
  type Answer,
  type Call,
  createdAnswer,
  empty,
  issueIn,
  linkTo,
  ok,
  pageSize,
  repositoryIn,
  signedIn,
  text,
} from './call.ts'
import { issueJson } from './shapes.ts'

type Named = string | { readonly name?: string }
type Assigned = string | { readonly login?: string }
type Body = {
  readonly title?: string | number | null
  readonly body?: string | null
  readonly state?: 'open' | 'closed'
  readonly state_reason?: StateReason | 'reopened' | null
  readonly duplicate_issue_id?: number
  readonly milestone?: string | number | null
  readonly labels?: readonly Named[]
  readonly assignee?: string | null
  readonly assignees?: readonly Assigned[]
}

/** Deeper pages need cursors. */
const WALL = 10_000

/** Throws unless the token may read the repository's issues. */
export function readableIssues(call: Call): Repository {
  const repository = repositoryIn(call)
  requireAccess(call.context.token, repository, { access: 'read', permission: ['issues', 'pull-requests'] })
  return repository
}

/** The issue of the path, when the token may read it. */
export function readableIssue(call: Call): Issue {
  readableIssues(call)
  return issueIn(call)
}

function list(call: Call): Answer {
  const repository = readableIssues(call)
  const { size, page } = pageSize(call)
  const { after, before } = call.query
  if (after === undefined && before === undefined && page * size >= WALL) {
    throw new ApiError(
      422,
      'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)',
    )
  }
  const order = orderOf(call)
  const tests = filtersOf(call, repository)
  const kept = visible(call.context, orderedIssues(repository)).filter((issue) =>
    tests.every((test) => test(issue)),
  )
  const sorted = ordered(kept, order)
  const found = connection(
    after === undefined && before === undefined ? sorted.slice((page - 1) * size) : sorted,
    before === undefined
      ? { first: size, after: after === undefined ? null : text(after) }
      : { last: size, before: text(before) },
    order,
  )
  const { endCursor, startCursor, hasNextPage, hasPreviousPage } = found.pageInfo
  const links: string[] = []
  if (hasNextPage && endCursor !== null)
    links.push(link(call, { after: endCursor, page: String(page + 1) }, 'next'))
  if ((hasPreviousPage || page > 1) && startCursor !== null) {
    links.push(link(call, { before: startCursor, page: String(Math.max(1, page - 1)) }, 'prev'))
  }
  return ok(
    found.nodes.map((issue) => issueJson(call.context, issue)),
    links.length === 0 ? {} : { link: links.join(', ') },
  )
}

function link(call: Call, change: Readonly<Record<string, string>>, rel: string): string {
  const other = 'after' in change ? 'before' : 'after'
  const target = new URL(linkTo(call, change))
  target.searchParams.delete(other)
  return `<${target.href}>; rel="${rel}"`
}

function orderOf(call: Call): Order<Issue> {
  const direction: Direction = call.query.direction === 'asc' ? 'ASC' : 'DESC'
  if (call.query.sort === 'updated') return { direction, key: (issue) => [issue.updatedAt, issue.id] }
  if (call.query.sort === 'comments') return { direction, key: (issue) => [issue.comments.length, issue.id] }
  return { direction, key: (issue) => [issue.createdAt, issue.id] }
}

function filtersOf({ query }: Call, repository: Repository): ((issue: Issue) => boolean)[] {
  const state = query.state ?? 'open'
  const tests: ((issue: Issue) => boolean)[] = []
  if (state !== 'all') tests.push((issue) => issue.state === state)
  if (query.labels !== undefined) {
    const names = text(query.labels)
      .split(',')
      .map((name) => name.trim().toLowerCase())
    tests.push((issue) =>
      names.every((name) => [...issue.labels].some((label) => label.name.toLowerCase() === name)),
    )
  }
  if (query.milestone === 'none') tests.push((issue) => issue.milestone === null)
  else if (query.milestone === '*') tests.push((issue) => issue.milestone !== null)
  else if (query.milestone !== undefined) {
    // GitHub goes by the title, whatever its case: twins are answered together.
    const title = repository.milestones.get(Number(query.milestone))?.title.toLowerCase()
    if (title === undefined) throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone' })
    tests.push((issue) => issue.milestone?.title.toLowerCase() === title)
  }
  if (query.creator !== undefined) tests.push((issue) => issue.author.login === query.creator)
  if (query.assignee === 'none') tests.push((issue) => issue.assignees.size === 0)
  else if (query.assignee === '*') tests.push((issue) => issue.assignees.size > 0)
  else if (query.assignee !== undefined) {
    tests.push((issue) => [...issue.assignees].some((each) => each.login === query.assignee))
  }
  const since = query.since === undefined ? null : Date.parse(text(query.since))
  if (since !== null) tests.push((issue) => issue.updatedAt >= since)
  return tests
}

type Metadata = {
  readonly labels?: readonly Label[]
  readonly milestone?: Milestone | null
  readonly assignees?: readonly Account[]
}

/** Reads labels, milestone and assignees of a body; unknown labels are created, the rest is refused. */
function metadataOf(call: Call<Body>, repository: Repository): Metadata {
  const { body } = call
  const assignees = body.assignees ?? (body.assignee == null ? undefined : [body.assignee])
  const milestone = body.milestone === undefined ? undefined : milestoneOf(repository, body.milestone)
  const accounts = assignees?.map((each) => assignable(call.context, repository, each))
  const labels = body.labels?.map((each) => (typeof each === 'string' ? each : (each.name ?? '')))
  return {
    ...(labels === undefined ? {} : { labels: namedLabels(call, repository, labels) }),
    ...(milestone === undefined ? {} : { milestone }),
    ...(accounts === undefined ? {} : { assignees: accounts }),
  }
}

/** Labels by name; unknown ones are created and count as created content. */
export function namedLabels(call: Call, repository: Repository, names: readonly string[]): Label[] {
  return names.flatMap((name) => {
    if (repository.labels.has(name.trim().toLowerCase()))
      return ensureLabels(call.context.world, repository, [name])
    return create(call.context, 'label', {
      repository,
      make: () => ensureLabels(call.context.world, repository, [name]),
      name: () => name,
    })
  })
}

function milestoneOf(repository: Repository, given: string | number | null): Milestone | null {
  if (given === null) return null
  const found = typeof given === 'number' ? repository.milestones.get(given) : undefined
  if (found === undefined)
    throw invalid({ value: given, resource: 'Issue', field: 'milestone', code: 'invalid' })
  return found
}

function assignable(context: Context, repository: Repository, given: Assigned): Account {
  const login = typeof given === 'string' ? given : (given.login ?? '')
  const account = context.world.accounts.get(login.toLowerCase())
  const member =
    account !== undefined && repository.roles.has(login.toLowerCase()) && roleOf(repository, account) !== null
  if (!member) throw invalid({ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' })
  return account
}

function applyMetadata(call: Call, issue: Issue, { labels, milestone, assignees }: Metadata): void {
  const { world } = call.context
  if (labels !== undefined) setLabels(world, issue, labels)
  if (milestone !== undefined) moveToMilestone(world, issue, milestone)
  if (assignees !== undefined) setAssignees(world, issue, assignees)
}

function createOne(call: Call<Body>): Answer {
  const { context, body } = call
  const repository = repositoryIn(call)
  const token = signedIn(call)
  requireAccess(token, repository, { access: 'write', permission: 'issues' })
  requireIssuesOn(repository)
  // Without push access these are dropped without a word.
  const metadata = hasPush(token, repository) ? metadataOf(call, repository) : {}
  const issue = create(context, 'issue', {
    repository,
    make: () =>
      createIssue(context.world, repository, {
        title: text(body.title ?? ''),
        body: body.body ?? '',
        author: token.actor,
        viaApp: token.spec.kind === 'installation',
        ...metadata,
      }),
    name: (made) => made.number,
  })
  return createdAnswer(issueJson(context, issue))
}

function updateOne(call: Call<Body>): Answer {
  const { context, body } = call
  const issue = issueIn(call)
  const token = signedIn(call)
  requireIssueEdit(token, issue)
  const by = token.actor
  const metadata = hasPush(token, issue.repository) ? metadataOf(call, issue.repository) : {}
  const title = body.title == null ? undefined : text(body.title)
  editIssue(context.world, issue, { by, title, body: body.body === null ? '' : body.body })
  applyMetadata(call, issue, metadata)
  if (body.state !== undefined) {
    const reason = body.state_reason === 'reopened' ? undefined : (body.state_reason ?? undefined)
    const duplicateOf =
      body.duplicate_issue_id === undefined
        ? undefined
        : context.world.issuesById.get(body.duplicate_issue_id)
    // The reason alone changes nothing: GitHub ignores it unless the state changes.
    setState(context.world, issue, { by, state: body.state, reason, duplicateOf })
  }
  return ok(issueJson(context, issue))
}

function lock(call: Call<{ readonly lock_reason?: string } | null | undefined>, locked: boolean): Answer {
  const issue = issueIn(call)
  requireAccess(signedIn(call), issue.repository, {
    access: 'write',
    permission: ['issues', 'pull-requests'],
    role: 'triage',
  })
  issue.locked = locked
  issue.lockReason = locked ? (call.body?.lock_reason ?? null) : null
  return empty()
}

function assign(call: Call<{ readonly assignees?: readonly string[] }>, add: boolean): Answer {
  const issue = issueIn(call)
  requireAccess(signedIn(call), issue.repository, {
    access: 'write',
    permission: ['issues', 'pull-requests'],
    role: 'write',
  })
  const { repository } = issue
  const named = (call.body.assignees ?? []).map((each) => assignable(call.context, repository, each))
  const kept = [...issue.assignees].filter((account) => add || !named.includes(account))
  setAssignees(call.context.world, issue, add ? [...kept, ...named] : kept)
  const answer = issueJson(call.context, issue)
  return add ? createdAnswer(answer) : ok(answer)
}

export const issueHandlers = {
  'issues/list-for-repo': list,
  'issues/create': createOne,
  'issues/get': (call: Call) => ok(issueJson(call.context, readableIssue(call))),
  'issues/update': updateOne,
  'issues/lock': (call: Call<{ readonly lock_reason?: string } | null>) => lock(call, true),
  'issues/unlock': (call: Call) => lock({ ...call, body: null }, false),
  'issues/add-assignees': (call: Call<{ readonly assignees?: readonly string[] }>) => assign(call, true),
  'issues/remove-assignees': (call: Call<{ readonly assignees?: readonly string[] }>) => assign(call, false),
}

/** The issue with that database id; throws a 404. */
export function issueOfDatabaseId(call: Call, id: number): Issue {
  const issue = call.context.world.issuesById.get(id)
  if (issue === undefined) throw notFound()
  return issue
}
