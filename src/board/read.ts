import type { Client } from '../github/client.ts'
import type { GraphqlError } from '../github/refusals.ts'
import { graphqlErrors, partialNodes } from '../github/refusals.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { BoardGlimpse } from './live-board.ts'
import type { BoardField, BoardSnapshot, Card } from './model.ts'

/** What not every GitHub knows yet, by the word that its refusal contains; boards are kept without what is missing. */
export type BoardFeature =
  /** Archived cards are in lists, where they are asked for. */
  | 'archivedStates'
  | 'closedByPullRequestsReferences'
  /** Fields say by which id REST knows them. */
  | 'databaseId'
  /** Options keep their cards when they are sent with their ids. */
  | 'ProjectV2SingleSelectFieldOptionInput'
  /** Views can be made. */
  | 'views'

/** Reads boards; remembers what this GitHub does not know. */
export type BoardReader = {
  readonly client: Client
  readonly missing: Set<BoardFeature>
}

type Page<Node> = {
  readonly nodes: readonly (Node | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A field as GraphQL answers it for `fieldSelection`. */
export type FieldNode = {
  readonly id?: string
  readonly databaseId?: number | null
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

/** A board as GraphQL answers it for `boardSelection`. */
export type BoardNode = {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly closed: boolean
  readonly fields: { readonly nodes: readonly (FieldNode | null)[] }
  readonly items: Page<CardNode>
}

/** Returns what is asked of every field. */
export function fieldSelection({ missing }: BoardReader): string {
  return `... on ProjectV2FieldCommon { id name dataType ${missing.has('databaseId') ? '' : 'databaseId'} }
    ... on ProjectV2SingleSelectField { options { id name color description } }`
}

/** Returns what is asked of every card. */
export function cardSelection({ missing }: BoardReader): string {
  const pulls = missing.has('closedByPullRequestsReferences')
    ? ''
    : 'closedByPullRequestsReferences(first: 1) { totalCount }'
  const field = 'field { ... on ProjectV2FieldCommon { id } }'
  return `id isArchived content { ... on Issue { id assignees(first: 1) { totalCount } ${pulls} } }
    fieldValues(first: 50) { nodes {
      ... on ProjectV2ItemFieldSingleSelectValue { optionId ${field} }
      ... on ProjectV2ItemFieldTextValue { text ${field} }
      ... on ProjectV2ItemFieldDateValue { date ${field} } } }`
}

/** Returns what is asked of an issue to find its card. */
export function cardsOfIssue(reader: BoardReader): string {
  return `projectItems(first: 50, includeArchived: true) { nodes { ${cardSelection(reader)} project { id } } }`
}

/** The cards of an issue as GraphQL answers them for `cardsOfIssue`. */
export type IssueCards = {
  readonly projectItems?: {
    readonly nodes: readonly ((CardNode & { readonly project: { readonly id: string } }) | null)[]
  }
}

/** Returns the card of the issue on that board, or undefined where it has none, or none that is shown yet. */
export function cardOn(board: string, { projectItems }: IssueCards): Card | undefined {
  const found = projectItems?.nodes.find((card) => card?.project.id === board)
  return found == null ? undefined : toCard(found)
}

/** Returns what is asked of a board: all of it but for further pages of cards. */
export function boardSelection(reader: BoardReader): string {
  return `id number url title closed fields(first: 100) { nodes { ${fieldSelection(reader)} } } ${itemsPage(reader, null)}`
}

function itemsPage(reader: BoardReader, after: string | null): string {
  const archived = reader.missing.has('archivedStates') ? '' : 'archivedStates: [ARCHIVED, NOT_ARCHIVED], '
  const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`
  return `items(${archived}first: 100${cursor}) { pageInfo { hasNextPage endCursor } nodes { ${cardSelection(reader)} } }`
}

/** Returns the board of that node id, or null when it is gone or out of sight. */
export async function readBoard(reader: BoardReader, id: string): Promise<BoardSnapshot | null> {
  const node = await readNode<BoardNode>(reader, id, () => boardSelection(reader))
  return node === null ? null : complete(reader, node)
}

/** Returns the fields of the board, and those of the cards that are there, as they are now. */
export async function glimpseBoard(
  reader: BoardReader,
  id: string,
  cards: readonly string[],
): Promise<BoardGlimpse> {
  type Node = Partial<CardNode> & Partial<Pick<BoardNode, 'fields'>>
  const { octokit } = reader.client
  const { nodes } = await askBoard(reader, () =>
    octokit
      .graphql<{ readonly nodes: readonly (Node | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) {
          ... on ProjectV2 { fields(first: 100) { nodes { ${fieldSelection(reader)} } } }
          ... on ProjectV2Item { ${cardSelection(reader)} } } }`,
        { ids: [id, ...cards] },
      )
      .catch(partialNodes<Node>),
  )
  const [board, ...found] = nodes
  if (board?.fields === undefined) throw boardGone()
  return {
    fields: board.fields.nodes.flatMap((field) => toField(field) ?? []),
    cards: new Map(found.flatMap((node) => (isCard(node) ? [[node.id, toCard(node)] as const] : []))),
  }
}

function isCard(node: Partial<CardNode> | null): node is CardNode {
  return node?.id !== undefined && node.fieldValues !== undefined
}

/** Returns the owner's board of that number, or null when there is none in sight. */
export async function readBoardByNumber(
  reader: BoardReader,
  { owner, number }: { readonly owner: string; readonly number: number },
): Promise<BoardSnapshot | null> {
  const { client } = reader
  const answer = await askBoard(reader, () =>
    client.octokit
      .graphql<{ readonly repositoryOwner: { readonly projectV2: BoardNode | null } | null }>(
        `query ($owner: String!, $number: Int!) { repositoryOwner(login: $owner) { ... on ProjectV2Owner {
          projectV2(number: $number) { ${boardSelection(reader)} } } } }`,
        { owner, number },
      )
      .catch((error: unknown) => {
        const hidden = graphqlErrors(error)?.every(({ type }) => type === 'NOT_FOUND')
        if (hidden !== true) throw error
        return { repositoryOwner: null }
      }),
  )
  const node = answer.repositoryOwner?.projectV2
  return node == null ? null : complete(reader, node)
}

/** Returns the board with all pages of its cards. */
export async function complete(reader: BoardReader, node: BoardNode): Promise<BoardSnapshot> {
  const nodes = [...node.items.nodes]
  for (let page = node.items; page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null; ) {
    reader.client.goOn()
    const { endCursor } = page.pageInfo
    const next = await readNode<Pick<BoardNode, 'items'>>(reader, node.id, () => itemsPage(reader, endCursor))
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

/** Returns the field, or null for one of a kind that has no id in common with the others. */
export function toField(node: FieldNode | null): BoardField | null {
  if (node?.id === undefined) return null
  const { id, databaseId = null, name, dataType: type, options = [] } = node
  return { id, databaseId, name, type, options }
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

async function readNode<Node>(
  reader: BoardReader,
  id: string,
  selection: () => string,
): Promise<Node | null> {
  const { octokit } = reader.client
  const { nodes } = await askBoard(reader, () =>
    octokit
      .graphql<{ readonly nodes: readonly (Node | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { ${selection()} } } }`,
        { ids: [id] },
      )
      // A board that is gone is null beside an error.
      .catch(partialNodes<Node>),
  )
  return nodes[0] ?? null
}

/**
 * Returns what `ask` does, asked again without what this GitHub does not know, and with what was answered beside the
 * refusal of pull requests, which a token for boards need not be allowed to read.
 */
export async function askBoard<Data>(reader: BoardReader, ask: () => Promise<Data>): Promise<Data> {
  const { client, missing } = reader
  return client.read('projects', async () => {
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        const features = ['archivedStates', 'closedByPullRequestsReferences', 'databaseId'] as const
        const errors = graphqlErrors(error) ?? []
        const refused = features.find((feature) => !missing.has(feature) && isAbout(errors, feature))
        if (refused !== undefined) missing.add(refused)
        else throw errors.some(isAboutBoards) ? noBoards(error) : error
      }
    }
  })
}

/** Returns whether all is refused for one thing that GitHub does not know, or does not show this token. */
export function isAbout(errors: readonly GraphqlError[], feature: BoardFeature): boolean {
  return errors.some(
    ({ message, path, type }) =>
      (isUnknown(message) && message.includes(feature)) || (type === 'FORBIDDEN' && path?.at(-1) === feature),
  )
}

/** Whether boards as such are unknown, and not merely something of them. */
function isAboutBoards({ message }: GraphqlError): boolean {
  return isUnknown(message) && /['"]projects?V2['"]|(?:no such|unknown) type ['"]?ProjectV2/i.test(message)
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
