import { type Context, iso } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { projectPath } from '../graphql/projects.ts'
import type { Account, Project, ProjectField, ProjectView } from '../world/model.ts'
import { requireProjectWrite, seesProject } from '../world/project-access.ts'
import { addView, findProject } from '../world/projects.ts'
import { type Call, createdAnswer, signedIn, text } from './call.ts'
import { userJson } from './shapes.ts'

type Body = {
  readonly name: string
  readonly layout: ProjectView['layout']
  readonly filter?: string
  readonly visible_fields?: readonly number[]
  readonly sort_by?: readonly (readonly [number | string, string])[]
  readonly group_by?: readonly number[]
  readonly vertical_group_by?: readonly number[]
}

/** Fields that nothing can be grouped by, as the description of the operation lists them. */
const UNGROUPED = new Set(['TITLE', 'REVIEWERS', 'LINKED_PULL_REQUESTS', 'SUB_ISSUES_PROGRESS'])

function createView(call: Call<Body>, owner: Account | undefined) {
  const { context, body } = call
  const token = signedIn(call)
  const project =
    owner === undefined ? null : findProject(context.world, owner, Number(call.params.project_number))
  if (project === null || !seesProject(context.world, token, project)) throw notFound()
  requireProjectWrite(context.world, token, project)
  const fieldById = (id: number): ProjectField => {
    const field = project.fields.find((each) => each.id === id)
    if (field === undefined) throw new ApiError(422, `Invalid field id ${id}`)
    return field
  }
  const grouped = (ids: readonly number[] | undefined): ProjectField | null => {
    const field = ids?.[0] === undefined ? null : fieldById(ids[0])
    if (field !== null && UNGROUPED.has(field.type))
      throw new ApiError(422, `${field.name} cannot be grouped on`)
    return field
  }
  if (body.vertical_group_by !== undefined && body.layout !== 'board') {
    throw new ApiError(422, 'vertical_group_by is only for the board layout')
  }
  if (body.visible_fields !== undefined && body.layout === 'roadmap') {
    throw new ApiError(422, 'visible_fields is not applicable to the roadmap layout')
  }
  const view = addView(context.world, project, {
    name: body.name,
    layout: body.layout,
    creator: token.actor,
    filter: body.filter ?? null,
    ...(body.visible_fields === undefined ? {} : { visible: body.visible_fields.map(fieldById) }),
    sortBy: (body.sort_by ?? []).map(([id, direction]) => ({
      field: fieldById(Number(id)),
      direction: direction === 'desc' ? 'desc' : 'asc',
    })),
    groupBy: grouped(body.group_by),
    columns: grouped(body.vertical_group_by),
  })
  return createdAnswer(viewJson(context, project, view))
}

function viewJson(context: Context, project: Project, view: ProjectView): object {
  const owners = project.owner.type === 'Organization' ? 'orgs' : 'users'
  const ids = (fields: readonly (ProjectField | null)[]) => fields.flatMap((field) => field?.id ?? [])
  return {
    id: view.id,
    number: view.number,
    name: view.name,
    layout: view.layout,
    node_id: view.nodeId,
    project_url: `${context.apiUrl}/${owners}/${project.owner.login}/projectsV2/${project.number}`,
    html_url: `${context.serverUrl}${projectPath(project)}/views/${view.number}`,
    creator: userJson(context, view.creator),
    created_at: iso(view.createdAt),
    updated_at: iso(view.updatedAt),
    filter: view.filter,
    visible_fields: ids(view.visible),
    sort_by: view.sortBy.map(({ field, direction }) => [field.id, direction]),
    group_by: ids([view.groupBy]),
    vertical_group_by: ids([view.columns]),
  }
}

export const projectHandlers = {
  'projects/create-view-for-org': (call: Call<Body>) =>
    createView(call, call.context.world.accounts.get(text(call.params.org).toLowerCase())),
  'projects/create-view-for-user'(call: Call<Body>) {
    // Not enabled for GitHub Apps, as its description says.
    if (signedIn(call).spec.kind === 'installation') {
      throw new ApiError(403, 'Resource not accessible by integration', { refusal: 'permission' })
    }
    const id = text(call.params.user_id)
    const owner = [...call.context.world.accounts.values()].find((each) => String(each.id) === id)
    return createView(call, owner)
  },
}
