import type { RepositoryRead } from '../github/read/repository.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { derivedStatus } from './cards.ts'
import type { FieldNames } from './fields.ts'
import { keptFields, sectionOptions, statusMapping } from './fields.ts'
import type { BoardBase, BoardSnapshot, DesiredBoard } from './model.ts'

/**
 * Returns the notice of a run that has no token for the board it is to keep, or a `weak` one: why, and three steps to
 * get one that does.
 */
export function tokenNotice(
  { url, organization }: Pick<RepositoryRead, 'url' | 'organization'>,
  { board }: Messages,
  token: 'none' | 'weak',
): Diagnostic {
  const { origin } = new URL(url)
  const { why, weak, user, organization: member, secret, use } = board.noToken
  const first = organization
    ? `${member}: ${origin}/settings/personal-access-tokens/new`
    : `${user}: ${origin}/settings/tokens/new?scopes=project&description=roadmap-sync`
  const steps = [
    first,
    `${secret('`PROJECT_TOKEN`')}: ${url}/settings/secrets/actions/new`,
    use('`project-token: ${{ secrets.PROJECT_TOKEN }}`'),
  ]
  return {
    rule: 'no-project-token',
    severity: 'info',
    message: token === 'none' ? why : weak,
    hint: steps.map((step, index) => `${index + 1}. ${step}`).join(' '),
  }
}

/** What is told where this GitHub, or the token, cannot change the view of a board. */
export const viewNotice: Diagnostic = {
  rule: 'board-limits',
  severity: 'info',
  message: 'The view cannot be changed with this GitHub server or token, so the board keeps its first view.',
  hint: 'Add views yourself.',
}

/** Returns what stands in the way of fields that should be kept: names that nobody has, options that are none. */
export function fieldNotices(
  desired: DesiredBoard,
  board: BoardSnapshot,
  { names, base }: { readonly names: FieldNames; readonly base: BoardBase | null },
): Diagnostic[] {
  const kept = keptFields(board, base, names)
  const told: Diagnostic[] = []
  const tell = (message: string, hint: string) =>
    told.push({ rule: 'board-field', severity: 'info', message, hint })
  const mapping = statusMapping(kept.status)
  const unnamed = new Set(
    desired.cards.flatMap((wanted) => {
      const card = board.cards.get(wanted.issue)
      const status = card === undefined ? null : derivedStatus(wanted, card)
      return status === null || mapping[status] !== undefined ? [] : status
    }),
  )
  if (kept.status !== undefined && unnamed.size > 0) {
    const words = { todo: 'Todo', progress: 'In Progress', done: 'Done' }
    const list = [...unnamed].map((status) => `“${words[status]}”`).join(', ')
    tell(
      `No option of the field ${kept.status.name} means ${list}; the status of such cards is not changed.`,
      'Give an option this name, in any language.',
    )
  }
  for (const [kind, name] of [
    ['section', desired.names.section],
    ['start', desired.names.start],
    ['target', desired.names.target],
  ] as const) {
    const taken = board.fields.find((field) => field.name.toLowerCase() === name.toLowerCase())
    if (kept[kind] !== undefined || taken === undefined || base?.fields[kind] !== undefined) continue
    tell(
      `The board has a field ${name} of another type, so it is not used.`,
      'Rename that field: then the next run creates a new one.',
    )
  }
  const { section } = kept
  const options = section?.type === 'SINGLE_SELECT' ? sectionOptions(section, desired, base) : null
  const without = options === null ? 0 : desired.sections.filter(({ id }) => !options.has(id)).length
  if (without > 0 && section !== undefined && section.options.length >= 50) {
    tell(
      `The field ${section.name} is full: ${without} sections have no option.`,
      'GitHub allows fifty options. Delete the field and create a field of the type “Text” with the same name.',
    )
  }
  return told
}
