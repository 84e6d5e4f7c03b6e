import type { Gone, Snapshot, SnapshotIssue } from '../../memory/snapshot.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import {
  type IssueNode,
  issueFields,
  type MilestoneNode,
  milestoneFields,
  toSnapshotIssue,
  toSnapshotMilestone,
} from '../issue-fields.ts'
import { queryRepository } from '../query.ts'
import { statusOf } from '../refusals.ts'

/** As many numbers as one request asks for: GitHub refuses a request of about 80 issues with all their fields. */
const numbersPerRequest = 50
/** More missing issues than this, and more than a tenth, is a list that shrank and not what people do. */
const fewMissing = 20

/** What the ledger knows and the lists lack, by number. */
export type Missing = {
  readonly issues: readonly number[]
  readonly milestones: readonly number[]
  readonly authors: readonly string[]
  /** How many issues the ledger knows in all. */
  readonly known: number
  /** Address of the repository. */
  readonly url: string
}

/**
 * Returns the snapshot with what is missing in it: a list lags behind creates, what is asked for by number does not. One
 * request asks for fifty of them, and one more each for what is not there: GitHub answers 410 for a deleted issue and
 * another repository for a moved one. `copied` says that the ledger belongs to another repository: nothing here is
 * ours, and its first number is nothing here either. Throws when the list lacks much that exists.
 */
export async function addMissing(
  client: Client,
  snapshot: Snapshot,
  missing: Missing,
): Promise<{ readonly snapshot: Snapshot; readonly copied: boolean }> {
  const { authors, url } = missing
  const issues = new Map(snapshot.issues)
  const milestones = new Map(snapshot.milestones)
  const gone = new Map(snapshot.gone)
  const hasOurs = [...issues.values()].some(({ ours }) => ours)
  const many = missing.issues.length > Math.max(fewMissing, missing.known / 10)
  for (const batch of batchesOf(missing)) {
    const found = await readNumbers(client, batch, url)
    if (many && found.issues.size > 0) throw shrunken(missing)
    for (const number of batch.issues) {
      client.goOn()
      const node = found.issues.get(number)
      const issue =
        node === undefined ? await readIssue(client, number, authors) : toSnapshotIssue(node, authors)
      if (issue === 'unseen' && !hasOurs) return { snapshot, copied: true }
      if (typeof issue === 'string') gone.set(number, issue)
      else issues.set(number, issue)
    }
    for (const [number, node] of found.milestones) milestones.set(number, toSnapshotMilestone(node))
  }
  return { snapshot: { ...snapshot, issues, milestones, gone }, copied: false }
}

function batchesOf({ issues, milestones }: Missing): Pick<Missing, 'issues' | 'milestones'>[] {
  const count = Math.ceil(Math.max(issues.length, milestones.length) / numbersPerRequest)
  return Array.from({ length: count }, (_, index) => ({
    issues: issues.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
    milestones: milestones.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
  }))
}

function shrunken({ issues, known }: Missing): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `GitHub's list of issues lacks ${issues.length} of ${known} known issues; nothing was changed.`,
    { hint: 'Run again in a few minutes: GitHub updates its lists with a delay.' },
  )
}

/** Returns what became of an issue that is not found by its number, or the issue where it is there after all. */
async function readIssue(
  client: Client,
  number: number,
  authors: readonly string[],
): Promise<SnapshotIssue | Gone> {
  const { owner, repo, octokit } = client
  return client.read('issues', async () => {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: number,
      })
      const here = data.repository_url.toLowerCase().endsWith(`/${owner}/${repo}`.toLowerCase())
      if (!here || data.number !== number) return 'transferred'
      if (data.pull_request != null) return 'unseen'
    } catch (error) {
      const status = statusOf(error)
      if (status === 410) return 'deleted'
      if (status === 301) return 'transferred'
      if (status === 404) return 'unseen'
      throw error
    }
    const { issue } = await queryRepository<{ readonly issue: IssueNode | null }>(
      client,
      `issue(number: ${number}) { ${issueFields} }`,
    )
    return issue === null ? 'deleted' : toSnapshotIssue(issue, authors)
  })
}

type Found = {
  readonly issues: ReadonlyMap<number, IssueNode>
  readonly milestones: ReadonlyMap<number, MilestoneNode>
}

/** A pull request is empty; what does not exist is null. */
type NumberedNode = IssueNode | MilestoneNode | { readonly number?: never } | null

/** Returns the issues and milestones of those numbers, as far as they are in the repository at `url`. */
async function readNumbers(
  client: Client,
  numbers: Pick<Missing, 'issues' | 'milestones'>,
  url: string,
): Promise<Found> {
  const selection = [
    ...numbers.issues.map(
      (number) => `i${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${issueFields} } }`,
    ),
    ...numbers.milestones.map((number) => `m${number}: milestone(number: ${number}) { ${milestoneFields} }`),
  ]
  const answer = await queryRepository<Readonly<Record<string, NumberedNode>>>(client, selection.join('\n'))
  const issues = new Map<number, IssueNode>()
  const milestones = new Map<number, MilestoneNode>()
  for (const node of Object.values(answer)) {
    if (node?.number === undefined) continue
    if (!('viewerDidAuthor' in node)) milestones.set(node.number, node)
    // GitHub answers with an issue that moved to another repository, too.
    else if (node.url === `${url}/issues/${node.number}`) issues.set(node.number, node)
  }
  return { issues, milestones }
}
