import { findCommentMarker } from '../state/marker.ts'
import type { Client } from './client.ts'

/** A comment of a pull request as GraphQL answers it. */
export type CommentNode = {
  readonly databaseId: number | null
  readonly viewerDidAuthor: boolean
  readonly body: string
}
export type PullRequestNode = { readonly comments: { readonly nodes: readonly CommentNode[] } }

/** Returns the GraphQL selection of a pull request's comments; ours is among the first, since it is made early. */
export function pullRequestSelection(number: number): string {
  return `pullRequest(number: ${number}) { comments(first: 100) { nodes { databaseId viewerDidAuthor body } } }`
}

/** What a sticky comment is: where it stands, how it is found again, what it says (null removes it). */
export type StickyComment = {
  readonly pullRequest: number
  readonly marker: string
  readonly body: string | null
}

/**
 * Brings our comment on a pull request to what it should say: created once, edited in place, removed when nothing
 * is left to say. Somebody else's comment with our marker is not ours. Sends no request when nothing changes.
 */
export async function updateStickyComment(
  client: Client,
  comments: readonly CommentNode[],
  { pullRequest, marker, body }: StickyComment,
): Promise<void> {
  const { owner, repo, octokit } = client
  const ours = comments.find(
    (comment) => comment.viewerDidAuthor && findCommentMarker(comment.body) === marker,
  )
  const text = body === null ? null : `${body.trim()}\n\n${marker}`
  if (ours?.databaseId == null) {
    if (text === null) return
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullRequest,
      body: text,
    })
  } else if (text === null) {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: ours.databaseId,
    })
  } else if (text !== ours.body) {
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: ours.databaseId,
      body: text,
    })
  }
}
