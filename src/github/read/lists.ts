import type { Client } from '../client.ts'
import {
  type IssueNode,
  issueFields,
  type MilestoneNode,
  milestoneFields,
  type RestIssue,
  toIssueNode,
} from '../issue-fields.ts'
import { queryRepository } from '../query.ts'
import { inParallel } from './parallel.ts'

/** As many entries as GitHub puts on a page: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
const pageSize = 100
/** GitHub refuses the page of this number: https://github.com/google/go-github/issues/3565 */
const refusedPage = 100
/** Requests under way at once, far below the hundred that GitHub allows: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const concurrency = 8

type Page<Node> = {
  readonly totalCount: number
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What `firstPages` is answered with. */
export type FirstPages = {
  readonly issues: Page<IssueNode>
  readonly newestIssue: { readonly nodes: readonly { readonly createdAt: string }[] }
  readonly milestones: Page<MilestoneNode>
}

/** Issues and milestones of a repository, by number. */
export type Lists = { readonly issues: readonly IssueNode[]; readonly milestones: readonly MilestoneNode[] }

function issuesPage(direction: 'ASC' | 'DESC', after: string | null): string {
  return `issues(${place(after)}, orderBy: {field: CREATED_AT, direction: ${direction}}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`
}

function milestonesPage(after: string | null): string {
  return `milestones(${place(after)}, states: [OPEN, CLOSED], orderBy: {field: NUMBER, direction: ASC}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${milestoneFields} } }`
}

function place(after: string | null): string {
  return `first: ${pageSize}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`
}

/** GraphQL selection of the first page of each list, and of the time at which the newest issue was created. */
export const firstPages = `${milestonesPage(null)} ${issuesPage('ASC', null)}
  newestIssue: issues(last: 1, orderBy: {field: CREATED_AT, direction: ASC}) { nodes { createdAt } }`

/**
 * Returns both lists as a whole; they begin with `first`. `viewer` is the login of the token's account. Throws a
 * RoadmapSyncError when GitHub refuses, or when the run was asked to stop.
 */
export async function readLists(client: Client, first: FirstPages, viewer: string): Promise<Lists> {
  const [issues, milestones] = await Promise.all([
    readIssues(client, first, viewer),
    readMilestones(client, first.milestones),
  ])
  return { issues, milestones }
}

/**
 * Reads the issues after the first page by numbered pages, several at once. An issue that is deleted meanwhile moves all
 * later ones up, and one of them may slip from a page that is still to be read to one that was read already. So the
 * issues are counted: where some are missing, and beyond the pages that GitHub numbers, the list is read from its newest
 * end, page after page.
 */
async function readIssues(
  client: Client,
  { issues, newestIssue }: FirstPages,
  viewer: string,
): Promise<IssueNode[]> {
  const found = new Map(issues.nodes.map((node) => [node.number, node]))
  const newest = newestIssue.nodes[0]?.createdAt ?? ''
  /** Whether everything was found that the first answer counted; what was created since does not count. */
  const isComplete = () =>
    [...found.values()].filter(({ createdAt }) => createdAt <= newest).length >= issues.totalCount
  if (issues.pageInfo.hasNextPage) {
    await readNumberedPages(client, { found, total: issues.totalCount, viewer })
    for (let after: string | null = null; !isComplete(); ) {
      client.goOn()
      const { issues: page }: Pick<FirstPages, 'issues'> = await queryRepository(
        client,
        issuesPage('DESC', after),
      )
      for (const node of page.nodes) found.set(node.number, node)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}

type Progress = { readonly found: Map<number, IssueNode>; readonly total: number; readonly viewer: string }

/** Adds the issues of the pages from the second one on to `found`; pull requests take places on these pages. */
async function readNumberedPages(client: Client, { found, total, viewer }: Progress): Promise<void> {
  let next = 2
  for (let isLast = false; !isLast && next < refusedPage; ) {
    const count = Math.max(1, Math.ceil((total - found.size) / pageSize))
    const pages = Array.from({ length: Math.min(count, refusedPage - next) }, (_, index) => next + index)
    const sizes = await inParallel(pages, concurrency, async (page) => {
      client.goOn()
      const entries = await readNumberedPage(client, page)
      for (const entry of entries) {
        if (entry.pull_request === undefined) found.set(entry.number, toIssueNode(entry, viewer))
      }
      return entries.length
    })
    isLast = found.size >= total || sizes.some((size) => size < pageSize)
    next += pages.length
  }
}

async function readNumberedPage({ octokit, read, owner, repo }: Client, page: number): Promise<RestIssue[]> {
  const { data } = await read('issues', () =>
    octokit.request('GET /repos/{owner}/{repo}/issues', {
      owner,
      repo,
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: pageSize,
      page,
    }),
  )
  return data
}

/** Reads the milestones after the first page; GitHub sorts its numbered pages by what people change. */
async function readMilestones(client: Client, first: Page<MilestoneNode>): Promise<MilestoneNode[]> {
  const found = [...first.nodes]
  for (let { pageInfo } = first; pageInfo.hasNextPage; ) {
    client.goOn()
    const { milestones }: Pick<FirstPages, 'milestones'> = await queryRepository(
      client,
      milestonesPage(pageInfo.endCursor),
    )
    found.push(...milestones.nodes)
    pageInfo = milestones.pageInfo
  }
  return found
}
