import { ApiError } from '../errors.ts'
import { FILE, readObject, type Signature, writeBlob, writeCommit } from '../git/objects.ts'
import { changeTree, firstParents, isAncestor } from '../git/trees.ts'
import type { FileContent } from '../types.ts'
import { setState } from './issues.ts'
import type { Account, Issue, Repository, World } from './model.ts'
import { bytesOf } from './world.ts'

export const BRANCHES = 'refs/heads/'

/** The sha a full ref name points to, or null. */
export function refSha(repository: Repository, ref: string): string | null {
  return repository.refs.get(ref) ?? null
}

/** Where a branch pointed `commits` commits ago (its oldest commit when it is shorter). */
export function staleSha(repository: Repository, sha: string, commits: number): string {
  let found = sha
  let left = commits
  for (const commit of firstParents(repository.objects, sha)) {
    found = commit.sha
    if (left-- === 0) break
  }
  return found
}

export type FileChanges = Readonly<Record<string, FileContent | null>>

/** Puts one commit with file changes on top of a commit and returns its sha; no ref moves. */
export function commitFiles(
  repository: Repository,
  parent: string | null,
  change: {
    readonly files: FileChanges
    readonly message: string
    readonly author: Signature
    readonly verified: boolean
  },
): string {
  const { objects } = repository
  const base = parent === null ? null : readObject(objects, parent, 'commit')
  const entries = Object.entries(change.files).map(
    ([path, content]) =>
      [path, content === null ? null : { mode: FILE, sha: writeBlob(objects, bytesOf(content)) }] as const,
  )
  return writeCommit(objects, {
    tree: changeTree(objects, base?.tree ?? '', new Map(entries)),
    parents: parent === null ? [] : [parent],
    author: change.author,
    committer: change.verified
      ? { name: 'GitHub', email: 'noreply@github.com', at: change.author.at }
      : change.author,
    message: change.message,
    verified: change.verified,
  })
}

/** Points a ref at a commit; pull requests of the branch follow. */
export function setRef(
  world: World,
  repository: Repository,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): void {
  repository.refs.set(ref, sha)
  repository.pushedAt = world.now()
  if (!ref.startsWith(BRANCHES)) return
  for (const { pull } of openPullsOf(repository, ref)) if (pull !== undefined) pull.headSha = sha
}

/** Takes a ref away; pull requests of the branch are closed. Returns whether it was there. */
export function dropRef(
  world: World,
  repository: Repository,
  { ref, by }: { readonly ref: string; readonly by: Account },
): boolean {
  for (const issue of openPullsOf(repository, ref)) setState(world, issue, { by, state: 'closed' })
  return repository.refs.delete(ref)
}

function openPullsOf(repository: Repository, ref: string): Issue[] {
  return [...repository.issues.values()].filter(
    ({ pull, state }) => pull !== undefined && state === 'open' && BRANCHES + pull.head === ref,
  )
}

export type Move = {
  readonly ref: string
  readonly sha: string
  readonly force: boolean
  readonly by: Account
}

/**
 * Moves a ref as `PATCH git/refs` does: throws a 422 unless it is a fast-forward or forced. A pull request that has
 * no commit left is closed.
 */
export function moveRef(world: World, repository: Repository, move: Move): void {
  const old = refSha(repository, move.ref)
  if (old === null) throw new ApiError(422, 'Reference does not exist')
  if (readObject(repository.objects, move.sha, 'commit') === null)
    throw new ApiError(422, 'Object does not exist')
  if (!move.force && !isAncestor(repository.objects, old, move.sha)) {
    throw new ApiError(422, 'Update is not a fast forward')
  }
  setRef(world, repository, move)
  for (const issue of openPullsOf(repository, move.ref)) {
    const base = refSha(repository, BRANCHES + (issue.pull?.base ?? ''))
    if (base === null || !isAncestor(repository.objects, move.sha, base)) continue
    setState(world, issue, { by: move.by, state: 'closed' })
  }
}

/** Throws when a branch is protected against pushes. */
export function refuseProtected(repository: Repository, branch: string): void {
  if (!repository.protectedBranches.has(branch)) return
  throw new ApiError(
    422,
    `Repository rule violations found\n\nChanges must be made through a pull request.\n\n(GH013, ${BRANCHES}${branch})`,
    { type: 'UNPROCESSABLE' },
  )
}
