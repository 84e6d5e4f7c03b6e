import { ApiError } from '../errors.ts'
import { FILE, readObject, type Signature, writeBlob, writeCommit } from '../git/objects.ts'
import { changeTree, firstParents, isAncestor } from '../git/trees.ts'
import type { FileContent } from '../types.ts'
import type { Repository, World } from './model.ts'
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
  const branch = ref.slice(BRANCHES.length)
  for (const issue of repository.issues.values()) {
    if (issue.pull?.head === branch && issue.state === 'open') issue.pull.headSha = sha
  }
}

/** Moves a ref as `PATCH git/refs` does: throws a 422 unless it is a fast-forward or forced. */
export function moveRef(
  world: World,
  repository: Repository,
  move: { readonly ref: string; readonly sha: string; readonly force: boolean },
): void {
  const old = refSha(repository, move.ref)
  if (old === null) throw new ApiError(422, 'Reference does not exist')
  if (readObject(repository.objects, move.sha, 'commit') === null)
    throw new ApiError(422, 'Object does not exist')
  if (!move.force && !isAncestor(repository.objects, old, move.sha)) {
    throw new ApiError(422, 'Update is not a fast forward')
  }
  setRef(world, repository, move)
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
