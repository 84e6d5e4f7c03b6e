import { type Context, iso, visible } from '../context.ts'
import { notFound } from '../errors.ts'
import { requireVisible } from '../world/access.ts'
import type {
  Account,
  Issue,
  Project,
  ProjectField,
  ProjectView,
  Repository,
  StatusUpdate,
} from '../world/model.ts'
import { requireProjectsOf, requireProjectWrite, seesProject } from '../world/project-access.ts'
import { fieldOf } from '../world/project-fields.ts'
import { findProject } from '../world/projects.ts'
import { living } from './actors.ts'
import {
  byCreation,
  connection,
  type Direction,
  listed,
  type Order,
  ordered,
  type PageArguments,
} from './connection.ts'
import { type ItemArguments, itemConnection, itemResolvers } from './project-items.ts'

type ProjectArguments = PageArguments & {
  readonly query?: string | null
  readonly minPermissionLevel?: 'READ' | 'WRITE' | 'ADMIN' | null
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NUMBER' | 'TITLE' | 'UPDATED_AT'
    readonly direction: Direction
  } | null
}

/** A page of the projects that the token may see, newest number first unless told. */
function projectConnection(context: Context, source: readonly Project[], page: ProjectArguments) {
  const wanted = page.query?.toLowerCase()
  const list = visible(context, source).filter(
    (project) =>
      seesProject(context.world, context.token, project) &&
      (page.minPermissionLevel === 'READ' || page.minPermissionLevel == null || writes(project, context)) &&
      (wanted === undefined || project.title.toLowerCase().includes(wanted)),
  )
  const field = page.orderBy?.field ?? 'NUMBER'
  const titles = [...list].map(({ title }) => title).sort()
  const order: Order<Project> = {
    direction: page.orderBy?.direction ?? 'DESC',
    key: (project) => {
      if (field === 'TITLE') return [titles.indexOf(project.title), project.id]
      if (field === 'NUMBER') return [project.number, project.id]
      return [field === 'CREATED_AT' ? project.createdAt : project.updatedAt, project.id]
    },
  }
  return connection(ordered(list, order), page, order)
}

function writes(project: Project, { world, token }: Context): boolean {
  try {
    requireProjectWrite(world, token, project)
    return true
  } catch {
    return false
  }
}

const owner = {
  projectV2(account: Account, { number }: { readonly number: number }, context: Context) {
    requireProjectsOf(context.token, account, 'projectV2')
    const project = findProject(context.world, account, number)
    if (project !== null && seesProject(context.world, context.token, project)) return project
    throw notFound(`Could not resolve to a ProjectV2 with the number ${number}.`)
  },
  projectsV2(account: Account, page: ProjectArguments, context: Context) {
    requireProjectsOf(context.token, account, 'projectsV2')
    const own = context.world.projects.filter((project) => project.owner === account)
    return projectConnection(context, own, page)
  },
}

const linked = {
  projectV2(repository: Repository, { number }: { readonly number: number }, context: Context) {
    const project = owner.projectV2(repository.owner, { number }, context)
    return project.repositories.has(repository) ? project : null
  },
  projectsV2(repository: Repository, page: ProjectArguments, context: Context) {
    requireProjectsOf(context.token, repository.owner, 'projectsV2')
    const own = context.world.projects.filter((project) => project.repositories.has(repository))
    return projectConnection(context, own, page)
  },
}

/** Where a project lives on the web. */
export function projectPath({ owner: { login, type }, number }: Project): string {
  return `/${type === 'Organization' ? 'orgs' : 'users'}/${login}/projects/${number}`
}

const identity = {
  id: ({ nodeId }: { readonly nodeId: string }) => nodeId,
  databaseId: ({ id }: { readonly id: number }) => id,
  createdAt: ({ createdAt }: { readonly createdAt: number }) => iso(createdAt),
}
const big = { fullDatabaseId: ({ id }: { readonly id: number }) => String(id) }
const made = { creator: ({ creator }: { readonly creator: Account }) => living(creator) }
const within = { project: ({ project }: { readonly project: Project }) => project }

const field = {
  ...identity,
  ...within,
  name: ({ name }: ProjectField) => name,
  dataType: ({ type }: ProjectField) => type,
  updatedAt: ({ updatedAt }: ProjectField) => iso(updatedAt),
}

type FieldArguments = PageArguments & {
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NAME' | 'POSITION'
    readonly direction: Direction
  } | null
}

function fieldConnection(context: Context, source: readonly ProjectField[], page: FieldArguments) {
  const list = [...visible(context, source)]
  if (page.orderBy?.field === 'NAME') list.sort((left, right) => (left.name < right.name ? -1 : 1))
  if (page.orderBy?.direction === 'DESC') list.reverse()
  return listed(list, page)
}

