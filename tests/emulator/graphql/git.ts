import { type Context, iso } from '../context.ts'
import {
  type Blob,
  type Commit,
  DIRECTORY,
  type GitObject,
  readObject,
  type Signature,
  type Tree,
  type TreeEntry,
} from '../git/objects.ts'
import { changedPaths, entryAt, firstParents, treeOf } from '../git/trees.ts'
import { requireAccess } from '../world/access.ts'
import { BRANCHES } from '../world/commits.ts'
import { type GitNode, gitNodeId, type RefNode, refNodeId } from '../world/ids.ts'
import { orderedIssues } from '../world/issues.ts'
import type { Repository } from '../world/model.ts'
import { isBinary } from '../world/views.ts'
import { listed, type PageArguments } from './connection.ts'
import { gitNode } from './nodes.ts'
import { type IssueArguments, issueConnection, shaOfRef } from './repository.ts'

/** Longer text is cut and says so. */
const TEXT_LIMIT = 1_048_576

type Of<T extends GitObject> = { readonly repository: Repository; readonly object: T }
type Entry = {
  readonly repository: Repository
  readonly name: string
  readonly path: string
  readonly entry: TreeEntry
}

const shared = {
  id: ({ repository, object }: GitNode) => gitNodeId(repository, object),
  oid: ({ object }: GitNode) => object.sha,
  abbreviatedOid: ({ object }: GitNode) => object.sha.slice(0, 7),
  repository: ({ repository }: GitNode) => repository,
  commitResourcePath: commitPath,
  commitUrl: (node: GitNode, _: unknown, context: Context) => context.serverUrl + commitPath(node),
}

function commitPath({ repository, object }: GitNode): string {
  return `/${repository.fullName}/commit/${object.sha}`
}

function entries({ repository, object }: Of<Tree>, prefix: string): Entry[] {
  return [...object.entries].map(([name, entry]) => ({ repository, name, path: prefix + name, entry }))
}

function actor(context: Context, { name, email, at }: Signature) {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  const account = login === undefined ? undefined : context.world.accounts.get(login.toLowerCase())
  return {
    name,
    email,
    date: iso(at),
    user: account?.type === 'User' ? account : null,
    avatarUrl: `https://avatars.githubusercontent.com/u/${account?.id ?? 0}?v=4`,
  }
}

function treePath({ repository, object }: Of<Commit>): string {
  return `/${repository.fullName}/tree/${object.tree}`
}

export const gitResolvers = {
  Ref: {
    id: ({ repository, ref }: RefNode) => refNodeId(repository, ref),
    name: ({ ref }: RefNode) => ref.split('/').slice(2).join('/'),
    prefix: ({ ref }: RefNode) => `${ref.split('/').slice(0, 2).join('/')}/`,
    repository: ({ repository }: RefNode) => repository,
    target: (node: RefNode, _: unknown, context: Context) =>
      gitNode(node.repository, shaOfRef(context, node)),
    associatedPullRequests({ repository, ref }: RefNode, args: IssueArguments, context: Context) {
      requireAccess(context.token, repository, { access: 'read', permission: 'pull-requests' })
      const headRefName = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : ref
      return issueConnection(context, orderedIssues(repository), { ...args, headRefName, pulls: true })
    },
  },
  Blob: {
    ...shared,
    byteSize: ({ object }: Of<Blob>) => object.bytes.length,
    isBinary: ({ object }: Of<Blob>) => isBinary(object.bytes),
    isTruncated: ({ object }: Of<Blob>) => object.bytes.length > TEXT_LIMIT,
    text: ({ object }: Of<Blob>) =>
      isBinary(object.bytes) ? null : Buffer.from(object.bytes.subarray(0, TEXT_LIMIT)).toString('utf8'),
  },
  Tree: { ...shared, entries: (node: Of<Tree>) => entries(node, '') },
  TreeEntry: {
    name: ({ name }: Entry) => name,
    path: ({ path }: Entry) => path,
    mode: ({ entry }: Entry) => Number.parseInt(entry.mode, 8),
    oid: ({ entry }: Entry) => entry.sha,
    type: ({ entry }: Entry) => (entry.mode === DIRECTORY ? 'tree' : 'blob'),
    extension: ({ name }: Entry) => (name.includes('.') ? `.${name.split('.').at(-1)}` : ''),
    size: ({ repository, entry }: Entry) =>
      readObject(repository.objects, entry.sha, 'blob')?.bytes.length ?? 0,
    repository: ({ repository }: Entry) => repository,
    object: ({ repository, entry }: Entry) => gitNode(repository, entry.sha),
  },
  Commit: {
    ...shared,
    message: ({ object }: Of<Commit>) => object.message,
    messageHeadline: ({ object }: Of<Commit>) => object.message.split('\n', 1)[0],
    messageBody: ({ object }: Of<Commit>) => object.message.split('\n').slice(1).join('\n').trim(),
    author: ({ object }: Of<Commit>, _: unknown, context: Context) => actor(context, object.author),
    committer: ({ object }: Of<Commit>, _: unknown, context: Context) => actor(context, object.committer),
    authoredDate: ({ object }: Of<Commit>) => iso(object.author.at),
    committedDate: ({ object }: Of<Commit>) => iso(object.committer.at),
    tree: ({ repository, object }: Of<Commit>) => gitNode(repository, object.tree),
    treeResourcePath: treePath,
    treeUrl: (node: Of<Commit>, _: unknown, context: Context) => context.serverUrl + treePath(node),
    resourcePath: commitPath,
    url: (node: GitNode, _: unknown, context: Context) => context.serverUrl + commitPath(node),
    parents: ({ repository, object }: Of<Commit>, args: PageArguments) =>
      listed(
        object.parents.map((sha) => gitNode(repository, sha)),
        args,
      ),
    file({ repository, object }: Of<Commit>, args: { readonly path: string }): Entry | null {
      const entry = entryAt(repository.objects, object.tree, args.path)
      const name = args.path.split('/').at(-1) ?? ''
      return entry === null ? null : { repository, name, path: args.path, entry }
    },
    history(
      { repository, object }: Of<Commit>,
      args: PageArguments & {
        readonly path?: string | null
        readonly since?: string | null
        readonly until?: string | null
      },
    ) {
      const since = args.since == null ? Number.NEGATIVE_INFINITY : Date.parse(args.since)
      const until = args.until == null ? Number.POSITIVE_INFINITY : Date.parse(args.until)
      const kept = [...firstParents(repository.objects, object.sha)].filter(
        (commit) =>
          commit.committer.at >= since &&
          commit.committer.at <= until &&
          (args.path == null || touches(repository, commit, args.path)),
      )
      return listed(
        kept.map((commit) => gitNode(repository, commit.sha)),
        args,
      )
    },
    signature: ({ object }: Of<Commit>) => (object.verified ? object : null),
  },
  GpgSignature: {
    email: ({ committer }: Commit) => committer.email,
    isValid: ({ verified }: Commit) => verified,
    keyId: () => 'B5690EEEBB952194',
    payload: () => 'tree',
    signature: () => '-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----',
    signer: () => null,
    state: () => 'VALID',
    verifiedAt: ({ committer }: Commit) => iso(committer.at),
    wasSignedByGitHub: () => true,
  },
}

function touches(repository: Repository, commit: Commit, path: string): boolean {
  const parent = commit.parents[0]
  const before = parent === undefined ? '' : (treeOf(repository.objects.get(parent)) ?? '')
  return changedPaths(repository.objects, before, commit.tree).some(
    (each) => each === path || each.startsWith(`${path}/`),
  )
}
