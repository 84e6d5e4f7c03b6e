import type { Context } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import {
  type Commit,
  FILE,
  readObject,
  type Signature,
  type TreeEntry,
  writeBlob,
  writeCommit,
  writeTree,
} from '../git/objects.ts'
import { changeTree, firstParents, isAncestor, PathError, reachable, treeOf } from '../git/trees.ts'
import { findRef, resolveExpression, shaOfRef } from '../graphql/repository.ts'
import { requireAccess } from '../world/access.ts'
import { BRANCHES, dropRef, moveRef, refSha, refuseProtected, setRef } from '../world/commits.ts'
import type { Repository, Token } from '../world/model.ts'
import { refuseWorkflowFiles } from '../world/rules.ts'
import { signatureOf } from '../world/world.ts'
import {
  type Answer,
  type Call,
  createdAnswer,
  empty,
  ok,
  pageOf,
  repositoryIn,
  signedIn,
  text,
} from './call.ts'
import { blobJson, commitJson, diffJson, gitCommitJson, refJson, treeJson } from './git-shapes.ts'
import { repositoryUrl } from './shapes.ts'

/** The repository, when the token may read its code. */
export function readableCode(call: Call): Repository {
  const repository = repositoryIn(call)
  requireAccess(call.context.token, repository, { access: 'read', permission: 'contents' })
  return repository
}

/** The repository and the token, when it may push. */
export function writableCode(call: Call): { readonly repository: Repository; readonly token: Token } {
  const repository = repositoryIn(call)
  const token = signedIn(call)
  requireAccess(token, repository, { access: 'write', permission: 'contents', role: 'write' })
  return { repository, token }
}

function refuseEmpty(repository: Repository): void {
  if (repository.refs.size === 0) throw new ApiError(409, 'Git Repository is empty.')
}

/** The commit a branch, tag, sha or HEAD stands for; throws GitHub's refusals. */
export function commitIn(context: Context, repository: Repository, name: string): Commit {
  refuseEmpty(repository)
  const node = resolveExpression(context, repository, name)
  if (node?.object.type === 'commit') return node.object
  throw new ApiError(422, `No commit found for SHA: ${name}`)
}

function fullRef(call: Call): string {
  return `refs/${text(call.params.ref)}`
}

function blobIn(repository: Repository, sha: string) {
  const blob = readObject(repository.objects, sha, 'blob')
  if (blob === null) throw notFound()
  return blob
}

type TreeBody = {
  readonly base_tree?: string
  readonly tree: readonly {
    readonly path?: string
    readonly mode?: string
    readonly sha?: string | null
    readonly content?: string
  }[]
}

function createTree(call: Call<TreeBody>): Answer {
  const { repository, token } = writableCode(call)
  refuseEmpty(repository)
  const { objects } = repository
  const base = call.body.base_tree === undefined ? '' : treeOf(objects.get(call.body.base_tree))
  if (base === null) throw new ApiError(422, 'base_tree is not a tree')
  const changes = new Map<string, TreeEntry | null>()
  for (const { path = '', mode = FILE, sha, content } of call.body.tree) {
    if (content !== undefined && sha !== undefined) {
      throw new ApiError(422, 'Only one of sha and content may be given')
    }
    if (sha !== undefined && sha !== null && !objects.has(sha)) {
      throw new ApiError(422, `tree.sha ${sha} is not a valid blob`)
    }
    const written = content === undefined ? sha : writeBlob(objects, new TextEncoder().encode(content))
    if (written === undefined) throw new ApiError(422, 'Must supply either tree.sha or tree.content')
    changes.set(path, written === null ? null : { mode, sha: written })
  }
  refuseWorkflowFiles(token, changes.keys())
  try {
    const sha =
      changes.size === 0 && base === '' ? writeTree(objects, new Map()) : changeTree(objects, base, changes)
    return createdAnswer(treeJson(call.context, repository, { sha, recursive: false }))
  } catch (error) {
    if (error instanceof PathError) throw new ApiError(422, 'GitRPC::BadObjectState')
    throw error
  }
}

type Person = { readonly name?: string; readonly email?: string; readonly date?: string }

