import type { Client } from '../github/client.ts'
import { classify, graphqlErrors } from '../github/problem.ts'
import { RoadmapSyncError } from '../shared/errors.ts'

/** A commit to be made. */
export type CommitRequest = {
  readonly branch: string
  /** Commit that the branch must still point at. */
  readonly head: string
  /** Holds no text of people: closing keywords and mentions act in commit messages. */
  readonly message: string
  /** New text of each file by path. */
  readonly files: ReadonlyMap<string, string>
}

/** What became of it. */
export type CommitResult =
  | { readonly kind: 'committed'; readonly sha: string }
  /** The branch points elsewhere by now; nothing was written. */
  | { readonly kind: 'stale' }
  /** Not made because of a limit; `retryAt` in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number; readonly cause: unknown }
  /** The answer was lost: it may have been made. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

/**
 * Makes one verified commit through `createCommitOnBranch`, only if the branch still points at `head`. Throws a
 * RoadmapSyncError where GitHub refuses (rights, protection).
 * Source: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function createCommit(client: Client, request: CommitRequest): Promise<CommitResult> {
  const { branch, head, message, files } = request
  const additions = [...files].map(([path, text]) => ({
    path,
    contents: Buffer.from(text, 'utf8').toString('base64'),
  }))
  try {
    const { createCommitOnBranch } = await client.octokit.graphql<{
      readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null
    }>(
      `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`,
      {
        input: {
          branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
          expectedHeadOid: head,
          message: { headline: message },
          fileChanges: { additions },
        },
      },
    )
    const sha = createCommitOnBranch?.commit?.oid
    return sha === undefined
      ? { kind: 'unknown', cause: new Error('an answer without a commit') }
      : { kind: 'committed', sha }
  } catch (error) {
    if (isStale(error)) return { kind: 'stale' }
    if (isProtected(error)) throw protectedBranch(branch, error)
    const problem = classify(error, { need: 'contents', clock: client.clock })
    if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
    return problem.kind === 'limited' ? { ...problem, cause: error } : problem
  }
}

function isStale(error: unknown): boolean {
  return (graphqlErrors(error) ?? []).some(
    ({ type, message }) => type === 'STALE_DATA' || /expected branch to point to/i.test(message),
  )
}

function isProtected(error: unknown): boolean {
  return (graphqlErrors(error) ?? []).some(({ message }) =>
    /protected branch|repository rule|changes must be made through a pull request|required status check/i.test(
      message,
    ),
  )
}

function protectedBranch(branch: string, cause: unknown): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `The rules of the branch ${branch} do not let the token commit to it.`,
    {
      hint: 'Let the token’s app bypass the rules, or set `publish: none` to go without badge and table.',
      cause,
    },
  )
}
