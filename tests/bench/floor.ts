/** What a run finds, and what it has to bring about there. */
export type Work = {
  /** Issues and milestones that exist before. */
  readonly there: { readonly issues: number; readonly milestones: number }
  /** Issues to make or to rewrite, milestones, labels, and commits. */
  readonly issues: number
  readonly milestones: number
  readonly labels: number
  readonly commits: number
}

/** The fewest requests that GitHub's API allows for some work. */
export type Floor = { readonly requests: number; readonly writes: number }

/** Nodes that one connection gives: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
export const pageSize = 100

/**
 * Issues that one request writes. GitHub names no number; it ends a request after ten seconds, with a part of the batch
 * applied, and so sets one: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts
 */
export const batchSize = 5

/**
 * Returns the fewest requests in which `work` can be done.
 * - Reading takes a request for each page of the longer list; files, labels and the shorter list go along.
 * - Issues are written in batches. A milestone is written alone: only REST can,
 *   https://docs.github.com/en/rest/issues/milestones, for there is no mutation,
 *   https://docs.github.com/en/graphql/reference/mutations.
 * - A label has to exist before the first issue that bears it; a commit holds the numbers of what was made.
 */
export function floorOf({ there, issues, milestones, labels, commits }: Work): Floor {
  const longer = Math.max(there.issues, there.milestones)
  const reads = Math.max(1, Math.ceil(longer / pageSize))
  const writes = Math.ceil(issues / batchSize) + milestones + labels + commits
  return { requests: reads + writes, writes }
}
