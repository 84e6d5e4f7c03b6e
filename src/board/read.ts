import type { Client } from '../github/client.ts'
import { graphqlErrors, partialNodes } from '../github/refusals.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { BoardField, BoardSnapshot, Card } from './model.ts'

type Page<Node> = {
  readonly nodes: readonly (Node | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A field as GraphQL answers it for `fieldSelection`. */
export type FieldNode = {
  readonly id?: string
  readonly name: string
  readonly dataType: string
  readonly options?: BoardField['options']
}

/** A card as GraphQL answers it for `cardSelection`. */
export type CardNode = {
  readonly id: string
  readonly isArchived: boolean
  readonly content: {
    readonly id?: string
    readonly assignees?: { readonly totalCount: number } | null
    readonly closedByPullRequestsReferences?: { readonly totalCount: number } | null
  } | null
  readonly fieldValues: {
    readonly nodes: readonly ({
      readonly field?: { readonly id?: string } | null
      readonly optionId?: string | null
      readonly text?: string | null
      readonly date?: string | null
    } | null)[]
  }
}

type ViewNode = { readonly id: string; readonly name: string; readonly layout: string }

/** A board as GraphQL answers it for `boardSelection`. */
export type BoardNode = {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly closed: boolean
  readonly readme: string | null
  readonly views: { readonly nodes: readonly (ViewNode | null)[] }
  readonly fields: { readonly nodes: readonly (FieldNode | null)[] }
  readonly items: Page<CardNode>
}

/** What is asked of every field. */
export const fieldSelection = `... on ProjectV2FieldCommon { id name dataType }
  ... on ProjectV2SingleSelectField { options { id name color description } }`

const fieldId = 'field { ... on ProjectV2FieldCommon { id } }'
/** What is asked of every card. */
export const cardSelection = `id isArchived
  content { ... on Issue { id assignees(first: 1) { totalCount } closedByPullRequestsReferences(first: 1) { totalCount } } }
  fieldValues(first: 50) { nodes {
    ... on ProjectV2ItemFieldSingleSelectValue { optionId ${fieldId} }
    ... on ProjectV2ItemFieldTextValue { text ${fieldId} }
    ... on ProjectV2ItemFieldDateValue { date ${fieldId} } } }`

/** What is asked of a board: all of it but for further pages of cards. */
const boardSelection = `id number url title closed readme views(first: 1) { nodes { id name layout } }
  fields(first: 100) { nodes { ${fieldSelection} } } ${itemsPage(null)}`

function itemsPage(after: string | null): string {
  const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`
  return `items(archivedStates: [ARCHIVED, NOT_ARCHIVED], first: 100${cursor}) {
    pageInfo { hasNextPage endCursor } nodes { ${cardSelection} } }`
}

/** Returns the board of that node id, or null when it is gone or out of sight. */
export async function readBoard(client: Client, id: string): Promise<BoardSnapshot | null> {
  const node = await readNode<BoardNode>(client, id, boardSelection)
  return node === null ? null : complete(client, node)
}

/** Returns the owner's board of that number, or null when there is none in sight. */
export async function readBoardByNumber(
  client: Client,
  { owner, number }: { readonly owner: string; readonly number: number },
): Promise<BoardSnapshot | null> {
  const answer = await askBoard(client, () =>
    client.octokit
      .graphql<{ readonly repositoryOwner: { readonly projectV2: BoardNode | null } | null }>(
        `query ($owner: String!, $number: Int!) { repositoryOwner(login: $owner) { ... on ProjectV2Owner {
          projectV2(number: $number) { ${boardSelection} } } } }`,
        { owner, number },
      )
      .catch((error: unknown) => {
        const hidden = graphqlErrors(error)?.every(({ type }) => type === 'NOT_FOUND')
        if (hidden !== true) throw error
        return { repositoryOwner: null }
      }),
  )
  const node = answer.repositoryOwner?.projectV2
  return node == null ? null : complete(client, node)
}

/** Returns the board with all pages of its cards. */
export async function complete(client: Client, node: BoardNode): Promise<BoardSnapshot> {
  const nodes = [...node.items.nodes]
  for (let page = node.items; page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null; ) {
    client.goOn()
    const { endCursor } = page.pageInfo
    const next = await readNode<Pick<BoardNode, 'items'>>(client, node.id, itemsPage(endCursor))
    if (next === null) throw boardGone()
    page = next.items
    for (const each of page.nodes) nodes.push(each)
  }
  const shown = nodes.flatMap((each) => each ?? [])
  return {
    id: node.id,
    number: node.number,
    url: node.url,
    title: node.title,
    closed: node.closed,
    readme: node.readme ?? '',
    firstView: untouched(node.views.nodes[0]),
    fields: node.fields.nodes.flatMap((field) => toField(field) ?? []),
    cards: new Map(
      shown.flatMap((each) => {
        const issue = each.content?.id
        return issue === undefined ? [] : [[issue, toCard(each)] as const]
      }),
    ),
    order: shown.filter(({ isArchived }) => !isArchived).map(({ id }) => id),
  }
}

/** Returns the id of the view that GitHub puts into every new board, or null where a person changed that view. */
function untouched(view: ViewNode | null | undefined): string | null {
  return view?.name === 'View 1' && view.layout === 'TABLE_LAYOUT' ? view.id : null
}

/** Returns the field, or null for one of a kind that has no id in common with the others. */
export function toField(node: FieldNode | null): BoardField | null {
  if (node?.id === undefined) return null
  const { id, name, dataType: type, options = [] } = node
  return { id, name, type, options }
}

/** Returns the card; whether it is of an issue is for the caller to know. */
export function toCard({ id, isArchived: archived, content, fieldValues }: CardNode): Card {
  const assigned = (content?.assignees?.totalCount ?? 0) > 0
  const underWay = (content?.closedByPullRequestsReferences?.totalCount ?? 0) > 0
  const values = fieldValues.nodes.flatMap((value) => {
    const field = value?.field?.id
    const shown = value?.optionId ?? value?.text ?? value?.date
    return field === undefined || shown == null ? [] : [[field, shown] as const]
  })
  return { id, archived, active: assigned || underWay, values: new Map(values) }
}

async function readNode<Node>(client: Client, id: string, selection: string): Promise<Node | null> {
  const { nodes } = await askBoard(client, () =>
    client.octokit
      .graphql<{ readonly nodes: readonly (Node | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { ${selection} } } }`,
        { ids: [id] },
      )
      // A board that is gone is null beside an error.
      .catch(partialNodes<Node>),
  )
  return nodes[0] ?? null
}

/** Returns what `ask` does. Throws an error that names boards where this GitHub does not know what is asked of them. */
export async function askBoard<Data>(client: Client, ask: () => Promise<Data>): Promise<Data> {
  return client.read('projects', () =>
    ask().catch((error: unknown) => {
      throw graphqlErrors(error)?.some(({ message }) => isUnknown(message)) === true ? noBoards(error) : error
    }),
  )
}

function isUnknown(message: string): boolean {
  return /doesn't (?:exist|accept)|no such type|unknown (?:argument|field|type)|cannot query field/i.test(
    message,
  )
}

function noBoards(cause: unknown): RoadmapSyncError {
  return new RoadmapSyncError('failed', 'The API of this GitHub server has no project boards.', {
    hint: 'Remove `project`, or update the server.',
    cause,
  })
}

/** Returns the error for a board that is there no longer, though it just was. */
export function boardGone(): RoadmapSyncError {
  return new RoadmapSyncError('failed', 'The project board disappeared during the run.', {
    hint: 'Run again; the next run says what happened to the board.',
  })
}
