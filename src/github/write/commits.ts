import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { classify, graphqlErrors } from '../refusals.ts'

/** A commit to put on top of a branch. */
export type CommitRequest = {
  readonly branch: string
  /** Commit that the branch must still point at. */
  readonly head: string
  /** Holds no text of people: closing keywords and mentions act in commit messages. */
  readonly message: string
  /** New text of each file by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Puts one commit, which GitHub signs, on the branch and returns its name, only if the branch still points at `head`.
 * Throws as Octokit does; `whyUnwritten` tells what the error means.
 * Source: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function createCommit(client: Client, request: CommitRequest): Promise<string> {
  const { branch, head, message, files } = request
  const input = {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
    expectedHeadOid: head,
    message: { headline: message },
    fileChanges: {
      additions: [...files].map(([path, text]) => ({
        path,
        contents: Buffer.from(text, 'utf8').toString('base64'),
      })),
    },
  }
  const { createCommitOnBranch } = await client.octokit.graphql<{
    readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null
  }>(
    `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`,
    { input },
  )
  const name = createCommitOnBranch?.commit?.oid
  if (name === undefined) throw new Error('GitHub answered with something that is no commit')
  return name
}

/** A commit that no branch points at yet. */
export type LooseCommit = {
  /** Commit that it stands on, or null for the first commit of a branch without history. */
  readonly parent: string | null
  /** Returns the message from the name of the commit's tree; the message holds no text of people. */
  readonly message: (tree: string) => string
  /** New text of each file by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Writes the objects of a commit and returns its name: for a first commit and for a commit that takes the place of
 * another one, which `createCommitOnBranch` cannot make. No author is given, so that GitHub signs the commit for an app.
 * Throws as Octokit does.
 * Source: https://docs.github.com/en/rest/git
 */
export async function writeCommit(client: Client, { parent, message, files }: LooseCommit): Promise<string> {
  const { octokit, owner, repo } = client
  const place = { owner, repo }
  const base =
    parent === null
      ? undefined
      : await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
          ...place,
          commit_sha: parent,
        })
  const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...place,
    ...(base === undefined ? {} : { base_tree: base.data.tree.sha }),
    tree: [...files].map(([path, content]) => ({ mode: '100644', type: 'blob', path, content }) as const),
  })
  const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...place,
    message: message(tree.sha),
    tree: tree.sha,
    parents: parent === null ? [] : [parent],
  })
  return commit.sha
}

/** Creates a branch at a commit. Throws as Octokit does; also where the branch exists already. */
export async function createBranch(client: Client, branch: string, commit: string): Promise<void> {
  const { owner, repo, octokit } = client
  const ref = `refs/heads/${branch}`
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref, sha: commit })
}

export type BranchMove = {
  /** Node id of the repository. */
  readonly repositoryId: string
  readonly branch: string
  /** Commit that the branch must still point at. */
  readonly before: string
  /** Commit that the branch is to point at, whatever it stands on; null deletes the branch. */
  readonly after: string | null
}

/** How Git names no object: where a branch that is to go points. */
const noObject = '0'.repeat(40)

/**
 * Moves or deletes a branch, only if it still points at `before`. Throws as Octokit does.
 * Source: https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function moveBranch(
  client: Client,
  { repositoryId, branch, before, after }: BranchMove,
): Promise<void> {
  const name = `refs/heads/${branch}`
  const update = { name, beforeOid: before, afterOid: after ?? noObject, force: true }
  await client.octokit.graphql(
    'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
    { input: { repositoryId, refUpdates: [update] } },
  )
}

/** Why a branch was not written, where trying again can help. */
export type Unwritten =
  /** The branch points elsewhere by now; nothing was written. */
  | { readonly kind: 'stale' }
  /** A limit forbade it until `retryAt`, in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number }
  /** The answer was lost: the branch may have been written. */
  | { readonly kind: 'unknown' }

/** Returns what `error` says of a write to the branch. Throws a RoadmapSyncError where GitHub refuses for good. */
export function whyUnwritten(client: Client, branch: string, error: unknown): Unwritten {
  if (error instanceof RoadmapSyncError) throw error
  const texts = graphqlErrors(error)?.map(({ type, message }) => `${type ?? ''} ${message}`) ?? [
    error instanceof Error ? error.message : '',
  ]
  if (texts.some((text) => stale.test(text))) return { kind: 'stale' }
  const broken = texts.find((text) => rules.test(text))
  if (broken !== undefined) throw refusedByRules(branch, broken, error)
  const problem = classify(error, { need: 'contents', clock: client.clock })
  if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
  return problem
}

const stale =
  /STALE_DATA|expected branch to point to|is not a fast forward|reference already exists|reference does not exist|but expected/i

/**
 * How GitHub words what branch protection and rulesets refuse.
 * Source: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules
 */
const rules =
  /\bGH0(?:06|13)\b|protected (?:branch|ref)|repository rule|changes must be made through|status checks? .*expected|approving review|(?:creations|deletions|updates) being restricted|verified signatures|locked branch|merge queue|not authorized to push|reference update failed/i

function refusedByRules(branch: string, text: string, cause: unknown): RoadmapSyncError {
  const reason = text
    .replace(/^[A-Z_]* /, '')
    .replace(/ - https?:\/\/\S+$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^repository rule violations found/i.test(line))
    .join(' ')
    .slice(0, 200)
  const message = `The rules of the branch ${branch} do not let the token write to it`
  return new RoadmapSyncError(
    'failed',
    reason === '' ? `${message}.` : `${message}: ${reason}`.replace(/[.]?$/, '.'),
    {
      hint: 'Set `publish: pull-request` or `publish: branch`, or let the token’s app bypass the rules.',
      cause,
    },
  )
}
