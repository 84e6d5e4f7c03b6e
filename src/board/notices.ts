import type { RepositoryRead } from '../github/read/repository.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { derivedStatus } from './cards.ts'
import type { FieldNames } from './fields.ts'
import { keptFields, sectionOptions, statusMapping } from './fields.ts'
import type { BoardBase, BoardSnapshot, DesiredBoard } from './model.ts'
import type { BoardFeature, BoardReader } from './read.ts'

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

const lacks: Readonly<Partial<Record<BoardFeature, Pick<Diagnostic, 'message' | 'hint'>>>> = {
  archivedStates: {
    message:
      'This GitHub server does not list archived cards, so a card is not restored when its task returns.',
    hint: 'Restore such a card yourself, from the archive of the board.',
  },
  closedByPullRequestsReferences: {
    message:
      'The pull requests of an issue are not visible, so only assigned issues are shown as in progress.',
    hint: 'Allow `project-token` to read pull requests of the repository.',
  },
  ProjectV2SingleSelectFieldOptionInput: {
    message:
      'This GitHub server cannot add an option to a field without removing the other options from all cards, so no option was added.',
    hint: 'Add the missing sections to the options of the section field yourself; the next run sets them on the cards.',
  },
  views: {
    message:
      'Views cannot be created with this GitHub server or token, so the board only has its first view.',
    hint: 'Add views yourself.',
  },
}

/** Returns what is to be told of what this GitHub cannot do, once each. */
export function lackNotices({ missing }: BoardReader): Diagnostic[] {
  return [...missing].flatMap((feature) => {
    const told = lacks[feature]
    return told === undefined ? [] : [{ rule: 'board-limits', severity: 'info', ...told } as const]
  })
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
