import type { ProjectSetting } from '../config/project.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { linkBoard, makeBoard, provisionalTitle } from './create.ts'
import type { Found } from './find.ts'
import { findBoard, listBoards } from './find.ts'
import type { BoardBase, BoardSnapshot } from './model.ts'
import { readBoard, readBoardByNumber } from './read.ts'
import type { BoardWriter } from './write.ts'

/** What decides which board is meant. */
export type BoardWish = {
  readonly setting: ProjectSetting
  /** The board that the ledger remembers. */
  readonly known: BoardBase | null
  readonly repositoryId: string
  readonly authors: readonly string[]
  /** What a new board is called. */
  readonly title: string
  /** No run was here before: there is nothing to be found yet. */
  readonly first: boolean
}

/** The board to keep, or why there is none. */
export type PlacedBoard = {
  readonly board: BoardSnapshot | null
  /** Address of the board that is meant, though it may not be kept; null where there is none. */
  readonly url: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Milliseconds before a board that was not found is looked for again: lists lag behind creates. */
const secondLook = 10_000

/**
 * Returns the board that the setting means: the one of the ledger, the one of that number, or for `auto` the one that
 * earlier runs made, else a new one. A board that is closed or gone is told, and none is made in its place.
 */
export async function placeBoard(writer: BoardWriter, wish: BoardWish): Promise<PlacedBoard> {
  const { setting, known } = wish
  const { client } = writer
  const owner = client.owner
  if (known !== null && means(setting, known.url, owner)) {
    return usable(await readBoard(client, known.id), known.url)
  }
  if (setting.kind === 'auto') return ownBoard(writer, wish)
  const at = { owner: setting.owner ?? owner, number: setting.number }
  const board = await readBoardByNumber(client, at)
  if (board === null) throw noSuchBoard(at)
  const placed = usable(board, board.url)
  if (placed.board === null || known?.id === board.id) return placed
  const linked = await linkBoard(writer, { board, repositoryId: wish.repositoryId })
  return linked ? placed : { ...placed, diagnostics: [unlinked(board)] }
}

/** Whether a board of the ledger is the one that the setting names. */
function means(setting: ProjectSetting, url: string, owner: string): boolean {
  if (setting.kind === 'auto') return true
  const path = `/${setting.owner ?? owner}/projects/${setting.number}`.toLowerCase()
  return url.toLowerCase().endsWith(path)
}

function usable(board: BoardSnapshot | null, url: string): PlacedBoard {
  if (board !== null && !board.closed) return { board, url, diagnostics: [] }
  const told: Diagnostic =
    board === null
      ? {
          rule: 'board-gone',
          severity: 'warning',
          message: `The project board ${url} was deleted, or \`project-token\` has no access to it. No other board was created.`,
          hint: 'Name another board with `project`, or remove the line `board` from ledger.json: then the next run creates a new board.',
        }
      : {
          rule: 'board-closed',
          severity: 'warning',
          message: `The project board ${url} is closed, so it was not changed.`,
          hint: 'Reopen the board, name another board with `project`, or remove `project`.',
        }
  return { board: null, url: board === null ? null : url, diagnostics: [told] }
}

async function ownBoard(writer: BoardWriter, wish: BoardWish): Promise<PlacedBoard> {
  const { client, signal } = writer
  const look = async () => {
    const place = await listBoards(client)
    if (place === null || place.repositoryId !== wish.repositoryId) throw hiddenRepository(client)
    const { authors, title } = wish
    return {
      place,
      found: findBoard(place, { authors, title, provisional: provisionalTitle(client) }),
    }
  }
  let { place, found } = await look()
  if (found.ours === null && found.foreign === null && !wish.first) {
    // An earlier run may have died right after it made one.
    await client.clock.sleep(secondLook, signal)
    ;({ place, found } = await look())
  }
  if (found.foreign !== null) return { board: null, url: null, diagnostics: [foreign(found.foreign)] }
  const diagnostics = found.doubles.map(double)
  if (found.ours === null) {
    const board = await makeBoard(writer, place)
    return { board, url: board.url, diagnostics }
  }
  const placed = usable(await readBoard(client, found.ours.id), found.ours.url)
  return { ...placed, diagnostics: [...placed.diagnostics, ...diagnostics] }
}

function foreign({ url, creator }: NonNullable<Found['foreign']>): Diagnostic {
  return {
    rule: 'board-of-somebody-else',
    severity: 'warning',
    message: `The project board ${url} says that it belongs to this repository, but ${creator?.login ?? 'somebody else'} created it. It was not changed, and no other board was created.`,
    hint: 'If the board is yours, set `project` to its address, or add its creator to `authors` in the configuration. Otherwise delete it.',
  }
}

function double({ url }: Found['doubles'][number]): Diagnostic {
  return {
    rule: 'board-twice',
    severity: 'info',
    message: `The project board ${url} was created by a second run at the same time and is not used.`,
    hint: 'Delete this board.',
  }
}

function unlinked({ url }: BoardSnapshot): Diagnostic {
  return {
    rule: 'board-not-linked',
    severity: 'info',
    message: `The project board ${url} could not be linked to the repository. Everything else works.`,
    hint: 'To show it in the repository, link it on the page “Projects”.',
  }
}

function noSuchBoard({
  owner,
  number,
}: {
  readonly owner: string
  readonly number: number
}): RoadmapSyncError {
  return new RoadmapSyncError(
    'invalid',
    `There is no project ${number} of ${owner}, or \`project-token\` has no access to it.`,
    { hint: 'Correct `project`, or give the token access; .github/docs/board.md of roadmap-sync shows how.' },
  )
}

function hiddenRepository({ owner, repo }: BoardWriter['client']): RoadmapSyncError {
  return new RoadmapSyncError('failed', `\`project-token\` has no access to ${owner}/${repo}.`, {
    hint: 'For a private repository a classic token needs the scopes `repo` and `project`; another token needs access to the repository.',
  })
}
