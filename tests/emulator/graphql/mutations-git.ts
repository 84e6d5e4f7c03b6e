import { type Context, create } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { readObject } from '../git/objects.ts'
import { isAncestor, PathError } from '../git/trees.ts'
import { requireAccess } from '../world/access.ts'
import {
  BRANCHES,
  commitFiles,
  dropRef,
  type FileChanges,
  moveRef,
  refSha,
  refuseProtected,
  setRef,
} from '../world/commits.ts'
import type { RefNode } from '../world/ids.ts'
import { createIssue } from '../world/issues.ts'
import type { Repository, Token } from '../world/model.ts'
import { refuseWorkflowFiles, requireActionsMayOpenPulls, requirePullPossible } from '../world/rules.ts'
import { signatureOf } from '../world/world.ts'
import { gitNode, nodeOf, nodeOfKind } from './nodes.ts'
import { findRepository } from './repository.ts'

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } }

type CommitInput = {
  readonly branch: {
    readonly id?: string | null
    readonly repositoryNameWithOwner?: string | null
    readonly branchName?: string | null
  }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
}

function writer(context: Context, repository: Repository): Token {
  const { token } = context
  requireAccess(token, repository, { access: 'write', permission: 'contents', role: 'write' })
  if (token === null) throw new ApiError(401, 'Requires authentication')
  return token
}

function branchOf(context: Context, branch: CommitInput['branch']): RefNode {
  if (branch.id != null) return refOf(context, branch.id)
  const [owner, name] = branch.repositoryNameWithOwner?.split('/') ?? []
  if (owner === undefined || name === undefined || branch.branchName == null) {
    throw new ApiError(422, 'Either a branch id, or a repository name and a branch name must be given')
  }
  const repository = findRepository(context, owner, name)
  const ref = branch.branchName.startsWith(BRANCHES) ? branch.branchName : BRANCHES + branch.branchName
  if (refSha(repository, ref) === null)
    throw notFound(`No such branch '${branch.branchName}' in ${owner}/${name}.`)
  return { repository, ref }
}

function refOf(context: Context, id: string): RefNode {
  const source = nodeOf(context, id)
  if ('ref' in source) return source
  throw notFound(`Could not resolve to a node with the global id of '${id}'`)
}

function changesOf(input: CommitInput): FileChanges {
  const changes: Record<string, Uint8Array | null> = {}
  const add = (path: string, content: Uint8Array | null) => {
    const bad = path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))
    if (bad) throw new ApiError(422, `A path was specified that is not valid: '${path}'`)
    if (path in changes) throw new ApiError(422, `A path was specified more than once: '${path}'`)
    changes[path] = content
  }
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    add(path, Buffer.from(contents, 'base64'))
  }
  for (const { path } of input.fileChanges?.deletions ?? []) add(path, null)
  return changes
}

type RefUpdate = {
  readonly name: string
  readonly beforeOid?: string | null
  readonly afterOid: string
  readonly force?: boolean | null
}

/** What stands for no object: a ref that is not there yet, or is to go. */
const NO_OBJECT = '0'.repeat(40)

function requireUpdate(repository: Repository, { name, beforeOid, afterOid, force }: RefUpdate): void {
  if (!/^refs\/.+\/.+/.test(name)) throw new ApiError(422, `${name} is not a valid ref name.`)
  refuseProtected(repository, name.slice(BRANCHES.length))
  const now = refSha(repository, name) ?? NO_OBJECT
  if (beforeOid != null && beforeOid !== now) {
    throw new ApiError(422, `Reference cannot be updated: ${name} is at ${now} but expected ${beforeOid}`)
  }
  if (afterOid === NO_OBJECT) return
  if (readObject(repository.objects, afterOid, 'commit') === null)
    throw new ApiError(422, 'Object does not exist')
  const forward = now === NO_OBJECT || isAncestor(repository.objects, now, afterOid)
  if (!forward && force !== true) throw new ApiError(422, 'Update is not a fast forward')
}

