import { findCommentMarker } from '../state/marker.ts'
import type { SnapshotIssue } from '../state/snapshot.ts'
import type { Client } from './client.ts'
import type { IssueNode } from './issue-fields.ts'
import { issueFields, toSnapshotIssue } from './issue-fields.ts'
import { partialNodes } from './problem.ts'

/** An issue as it is right now, with our marked comments on it, oldest first. */
export type FreshIssue = SnapshotIssue & {
  readonly comments: readonly { readonly id: string; readonly marker: string }[]
}

type CommentNode = { readonly id: string; readonly viewerDidAuthor: boolean; readonly body: string }
type Node = IssueNode & {
  readonly comments: { readonly nodes: readonly CommentNode[] }
}

/** Returns the issues by node id as they are right now; those that were deleted since are missing. */
export async function readIssues(
  client: Client,
  ids: readonly string[],
  authors: readonly string[],
): Promise<Map<string, FreshIssue>> {
  const { nodes } = await client.read('issues', () =>
    client.octokit
      .graphql<{ readonly nodes: readonly (Node | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { ${issueFields}
          comments(last: 50) { nodes { id viewerDidAuthor body } } } } }`,
        { ids },
      )
      // Those that were deleted are null, beside an error each; the others are there all the same.
      .catch(partialNodes<Node>),
  )
  const found = new Map<string, FreshIssue>()
  for (const node of nodes) {
    if (node === null || node.id === undefined) continue
    const comments = node.comments.nodes.flatMap(({ id, viewerDidAuthor, body }) => {
      const marker = viewerDidAuthor ? findCommentMarker(body) : null
      return marker === null ? [] : { id, marker }
    })
    found.set(node.id, { ...toSnapshotIssue(node, authors), comments })
  }
  return found
}
