import { type Context, iso, visible } from '../context.ts'
import { notFound } from '../errors.ts'
import { readObject } from '../git/objects.ts'
import { entryAt, treeOf } from '../git/trees.ts'
import { requireVisible, roleOf } from '../world/access.ts'
import { BRANCHES, refSha, staleSha } from '../world/commits.ts'
import type { GitNode, RefNode } from '../world/ids.ts'
import { orderedIssues } from '../world/issues.ts'
import type { Issue, Label, Milestone, Repository } from '../world/model.ts'
import {
  byCreation,
  connection,
  type Direction,
  type Order,
  ordered,
  type PageArguments,
} from './connection.ts'
import { gitNode, readCode, readIssues } from './nodes.ts'

export type IssueArguments = PageArguments & {
  readonly states?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'
    readonly direction: Direction
  } | null
  readonly filterBy?: {
    readonly assignee?: string | null
    readonly createdBy?: string | null
    readonly labels?: readonly string[] | null
    readonly milestoneNumber?: string | null
    readonly since?: string | null
    readonly states?: readonly string[] | null
  } | null
}

/** What a null-valued filter costs: the list then comes from a search index days behind. */
const INDEX_LAG = 3 * 24 * 3_600_000

/** A page of issues or of pull requests out of a list in order of number. */
export function issueConnection(
  context: Context,
  source: readonly Issue[],
  { pulls, ...page }: IssueArguments & { readonly pulls: boolean },
) {
  const filter = page.filterBy ?? {}
  const states = page.states ?? filter.states
  const names = (page.labels ?? filter.labels)?.map((name) => name.toLowerCase())
  const horizon = Object.values(filter).includes(null) ? context.world.now() - INDEX_LAG : null
  const tests: ((issue: Issue) => boolean)[] = [(issue) => (issue.pull !== undefined) === pulls]
  if (states != null) tests.push((issue) => states.includes(stateOf(issue)))
  if (names != null) {
    tests.push((issue) => [...issue.labels].some((label) => names.includes(label.name.toLowerCase())))
  }
  if (page.headRefName != null) tests.push((issue) => issue.pull?.head === page.headRefName)
  if (page.baseRefName != null) tests.push((issue) => issue.pull?.base === page.baseRefName)
  if (filter.milestoneNumber != null) {
    tests.push((issue) => String(issue.milestone?.number) === filter.milestoneNumber)
  }
  if (filter.createdBy != null) tests.push((issue) => issue.author.login === filter.createdBy)
  if (filter.assignee != null) {
    tests.push((issue) => [...issue.assignees].some((each) => each.login === filter.assignee))
  }
  const since = filter.since == null ? null : Date.parse(filter.since)
  if (since !== null) tests.push((issue) => issue.updatedAt >= since)
  if (horizon !== null) tests.push((issue) => issue.createdAt <= horizon)
  const kept = visible(context, source).filter((issue) => tests.every((test) => test(issue)))
  const order = issueOrder(page.orderBy)
  return connection(ordered(kept, order), page, order)
}

function issueOrder(wanted: IssueArguments['orderBy']): Order<Issue> {
  const direction = wanted?.direction ?? 'ASC'
  if (wanted?.field === 'UPDATED_AT') return { direction, key: (issue) => [issue.updatedAt, issue.id] }
  if (wanted?.field === 'COMMENTS') return { direction, key: (issue) => [issue.comments.length, issue.id] }
  return byCreation(direction)
}

/** `OPEN`, `CLOSED`, or `MERGED` for a pull request. */
export function stateOf(issue: Issue): string {
  return issue.pull?.mergedAt == null ? issue.state.toUpperCase() : 'MERGED'
}

/** A page of labels, oldest first unless told. */
export function labelConnection(
  context: Context,
  labels: Iterable<Label>,
  page: PageArguments & {
    readonly query?: string | null
    readonly orderBy?: { readonly field: 'CREATED_AT' | 'NAME'; readonly direction: Direction } | null
  },
) {
  const wanted = page.query?.toLowerCase()
  const list = visible(context, [...labels]).filter(
    (label) => wanted === undefined || label.name.toLowerCase().includes(wanted),
  )
  if (page.orderBy?.field === 'NAME') {
    const names = [...list].map((label) => label.name.toLowerCase()).sort()
    const places = new Map(names.map((name, at) => [name, at]))
    const order: Order<Label> = {
      direction: page.orderBy.direction,
      key: (label) => [places.get(label.name.toLowerCase()) ?? 0, label.id],
    }
    return connection(ordered(list, order), page, order)
  }
  const order = byCreation<Label>(page.orderBy?.direction)
  return connection(ordered(list, order), page, order)
}

