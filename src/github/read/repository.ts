import type { Snapshot } from '../../memory/snapshot.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { toSnapshotIssue, toSnapshotMilestone } from '../issue-fields.ts'
import { queryRepository, queryRepositoryAndViewer } from '../query.ts'
import { issuesDisabled } from '../refusals.ts'
import { type CommentPage, commentsOf, type PullRequestNode } from '../write/sticky-comment.ts'
import {
  blobSelection,
  collectFiles,
  type FileAnswer,
  type FileRequest,
  fileSelections,
  type RepositoryFile,
} from './files.ts'
import { type FirstPages, firstPages, type Lists, readLists } from './lists.ts'

/** What the first request asks for. */
export type ReadRequest = {
  /** Commit to read files at; null reads the head of `branch`. */
  readonly commit: string | null
  /** Branch that results are published to; null is the default branch. */
  readonly branch: string | null
  /**
   * Where `branch` pointed before the event, or null. A read that still sees it lags behind the event, whose
   * commit is then the newer one.
   */
  readonly before: string | null
  readonly files: FileRequest
  /** Paths that for a pull request, which anybody may open, are read at the head of `branch`, too. */
  readonly trusted: readonly string[]
  readonly label: string
  /** Pull request whose comments are read along, or null. */
  readonly pullRequest: number | null
}

/** A repository as one read found it: files at one commit, issues and milestones complete. */
export type RepositoryRead = {
  readonly id: string
  readonly url: string
  /** Whether it belongs to an organisation. */
  readonly organization: boolean
  readonly branch: string
  /** Commit that `branch` points at. */
  readonly head: string
  /** Commit that `files` were read at. */
  readonly commit: string
  readonly files: ReadonlyMap<string, RepositoryFile>
  /** What only those who may push decide: `files` themselves, or for a pull request the trusted ones at `head`. */
  readonly trusted: ReadonlyMap<string, RepositoryFile>
  readonly label: { readonly id: string; readonly name: string } | null
  /** The first comments of the pull request. */
  readonly comments: CommentPage
} & Lists

const noComments: CommentPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

type Ref = { readonly name: string; readonly target: { readonly oid: string } | null }
type RepositoryNode = {
  readonly id: string
  readonly url: string
  readonly isArchived: boolean
  readonly hasIssuesEnabled: boolean
  readonly isInOrganization: boolean
  readonly defaultBranchRef: Ref | null
  readonly ref?: Ref | null
  readonly label: { readonly id: string; readonly name: string } | null
  readonly pullRequest?: PullRequestNode | null
} & FirstPages &
  FileAnswer

/**
 * Reads everything that a run needs: files, milestones, label and the first 100 issues in one request, further issues in
 * one more for each hundred, and files again where the branch moved on since the event. Throws a RoadmapSyncError where
 * the repository cannot be worked with (not found, archived, empty, issues off).
 */
export async function readRepository(client: Client, request: ReadRequest): Promise<RepositoryRead> {
  const ref = request.branch === null ? 'HEAD' : `refs/heads/${request.branch}`
  const { repository: first, viewer } = await queryRepositoryAndViewer<RepositoryNode>(
    client,
    [
      'id url isArchived hasIssuesEnabled isInOrganization defaultBranchRef { name target { oid } }',
      request.branch === null ? '' : branchSelection(request.branch),
      `label(name: ${JSON.stringify(request.label)}) { id name }`,
      firstPages,
      ...(request.pullRequest === null
        ? []
        : [commentsOf(request.pullRequest), ...request.trusted.map(trustedSelection(ref))]),
      fileSelections(request.files, request.commit ?? ref),
    ].join('\n'),
  )
  checkUsable(client, first)
  const branchRef = request.branch === null ? first.defaultBranchRef : (first.ref ?? null)
  const head = branchRef?.target?.oid
  if (branchRef === null || head === undefined) throw noBranch(client, request.branch)
  const movedOn = request.commit !== null && request.pullRequest === null && head !== request.commit
  const commit = movedOn && head !== request.before ? head : (request.commit ?? head)
  const [lists, files, trusted] = await Promise.all([
    readLists(client, first, viewer),
    request.commit === null || commit === request.commit
      ? collectFiles(client, first, { request: request.files, commit })
      : readFiles(client, request.files, commit),
    request.pullRequest === null ? null : collectTrusted(client, first, { paths: request.trusted, head }),
  ])
  return {
    id: first.id,
    url: first.url,
    organization: first.isInOrganization,
    branch: branchRef.name,
    head,
    commit,
    files,
    trusted: trusted ?? files,
    label: first.label,
    ...lists,
    comments: first.pullRequest?.comments ?? noComments,
  }
}

function branchSelection(branch: string): string {
  return `ref(qualifiedName: ${JSON.stringify(`refs/heads/${branch}`)}) { name target { oid } }`
}

function trustedSelection(ref: string): (path: string, index: number) => string {
  return (path, index) => blobSelection(`trusted${index}`, `${ref}:${path}`)
}

function collectTrusted(
  client: Client,
  answer: FileAnswer,
  { paths, head }: { readonly paths: readonly string[]; readonly head: string },
): Promise<Map<string, RepositoryFile>> {
  const asFiles = Object.fromEntries(paths.map((_, index) => [`file${index}`, answer[`trusted${index}`]]))
  return collectFiles(client, asFiles, { request: { paths, globs: [] }, commit: head })
}

/** Returns the files of `request` at `commit`, in one request where nothing is cut. */
export async function readFiles(
  client: Client,
  request: FileRequest,
  commit: string,
): Promise<Map<string, RepositoryFile>> {
  const answer = await queryRepository<RepositoryNode>(client, `id ${fileSelections(request, commit)}`)
  return collectFiles(client, answer, { request, commit })
}

/** Returns where `branch` points now. */
export async function readHead(client: Client, branch: string): Promise<string> {
  const answer = await queryRepository<RepositoryNode>(client, branchSelection(branch))
  const oid = answer.ref?.target?.oid
  if (oid === undefined) throw noBranch(client, branch)
  return oid
}

/** Returns the snapshot of what was read; `authors` are logins besides the token's own whose issues are ours. */
export function toSnapshot(read: RepositoryRead, authors: readonly string[]): Snapshot {
  const { label } = read
  return {
    issues: new Map(read.issues.map((node) => [node.number, toSnapshotIssue(node, authors)])),
    milestones: new Map(read.milestones.map((node) => [node.number, toSnapshotMilestone(node)])),
    labels: new Map(
      label === null ? [] : [[label.name.toLowerCase(), { nodeId: label.id, name: label.name }]],
    ),
    gone: new Map(),
  }
}

function checkUsable({ owner, repo }: Client, repository: RepositoryNode): void {
  if (repository.isArchived) {
    const message = `${owner}/${repo} is archived, so nothing can be changed.`
    const hint = 'Unarchive it in its settings, or remove this workflow.'
    throw new RoadmapSyncError('failed', message, { hint })
  }
  if (repository.defaultBranchRef === null) {
    const hint = 'Push a first commit with a roadmap, such as roadmap/my-plan.md, then run again.'
    throw new RoadmapSyncError('failed', `${owner}/${repo} has no commit yet.`, { hint })
  }
  if (!repository.hasIssuesEnabled) throw issuesDisabled()
}

function noBranch({ owner, repo }: Client, branch: string | null): RoadmapSyncError {
  const message = `${owner}/${repo} has no branch${branch === null ? '' : ` ${branch}`}.`
  const hint = 'Run on an existing branch; nothing can be committed to a tag or a deleted branch.'
  return new RoadmapSyncError('failed', message, { hint })
}
