import { unanswered } from '../github/client.ts'
import type { Answer } from '../github/write/mutate.ts'
import type { Messages } from '../i18n/messages.ts'
import { projectMarker, withoutProjectMarkers } from '../memory/marker.ts'
import type { RoadmapSyncError } from '../text/errors.ts'
import type { BoardPlace } from './find.ts'
import { byAge, isOurs, listBoards } from './find.ts'
import type { BoardSnapshot } from './model.ts'
import { readBoard } from './read.ts'
import type { BoardWriter } from './write.ts'
import { attempt, BoardPause, writeOnce, writeSurely } from './write.ts'

/** Milliseconds between looks for a board: lists lag behind creates. */
const patience = [2_000, 8_000, 20_000]

/**
 * Returns the title of a board while it is being made. It is the marker of that time: a title is all that a board can
 * be created with, so that a run that dies right after leaves something to be known by.
 */
export function provisionalTitle({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `roadmap-sync is setting up the board of ${owner}/${repo}`
}

/**
 * Makes a board under its provisional title, linked to the repository where the token may link it. Returns
 * it, or the older one where another run was first. Never sends a create again before it has looked for what the first one made.
 */
export async function makeBoard(writer: BoardWriter, place: BoardPlace): Promise<BoardSnapshot> {
  const { client } = writer
  const title = provisionalTitle(client)
  const create = (link: boolean) =>
    attempt(() =>
      writeOnce<{ readonly project: { readonly id: string } | null }>(
        writer,
        {
          name: 'createProjectV2',
          input: {
            ownerId: place.ownerId,
            title,
            ...(link ? { repositoryId: place.repositoryId } : {}),
          },
          selection: 'project: projectV2 { id }',
        },
        1,
      ),
    )
  const id = await createOnce(writer, { title, create, link: true })
  const kept = await settleDoubles(writer, { place, title, id })
  return readPatiently(writer, kept, ({ id: found }) => found === id)
}

type Made =
  | Exclude<Answer<{ readonly project: { readonly id: string } | null }>, { kind: 'limited' }>
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }

/** Returns the id of the board; a create whose answer was lost is looked for before there is another one. */
async function createOnce(
  writer: BoardWriter,
  options: {
    readonly title: string
    readonly create: (link: boolean) => Promise<Made>
    readonly link: boolean
  },
): Promise<string> {
  const { title, create } = options
  let { link } = options
  for (let tries = 1; tries <= 3; tries += 1) {
    const made = await create(link)
    if (made.kind === 'ok' && made.data.project !== null) return made.data.project.id
    const pauses = made.kind === 'refused' ? patience.slice(0, 1) : patience
    for (const pause of pauses) {
      await writer.client.clock.sleep(pause, writer.signal)
      if (writer.signal.aborted) throw new BoardPause()
      const place = await listBoards(writer.client)
      const found = place?.boards.filter((board) => board.title === title && isOurs(place, board)) ?? []
      const [first] = byAge(found)
      if (first !== undefined) return first.id
    }
    // An App that may not touch the repository's contents may not link it either; the board can do without.
    if (made.kind === 'refused' && !link) throw made.error
    if (made.kind === 'refused') link = false
  }
  throw unanswered()
}

/** Two runs at once make two boards: the older one stays, and each run takes its own away again, empty as it is. */
async function settleDoubles(
  writer: BoardWriter,
  { place, title, id }: { readonly place: BoardPlace; readonly title: string; readonly id: string },
): Promise<string> {
  const now = await listBoards(writer.client)
  const own = now?.boards.find((board) => board.id === id)
  if (now === null || own === undefined) return id
  const marker = projectMarker(place.repositoryId)
  const before = new Set(place.boards.map((board) => board.id))
  const older = now.boards
    .filter((board) => board.number < own.number && !before.has(board.id) && isOurs(now, board))
    .filter((board) => board.title === title || board.readme?.includes(marker) === true)
  const [first] = byAge(older)
  if (first === undefined) return id
  const remove = { name: 'deleteProjectV2', input: { projectId: id }, selection: 'clientMutationId' }
  await attempt(() => writeOnce(writer, remove))
  return first.id
}

/**
 * Returns the board once it is found: a new one is not for seconds. One that another run is making is waited for,
 * until it has its title, or that run seems to have died.
 */
async function readPatiently(
  { client, signal }: BoardWriter,
  id: string,
  isOwn: (board: BoardSnapshot) => boolean,
): Promise<BoardSnapshot> {
  let board: BoardSnapshot | null = null
  for (const pause of [...patience, null]) {
    board = await readBoard(client, id)
    const ready = board !== null && (isOwn(board) || board.title !== provisionalTitle(client))
    if (ready || pause === null) break
    await client.clock.sleep(pause, signal)
    if (signal.aborted) throw new BoardPause()
  }
  if (board === null) throw unanswered()
  return board
}

/** Links the board to the repository; returns whether it may. */
export async function linkBoard(
  writer: BoardWriter,
  { board, repositoryId }: { readonly board: BoardSnapshot; readonly repositoryId: string },
): Promise<boolean> {
  const mutation = {
    name: 'linkProjectV2ToRepository',
    input: { projectId: board.id, repositoryId },
    selection: 'clientMutationId',
  }
  const answer = await attempt(() => writeOnce(writer, mutation))
  return answer.kind === 'ok'
}

/** What a new board is given once its fields are there. */
export type Furnishing = {
  readonly board: BoardSnapshot
  readonly repositoryId: string
  readonly title: string
  readonly messages: Messages
  /** Links to the roadmaps, as Markdown. */
  readonly roadmaps: string
}

/**
 * Turns the view of a new board into one by status, and gives the board its title, its description and the readme with
 * our marker: from then on the board is finished. All of it may be sent again. Returns whether the view was changed.
 */
export async function furnishBoard(
  writer: BoardWriter,
  { board, repositoryId, title, messages, roadmaps }: Furnishing,
): Promise<boolean> {
  const { owner, repo } = writer.client
  const words = messages.board
  const view = { viewId: board.firstView, name: words.view, layout: 'BOARD_LAYOUT' }
  const change = { name: 'updateProjectV2View', input: view, selection: 'clientMutationId' }
  const answer = board.firstView === null ? null : await attempt(() => writeSurely(writer, change))
  const text = withoutProjectMarkers(board.readme) || words.readme(roadmaps)
  await writeSurely(writer, {
    name: 'updateProjectV2',
    input: {
      projectId: board.id,
      title,
      shortDescription: words.description(`${owner}/${repo}`),
      readme: [text, projectMarker(repositoryId)].join('\n\n'),
    },
    selection: 'clientMutationId',
  })
  return !(typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused')
}