export const projectResolvers = {
  ...itemResolvers,
  ProjectV2: {
    ...identity,
    ...big,
    ...made,
    closed: ({ closedAt }: Project) => closedAt !== null,
    closedAt: ({ closedAt }: Project) => (closedAt === null ? null : iso(closedAt)),
    field: (project: Project, { name }: { readonly name: string }) => fieldOf(project, name),
    fields: (project: Project, page: FieldArguments, context: Context) =>
      fieldConnection(context, project.fields, page),
    items: (project: Project, page: ItemArguments, context: Context) =>
      itemConnection(context, project, page),
    number: ({ number }: Project) => number,
    owner: (project: Project) => project.owner,
    public: ({ isPublic }: Project) => isPublic,
    readme: ({ readme }: Project) => readme,
    repositories(project: Project, page: PageArguments, context: Context) {
      const order = byCreation<Repository>('DESC')
      const list = [...project.repositories].filter((repository) => sees(context, repository))
      return connection(ordered(list, order), page, order)
    },
    resourcePath: projectPath,
    url: (project: Project, _: unknown, context: Context) => context.serverUrl + projectPath(project),
    shortDescription: ({ shortDescription }: Project) => shortDescription,
    statusUpdates(project: Project, page: PageArguments, context: Context) {
      const order = byCreation<StatusUpdate>('DESC')
      return connection(ordered(visible(context, project.statusUpdates), order), page, order)
    },
    template: () => false,
    title: ({ title }: Project) => title,
    updatedAt: ({ updatedAt }: Project) => iso(updatedAt),
    view: ({ views }: Project, { number }: { readonly number: number }) =>
      views.find((each) => each.number === number) ?? null,
    viewerCanClose: writable,
    viewerCanReopen: writable,
    viewerCanUpdate: writable,
    views: (project: Project, page: PageArguments, context: Context) =>
      listed(visible(context, project.views), page),
    workflows(project: Project, page: PageArguments) {
      const { itemClosed, pullRequestMerged } = project.workflows
      const list = [
        { name: 'Item closed', enabled: itemClosed },
        { name: 'Pull request merged', enabled: pullRequestMerged },
      ]
      return listed(
        list.map((each, at) => ({ ...each, id: project.id + at, number: at + 1, project })),
        page,
      )
    },
  },
  ProjectV2Field: field,
  ProjectV2SingleSelectField: {
    ...field,
    options({ options }: ProjectField, { names }: { readonly names?: readonly string[] | null }) {
      return names == null ? options : options.filter(({ name }) => names.includes(name))
    },
  },
  ProjectV2SingleSelectFieldOption: {
    id: ({ id }: ProjectField['options'][number]) => id,
    name: ({ name }: ProjectField['options'][number]) => name,
    color: ({ color }: ProjectField['options'][number]) => color,
    description: ({ description }: ProjectField['options'][number]) => description,
  },
  ProjectV2View: {
    ...identity,
    ...big,
    ...within,
    updatedAt: ({ updatedAt }: ProjectView) => iso(updatedAt),
    name: ({ name }: ProjectView) => name,
    number: ({ number }: ProjectView) => number,
    filter: ({ filter }: ProjectView) => filter,
    layout: ({ layout }: ProjectView) => `${layout.toUpperCase()}_LAYOUT`,
    fields: (view: ProjectView, page: FieldArguments, context: Context) =>
      fieldConnection(context, view.visible, page),
    groupByFields: ({ groupBy }: ProjectView, page: PageArguments) =>
      listed(groupBy === null ? [] : [groupBy], page),
    verticalGroupByFields: ({ columns }: ProjectView, page: PageArguments) =>
      listed(columns === null ? [] : [columns], page),
    sortByFields: ({ sortBy }: ProjectView, page: PageArguments) => listed(sortBy, page),
  },
  ProjectV2SortByField: {
    direction: ({ direction }: ProjectView['sortBy'][number]) => direction.toUpperCase(),
    field: (each: ProjectView['sortBy'][number]) => each.field,
  },
  ProjectV2StatusUpdate: {
    ...identity,
    ...big,
    ...made,
    ...within,
    updatedAt: ({ createdAt }: StatusUpdate) => iso(createdAt),
    body: ({ body }: StatusUpdate) => body,
    status: ({ status }: StatusUpdate) => status,
    startDate: ({ startDate }: StatusUpdate) => startDate,
    targetDate: ({ targetDate }: StatusUpdate) => targetDate,
  },
  ProjectV2Workflow: {
    ...identity,
    ...big,
    ...within,
    id: ({ id }: Workflow) => `PVTW_${id}`,
    createdAt: ({ project }: Workflow) => iso(project.createdAt),
    updatedAt: ({ project }: Workflow) => iso(project.createdAt),
    name: ({ name }: Workflow) => name,
    number: ({ number }: Workflow) => number,
    enabled: ({ enabled }: Workflow) => enabled,
  },
}

/** What accounts, repositories and issues have to do with projects; joined with what else they are. */
export const projectsOf = {
  account: owner,
  repository: linked,
  issue: {
    closedByPullRequestsReferences(
      issue: Issue,
      page: PageArguments & { readonly includeClosedPrs?: boolean | null },
    ) {
      const word = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\\s+#${issue.number}\\b`, 'i')
      const closing = [...issue.repository.issues.values()].filter(
        ({ pull, state, body }) =>
          pull !== undefined && (state === 'open' || page.includeClosedPrs === true) && word.test(body),
      )
      return listed(closing, page)
    },
    projectItems(
      issue: Issue,
      page: PageArguments & { readonly includeArchived?: boolean | null },
      context: Context,
    ) {
      const cards = context.world.projects
        .filter((project) => seesProject(context.world, context.token, project))
        .flatMap(({ items }) => items.filter(({ content }) => content === issue))
        .filter(({ archived }) => !archived || page.includeArchived !== false)
      return listed(visible(context, cards), page)
    },
  },
}

type Workflow = {
  readonly id: number
  readonly number: number
  readonly name: string
  readonly enabled: boolean
  readonly project: Project
}

function writable(project: Project, _: unknown, context: Context): boolean {
  return writes(project, context)
}

function sees({ token }: Context, repository: Repository): boolean {
  try {
    requireVisible(token, repository)
    return true
  } catch {
    return false
  }
}