function createCommit(
  call: Call<{
    readonly message: string
    readonly tree: string
    readonly parents?: readonly string[]
    readonly author?: Person
    readonly committer?: Person
    readonly signature?: string
  }>,
): Answer {
  const { repository, token } = writableCode(call)
  const { objects } = repository
  const { message, tree, parents = [], author, committer, signature } = call.body
  if (readObject(objects, tree, 'tree') === null) throw new ApiError(422, 'Tree SHA does not exist')
  for (const parent of parents) {
    if (readObject(objects, parent, 'commit') === null) {
      throw new ApiError(422, 'Parent SHA does not exist or is not a commit object')
    }
  }
  const own = signatureOf(token.actor, call.context.world.now())
  const read = (given: Person | undefined): Signature =>
    given === undefined
      ? own
      : {
          name: given.name ?? own.name,
          email: given.email ?? own.email,
          at: given.date === undefined ? own.at : Date.parse(given.date),
        }
  // GitHub signs only what an App commits as itself.
  const verified =
    token.spec.kind === 'installation' &&
    author === undefined &&
    committer === undefined &&
    signature === undefined
  const sha = writeCommit(objects, {
    tree,
    parents,
    author: read(author),
    committer: verified
      ? { name: 'GitHub', email: 'noreply@github.com', at: own.at }
      : read(committer ?? author),
    message,
    verified,
  })
  const commit = readObject(objects, sha, 'commit')
  if (commit === null) throw notFound()
  return createdAnswer(gitCommitJson(call.context, repository, commit))
}

