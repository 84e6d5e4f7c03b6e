import { ApiError, invalid } from '../errors.ts'
import { nodeId } from './ids.ts'
import type { Account, Project, ProjectView, Repository, StatusUpdate, World } from './model.ts'
import { addField, builtInFields, fieldOf } from './project-fields.ts'
import { codePoints, tooLong } from './text.ts'

const TITLE_LIMIT = 256

/** Creates a project with what GitHub puts into every new one; throws a 422 for a bad title. */
export function createProject(
  world: World,
  owner: Account,
  draft: { readonly title: string; readonly creator: Account; readonly repository?: Repository | null },
): Project {
  const project = emptyProject(world, owner, draft)
  builtInFields(world, project)
  const visible = ['Title', 'Assignees', 'Status'].map((name) => fieldOf(project, name))
  addView(world, project, {
    name: 'View 1',
    layout: 'table',
    creator: draft.creator,
    visible: visible.flatMap((field) => field ?? []),
  })
  return project
}

function emptyProject(
  world: World,
  owner: Account,
  draft: { readonly title: string; readonly creator: Account; readonly repository?: Repository | null },
): Project {
  const title = checkProjectTitle(draft.title)
  const id = world.nextId()
  const now = world.now()
  const number = world.nextProject.get(owner) ?? 1
  world.nextProject.set(owner, number + 1)
  const project: Project = {
    kind: 'project',
    id,
    nodeId: nodeId('PVT', owner.id, id),
    owner,
    number,
    creator: draft.creator,
    createdAt: now,
    title,
    shortDescription: null,
    readme: null,
    isPublic: false,
    closedAt: null,
    updatedAt: now,
    roles: new Map([[draft.creator.login.toLowerCase(), 'admin']]),
    repositories: new Set(draft.repository == null ? [] : [draft.repository]),
    fields: [],
    items: [],
    views: [],
    nextView: 1,
    statusUpdates: [],
    workflows: { itemClosed: true, pullRequestMerged: true },
  }
  world.projects.push(project)
  world.nodes.set(project.nodeId, project)
  return project
}

function checkProjectTitle(title: string): string {
  const trimmed = title.trim()
  if (trimmed === '') throw invalid({ resource: 'ProjectV2', code: 'missing_field', field: 'title' })
  if (codePoints(trimmed) > TITLE_LIMIT) throw invalid(tooLong('ProjectV2', 'title', TITLE_LIMIT))
  return trimmed
}

/** Copies fields and views; items, links and workflows stay behind. */
export function copyProject(
  world: World,
  source: Project,
  draft: { readonly title: string; readonly owner: Account; readonly creator: Account },
): Project {
  const copy = emptyProject(world, draft.owner, draft)
  copy.shortDescription = source.shortDescription
  copy.readme = source.readme
  const twins = new Map(
    source.fields.map((field) => {
      const { name, type } = field
      const options = field.options.map((option) => ({ ...option }))
      return [field, addField(world, copy, { name, type, options })] as const
    }),
  )
  const twin = (field: Project['fields'][number] | null) =>
    field === null ? null : (twins.get(field) ?? null)
  for (const view of source.views) {
    addView(world, copy, {
      name: view.name,
      layout: view.layout,
      creator: draft.creator,
      filter: view.filter,
      visible: view.visible.flatMap((field) => twin(field) ?? []),
      groupBy: twin(view.groupBy),
      columns: twin(view.columns),
    })
  }
  return copy
}

/** Changes the given members; same refusals as creation. */
export function updateProject(
  world: World,
  project: Project,
  change: {
    readonly title?: string | null | undefined
    readonly shortDescription?: string | null | undefined
    readonly readme?: string | null | undefined
    readonly public?: boolean | null | undefined
    readonly closed?: boolean | null | undefined
  },
): void {
  if (change.title != null) project.title = checkProjectTitle(change.title)
  if (change.shortDescription != null) project.shortDescription = change.shortDescription
  if (change.readme != null) project.readme = change.readme
  if (change.public != null) project.isPublic = change.public
  if (change.closed != null && change.closed !== (project.closedAt !== null)) {
    project.closedAt = change.closed ? world.now() : null
  }
  project.updatedAt = world.now()
}

/** Takes a project away with all that is in it. */
export function deleteProject(world: World, project: Project): void {
  world.projects.splice(world.projects.indexOf(project), 1)
  const { fields, items, views, statusUpdates } = project
  for (const { nodeId: id } of [project, ...fields, ...items, ...views, ...statusUpdates]) {
    world.nodes.delete(id)
  }
}

/** The project of that number; null when there is none. */
export function findProject(world: World, owner: Account, number: number): Project | null {
  return world.projects.find((each) => each.owner === owner && each.number === number) ?? null
}

/** Adds a view at the end; throws a 422 for a blank name. */
export function addView(
  world: World,
  project: Project,
  draft: Partial<Pick<ProjectView, 'filter' | 'visible' | 'sortBy' | 'groupBy' | 'columns'>> &
    Pick<ProjectView, 'name' | 'layout' | 'creator'>,
): ProjectView {
  if (draft.name.trim() === '') throw new ApiError(422, "Name can't be blank")
  const id = world.nextId()
  const now = world.now()
  const view: ProjectView = {
    kind: 'project-view',
    id,
    nodeId: nodeId('PVTV', project.id, id),
    project,
    number: project.nextView++,
    creator: draft.creator,
    createdAt: now,
    updatedAt: now,
    name: draft.name,
    layout: draft.layout,
    filter: draft.filter ?? null,
    visible: draft.visible ?? project.fields.slice(0, 1),
    sortBy: draft.sortBy ?? [],
    groupBy: draft.groupBy ?? null,
    columns: draft.columns ?? (draft.layout === 'board' ? fieldOf(project, 'Status') : null),
  }
  project.views.push(view)
  world.nodes.set(view.nodeId, view)
  return view
}

/** Takes a view away; throws a 422 for the last one. */
export function deleteView(world: World, view: ProjectView): void {
  const { views } = view.project
  if (views.length === 1) throw new ApiError(422, 'The last view of a project cannot be deleted')
  views.splice(views.indexOf(view), 1)
  world.nodes.delete(view.nodeId)
}

/** Adds a status update. */
export function addStatusUpdate(
  world: World,
  project: Project,
  draft: Pick<StatusUpdate, 'creator' | 'body' | 'status' | 'startDate' | 'targetDate'>,
): StatusUpdate {
  const id = world.nextId()
  const update: StatusUpdate = {
    kind: 'status-update',
    id,
    nodeId: nodeId('PVTSU', project.id, id),
    project,
    createdAt: world.now(),
    ...draft,
  }
  project.statusUpdates.push(update)
  world.nodes.set(update.nodeId, update)
  return update
}
