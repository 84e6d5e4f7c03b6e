import { type Context, create } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { Project, ProjectField, ProjectItem } from '../world/model.ts'
import { requireLink, requireProjectCreation, requireProjectWrite } from '../world/project-access.ts'
import { createField, deleteField, type OptionInput, updateField } from '../world/project-fields.ts'
import {
  addDraft,
  addItem,
  archiveItem,
  cardOf,
  deleteItem,
  moveItem,
  setValue,
} from '../world/project-items.ts'
import {
  addStatusUpdate,
  addView,
  copyProject,
  createProject,
  deleteProject,
  deleteView,
  updateProject,
} from '../world/projects.ts'
import type { PageArguments } from './connection.ts'
import { nodeOfKind } from './nodes.ts'
import { itemConnection, readable } from './project-items.ts'

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } }
type ItemInput = { readonly projectId: string; readonly itemId: string }
type ViewInput = {
  readonly name?: string | null
  readonly layout?: 'BOARD_LAYOUT' | 'ROADMAP_LAYOUT' | 'TABLE_LAYOUT' | null
  readonly filter?: string | null
  readonly configuration?: { readonly visibleFieldIds?: readonly string[] | null } | null
}

const LAYOUTS = { BOARD_LAYOUT: 'board', ROADMAP_LAYOUT: 'roadmap', TABLE_LAYOUT: 'table' } as const

/** The project of that id; throws unless the token may change it. */
export function writableProject(context: Context, id: string): Project {
  const project = nodeOfKind(context, id, 'project')
  requireProjectWrite(context.world, context.token, project)
  return project
}

function actorOf({ token }: Context) {
  if (token === null) throw new ApiError(401, 'Requires authentication')
  return token.actor
}

/** What a project's limit on content is counted under. */
export function placeOf({ owner, number }: Project): { readonly fullName: string } {
  return { fullName: `${owner.login} project ${number}` }
}

function itemIn(context: Context, { projectId, itemId }: ItemInput): ProjectItem {
  const project = writableProject(context, projectId)
  const item = nodeOfKind(context, itemId, 'project-item')
  if (item.project !== project) throw new ApiError(422, 'The item does not exist in the project.')
  return item
}

function fieldById(context: Context, id: string): ProjectField {
  const field = nodeOfKind(context, id, 'project-field')
  requireProjectWrite(context.world, context.token, field.project)
  return field
}

function fieldsOf(context: Context, { configuration }: ViewInput): ProjectField[] | undefined {
  return configuration?.visibleFieldIds?.map((id) => fieldById(context, id))
}

