import { ApiError } from '../errors.ts'
import { nodeId } from './ids.ts'
import type { Project, ProjectField, ProjectFieldType, ProjectOption, World } from './model.ts'

const FIELDS_PER_PROJECT = 50
const OPTIONS_PER_FIELD = 50
const COLORS = new Set(['GRAY', 'BLUE', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'PINK', 'PURPLE'])

/** What people may make; the rest is built in. */
const CUSTOM: readonly ProjectFieldType[] = ['TEXT', 'NUMBER', 'DATE', 'SINGLE_SELECT']

/** Names of the built-in fields whose values belong to the issue; a project cannot set them. */
const BUILT_IN: readonly (readonly [string, ProjectFieldType])[] = [
  ['Title', 'TITLE'],
  ['Assignees', 'ASSIGNEES'],
  ['Status', 'SINGLE_SELECT'],
  ['Labels', 'LABELS'],
  ['Linked pull requests', 'LINKED_PULL_REQUESTS'],
  ['Milestone', 'MILESTONE'],
  ['Repository', 'REPOSITORY'],
  ['Reviewers', 'REVIEWERS'],
  ['Parent issue', 'PARENT_ISSUE'],
  ['Sub-issues progress', 'SUB_ISSUES_PROGRESS'],
]

const STATUSES = [
  ['Todo', 'GREEN', "This item hasn't been started"],
  ['In Progress', 'YELLOW', 'This is actively being worked on'],
  ['Done', 'PURPLE', 'This has been completed'],
] as const

export type OptionInput = {
  readonly id?: string | null | undefined
  readonly name: string
  readonly color: string
  readonly description: string
}

/** Gives a new project the fields that GitHub gives every one. */
export function builtInFields(world: World, project: Project): void {
  for (const [name, type] of BUILT_IN) {
    const statuses = STATUSES.map(([option, color, description]) => ({ name: option, color, description }))
    const options = type === 'SINGLE_SELECT' ? statuses.map((each) => newOption(world, each)) : []
    addField(world, project, { name, type, options })
  }
}

function newOption(world: World, { name, color, description }: OptionInput): ProjectOption {
  const id = world.nextSmallId().toString(16).padStart(8, '0')
  return { id, name, color, description }
}

/** Adds a field as it is. */
export function addField(
  world: World,
  project: Project,
  draft: Pick<ProjectField, 'name' | 'type' | 'options'>,
): ProjectField {
  const id = world.nextSmallId()
  const now = world.now()
  const field: ProjectField = {
    kind: 'project-field',
    id,
    nodeId: nodeId(draft.type === 'SINGLE_SELECT' ? 'PVTSSF' : 'PVTF', project.id, id),
    project,
    createdAt: now,
    updatedAt: now,
    ...draft,
  }
  project.fields.push(field)
  world.nodes.set(field.nodeId, field)
  return field
}

/** Makes a custom field; throws a 422 for a taken name, a type nobody makes, or options that cannot be. */
export function createField(
  world: World,
  project: Project,
  draft: {
    readonly name: string
    readonly type: string
    readonly options?: readonly OptionInput[] | null | undefined
  },
): ProjectField {
  const type = CUSTOM.find((each) => each === draft.type)
  if (type === undefined) throw new ApiError(422, `The emulator has no fields of type ${draft.type}`)
  if (project.fields.length >= FIELDS_PER_PROJECT) throw new ApiError(422, 'Exceeded field limit')
  const name = checkName(project, draft.name)
  const options = draft.options ?? []
  if ((type === 'SINGLE_SELECT') !== options.length > 0) {
    throw new ApiError(422, 'Single select fields, and only those, need at least one option')
  }
  checkOptions(options)
  return addField(world, project, { name, type, options: options.map((each) => newOption(world, each)) })
}

function checkName(project: Project, wanted: string, own?: ProjectField): string {
  const name = wanted.trim()
  if (name === '') throw new ApiError(422, "Name can't be blank")
  const taken = fieldOf(project, name)
  if (taken !== null && taken !== own) throw new ApiError(422, 'Name has already been taken')
  return name
}

function checkOptions(options: readonly OptionInput[]): void {
  if (options.length > OPTIONS_PER_FIELD) {
    throw new ApiError(422, `A single select field may have at most ${OPTIONS_PER_FIELD} options`)
  }
  const names = options.map(({ name }) => name.trim().toLowerCase())
  if (names.includes('')) throw new ApiError(422, "Option name can't be blank")
  if (new Set(names).size < names.length) throw new ApiError(422, 'Option names must be unique')
  for (const { color } of options) {
    if (!COLORS.has(color)) throw new ApiError(422, `${color} is not a color of an option`)
  }
}

/**
 * Renames a field or replaces its options: those given with their id stay who they are, all others are new, and
 * what is not given is gone from every card. An empty list is ignored.
 */
export function updateField(
  world: World,
  field: ProjectField,
  change: { readonly name?: string | null; readonly options?: readonly OptionInput[] | null },
): void {
  if (change.name != null) field.name = checkName(field.project, change.name, field)
  const wanted = change.options ?? []
  if (wanted.length > 0) {
    if (field.type !== 'SINGLE_SELECT') throw new ApiError(422, 'The field is not a single select')
    checkOptions(wanted)
    const before = new Map(field.options.map((option) => [option.id, option]))
    field.options = wanted.map((input) => {
      if (input.id == null) return newOption(world, input)
      const option = before.get(input.id)
      if (option === undefined) throw new ApiError(422, `The field has no option with the id ${input.id}`)
      return Object.assign(option, {
        name: input.name,
        color: input.color,
        description: input.description,
      })
    })
    const kept = new Set(field.options.map(({ id }) => id))
    for (const item of field.project.items) {
      const value = item.values.get(field)
      if (value !== undefined && !kept.has(String(value.value))) item.values.delete(field)
    }
  }
  field.updatedAt = world.now()
}

/** Takes a custom field away with its values; throws a 422 for a built-in one. */
export function deleteField(world: World, field: ProjectField): void {
  const { fields, items, views } = field.project
  if (!CUSTOM.includes(field.type)) throw new ApiError(422, 'The field cannot be deleted')
  fields.splice(fields.indexOf(field), 1)
  for (const item of items) item.values.delete(field)
  for (const view of views) {
    view.visible = view.visible.filter((each) => each !== field)
    if (view.groupBy === field) view.groupBy = null
    if (view.columns === field) view.columns = null
  }
  world.nodes.delete(field.nodeId)
}

/** The field of that name, whatever its case; null when there is none. */
export function fieldOf(project: Project, name: string): ProjectField | null {
  return project.fields.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null
}

/** Whether a project may set the field's values: all others belong to the issue. */
export function isCustom(field: ProjectField): boolean {
  return CUSTOM.includes(field.type)
}
