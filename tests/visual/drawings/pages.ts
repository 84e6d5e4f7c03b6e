import { readFileSync } from 'node:fs'
import { createBoardWorld } from '../../integration/board-world.ts'
import { repository } from '../../integration/world.ts'
import { drawBoard } from './board.ts'
import { drawOrganizationToken, drawSecret, drawToken, drawWorkflow } from './steps.ts'

/** Where the pictures of the page about the board are. */
export const folder = new URL('../../../.github/docs/board/', import.meta.url)

/** The page that shows them. */
export const page = new URL('../../../.github/docs/board.md', import.meta.url)

/** Returns the pictures of the page about the board, by name of their files. */
export async function boardPictures(): Promise<ReadonlyMap<string, string>> {
  const { lines, added } = workflow()
  return new Map([
    ['board.svg', await boardInUse()],
    ['token.svg', drawToken()],
    ['token-organization.svg', drawOrganizationToken()],
    ['secret.svg', drawSecret()],
    ['workflow.svg', drawWorkflow(lines, added)],
  ])
}

/** The first user's board after some days: four tasks done, two under way. */
async function boardInUse(): Promise<string> {
  const world = createBoardWorld()
  const octo = world.emulator.person('octo')
  await world.run()
  for (const number of [1, 2, 3, 4]) octo.closeIssue(repository, number)
  octo.assign(repository, 5, ['octo'])
  octo.createBranch(repository, 'tables')
  octo.push(repository, { branch: 'tables', files: { 'tables.sql': 'SELECT 1;\n' } })
  octo.openPull(repository, { title: 'Tables', head: 'tables', body: 'Closes #6' })
  await world.run()
  const issues = world.emulator.issues(repository)
  return drawBoard({
    board: world.board(),
    issues: new Map(issues.map((issue) => [`${repository}#${issue.number}`, issue])),
  })
}

/** The step as the page has it. */
function workflow(): { readonly lines: readonly string[]; readonly added: readonly string[] } {
  const block = /```yaml\n(?<lines>[^`]*uses: OWNER[^`]*secrets\.PROJECT_TOKEN[^`]*?)\n\s*```/.exec(
    readFileSync(page, 'utf8'),
  )
  const lines = (block?.groups?.lines ?? '').split('\n')
  const margin = Math.min(...lines.map((line) => line.search(/\S/)))
  const shown = lines.map((line) => line.slice(margin))
  return { lines: shown, added: shown.slice(1) }
}