export const projectMutations = {
  createProjectV2(
    _: unknown,
    {
      input,
    }: Input<{ readonly ownerId: string; readonly title: string; readonly repositoryId?: string | null }>,
    context: Context,
  ) {
    const owner = nodeOfKind(context, input.ownerId, 'account')
    const token = requireProjectCreation(context.world, context.token, owner)
    const repository =
      input.repositoryId == null ? null : nodeOfKind(context, input.repositoryId, 'repository')
    if (repository !== null) requireLink(token, { owner }, repository)
    const projectV2 = create(context, 'project', {
      repository: { fullName: owner.login },
      make: () =>
        createProject(context.world, owner, { title: input.title, creator: token.actor, repository }),
      name: (made) => made.number,
    })
    return { projectV2, clientMutationId: input.clientMutationId }
  },
  copyProjectV2(
    _: unknown,
    { input }: Input<{ readonly ownerId: string; readonly projectId: string; readonly title: string }>,
    context: Context,
  ) {
    const owner = nodeOfKind(context, input.ownerId, 'account')
    const source = nodeOfKind(context, input.projectId, 'project')
    const token = requireProjectCreation(context.world, context.token, owner)
    const projectV2 = create(context, 'project', {
      repository: { fullName: owner.login },
      make: () => copyProject(context.world, source, { title: input.title, owner, creator: token.actor }),
      name: (made) => made.number,
    })
    return { projectV2, clientMutationId: input.clientMutationId }
  },
  updateProjectV2(
    _: unknown,
    { input }: Input<{ readonly projectId: string } & Parameters<typeof updateProject>[2]>,
    context: Context,
  ) {
    const projectV2 = writableProject(context, input.projectId)
    updateProject(context.world, projectV2, input)
    return { projectV2, clientMutationId: input.clientMutationId }
  },
  deleteProjectV2(_: unknown, { input }: Input<{ readonly projectId: string }>, context: Context) {
    const projectV2 = writableProject(context, input.projectId)
    deleteProject(context.world, projectV2)
    return { projectV2, clientMutationId: input.clientMutationId }
  },
  linkProjectV2ToRepository(
    _: unknown,
    { input }: Input<{ readonly projectId: string; readonly repositoryId: string }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    requireLink(requireProjectWrite(context.world, context.token, project), project, repository)
    project.repositories.add(repository)
    return { repository, clientMutationId: input.clientMutationId }
  },
  unlinkProjectV2FromRepository(
    _: unknown,
    { input }: Input<{ readonly projectId: string; readonly repositoryId: string }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    project.repositories.delete(repository)
    return { repository, clientMutationId: input.clientMutationId }
  },
  createProjectV2Field(
    _: unknown,
    {
      input,
    }: Input<{
      readonly projectId: string
      readonly name: string
      readonly dataType: string
      readonly singleSelectOptions?: readonly OptionInput[] | null
    }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const { name, dataType: type, singleSelectOptions: options } = input
    const projectV2Field = createField(context.world, project, { name, type, options })
    return { projectV2Field, clientMutationId: input.clientMutationId }
  },
  updateProjectV2Field(
    _: unknown,
    {
      input,
    }: Input<{
      readonly fieldId: string
      readonly name?: string | null
      readonly singleSelectOptions?: readonly OptionInput[] | null
    }>,
    context: Context,
  ) {
    const projectV2Field = fieldById(context, input.fieldId)
    const { name = null, singleSelectOptions: options = null } = input
    updateField(context.world, projectV2Field, { name, options })
    return { projectV2Field, clientMutationId: input.clientMutationId }
  },
  deleteProjectV2Field(_: unknown, { input }: Input<{ readonly fieldId: string }>, context: Context) {
    const projectV2Field = fieldById(context, input.fieldId)
    deleteField(context.world, projectV2Field)
    return { projectV2Field, clientMutationId: input.clientMutationId }
  },
  addProjectV2ItemById(
    _: unknown,
    { input }: Input<{ readonly projectId: string; readonly contentId: string }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const content = nodeOfKind(context, input.contentId, 'issue')
    if (!readable(content, context.token)) {
      throw notFound(`Could not resolve to a node with the global id of '${input.contentId}'`)
    }
    const there = cardOf(project, content)
    if (there !== null && context.refusesDoubles) {
      throw new ApiError(422, 'Content already exists in this project')
    }
    const item =
      there ??
      create(context, 'item', {
        repository: placeOf(project),
        make: () => addItem(context.world, project, { content, creator: actorOf(context) }),
        name: () => content.number,
      })
    return { item, clientMutationId: input.clientMutationId }
  },
  addProjectV2DraftIssue(
    _: unknown,
    { input }: Input<{ readonly projectId: string; readonly title: string; readonly body?: string | null }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const draft = { title: input.title, body: input.body ?? '', creator: actorOf(context) }
    const projectItem = create(context, 'draft', {
      repository: placeOf(project),
      make: () => addDraft(context.world, project, draft),
      name: () => input.title,
    })
    return { projectItem, clientMutationId: input.clientMutationId }
  },
  deleteProjectV2Item(_: unknown, { input }: Input<ItemInput>, context: Context) {
    const item = itemIn(context, input)
    deleteItem(context.world, item)
    return { deletedItemId: item.nodeId, clientMutationId: input.clientMutationId }
  },
  archiveProjectV2Item(_: unknown, { input }: Input<ItemInput>, context: Context) {
    const item = itemIn(context, input)
    archiveItem(context.world, item, true)
    return { item, clientMutationId: input.clientMutationId }
  },
  unarchiveProjectV2Item(_: unknown, { input }: Input<ItemInput>, context: Context) {
    const item = itemIn(context, input)
    archiveItem(context.world, item, false)
    return { item, clientMutationId: input.clientMutationId }
  },
  updateProjectV2ItemFieldValue(
    _: unknown,
    {
      input,
    }: Input<
      ItemInput & {
        readonly fieldId: string
        readonly value: Readonly<
          Record<'date' | 'text' | 'singleSelectOptionId', string | null> & { readonly number: number | null }
        >
      }
    >,
    context: Context,
  ) {
    const item = itemIn(context, input)
    const field = fieldById(context, input.fieldId)
    const values = Object.values(input.value).filter((each) => each !== null)
    const value = values[0]
    if (value === undefined || values.length > 1) {
      throw new ApiError(422, 'Exactly one value has to be given')
    }
    setValue(context.world, item, { field, value, by: actorOf(context) })
    return { projectV2Item: item, clientMutationId: input.clientMutationId }
  },
  clearProjectV2ItemFieldValue(
    _: unknown,
    { input }: Input<ItemInput & { readonly fieldId: string }>,
    context: Context,
  ) {
    const item = itemIn(context, input)
    const field = fieldById(context, input.fieldId)
    setValue(context.world, item, { field, value: null, by: actorOf(context) })
    return { projectV2Item: item, clientMutationId: input.clientMutationId }
  },
  updateProjectV2ItemPosition(
    _: unknown,
    { input }: Input<ItemInput & { readonly afterId?: string | null }>,
    context: Context,
  ) {
    const item = itemIn(context, input)
    const { projectId, afterId } = input
    moveItem(context.world, item, afterId == null ? null : itemIn(context, { projectId, itemId: afterId }))
    return {
      items: (page: PageArguments) => itemConnection(context, item.project, page),
      clientMutationId: input.clientMutationId,
    }
  },
  createProjectV2StatusUpdate(
    _: unknown,
    {
      input,
    }: Input<{
      readonly projectId: string
      readonly body?: string | null
      readonly status?: string | null
      readonly startDate?: string | null
      readonly targetDate?: string | null
    }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const { body, status = null, startDate = null, targetDate = null } = input
    const statusUpdate = create(context, 'status update', {
      repository: placeOf(project),
      make: () =>
        addStatusUpdate(context.world, project, {
          creator: actorOf(context),
          body: body ?? '',
          status,
          startDate,
          targetDate,
        }),
      name: (made) => made.id,
    })
    return { statusUpdate, clientMutationId: input.clientMutationId }
  },
  createProjectV2View(
    _: unknown,
    { input }: Input<ViewInput & { readonly projectId: string; readonly name: string }>,
    context: Context,
  ) {
    const project = writableProject(context, input.projectId)
    const visible = fieldsOf(context, input)
    const projectV2View = addView(context.world, project, {
      name: input.name,
      layout: LAYOUTS[input.layout ?? 'TABLE_LAYOUT'],
      creator: actorOf(context),
      ...(visible === undefined ? {} : { visible }),
    })
    return { projectV2View, clientMutationId: input.clientMutationId }
  },
  updateProjectV2View(
    _: unknown,
    { input }: Input<ViewInput & { readonly viewId: string }>,
    context: Context,
  ) {
    const projectV2View = nodeOfKind(context, input.viewId, 'project-view')
    requireProjectWrite(context.world, context.token, projectV2View.project)
    if (input.name != null) projectV2View.name = input.name
    if (input.layout != null) projectV2View.layout = LAYOUTS[input.layout]
    if (input.filter !== undefined) projectV2View.filter = input.filter
    projectV2View.visible = fieldsOf(context, input) ?? projectV2View.visible
    return { projectV2View, clientMutationId: input.clientMutationId }
  },
  deleteProjectV2View(_: unknown, { input }: Input<{ readonly viewId: string }>, context: Context) {
    const projectV2View = nodeOfKind(context, input.viewId, 'project-view')
    requireProjectWrite(context.world, context.token, projectV2View.project)
    deleteView(context.world, projectV2View)
    return { projectV2View, clientMutationId: input.clientMutationId }
  },
}
