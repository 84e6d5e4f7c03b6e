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
 * Returns the option of each section: the one of its name, else the one that an earlier run made for it. Names are
 * those that the options are to have; sections of one name share an option.
 */
export function sectionOptions(
  field: BoardField,
  desired: DesiredBoard,
  base: BoardBase | null,
): Map<SectionId, BoardOption> {
  const options = renamedOptions(field, desired, base)
  const byId = new Map(options.map((option) => [option.id, option]))
  const byName = new Map(options.map((option) => [nameKey(option.name), option]))
  const found = new Map<SectionId, BoardOption>()
  for (const { id, title } of desired.sections) {
    const made = byId.get(base?.sections.get(id)?.option ?? '')
    // Of sections that shared an option, one keeps it when their names part.
    const own = made !== undefined && ownerOf(made, desired, base)?.id === id ? made : undefined
    const option = byName.get(nameKey(sectionLabel(title))) ?? own
    if (option !== undefined) found.set(id, option)
  }
  return found
}

/**
 * The options with the names that they are to have: one follows its section to another name, unless a person renamed
 * it, or another option has that name.
 */
function renamedOptions(field: BoardField, desired: DesiredBoard, base: BoardBase | null): BoardOption[] {
  const names = new Map(field.options.map(({ id, name }) => [id, name]))
  const wishes = field.options.flatMap((option) => {
    const owner = ownerOf(option, desired, base)
    const given = owner === undefined ? undefined : base?.sections.get(owner.id)?.name
    if (owner === undefined || given !== option.name) return []
    const label = sectionLabel(owner.title)
    return sameName(label, option.name) ? [] : [{ id: option.id, label, at: desired.sections.indexOf(owner) }]
  })
  let following = wishes.sort((left, right) => left.at - right.at)
  for (;;) {
    const moving = new Set(following.map(({ id }) => id))
    const taken = new Set([...names].flatMap(([id, name]) => (moving.has(id) ? [] : nameKey(name))))
    const blocked = following.find(({ label }) => {
      const key = nameKey(label)
      const isTaken = taken.has(key)
      taken.add(key)
      return isTaken
    })
    if (blocked === undefined) break
    following = following.filter((each) => each !== blocked)
  }
  for (const { id, label } of following) names.set(id, label)
  return field.options.map((option) => ({ ...option, name: names.get(option.id) ?? option.name }))
}

/** The section that an option follows: of those that it was made for, the one whose name it has. */
function ownerOf(
  { id, name }: Pick<BoardOption, 'id' | 'name'>,
  { sections }: DesiredBoard,
  base: BoardBase | null,
): DesiredBoard['sections'][number] | undefined {
  const made = sections.filter((section) => base?.sections.get(section.id)?.option === id)
  return (
    made.find(({ title }) => sameName(sectionLabel(title), name)) ??
    made.find((section) => base?.sections.get(section.id)?.name === name) ??
    made[0]
  )
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
  const found = sectionOptions(field, desired, base)
  const options: OptionDraft[] = inRoadmapOrder(renamedOptions(field, desired, base), found, base)
  let at = 0
  for (const { id, title } of desired.sections) {
    const option = found.get(id)
    const label = sectionLabel(title)
    const place = options.findIndex((each) =>
      option === undefined ? nameKey(each.name) === nameKey(label) : each.id === option.id,
    )
    if (place !== -1) at = place + 1
    else if (options.length < optionLimit) options.splice(at++, 0, newOption(label, options.length))
  }
  const same =
    options.length === field.options.length &&
    options.every(
      ({ id, name }, index) => id === field.options[index]?.id && name === field.options[index]?.name,
    )
  return same ? [] : [{ kind: 'update-options', field: field.id, options }]
}

/** The options with those that we made in the order of the roadmap, unless a person put them into another one. */
function inRoadmapOrder(
  options: readonly BoardOption[],
  found: ReadonlyMap<SectionId, BoardOption>,
  base: BoardBase | null,
): BoardOption[] {
  const used = new Set([...found.values()].map(({ id }) => id))
  const left = [...new Set([...(base?.sections.values() ?? [])].map(({ option }) => option))]
  const ours = new Set(left.filter((id) => used.has(id)))
  const shown = options.flatMap(({ id }) => (ours.has(id) ? id : []))
  if (shown.some((id, index) => id !== [...ours][index])) return [...options]
  const wanted = [...new Set(found.values())].filter(({ id }) => ours.has(id))
  let at = 0
  return options.map((option) => (ours.has(option.id) ? (wanted[at++] ?? option) : option))
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
