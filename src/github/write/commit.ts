import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { classify, graphqlErrors, isUnknownField } from '../refusals.ts'
import { moveForward, writeCommit } from './git-objects.ts'

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
export type CommitResult = { readonly kind: 'committed'; readonly sha: string } | Unwritten

/** Why something was not written, where that is no reason to give up. */
export type Unwritten =
  /** The branch points elsewhere by now; nothing was written. */
  | { readonly kind: 'stale' }
  /** Not made because of a limit; `retryAt` in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number; readonly cause: unknown }
  /** The answer was lost: it may have been made. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

/**
 * Makes one commit, only if the branch still points at `head`: through `createCommitOnBranch`, which GitHub signs, and
 * through the Git data API where a server does not know that. Throws a RoadmapSyncError where GitHub refuses (rights,
 * rules).
 * Source: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function createCommit(client: Client, request: CommitRequest): Promise<CommitResult> {
  const { branch, head, message, files } = request
  try {
    return await commitOnBranch(client, request)
  } catch (error) {
    if (!isUnknownField(error, 'createCommitOnBranch')) return unwritten(client, error, branch)
  }
  try {
    const sha = await writeCommit(client, { parent: head, message, files })
    await moveForward(client, { branch, sha })
    return { kind: 'committed', sha }
  } catch (error) {
    return unwritten(client, error, branch)
  }
}

async function commitOnBranch(
  client: Client,
  { branch, head, message, files }: CommitRequest,
): Promise<CommitResult> {
  const additions = [...files].map(([path, text]) => ({
    path,
    contents: Buffer.from(text, 'utf8').toString('base64'),
  }))
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
}

/**
 * Returns what an error on the way to a branch means, where it is no reason to give up. Throws a RoadmapSyncError where
 * GitHub refuses: rights, or the branch's rules.
 */
export function unwritten(client: Client, error: unknown, branch: string): Unwritten {
  const texts = graphqlErrors(error)?.map(({ type, message }) => `${type ?? ''} ${message}`) ?? [
    error instanceof Error ? error.message : '',
  ]
  if (texts.some((text) => stale.test(text))) return { kind: 'stale' }
  const broken = texts.find((text) => rules.test(text))
  if (broken !== undefined) throw refusedByRules(branch, broken, error)
  const problem = classify(error, { need: 'contents', clock: client.clock })
  if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
  return problem.kind === 'limited' ? { ...problem, cause: error } : problem
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
  const said = text
    .replace(/^[A-Z_]* /, '')
    .replace(/ - https?:\/\/\S+$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^repository rule violations found/i.test(line))
    .join(' ')
  return new RoadmapSyncError(
    'failed',
    `The rules of the branch ${branch} do not let the token write to it${said === '' ? '' : `: ${said.slice(0, 200)}`}`.replace(
      /[.]?$/,
      '.',
    ),
    {
      hint: 'Set `publish: pull-request` or `publish: branch`, or let the token’s app bypass the rules.',
      cause,
    },
  )
}
