import { classify } from '../github/refusals.ts'
import type { BoardPlace } from './find.ts'
import type { BoardSnapshot } from './model.ts'
import { askBoard } from './read.ts'
import type { BoardWriter } from './write.ts'
import { attempt, BoardPause, writeSurely } from './write.ts'

/** A view that a new board is to have. */
export type ViewWish = {
  readonly name: string
  readonly layout: 'table' | 'board' | 'roadmap'
  /** Ids, as REST knows them, of the field that makes the columns of a board or the groups of the others. */
  readonly groupBy: number | null
  /** Ids of the fields that it shows; none leaves that to GitHub. */
  readonly visible: readonly number[]
}

/** What a board looks like, besides its cards. */
export type BoardLooks = {
  readonly readme: string
  readonly views: readonly { readonly id: string; readonly name: string }[]
  /** Id of the view that GitHub puts into every new board, while nobody has touched it; else null. */
  readonly first: string | null
}

type ViewNode = {
  readonly id: string
  readonly name: string
  readonly layout: string
  readonly filter: string | null
  readonly groupByFields: { readonly totalCount: number } | null
  readonly sortByFields: { readonly totalCount: number } | null
}

/** Returns the readme and the views of a board. */
export async function readLooks({ reader }: BoardWriter, board: BoardSnapshot): Promise<BoardLooks> {
  type Node = {
    readonly readme: string | null
    readonly views: { readonly nodes: readonly (ViewNode | null)[] }
  }
  const { nodes } = await askBoard(reader, () =>
    reader.client.octokit.graphql<{ readonly nodes: readonly (Node | null)[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { readme views(first: 50) { nodes {
        id name layout filter groupByFields(first: 1) { totalCount } sortByFields(first: 1) { totalCount } } } } } }`,
      { ids: [board.id] },
    ),
  )
  const views = nodes[0]?.views.nodes.flatMap((view) => view ?? []) ?? []
  return {
    readme: nodes[0]?.readme ?? '',
    views,
    first: views.find(isUntouched)?.id ?? null,
  }
}

function isUntouched({ name, layout, filter, groupByFields, sortByFields }: ViewNode): boolean {
  const plain = (filter ?? '') === '' && groupByFields?.totalCount === 0 && sortByFields?.totalCount === 0
  return name === 'View 1' && layout === 'TABLE_LAYOUT' && plain
}

/**
 * Makes the views that the board lacks, by name. Returns false where this GitHub, or this token, cannot make views at
 * all; the board has the one it came with then.
 * Source: https://docs.github.com/en/rest/projects/views
 */
export async function makeViews(
  writer: BoardWriter,
  {
    board,
    place,
    looks,
    wishes,
  }: {
    readonly board: BoardSnapshot
    readonly place: BoardPlace
    readonly looks: BoardLooks
    readonly wishes: readonly ViewWish[]
  },
): Promise<boolean> {
  const made = new Set<string>()
  let there = looks.views
  for (const view of wishes) {
    for (let attempt = 1; !there.some(({ name }) => name === view.name); attempt += 1) {
      const outcome = await makeView(writer, { board, place, view })
      if (outcome.kind === 'never') return false
      if (outcome.kind === 'made') made.add(outcome.id)
      if (outcome.kind === 'made' || attempt === 3) break
      // A lost answer may hide a view.
      there = (await readLooks(writer, board)).views
    }
  }
  if (made.size > 0) await dropDoubles(writer, board, made)
  return true
}

/** Another run may have made the same views at the same moment; each run takes its own away where they are second. */
async function dropDoubles(
  writer: BoardWriter,
  board: BoardSnapshot,
  made: ReadonlySet<string>,
): Promise<void> {
  const { views } = await readLooks(writer, board)
  const second = views.filter(
    ({ id, name }, index) => made.has(id) && views.slice(0, index).some((each) => each.name === name),
  )
  for (const { id } of second) await dropView(writer, id)
}

/** Takes the view away that a new board comes with; where this GitHub cannot, it stays. */
export async function dropView(writer: BoardWriter, viewId: string): Promise<void> {
  const remove = { name: 'deleteProjectV2View', input: { viewId }, selection: 'clientMutationId' }
  await attempt(() => writeSurely(writer, remove))
}

async function makeView(
  { reader, pacer, signal, budget }: BoardWriter,
  {
    board,
    place,
    view,
  }: { readonly board: BoardSnapshot; readonly place: BoardPlace; readonly view: ViewWish },
): Promise<{ readonly kind: 'made'; readonly id: string } | { readonly kind: 'unknown' | 'never' }> {
  const { client } = reader
  const { octokit, clock } = client
  await clock.sleep(pacer.delay(0), signal)
  if (signal.aborted) throw new BoardPause()
  pacer.record(0)
  const { name, layout, groupBy, visible } = view
  const group =
    groupBy === null ? {} : layout === 'board' ? { vertical_group_by: [groupBy] } : { group_by: [groupBy] }
  const shown = visible.length === 0 ? {} : { visible_fields: [...visible] }
  const body = { project_number: board.number, name, layout, ...group, ...shown }
  try {
    const { data } =
      place.owner === 'Organization'
        ? await octokit.request('POST /orgs/{org}/projectsV2/{project_number}/views', {
            org: client.owner,
            ...body,
          })
        : await octokit.request('POST /users/{user_id}/projectsV2/{project_number}/views', {
            user_id: String(place.ownerDatabaseId),
            ...body,
          })
    if (typeof data?.node_id !== 'string') throw new Error('GitHub answered with something that is no view')
    return { kind: 'made', id: data.node_id }
  } catch (error) {
    const problem = classify(error, { need: 'projects', clock })
    // No such endpoint, or not for this token; nothing else depends on it.
    if (problem.kind === 'refused' || problem.kind === 'fatal') return { kind: 'never' }
    if (problem.kind === 'limited' && !(await budget.waitUntil(problem.retryAt))) throw new BoardPause()
    return { kind: 'unknown' }
  }
}