type MilestoneArguments = PageArguments & {
  readonly states?: readonly string[] | null
  readonly query?: string | null
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'DUE_DATE' | 'NUMBER' | 'UPDATED_AT'
    readonly direction: Direction
  } | null
}

function milestoneConnection(context: Context, repository: Repository, page: MilestoneArguments) {
  const wanted = page.query?.toLowerCase()
  const list = visible(context, [...repository.milestones.values()]).filter(
    (milestone) =>
      (page.states == null || page.states.includes(milestone.state.toUpperCase())) &&
      (wanted === undefined || milestone.title.toLowerCase().includes(wanted)),
  )
  const field = page.orderBy?.field ?? 'NUMBER'
  const order: Order<Milestone> = {
    direction: page.orderBy?.direction ?? 'ASC',
    key: (milestone) => {
      if (field === 'NUMBER') return [milestone.number, 0]
      if (field === 'CREATED_AT') return [milestone.createdAt, milestone.number]
      if (field === 'UPDATED_AT') return [milestone.updatedAt, milestone.number]
      return [
        milestone.dueOn === null ? Number.MAX_SAFE_INTEGER : Date.parse(milestone.dueOn),
        milestone.number,
      ]
    },
  }
  return connection(ordered(list, order), page, order)
}

/** Finds a repository by name; throws NOT_FOUND as GraphQL words it. */
export function findRepository(context: Context, owner: string, name: string): Repository {
  const repository = context.world.repositories.get(`${owner}/${name}`.toLowerCase())
  const missing = notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
  if (repository === undefined) throw missing
  try {
    requireVisible(context.token, repository)
  } catch {
    throw missing
  }
  return repository
}

function findIssue(
  context: Context,
  repository: Repository,
  wanted: { readonly number: number; readonly type: string },
) {
  readIssues(context, repository)
  const { number, type } = wanted
  const issue = repository.issues.get(number) ?? repository.moved.get(number)
  const right =
    issue !== undefined &&
    !issue.gone &&
    (type === 'any' || (issue.pull === undefined ? 'Issue' : 'PullRequest') === type)
  if (right) {
    requireVisible(context.token, issue.repository)
    return issue
  }
  const what = { Issue: 'an Issue', PullRequest: 'a PullRequest' }[type] ?? 'an issue or pull request'
  throw notFound(`Could not resolve to ${what} with the number of ${number}.`)
}

/** The full name and sha of a ref given as `main`, `heads/main` or `refs/heads/main`; null when absent. */
export function findRef(repository: Repository, name: string): RefNode | null {
  const known = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
  const ref = known.find((each) => each.startsWith('refs/') && repository.refs.has(each))
  return ref === undefined ? null : { repository, ref }
}

/** Where a ref points for this request: behind, when a stale replica answers. */
export function shaOfRef(context: Context, { repository, ref }: RefNode): string {
  const sha = refSha(repository, ref) ?? ''
  return context.staleCommits === 0 ? sha : staleSha(repository, sha, context.staleCommits)
}

/** What a git expression (`main`, a sha, `HEAD:path`, `main:`) stands for, or null. */
export function resolveExpression(
  context: Context,
  repository: Repository,
  expression: string,
): GitNode | null {
  const colon = expression.indexOf(':')
  const name = colon < 0 ? expression : expression.slice(0, colon)
  const ref = findRef(repository, name === 'HEAD' || name === '' ? repository.defaultBranch : name)
  const sha = ref === null ? fullSha(repository, name) : shaOfRef(context, ref)
  if (sha === null || colon < 0) return gitNode(repository, sha)
  const tree = treeOf(repository.objects.get(sha))
  if (tree === null) return null
  return gitNode(repository, entryAt(repository.objects, tree, expression.slice(colon + 1))?.sha)
}

