import type { BoardView, EmulatorOptions, TokenSpec } from '../emulator/emulator.ts'
import type { RunOptions, World } from './world.ts'
import { createWorld, repository } from './world.ts'

/** A user's own token that may do everything with boards. */
export const ownToken: TokenSpec = { kind: 'classic', login: 'octo', scopes: ['project'] }

/** A world whose runs keep a board of the owner. */
export type BoardWorld = World & {
  /** The only board; throws where there is another number of them. */
  board(): BoardView
  /** Values of a field by title of the issue, in order of the cards; archived ones in brackets. */
  column(field: string): Record<string, string | number | undefined>
}

export function createBoardWorld(options: EmulatorOptions = {}, spec: TokenSpec = ownToken): BoardWorld {
  const world = createWorld(options)
  const projectToken = world.emulator.token(spec)
  const [owner = ''] = repository.split('/')
  const board = () => {
    const boards = world.emulator.boards(owner)
    const [only] = boards
    if (only === undefined || boards.length > 1) throw new Error(`there are ${boards.length} boards`)
    return only
  }
  const titleOf = (content: string) =>
    world.emulator.issue(repository, Number(content.split('#')[1]))?.title ?? content
  return {
    ...world,
    run: ({ inputs, ...run }: RunOptions = {}) =>
      world.run({ projectToken, ...run, inputs: { project: 'auto', ...inputs } }),
    board,
    column: (field) =>
      Object.fromEntries(
        board().cards.map(({ content, archived, values }) => [
          archived ? `(${titleOf(content)})` : titleOf(content),
          values[field],
        ]),
      ),
  }
}
