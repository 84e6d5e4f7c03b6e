import { unanswered } from '../github/client.ts'
import type { Messages } from '../i18n/messages.ts'
import { finishBoard } from './create.ts'
import type { KeptFields } from './fields.ts'
import type { BoardPlace } from './find.ts'
import { listBoards } from './find.ts'
import type { BoardSnapshot } from './model.ts'
import type { ViewWish } from './views.ts'
import { dropView, makeViews, readLooks } from './views.ts'
import type { BoardWriter } from './write.ts'

/** What a new board is given once its fields are there. */
export type Furnishing = {
  readonly kept: KeptFields
  /** Where it lives; null where that has to be asked for. */
  readonly place: BoardPlace | null
  readonly title: string
  readonly messages: Messages
  /** What its readme calls the roadmaps: Markdown. */
  readonly roadmaps: string
}

/**
 * Gives a new board its views, and at last its title, description and readme with our marker. Whatever of it an
 * earlier run did is not done again.
 */
export async function furnishBoard(
  writer: BoardWriter,
  board: BoardSnapshot,
  furnishing: Furnishing,
): Promise<void> {
  const { title, messages, roadmaps } = furnishing
  const { client, missing } = writer.reader
  const place = furnishing.place ?? (await listBoards(writer.reader))
  if (place === null) throw unanswered()
  const looks = await readLooks(writer, board)
  {
    const made = await makeViews(writer, { board, place, looks, wishes: viewsOf(board, furnishing) })
    if (!made) missing.add('views')
    else if (looks.first !== null) await dropView(writer, looks.first)
  }
  await finishBoard(writer, {
    board,
    repositoryId: place.repositoryId,
    title,
    description: messages.board.description(`${client.owner}/${client.repo}`),
    readme: looks.readme.trim() === '' ? messages.board.readme(roadmaps) : looks.readme,
  })
}

function viewsOf(board: BoardSnapshot, { kept, messages }: Furnishing): ViewWish[] {
  const own = ['TITLE', 'ASSIGNEES', 'LINKED_PULL_REQUESTS']
  const fields = [...board.fields.filter(({ type }) => own.includes(type)), kept.status, kept.section]
  const visible = fields.flatMap((field) => field?.databaseId ?? [])
  return [{ name: messages.board.view, layout: 'board', groupBy: kept.status?.databaseId ?? null, visible }]
}
