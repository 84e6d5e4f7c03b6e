import type { Context } from '../context.ts'
import { ApiError } from '../errors.ts'
import type { GitObject } from '../git/objects.ts'
import { requireAccess, requireVisible } from '../world/access.ts'
import { type GitNode, type RefNode, resolveNode } from '../world/ids.ts'
import type { Draft, Issue, Node, Project, Repository } from '../world/model.ts'
import { seesProject } from '../world/project-access.ts'
import { type ShownValue, valueType } from './project-items.ts'

export type Source = Node | Draft | ShownValue | GitNode | RefNode

/** The GraphQL type of a source object. */
export function typeName(source: Source): string {
  if ('ref' in source) return 'Ref'
  if ('object' in source) return { blob: 'Blob', tree: 'Tree', commit: 'Commit' }[source.object.type]
  switch (source.kind) {
    case 'account':
      return source.type
    case 'repository':
      return 'Repository'
    case 'issue':
      return source.pull === undefined ? 'Issue' : 'PullRequest'
    case 'milestone':
      return 'Milestone'
    case 'label':
      return 'Label'
    case 'comment':
      return 'IssueComment'
    case 'draft':
      return 'DraftIssue'
    case 'project':
      return 'ProjectV2'
    case 'project-field':
      return source.type === 'SINGLE_SELECT' ? 'ProjectV2SingleSelectField' : 'ProjectV2Field'
    case 'project-item':
      return 'ProjectV2Item'
    case 'project-view':
      return 'ProjectV2View'
    case 'project-value':
      return valueType(source)
    case 'status-update':
      return 'ProjectV2StatusUpdate'
  }
}

/** What a global id stands for; throws NOT_FOUND when there is nothing the token may see. */
export function nodeOf(context: Context, id: string): Source {
  const found = resolveNode(context.world, id)
  if (found === null) throw unresolved(id)
  const source = 'node' in found ? found.node : 'git' in found ? found.git : found.ref
  if ('createdAt' in source && source.createdAt > context.resolvableUntil) throw unresolved(id)
  const project = projectOfSource(source)
  if (project !== null && !seesProject(context.world, context.token, project)) throw unresolved(id)
  const repository = repositoryOfSource(source)
  if (repository !== null) {
    try {
      requireVisible(context.token, repository)
    } catch {
      throw unresolved(id)
    }
  }
  return source
}

function repositoryOfSource(source: Source): Repository | null {
  if ('ref' in source || 'object' in source) return source.repository
  switch (source.kind) {
    case 'repository':
      return source
    case 'comment':
      return source.issue.repository
    case 'issue':
    case 'milestone':
    case 'label':
      return source.repository
    default:
      return null
  }
}

function projectOfSource(source: Source): Project | null {
  if (!('kind' in source)) return null
  if (source.kind === 'project') return source
  return 'project' in source ? source.project : null
}

function unresolved(id: string): ApiError {
  return new ApiError(404, `Could not resolve to a node with the global id of '${id}'`)
}

/** The node of that id when it is of the wanted kind; throws NOT_FOUND otherwise. */
export function nodeOfKind<K extends Node['kind']>(
  context: Context,
  id: string,
  kind: K,
): Extract<Source, { kind: K }> {
  const source = nodeOf(context, id)
  if (isKind(source, kind)) return source
  throw unresolved(id)
}

function isKind<K extends string>(source: Source, kind: K): source is Extract<Source, { kind: K }> {
  return 'kind' in source && source.kind === kind
}

/** The issue (not a pull request) of that id. */
export function issueOfId(context: Context, id: string): Issue {
  const issue = nodeOfKind(context, id, 'issue')
  if (issue.pull !== undefined) throw unresolved(id)
  return issue
}

/** The pull request of that id. */
export function pullOfId(context: Context, id: string): Issue {
  const issue = nodeOfKind(context, id, 'issue')
  if (issue.pull === undefined) throw unresolved(id)
  return issue
}

/** A git object of a repository, or null. */
export function gitNode(repository: Repository, sha: string | null | undefined): GitNode | null {
  const object: GitObject | undefined = sha == null ? undefined : repository.objects.get(sha)
  return object === undefined ? null : { repository, object }
}

/** Throws unless the token may read the code. */
export function readCode(context: Context, repository: Repository): void {
  requireAccess(context.token, repository, { access: 'read', permission: 'contents' })
}

/** Throws unless the token may read issues. */
export function readIssues(context: Context, repository: Repository): void {
  requireAccess(context.token, repository, { access: 'read', permission: ['issues', 'pull-requests'] })
}