export const gitMutations = {
  createCommitOnBranch(_: unknown, { input }: Input<CommitInput>, context: Context) {
    const node = branchOf(context, input.branch)
    const { repository, ref } = node
    const token = writer(context, repository)
    refuseProtected(repository, ref.slice(BRANCHES.length))
    const files = changesOf(input)
    refuseWorkflowFiles(token, Object.keys(files))
    if (input.message.headline.trim() === '')
      throw new ApiError(422, "Commit message headline can't be blank")
    const head = refSha(repository, ref)
    if (head !== input.expectedHeadOid) {
      throw new ApiError(
        409,
        `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
        { type: 'STALE_DATA' },
      )
    }
    const { headline, body } = input.message
    let sha: string
    try {
      sha = commitFiles(repository, head, {
        files,
        message: body == null || body === '' ? headline : `${headline}\n\n${body}`,
        author: signatureOf(token.actor, context.world.now()),
        verified: true,
      })
    } catch (error) {
      if (!(error instanceof PathError)) throw error
      throw new ApiError(
        422,
        `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${error.path}`,
      )
    }
    setRef(context.world, repository, { ref, sha })
    return { commit: gitNode(repository, sha), ref: node, clientMutationId: input.clientMutationId }
  },
  createRef(
    _: unknown,
    { input }: Input<{ readonly repositoryId: string; readonly name: string; readonly oid: string }>,
    context: Context,
  ) {
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    writer(context, repository)
    refuseProtected(repository, input.name.slice(BRANCHES.length))
    if (!/^refs\/(heads|tags)\/.+/.test(input.name)) {
      throw new ApiError(422, `${input.name} is not a valid ref name.`)
    }
    if (refSha(repository, input.name) !== null) {
      throw new ApiError(422, `A ref named "${input.name}" already exists in the repository.`)
    }
    if (readObject(repository.objects, input.oid, 'commit') === null) {
      throw notFound(`Could not resolve to a node with the oid of '${input.oid}'`)
    }
    setRef(context.world, repository, { ref: input.name, sha: input.oid })
    return { ref: { repository, ref: input.name }, clientMutationId: input.clientMutationId }
  },
  updateRef(
    _: unknown,
    { input }: Input<{ readonly refId: string; readonly oid: string; readonly force?: boolean | null }>,
    context: Context,
  ) {
    const node = refOf(context, input.refId)
    const by = writer(context, node.repository).actor
    refuseProtected(node.repository, node.ref.slice(BRANCHES.length))
    moveRef(context.world, node.repository, {
      ref: node.ref,
      sha: input.oid,
      force: input.force === true,
      by,
    })
    return { ref: node, clientMutationId: input.clientMutationId }
  },
  deleteRef(_: unknown, { input }: Input<{ readonly refId: string }>, context: Context) {
    const node = refOf(context, input.refId)
    const by = writer(context, node.repository).actor
    refuseProtected(node.repository, node.ref.slice(BRANCHES.length))
    dropRef(context.world, node.repository, { ref: node.ref, by })
    return { clientMutationId: input.clientMutationId }
  },
  updateRefs(
    _: unknown,
    { input }: Input<{ readonly repositoryId: string; readonly refUpdates: readonly RefUpdate[] }>,
    context: Context,
  ) {
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    const by = writer(context, repository).actor
    // All or nothing: what one of them would refuse is looked for before any is made.
    for (const update of input.refUpdates) requireUpdate(repository, update)
    for (const { name: ref, afterOid: sha, force } of input.refUpdates) {
      if (sha === NO_OBJECT) dropRef(context.world, repository, { ref, by })
      else if (refSha(repository, ref) === null) setRef(context.world, repository, { ref, sha })
      else moveRef(context.world, repository, { ref, sha, force: force === true, by })
    }
    return { clientMutationId: input.clientMutationId }
  },
  createPullRequest(
    _: unknown,
    {
      input,
    }: Input<{
      readonly repositoryId: string
      readonly title: string
      readonly body?: string | null
      readonly headRefName: string
      readonly baseRefName: string
      readonly draft?: boolean | null
    }>,
    context: Context,
  ) {
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    const pullRequest = openPull(context, repository, {
      title: input.title,
      body: input.body ?? '',
      head: input.headRefName,
      base: input.baseRefName,
      draft: input.draft === true,
    })
    return { pullRequest, clientMutationId: input.clientMutationId }
  },
}

/** Opens a pull request as the token's owner; throws as GitHub refuses. */
export function openPull(
  context: Context,
  repository: Repository,
  draft: {
    readonly title: string
    readonly body: string
    readonly head: string
    readonly base: string
    readonly draft: boolean
  },
) {
  const { token } = context
  requireAccess(token, repository, { access: 'write', permission: 'pull-requests', role: 'write' })
  if (token === null) throw new ApiError(401, 'Requires authentication')
  requireActionsMayOpenPulls(token, repository)
  const head = draft.head.startsWith(`${repository.owner.login}:`)
    ? draft.head.slice(repository.owner.login.length + 1)
    : draft.head
  requirePullPossible(repository, { head, base: draft.base })
  return create(context, 'pull', {
    repository,
    make: () =>
      createIssue(context.world, repository, {
        title: draft.title,
        body: draft.body,
        author: token.actor,
        viaApp: token.spec.kind === 'installation',
        pull: {
          head,
          base: draft.base,
          draft: draft.draft,
          headSha: refSha(repository, BRANCHES + head) ?? '',
          mergedAt: null,
          mergeSha: null,
        },
      }),
    name: (made) => made.number,
  })
}
