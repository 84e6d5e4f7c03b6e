import type { SectionId } from '../roadmap/model.ts'
import { oneLine, textKey, truncate, withoutInvisible } from '../text/text.ts'
import type {
  BoardBase,
  BoardField,
  BoardFieldKind,
  BoardOption,
  BoardSnapshot,
  CardStatus,
  DesiredBoard,
} from './model.ts'
import type { BoardOperation, OptionDraft } from './operation.ts'
import { namesStatusField, statusMeant } from './status-words.ts'

/** More options a single select cannot have: https://docs.github.com/en/issues/planning-and-tracking-with-projects/understanding-fields/about-single-select-fields */
const optionLimit = 50
const nameLimit = 100
const colors = ['BLUE', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'PINK', 'PURPLE', 'GRAY'] as const

/** GitHub's own, for a board whose status field somebody took away. */
const statusOptions: readonly OptionDraft[] = [
  { name: 'Todo', color: 'GREEN', description: '' },
  { name: 'In Progress', color: 'YELLOW', description: '' },
  { name: 'Done', color: 'PURPLE', description: '' },
]

/** The fields of a board that are kept, as far as the board has them. */
export type KeptFields = Readonly<Partial<Record<BoardFieldKind, BoardField>>>

const types: Readonly<Record<BoardFieldKind, readonly string[]>> = {
  status: ['SINGLE_SELECT'],
  section: ['SINGLE_SELECT', 'TEXT'],
  start: ['DATE'],
  target: ['DATE'],
}

/** Names by which a field is found that no earlier run told of. */
export type FieldNames = Readonly<Record<Exclude<BoardFieldKind, 'status'>, readonly string[]>>

/**
 * Returns the fields that are kept: by the ids of an earlier run, which a person may have renamed, else by name in any
 * language.
 */
export function keptFields(board: BoardSnapshot, base: BoardBase | null, names: FieldNames): KeptFields {
  const find = (kind: BoardFieldKind): BoardField | undefined => {
    const known = board.fields.find(({ id }) => id === base?.fields[kind])
    if (known !== undefined) return known
    const fits = board.fields.filter(({ type }) => types[kind].includes(type))
    return kind === 'status'
      ? fits.find(({ name }) => namesStatusField(name))
      : fits.find(({ name }) => names[kind].some((each) => textKey(each) === textKey(name)))
  }
  const found: Partial<Record<BoardFieldKind, BoardField>> = {}
  for (const kind of ['status', 'section', 'start', 'target'] as const) {
    const field = find(kind)
    if (field !== undefined) found[kind] = field
  }
  return found
}

/** Returns the option of the field that stands for each status; those that no option is called after are missing. */
export function statusMapping(field: BoardField | undefined): Readonly<Partial<Record<CardStatus, string>>> {
  const mapping: Partial<Record<CardStatus, string>> = {}
  for (const { id, name } of field?.options ?? []) {
    const meant = statusMeant(name)
    if (meant !== null) mapping[meant] ??= id
  }
  return mapping
}

/** Returns what a section is called on a board: what can be seen of its title, on one line, at most 100 characters. */
export function sectionLabel(title: string): string {
  return truncate(oneLine(withoutInvisible(title)), nameLimit)
}

/**
 * Returns the option of each section: the one of its name, else the one that an earlier run created for it, which a
 * person may have renamed. Sections of one name share an option.
 */
export function sectionOptions(
  { options }: Pick<BoardField, 'options'>,
  desired: DesiredBoard,
  base: BoardBase | null,
): Map<SectionId, BoardOption> {
  const find = optionFinder(desired, base)
  const found = new Map<SectionId, BoardOption>()
  for (const section of desired.sections) {
    const option = options[find(options, section)]
    if (option !== undefined) found.set(section.id, option)
  }
  return found
}

/** Returns a function that finds the place of a section's option in a list, -1 where there is none. */
function optionFinder({ sections }: DesiredBoard, base: BoardBase | null) {
  const labels = new Set(sections.map(({ title }) => nameKey(sectionLabel(title))))
  return (options: readonly OptionDraft[], { id, title }: DesiredBoard['sections'][number]): number => {
    const key = nameKey(sectionLabel(title))
    const named = options.findIndex(({ name }) => nameKey(name) === key)
    const made = base?.sections.get(id)?.option
    if (named !== -1 || made === undefined) return named
    return options.findIndex((option) => option.id === made && !labels.has(nameKey(option.name)))
  }
}

/** Returns whether GitHub takes the two for one name. */
export function sameName(left: string, right: string): boolean {
  return nameKey(left) === nameKey(right)
}

function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

/**
 * Returns the operations that give a board the fields it lacks, and the section field the options it lacks. Fields
 * that a person took away are not made again, options that a person renamed keep their names, and none is dropped.
 */
export function planFields(
  desired: DesiredBoard,
  board: BoardSnapshot,
  { base, kept }: { readonly base: BoardBase | null; readonly kept: KeptFields },
): BoardOperation[] {
  const wants = (kind: BoardFieldKind) => kept[kind] === undefined && base?.fields[kind] === undefined
  const operations: BoardOperation[] = []
  if (wants('status')) {
    operations.push({
      kind: 'create-field',
      of: 'status',
      name: 'Status',
      type: 'SINGLE_SELECT',
      options: statusOptions,
    })
  }
  const labels = distinctLabels(desired)
  if (wants('section') && labels.length > 0) {
    const few = labels.length <= optionLimit
    operations.push({
      kind: 'create-field',
      of: 'section',
      name: desired.names.section,
      type: few ? 'SINGLE_SELECT' : 'TEXT',
      options: few ? labels.map(newOption) : [],
    })
  }
  for (const kind of ['start', 'target'] as const) {
    if (!wants(kind) || desired.cards.every((card) => card[kind] === null)) continue
    operations.push({ kind: 'create-field', of: kind, name: desired.names[kind], type: 'DATE', options: [] })
  }
  // A name that another kind of field has already cannot be had.
  const taken = new Set(board.fields.map(({ name }) => nameKey(name)))
  return [
    ...operations.filter((each) => each.kind !== 'create-field' || !taken.has(nameKey(each.name))),
    ...planOptions(desired, kept.section, base),
  ]
}

function planOptions(
  desired: DesiredBoard,
  field: BoardField | undefined,
  base: BoardBase | null,
): BoardOperation[] {
  if (field?.type !== 'SINGLE_SELECT') return []
  const find = optionFinder(desired, base)
  const options: OptionDraft[] = [...field.options]
  let at = 0
  for (const section of desired.sections) {
    const label = sectionLabel(section.title)
    const place = find(options, section)
    const option = options[place]
    if (option === undefined) {
      if (options.length < optionLimit) options.splice(at++, 0, newOption(label, options.length))
      continue
    }
    at = place + 1
    // The option follows its section to another name, unless a person renamed the option.
    if (option.name === base?.sections.get(section.id)?.name && !sameName(option.name, label)) {
      options[place] = { ...option, name: label }
    }
  }
  const isSame =
    options.length === field.options.length &&
    options.every(({ name }, index) => name === field.options[index]?.name)
  return isSame ? [] : [{ kind: 'update-options', field: field.id, options }]
}

function distinctLabels({ sections }: DesiredBoard): string[] {
  const labels = new Map<string, string>()
  for (const { title } of sections) {
    const label = sectionLabel(title)
    if (!labels.has(nameKey(label))) labels.set(nameKey(label), label)
  }
  return [...labels.values()]
}

function newOption(name: string, index: number): OptionDraft {
  return { name, color: colors[index % colors.length] ?? 'GRAY', description: '' }
}
