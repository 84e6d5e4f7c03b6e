import { findCommentMarker } from '../../memory/marker.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'

/** A comment of a pull request as GraphQL answers it. */
export type CommentNode = {
  readonly databaseId: number | null
  readonly viewerDidAuthor: boolean
  readonly body: string
}

/** A page of a pull request's comments, oldest first. */
export type CommentPage = {
  readonly nodes: readonly CommentNode[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
export type PullRequestNode = { readonly comments: CommentPage }

/** Returns the GraphQL selection of a page of a pull request's comments, the first one unless told. */
export function pullRequestSelection(number: number, after: string | null = null): string {
  const place = after === null ? '' : `, after: ${JSON.stringify(after)}`
  return `pullRequest(number: ${number}) { comments(first: 100${place}) {
    pageInfo { hasNextPage endCursor } nodes { databaseId viewerDidAuthor body } } }`
}

/** What a sticky comment is: where it stands, how it is found again, what it says (null removes it). */
export type StickyComment = {
  readonly pullRequest: number
  readonly marker: string
  readonly body: string | null
}

/**
 * Brings our comment on a pull request to what it should say: created once, edited in place, removed when nothing is
 * left to say. It is looked for from `first` on through all comments; somebody else's with our marker is not ours, and
 * of several of ours (two runs at once) the oldest stays. Sends no writing request when nothing changes.
 */
export async function updateStickyComment(
  client: Client,
  first: CommentPage,
  { pullRequest, marker, body }: StickyComment,
): Promise<void> {
  const { owner, repo, octokit } = client
  const [ours, ...doubled] = await findOurs(client, first, { pullRequest, marker })
  for (const comment of doubled) await deleteComment(client, comment)
  const text = body === null ? null : `${body.trim()}\n\n${marker}`
  if (ours === undefined) {
    if (text === null) return
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullRequest,
      body: text,
    })
  } else if (text === null) {
    await deleteComment(client, ours)
  } else if (text !== ours.body) {
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: ours.id,
      body: text,
    })
  }
}

type OwnComment = { readonly id: number; readonly body: string }

/** Returns our comments with the marker on the first page that has any, oldest first. */
async function findOurs(
  client: Client,
  first: CommentPage,
  { pullRequest, marker }: Pick<StickyComment, 'pullRequest' | 'marker'>,
): Promise<OwnComment[]> {
  for (let page = first; ; ) {
    const found = page.nodes.flatMap(({ databaseId, viewerDidAuthor, body }) =>
      databaseId !== null && viewerDidAuthor && findCommentMarker(body) === marker
        ? [{ id: databaseId, body }]
        : [],
    )
    const { hasNextPage, endCursor } = page.pageInfo
    if (found.length > 0 || !hasNextPage || endCursor === null) return found
    client.goOn()
    const next = await queryRepository<{ readonly pullRequest: PullRequestNode | null }>(
      client,
      pullRequestSelection(pullRequest, endCursor),
    )
    if (next.pullRequest === null) return []
    page = next.pullRequest.comments
  }
}

async function deleteComment({ owner, repo, octokit }: Client, { id }: OwnComment): Promise<void> {
  await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: id,
  })
}