export const gitHandlers = {
  'git/create-blob'(call: Call<{ readonly content: string; readonly encoding?: string }>) {
    const { repository } = writableCode(call)
    refuseEmpty(repository)
    const { content, encoding = 'utf-8' } = call.body
    const sha = writeBlob(repository.objects, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
    return createdAnswer({ sha, url: `${repositoryUrl(call.context, repository)}/git/blobs/${sha}` })
  },
  'git/get-blob'(call: Call) {
    const repository = readableCode(call)
    const blob = blobIn(repository, text(call.params.file_sha))
    if (/\braw\b/.test(call.accept)) return { status: 200, raw: blob.bytes }
    return ok(blobJson(call.context, repository, blob))
  },
  'git/create-tree': createTree,
  'git/get-tree'(call: Call) {
    const repository = readableCode(call)
    refuseEmpty(repository)
    const name = text(call.params.tree_sha)
    const sha = treeOf(resolveExpression(call.context, repository, name)?.object)
    if (sha === null) throw notFound()
    return ok(treeJson(call.context, repository, { sha, recursive: call.query.recursive !== undefined }))
  },
  'git/create-commit': createCommit,
  'git/get-commit'(call: Call) {
    const repository = readableCode(call)
    const commit = readObject(repository.objects, text(call.params.commit_sha), 'commit')
    if (commit === null) throw notFound()
    return ok(gitCommitJson(call.context, repository, commit))
  },
  'git/get-ref'(call: Call) {
    const repository = readableCode(call)
    refuseEmpty(repository)
    const ref = fullRef(call)
    if (refSha(repository, ref) === null) throw notFound()
    return ok(refJson(call.context, repository, { ref, sha: shaOfRef(call.context, { repository, ref }) }))
  },
  'git/list-matching-refs'(call: Call) {
    const repository = readableCode(call)
    const refs = [...repository.refs.keys()].filter((ref) => ref.startsWith(fullRef(call))).sort()
    return ok(
      refs.map((ref) =>
        refJson(call.context, repository, { ref, sha: shaOfRef(call.context, { repository, ref }) }),
      ),
    )
  },
  'git/create-ref'(call: Call<{ readonly ref: string; readonly sha: string }>) {
    const { repository } = writableCode(call)
    refuseEmpty(repository)
    const { ref, sha } = call.body
    if (!/^refs\/.+\/.+/.test(ref)) throw new ApiError(422, `${ref} is not a valid ref name`)
    refuseProtected(repository, ref.slice(BRANCHES.length))
    if (refSha(repository, ref) !== null) throw new ApiError(422, 'Reference already exists')
    if (readObject(repository.objects, sha, 'commit') === null)
      throw new ApiError(422, 'Object does not exist')
    setRef(call.context.world, repository, { ref, sha })
    return createdAnswer(refJson(call.context, repository, { ref, sha }))
  },
  'git/update-ref'(call: Call<{ readonly sha: string; readonly force?: boolean }>) {
    const { repository, token } = writableCode(call)
    const ref = fullRef(call)
    refuseProtected(repository, ref.slice(BRANCHES.length))
    const { sha, force = false } = call.body
    moveRef(call.context.world, repository, { ref, sha, force, by: token.actor })
    return ok(refJson(call.context, repository, { ref, sha: call.body.sha }))
  },
  'git/delete-ref'(call: Call) {
    const { repository, token } = writableCode(call)
    const ref = fullRef(call)
    refuseProtected(repository, ref.slice(BRANCHES.length))
    if (!dropRef(call.context.world, repository, { ref, by: token.actor }))
      throw new ApiError(422, 'Reference does not exist')
    return empty()
  },
  'repos/get-commit'(call: Call) {
    const repository = readableCode(call)
    const commit = commitIn(call.context, repository, text(call.params.ref))
    if (/\bsha\b/.test(call.accept)) return { status: 200, raw: new TextEncoder().encode(commit.sha) }
    return ok(commitJson(call.context, repository, { commit, files: true }))
  },
  'repos/list-commits'(call: Call) {
    const repository = readableCode(call)
    const head = commitIn(call.context, repository, text(call.query.sha ?? 'HEAD'))
    const path = call.query.path === undefined ? null : text(call.query.path)
    const list = [...firstParents(repository.objects, head.sha)].filter(
      (commit) => path === null || touches(call.context, repository, { commit, path }),
    )
    return pageOf(call, list, (commit) => commitJson(call.context, repository, { commit, files: false }))
  },
  'repos/compare-commits': compare,
  'repos/get-branch'(call: Call) {
    const repository = readableCode(call)
    const name = text(call.params.branch)
    const ref = findRef(repository, BRANCHES + name)
    if (ref === null) throw notFound('Branch not found')
    const base = `${repositoryUrl(call.context, repository)}/branches/${encodeURIComponent(name)}`
    const commit = commitIn(call.context, repository, ref.ref)
    return ok({
      name,
      commit: commitJson(call.context, repository, { commit, files: false }),
      _links: { self: base, html: `${call.context.serverUrl}/${repository.fullName}/tree/${name}` },
      protected: repository.protectedBranches.has(name),
      protection: { enabled: repository.protectedBranches.has(name) },
      protection_url: `${base}/protection`,
    })
  },
}

function touches(
  context: Context,
  repository: Repository,
  { commit, path }: { readonly commit: Commit; readonly path: string },
): boolean {
  const parent = commit.parents[0]
  const before = parent === undefined ? '' : (treeOf(repository.objects.get(parent)) ?? '')
  return diffJson(context, repository, { before, commit }).some(
    ({ filename }) => filename === path || filename.startsWith(`${path}/`),
  )
}

function compare(call: Call): Answer {
  const repository = readableCode(call)
  const { context } = call
  const [base = '', head = ''] = text(call.params.basehead).split('...')
  const from = commitIn(context, repository, base)
  const to = commitIn(context, repository, head)
  const behind = reachable(repository.objects, from.sha)
  const ahead = [...reachable(repository.objects, to.sha)].filter((sha) => !behind.has(sha))
  const missing = [...behind].filter((sha) => !reachable(repository.objects, to.sha).has(sha))
  const merge = [...firstParents(repository.objects, to.sha)].find((commit) => behind.has(commit.sha)) ?? from
  const forward = isAncestor(repository.objects, from.sha, to.sha)
  const status =
    from.sha === to.sha ? 'identical' : forward ? 'ahead' : ahead.length === 0 ? 'behind' : 'diverged'
  const url = `${repositoryUrl(context, repository)}/compare/${base}...${head}`
  const html = `${context.serverUrl}/${repository.fullName}/compare/${base}...${head}`
  const shown = (commit: Commit) => commitJson(context, repository, { commit, files: false })
  const commits = [...firstParents(repository.objects, to.sha)]
    .filter((commit) => ahead.includes(commit.sha))
    .reverse()
  return ok({
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: shown(from),
    merge_base_commit: shown(merge),
    status,
    ahead_by: ahead.length,
    behind_by: missing.length,
    total_commits: commits.length,
    commits: commits.map(shown),
    files: diffJson(context, repository, { before: merge.tree, commit: to }),
  })
}
