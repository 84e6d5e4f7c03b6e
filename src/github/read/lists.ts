import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import type { IssueNode, MilestoneNode } from '../issue-fields.ts'
import { issueFields, milestoneFields } from '../issue-fields.ts'
import { inParallel } from '../parallel.ts'
import { queryRepository } from '../query.ts'

/** As many nodes as GitHub puts on a page: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
export const pageSize = 100
/** As many numbers as one request asks for: where a third of them are issues, it answers with a page of them. */
const numbersPerRequest = 300
/** Requests under way at once, far below the hundred that GitHub allows: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#secondary-rate-limits */
const concurrency = 8

type Page<Node> = {
  readonly totalCount: number
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
type Newest = { readonly nodes: readonly { readonly number: number }[] }

/** What `firstPages` is answered with. */
export type FirstPages = {
  readonly url: string
  readonly issues: Page<IssueNode>
  readonly newestIssue: Newest
  readonly milestones: Page<MilestoneNode>
  readonly newestMilestone: Newest
}

/** Issues and milestones of a repository, by number. */
export type Lists = { readonly issues: readonly IssueNode[]; readonly milestones: readonly MilestoneNode[] }

const issueOrder = 'orderBy: {field: CREATED_AT, direction: ASC}'
const milestoneOrder = 'states: [OPEN, CLOSED], orderBy: {field: NUMBER, direction: ASC}'
const pageOf = (cursor: string | null) =>
  `first: ${pageSize}${cursor === null ? '' : `, after: ${JSON.stringify(cursor)}`}`
const issuesPage = (after: string | null) =>
  `issues(${pageOf(after)}, ${issueOrder}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`
const milestonesPage = (after: string | null) =>
  `milestones(${pageOf(after)}, ${milestoneOrder}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${milestoneFields} } }`

/** GraphQL selection of the first page of each list, and of the last number in it. */
export const firstPages = `${milestonesPage(null)} ${issuesPage(null)}
  newestMilestone: milestones(last: 1, ${milestoneOrder}) { nodes { number } }
  newestIssue: issues(last: 1, ${issueOrder}) { nodes { number } }`

/**
 * Returns the whole of both lists, which begin with `first`: by number, several requests at once, where that takes no
 * more requests than page by page; else, and where anything about it is doubtful, page by page. Throws a
 * RoadmapSyncError when GitHub refuses, or when the run was asked to stop.
 */
export async function readLists(client: Client, first: FirstPages): Promise<Lists> {
  const found = { issues: numbered(first.issues.nodes), milestones: numbered(first.milestones.nodes) }
  const { issues, milestones } = first
  if (issues.pageInfo.hasNextPage || milestones.pageInfo.hasNextPage) {
    await readByNumber(client, first, found)
    const isComplete =
      found.issues.size >= issues.totalCount && found.milestones.size >= milestones.totalCount
    if (!isComplete || isUncounted(issues) || isUncounted(milestones)) await readByPage(client, first, found)
  }
  return { issues: sorted(found.issues), milestones: sorted(found.milestones) }
}

/** What was found so far, by number. */
export type Found = {
  readonly issues: Map<number, IssueNode>
  readonly milestones: Map<number, MilestoneNode>
}

function numbered<Node extends { readonly number: number }>(nodes: readonly Node[]): Map<number, Node> {
  return new Map(nodes.map((node) => [node.number, node]))
}

function sorted<Node>(nodes: ReadonlyMap<number, Node>): Node[] {
  return [...nodes].sort(([a], [b]) => a - b).map(([, node]) => node)
}

/** Whether the list goes on although its count says that it does not. */
function isUncounted({ totalCount, nodes, pageInfo }: Page<object>): boolean {
  return pageInfo.hasNextPage && totalCount <= nodes.length
}

/** Adds what there is up to the newest numbers; what fails is left to be read page by page, and told then. */
async function readByNumber(client: Client, first: FirstPages, found: Found): Promise<void> {
  try {
    await inParallel(batchesOf(first, found), concurrency, async (batch) => {
      client.goOn()
      await readNumbers(client, batch, { url: first.url, found })
    })
  } catch (error) {
    if (!(error instanceof RoadmapSyncError)) throw error
  }
}

/** Numbers to ask for in one request. */
export type Batch = { readonly issues: readonly number[]; readonly milestones: readonly number[] }

/** Returns all numbers that are not found yet, in requests of even size; none where pages take fewer requests. */
function batchesOf({ issues, newestIssue, milestones, newestMilestone }: FirstPages, found: Found): Batch[] {
  const wanted = {
    issues: (newestIssue.nodes[0]?.number ?? 0) - found.issues.size,
    milestones: (newestMilestone.nodes[0]?.number ?? 0) - found.milestones.size,
  }
  const pages = requestsFor(pageSize, [
    issues.totalCount - found.issues.size,
    milestones.totalCount - found.milestones.size,
  ])
  const count = Math.max(pages, requestsFor(numbersPerRequest, [wanted.issues, wanted.milestones]))
  if (pages < 2 || count > pages) return []
  const issueNumbers = missingIn(found.issues, newestIssue)
  const milestoneNumbers = missingIn(found.milestones, newestMilestone)
  return Array.from({ length: count }, (_, index) => ({
    issues: share(issueNumbers, { index, count }),
    milestones: share(milestoneNumbers, { index, count }),
  }))
}

function requestsFor(size: number, counts: readonly number[]): number {
  return Math.max(...counts.map((count) => Math.ceil(count / size)))
}

function missingIn(found: ReadonlyMap<number, unknown>, { nodes }: Newest): number[] {
  return Array.from({ length: nodes[0]?.number ?? 0 }, (_, index) => index + 1).filter(
    (number) => !found.has(number),
  )
}

function share<Item>(
  items: readonly Item[],
  part: { readonly index: number; readonly count: number },
): Item[] {
  const bound = (index: number) => Math.round((items.length * index) / part.count)
  return items.slice(bound(part.index), bound(part.index + 1))
}

/** A pull request is empty, and what does not exist null. */
type NumberedNode = IssueNode | MilestoneNode | { readonly number?: never } | null

/** Adds the issues and milestones of those numbers to `found`; a number may be a pull request's or nobody's. */
export async function readNumbers(
  client: Client,
  { issues, milestones }: Batch,
  { url, found }: { readonly url: string; readonly found: Found },
): Promise<void> {
  const selection = [
    ...issues.map((number) => `i${number}: issueOrPullRequest(number: ${number}) { ...Fields }`),
    ...milestones.map((number) => `m${number}: milestone(number: ${number}) { ${milestoneFields} }`),
  ]
  const answer = await queryRepository<Readonly<Record<string, NumberedNode>>>(client, selection.join('\n'), {
    fragments: issues.length === 0 ? '' : `fragment Fields on Issue { ${issueFields} }`,
  })
  for (const node of Object.values(answer)) {
    if (node?.number === undefined) continue
    if (!('viewerDidAuthor' in node)) found.milestones.set(node.number, node)
    // What moved to another repository is answered from there.
    else if (node.url === `${url}/issues/${node.number}`) found.issues.set(node.number, node)
  }
}

/** Adds all pages after the first; a page of each list in a request. */
async function readByPage(client: Client, first: FirstPages, found: Found): Promise<void> {
  let issues = cursorOf(first.issues)
  let milestones = cursorOf(first.milestones)
  while (issues !== null || milestones !== null) {
    client.goOn()
    const answer: Partial<FirstPages> = await queryRepository<Partial<FirstPages>>(
      client,
      `${issues === null ? '' : issuesPage(issues)} ${milestones === null ? '' : milestonesPage(milestones)}`,
    )
    for (const node of answer.issues?.nodes ?? []) found.issues.set(node.number, node)
    for (const node of answer.milestones?.nodes ?? []) found.milestones.set(node.number, node)
    issues = cursorOf(answer.issues)
    milestones = cursorOf(answer.milestones)
  }
}

function cursorOf(page: Page<object> | undefined): string | null {
  return page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
}