function fullSha(repository: Repository, name: string): string | null {
  if (!/^[0-9a-f]{7,40}$/.test(name)) return null
  if (name.length === 40) return repository.objects.has(name) ? name : null
  for (const sha of repository.objects.keys()) {
    if (sha.startsWith(name) && readObject(repository.objects, sha, 'commit') !== null) return sha
  }
  return null
}

export const repositoryResolvers = {
  Repository: {
    id: (repository: Repository) => repository.nodeId,
    databaseId: (repository: Repository) => repository.id,
    name: (repository: Repository) => repository.name,
    nameWithOwner: (repository: Repository) => repository.fullName,
    owner: (repository: Repository) => repository.owner,
    description: (repository: Repository) => repository.description,
    createdAt: (repository: Repository) => iso(repository.createdAt),
    updatedAt: (repository: Repository) => iso(repository.pushedAt),
    pushedAt: (repository: Repository) => iso(repository.pushedAt),
    hasIssuesEnabled: (repository: Repository) => repository.hasIssues,
    hasProjectsEnabled: () => true,
    isArchived: (repository: Repository) => repository.archived,
    isDisabled: () => false,
    isEmpty: (repository: Repository) => repository.refs.size === 0,
    isFork: () => false,
    isInOrganization: (repository: Repository) => repository.owner.type === 'Organization',
    isLocked: () => false,
    isPrivate: (repository: Repository) => repository.isPrivate,
    visibility: (repository: Repository) => (repository.isPrivate ? 'PRIVATE' : 'PUBLIC'),
    resourcePath: (repository: Repository) => `/${repository.fullName}`,
    url: (repository: Repository, _: unknown, context: Context) =>
      `${context.serverUrl}/${repository.fullName}`,
    // Apps have no role: null for their tokens.
    viewerPermission: (repository: Repository, _: unknown, { token }: Context) =>
      token === null || token.spec.kind === 'installation'
        ? null
        : (roleOf(repository, token.actor)?.toUpperCase() ?? null),
    viewerCanAdminister: (repository: Repository, _: unknown, { token }: Context) =>
      token !== null && token.spec.kind !== 'installation' && roleOf(repository, token.actor) === 'admin',
    defaultBranchRef(repository: Repository, _: unknown, context: Context): RefNode | null {
      readCode(context, repository)
      return findRef(repository, BRANCHES + repository.defaultBranch)
    },
    ref(repository: Repository, args: { readonly qualifiedName: string }, context: Context): RefNode | null {
      readCode(context, repository)
      return findRef(repository, args.qualifiedName)
    },
    object(
      repository: Repository,
      args: { readonly expression?: string | null; readonly oid?: string | null },
      context: Context,
    ): GitNode | null {
      readCode(context, repository)
      if (args.oid != null) return gitNode(repository, args.oid)
      return args.expression == null ? null : resolveExpression(context, repository, args.expression)
    },
    issue: (repository: Repository, { number }: { readonly number: number }, context: Context) =>
      findIssue(context, repository, { number, type: 'Issue' }),
    pullRequest: (repository: Repository, { number }: { readonly number: number }, context: Context) =>
      findIssue(context, repository, { number, type: 'PullRequest' }),
    issueOrPullRequest: (repository: Repository, { number }: { readonly number: number }, context: Context) =>
      findIssue(context, repository, { number, type: 'any' }),
    issues(repository: Repository, args: IssueArguments, context: Context) {
      readIssues(context, repository)
      return issueConnection(context, orderedIssues(repository), { ...args, pulls: false })
    },
    pullRequests(repository: Repository, args: IssueArguments, context: Context) {
      readIssues(context, repository)
      return issueConnection(context, orderedIssues(repository), { ...args, pulls: true })
    },
    label(repository: Repository, args: { readonly name: string }, context: Context) {
      readIssues(context, repository)
      return repository.labels.get(args.name.toLowerCase()) ?? null
    },
    labels(repository: Repository, args: PageArguments, context: Context) {
      readIssues(context, repository)
      return labelConnection(context, repository.labels.values(), args)
    },
    milestone(repository: Repository, args: { readonly number: number }, context: Context) {
      readIssues(context, repository)
      return repository.milestones.get(args.number) ?? null
    },
    milestones(repository: Repository, args: MilestoneArguments, context: Context) {
      readIssues(context, repository)
      return milestoneConnection(context, repository, args)
    },
  },
}
