import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'
import { collectFiles, type FileAnswer, type FileRequest, fileSelections } from './files.ts'

/** A pull request from one of our own branches. */
export type OwnPullRequest = {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly body: string
  readonly baseRefName: string
  /** Commit that it was last at. */
  readonly headRefOid: string
  readonly viewerDidAuthor: boolean
}

/** A branch that is the Action's own, as it is now. */
export type OwnBranch = {
  readonly head: string
  /** The commit it points at. */
  readonly commit: OwnCommit
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>
  /** Pull requests from it, newest first; empty where nobody asked. */
  readonly pulls: readonly OwnPullRequest[]
}

type CommitNode = {
  readonly message: string
  readonly tree: { readonly oid: string }
  readonly parents: { readonly totalCount: number }
}

/** A commit and the first of its parents. */
export type OwnCommit = CommitNode & {
  readonly signature: { readonly wasSignedByGitHub: boolean } | null
  readonly firstParent: CommitNode | null
}

type RefNode = {
  readonly target:
    | (CommitNode & {
        readonly oid: string
        readonly signature: OwnCommit['signature']
        readonly first: { readonly nodes: readonly CommitNode[] }
      })
    | null
  readonly associatedPullRequests?: { readonly nodes: readonly OwnPullRequest[] }
}

const commitFields = 'message tree { oid } parents(first: 2) { totalCount }'
const pullFields = `associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
  nodes { number url state body baseRefName headRefOid viewerDidAuthor } }`

/** What is read of an own branch. */
export type OwnBranchRequest = {
  readonly branch: string
  readonly files: FileRequest
  /** Whether pull requests from it are read along. */
  readonly pulls: boolean
}

/** Returns the branch as it is now, or null when there is none; one request where no file is cut. */
export async function readOwnBranch(
  client: Client,
  { branch, files: request, pulls }: OwnBranchRequest,
): Promise<OwnBranch | null> {
  const ref = `refs/heads/${branch}`
  const answer = await queryRepository<{ readonly ref: RefNode | null } & FileAnswer>(
    client,
    `ref(qualifiedName: ${JSON.stringify(ref)}) {
      target { oid ... on Commit { ${commitFields} signature { wasSignedByGitHub }
        first: parents(first: 1) { nodes { ... on Commit { ${commitFields} } } } } }
      ${pulls ? pullFields : ''}
    }
    ${fileSelections(request, ref)}`,
  )
  const target = answer.ref?.target
  if (target == null) return null
  const files = await collectFiles(client, answer, { request, commit: target.oid })
  const { message, tree, parents, signature } = target
  return {
    head: target.oid,
    commit: { message, tree, parents, signature, firstParent: target.first.nodes[0] ?? null },
    files: new Map([...files].map(([path, { text }]) => [path, text])),
    pulls: answer.ref?.associatedPullRequests?.nodes ?? [],
  }
}
