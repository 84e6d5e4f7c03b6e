import type { Client } from '../github/client.ts'
import { isBy } from '../github/issue-fields.ts'
import { graphqlErrors } from '../github/refusals.ts'
import { projectMarker } from '../memory/marker.ts'
import { askBoard } from './read.ts'

/** A board among those of an owner, as far as finding ours needs. */
export type ListedBoard = {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly readme: string | null
  readonly creator: { readonly login: string; readonly __typename: string } | null
}

/** Where boards of a repository live. */
export type BoardPlace = {
  readonly viewer: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly boards: readonly ListedBoard[]
  /** Ids of the boards that are linked to the repository. */
  readonly linked: ReadonlySet<string>
}

type Page = {
  readonly nodes: readonly (ListedBoard | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
type Answer = {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly id: string
    readonly projectsV2: { readonly nodes: readonly ({ readonly id: string } | null)[] }
  } | null
  readonly repositoryOwner: {
    readonly id: string
    readonly projectsV2: Page
  } | null
}

/**
 * Returns where the repository's boards live, with all boards of its owner that the token may see. Null when the
 * token sees no such repository.
 */
export async function listBoards(client: Client): Promise<BoardPlace | null> {
  const boards: ListedBoard[] = []
  let first: Answer | null = null
  for (let after: string | null = null; ; ) {
    client.goOn()
    const answer: Answer | null = await askBoard(client, () =>
      client.octokit
        .graphql<Answer>(
          `query ($owner: String!, $repo: String!, $after: String) {
          viewer { login }
          repository(owner: $owner, name: $repo) { id projectsV2(first: 100) { nodes { id } } }
          repositoryOwner(login: $owner) { id
            ... on ProjectV2Owner { projectsV2(first: 100, after: $after, orderBy: {field: NUMBER, direction: DESC}) {
              pageInfo { hasNextPage endCursor }
              nodes { id number url title readme creator { login __typename } } } } } }`,
          { owner: client.owner, repo: client.repo, after },
        )
        .catch((error: unknown) => {
          if (graphqlErrors(error)?.every(({ type }) => type === 'NOT_FOUND') !== true) throw error
          return null
        }),
    )
    if (answer === null) return null
    first ??= answer
    const page = answer.repositoryOwner?.projectsV2
    if (page === undefined) break
    for (const node of page.nodes) if (node !== null) boards.push(node)
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) break
    after = page.pageInfo.endCursor
  }
  const { repository, repositoryOwner, viewer } = first
  if (repository === null || repositoryOwner === null) return null
  return {
    viewer: viewer.login,
    repositoryId: repository.id,
    ownerId: repositoryOwner.id,
    boards,
    linked: new Set(repository.projectsV2.nodes.flatMap((node) => node?.id ?? [])),
  }
}

/** Returns whether one of the accounts made the board: the token's own, or one of `authors`. */
export function isOurs(
  { viewer }: BoardPlace,
  { creator }: ListedBoard,
  authors: readonly string[] = [],
): boolean {
  return [viewer, ...authors].some((login) => isBy({ author: creator }, login))
}

/** Returns the boards from the oldest to the newest. */
export function byAge(boards: readonly ListedBoard[]): ListedBoard[] {
  return [...boards].sort((left, right) => left.number - right.number)
}

/** What is known of the boards that could be ours. */
export type Found = {
  /** The one to use: the oldest of ours. */
  readonly ours: ListedBoard | null
  /** More of ours: two runs made them at once, long ago. */
  readonly doubles: readonly ListedBoard[]
  /** It bears our marker, and somebody else made it. */
  readonly foreign: ListedBoard | null
}

/**
 * Returns which of the boards is the repository's own. Ours is what the token's account, or one of `authors`, made
 * and what bears our marker, or the title that it has while it is being made, or the final title and the link to the
 * repository: a person may have emptied the readme.
 */
export function findBoard(
  place: BoardPlace,
  {
    authors,
    provisional,
    title,
  }: { readonly authors: readonly string[]; readonly provisional: string; readonly title: string },
): Found {
  const marker = projectMarker(place.repositoryId)
  const marked = place.boards.filter(({ readme }) => readme?.includes(marker) === true)
  const ofUs = place.boards.filter((board) => isOurs(place, board, authors))
  const candidates = [
    ofUs.filter((board) => marked.includes(board)),
    ofUs.filter((board) => board.title === provisional),
    ofUs.filter((board) => board.title === title && place.linked.has(board.id)),
  ]
  const [ours = null, ...doubles] = new Set(candidates.flatMap(byAge))
  return {
    ours,
    doubles: doubles.filter((board) => marked.includes(board) || board.title === provisional),
    foreign: ours === null ? (marked[0] ?? null) : null,
  }
}
