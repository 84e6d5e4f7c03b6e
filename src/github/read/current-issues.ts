import type { Numbers } from '../../apply/writes.ts'
import { findCommentMarker } from '../../memory/marker.ts'
import type { SnapshotIssue, SnapshotMilestone } from '../../memory/snapshot.ts'
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

/** An issue as it is right now, with our marked comments on it, oldest first. */
export type FreshIssue = SnapshotIssue & {
  readonly comments: readonly { readonly id: string; readonly marker: string }[]
}

/** What was seen at one moment of issues (by node id) and milestones (by number) that are about to be written. */
export type Fresh = {
  /** Epoch milliseconds; no later than it was so. */
  readonly at: number
  readonly issues: ReadonlyMap<string, FreshIssue>
  readonly milestones: ReadonlyMap<number, SnapshotMilestone>
}

type CommentNode = { readonly id: string; readonly viewerDidAuthor: boolean; readonly body: string }
type FreshNode = IssueNode & { readonly comments: { readonly nodes: readonly CommentNode[] } }

/** A repository's answer to `freshSelection`; what was deleted is null. */
export type FreshAnswer = Readonly<Record<string, FreshNode | MilestoneNode | null>>

/** GraphQL selection of those issues and milestones, inside a repository. */
export function freshSelection({ issues, milestones }: Numbers): string {
  const comments = 'comments(last: 50) { nodes { id viewerDidAuthor body } }'
  return [
    ...issues.map((number) => `i${number}: issue(number: ${number}) { ${issueFields} ${comments} }`),
    ...milestones.map((number) => `m${number}: milestone(number: ${number}) { ${milestoneFields} }`),
  ].join('\n')
}

/** Returns what an answer to `freshSelection` shows. */
export function toFresh(
  answer: FreshAnswer,
  { authors, at }: { authors: readonly string[]; at: number },
): Fresh {
  const issues = new Map<string, FreshIssue>()
  const milestones = new Map<number, SnapshotMilestone>()
  for (const node of Object.values(answer)) {
    if (node === null) continue
    if (!('viewerDidAuthor' in node)) milestones.set(node.number, toSnapshotMilestone(node))
    else {
      const comments = node.comments.nodes.flatMap(({ id, viewerDidAuthor, body }) => {
        const marker = viewerDidAuthor ? findCommentMarker(body) : null
        return marker === null ? [] : { id, marker }
      })
      issues.set(node.id, { ...toSnapshotIssue(node, authors), comments })
    }
  }
  return { at, issues, milestones }
}

/** Reads those issues and milestones as they are right now; those that were deleted since are missing. */
export async function readFresh(
  client: Client,
  numbers: Numbers,
  authors: readonly string[],
): Promise<Fresh> {
  const at = client.clock.now()
  const answer = await queryRepository<FreshAnswer>(client, freshSelection(numbers))
  return toFresh(answer, { authors, at })
}
