import { ApiError, notFound } from '../errors.ts'
import type { Access, PermissionName, Role } from '../types.ts'
import type { Account, Issue, Repository, Token } from './model.ts'

export type Need = {
  readonly access: Access
  /** App and fine-grained permissions, any one of which is enough. */
  readonly permission: PermissionName | readonly PermissionName[]
  /** What a person must be at least; `read` unless told. */
  readonly role?: Role
  /** How GitHub refuses a person without that role; 403 unless told. */
  readonly refusal?: 404 | 403
}

const RANK: Readonly<Record<Role, number>> = { read: 0, triage: 1, write: 2, maintain: 3, admin: 4 }

/** The role of an account in a repository; anyone reads a public one. */
export function roleOf(repository: Repository, account: Account): Role | null {
  return repository.roles.get(account.login.toLowerCase()) ?? (repository.isPrivate ? null : 'read')
}

/** Whether the role is at least the wanted one. */
export function atLeast(role: Role | null, wanted: Role): boolean {
  return role !== null && RANK[role] >= RANK[wanted]
}

/** Throws a 404 when the token may not know of the repository. */
export function requireVisible(token: Token | null, repository: Repository): void {
  if (!repository.isPrivate) return
  if (token === null || !reaches(token, repository)) throw notFound()
  if (token.spec.kind !== 'installation' && roleOf(repository, token.actor) === null) throw notFound()
}

/** Throws as GitHub does when the token may not do that in the repository. */
export function requireAccess(token: Token | null, repository: Repository, need: Need): void {
  requireVisible(token, repository)
  if (need.access === 'write') {
    if (token === null) throw new ApiError(401, 'Requires authentication', { refusal: 'credentials' })
    if (repository.archived) {
      throw new ApiError(403, 'Repository was archived so is read-only.', { refusal: 'permission' })
    }
  } else if (!repository.isPrivate) return
  if (token === null) return
  if (!permitted(token, repository, need)) throw inaccessible(token)
  const role = roleOf(repository, token.actor)
  if (token.spec.kind === 'installation' || atLeast(role, need.role ?? 'read')) return
  throw need.refusal === 404
    ? notFound()
    : new ApiError(403, 'Must have admin rights to Repository.', { refusal: 'permission' })
}

/** Whether labels, milestone and assignees of this token are kept (they are dropped without push access). */
export function hasPush(token: Token, repository: Repository): boolean {
  return token.spec.kind === 'installation' || atLeast(roleOf(repository, token.actor), 'write')
}

/** Throws unless the token may edit the issue: its author, or triage and more. */
export function requireIssueEdit(token: Token | null, issue: Issue): void {
  const isAuthor = token !== null && token.actor === issue.author
  requireAccess(token, issue.repository, {
    access: 'write',
    permission: issue.pull === undefined ? 'issues' : ['issues', 'pull-requests'],
    role: isAuthor ? 'read' : 'triage',
  })
}

function permitted(token: Token, repository: Repository, need: Need): boolean {
  const { spec } = token
  if (spec.kind === 'classic') {
    const wide = spec.scopes.includes('repo')
    return wide || (!repository.isPrivate && spec.scopes.includes('public_repo'))
  }
  if (!reaches(token, repository)) return false
  const names = typeof need.permission === 'string' ? [need.permission] : need.permission
  return names.some((name) => {
    const access = name === 'metadata' ? 'read' : spec.permissions[name]
    return access === 'write' || (access === 'read' && need.access === 'read')
  })
}

function reaches(token: Token, repository: Repository): boolean {
  const { spec } = token
  // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes
  if (spec.kind === 'classic') return !repository.isPrivate || spec.scopes.includes('repo')
  const names = spec.kind === 'installation' ? [spec.repository] : spec.repositories
  return names.some((name) => name.toLowerCase() === repository.fullName.toLowerCase())
}

function inaccessible(token: Token): ApiError {
  if (token.spec.kind === 'classic') return notFound()
  const by = token.spec.kind === 'installation' ? 'integration' : 'personal access token'
  return new ApiError(403, `Resource not accessible by ${by}`, { refusal: 'permission' })
}
