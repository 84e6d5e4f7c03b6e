import { ApiError } from '../errors.ts'
import { atLeast, requireAccess, roleOf } from './access.ts'
import type { Comment, Issue, Repository, Token } from './model.ts'

/** Throws a 410 where the issues tab is off. */
export function requireIssuesOn(repository: Repository): void {
  if (!repository.hasIssues)
    throw new ApiError(410, 'Issues are disabled for this repo', { type: 'UNPROCESSABLE' })
}

/** Throws unless the token may comment there; a locked conversation needs write access. */
export function requireComment(token: Token | null, issue: Issue): void {
  requireAccess(token, issue.repository, {
    access: 'write',
    permission: issue.pull === undefined ? 'issues' : ['issues', 'pull-requests'],
    role: 'read',
  })
  const person = token !== null && token.spec.kind !== 'installation'
  if (issue.locked && person && !atLeast(roleOf(issue.repository, token.actor), 'write')) {
    throw new ApiError(403, 'Unable to create comment because issue is locked.', { refusal: 'permission' })
  }
}

/** Throws unless the token may change the comment: its author, or write access. */
export function requireCommentEdit(token: Token | null, comment: Comment): void {
  requireAccess(token, comment.issue.repository, {
    access: 'write',
    permission: ['issues', 'pull-requests'],
    role: token?.actor === comment.author ? 'read' : 'write',
  })
}

/** Throws unless a pull request from `head` into `base` may be opened now. */
export function requirePullPossible(
  repository: Repository,
  pull: { readonly head: string; readonly base: string },
): void {
  const fail = (message: string) =>
    new ApiError(422, 'Validation Failed', {
      errors: [{ resource: 'PullRequest', code: 'custom', message }],
    })
  const head = repository.refs.get(`refs/heads/${pull.head}`)
  const base = repository.refs.get(`refs/heads/${pull.base}`)
  if (base === undefined) throw invalidField('base')
  if (head === undefined) throw invalidField('head')
  if (head === base) throw fail(`No commits between ${pull.base} and ${pull.head}`)
  for (const issue of repository.issues.values()) {
    if (issue.state === 'open' && issue.pull?.head === pull.head && issue.pull.base === pull.base) {
      throw fail(`A pull request already exists for ${repository.owner.login}:${pull.head}.`)
    }
  }
}

function invalidField(field: string): ApiError {
  return new ApiError(422, 'Validation Failed', {
    errors: [{ resource: 'PullRequest', code: 'invalid', field }],
  })
}

/** Throws where the repository does not let Actions open pull requests. */
export function requireActionsMayOpenPulls(token: Token, repository: Repository): void {
  if (token.spec.kind !== 'installation' || token.spec.app !== undefined || repository.actionsPulls) return
  throw new ApiError(403, 'GitHub Actions is not permitted to create or approve pull requests.', {
    refusal: 'permission',
  })
}

const WORKFLOWS = '.github/workflows/'

/** Throws where an App without the workflows permission would change a workflow file. */
export function refuseWorkflowFiles(token: Token, paths: Iterable<string>): void {
  if (token.spec.kind !== 'installation') return
  for (const path of paths) {
    if (!path.startsWith(WORKFLOWS)) continue
    const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
    throw new ApiError(403, what, { refusal: 'permission' })
  }
}
