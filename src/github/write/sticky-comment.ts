import { findCommentMarker } from '../../memory/marker.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'

/** A comment of a pull request as GraphQL answers it. */
type CommentNode = { readonly id: string; readonly viewerDidAuthor: boolean; readonly body: string }

/** A page of a pull request's comments, oldest first. */
export type CommentPage = {
  readonly nodes: readonly CommentNode[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A pull request as GraphQL answers it for `commentsOf`. */
export type PullRequestNode = { readonly comments: CommentPage }

/** Returns the GraphQL selection of a page of a pull request's comments, the first one unless told. */
export function commentsOf(pullRequest: number, after: string | null = null): string {
  const place = after === null ? '' : `, after: ${JSON.stringify(after)}`
  return `pullRequest(number: ${pullRequest}) { comments(first: 100${place}) {
    pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor body } } }`
}

/** A comment that is created once, found again by its marker, and kept up to date. */
export type StickyComment = {
  readonly pullRequest: number
  readonly marker: string
  /** What the comment says; null removes it. */
  readonly body: string | null
}

/**
 * Creates, edits or removes our comment on a pull request, so that it says `body`; sends nothing when it says so
 * already. The search begins with the page `first` and goes on through all comments. A comment of somebody else is not
 * ours, even with our marker. Where two runs commented at once, the oldest comment stays. Throws as Octokit does.
 */
export async function updateStickyComment(
  client: Client,
  first: CommentPage,
  { pullRequest, marker, body }: StickyComment,
): Promise<void> {
  const { owner, repo, octokit } = client
  const [ours, ...doubled] = await findOurs(client, first, { pullRequest, marker })
  for (const { id } of doubled) await deleteComment(client, id)
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
    await deleteComment(client, ours.id)
  } else if (text !== ours.body) {
    await octokit.graphql(
      'mutation ($input: UpdateIssueCommentInput!) { updateIssueComment(input: $input) { clientMutationId } }',
      { input: { id: ours.id, body: text } },
    )
  }
}

/** Returns our comments with the marker on the first page that has any, oldest first. */
async function findOurs(
  client: Client,
  first: CommentPage,
  { pullRequest, marker }: Pick<StickyComment, 'pullRequest' | 'marker'>,
): Promise<CommentNode[]> {
  for (let page = first; ; ) {
    const found = page.nodes.filter(
      ({ viewerDidAuthor, body }) => viewerDidAuthor && findCommentMarker(body) === marker,
    )
    const { hasNextPage, endCursor } = page.pageInfo
    if (found.length > 0 || !hasNextPage || endCursor === null) return found
    client.goOn()
    const next = await queryRepository<{ readonly pullRequest: PullRequestNode | null }>(
      client,
      commentsOf(pullRequest, endCursor),
    )
    if (next.pullRequest === null) return []
    page = next.pullRequest.comments
  }
}

async function deleteComment({ octokit }: Client, id: string): Promise<void> {
  await octokit.graphql(
    'mutation ($input: DeleteIssueCommentInput!) { deleteIssueComment(input: $input) { clientMutationId } }',
    { input: { id } },
  )
}
