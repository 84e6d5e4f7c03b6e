import { type Context, iso } from '../context.ts'
import { requireAccess } from '../world/access.ts'
import type {
  Account,
  Draft,
  Issue,
  Project,
  ProjectField,
  ProjectItem,
  ProjectValue,
} from '../world/model.ts'
import { fieldOf } from '../world/project-fields.ts'
import { living } from './actors.ts'
import { type Direction, listed, type PageArguments } from './connection.ts'

export type ItemArguments = PageArguments & {
  readonly archivedStates?: readonly ('ARCHIVED' | 'NOT_ARCHIVED')[] | null
  readonly query?: string | null
  readonly orderBy?: { readonly direction: Direction } | null
}

/** A page of cards in order of position, without the archived ones unless they are asked for. */
export function itemConnection(context: Context, project: Project, page: ItemArguments) {
  const states = page.archivedStates ?? ['NOT_ARCHIVED']
  const wanted = page.query?.toLowerCase() ?? ''
  const list = unlagged(context, project.items).filter(
    (item) =>
      states.includes(item.archived ? 'ARCHIVED' : 'NOT_ARCHIVED') &&
      (wanted === '' || item.content.title.toLowerCase().includes(wanted)),
  )
  return listed(page.orderBy?.direction === 'DESC' ? list.reverse() : list, page)
}

/** The cards that a lagging replica shows: their order is not that of creation. */
function unlagged({ lag, world }: Context, items: readonly ProjectItem[]): ProjectItem[] {
  if (lag === null) return [...items]
  const newest = [...items].sort((left, right) => right.id - left.id).slice(0, lag.objects ?? 0)
  const horizon = lag.ms === undefined ? Number.POSITIVE_INFINITY : world.now() - lag.ms
  return items.filter((item) => !newest.includes(item) && item.createdAt <= horizon)
}

/** The content that the token may see; a card of a private repository is redacted for others. */
function contentOf({ content }: ProjectItem, { token }: Context): Issue | Draft | null {
  return content.kind === 'draft' || readable(content, token) ? content : null
}

/** Whether the token may read the issue: the scope for projects alone is not enough where it is private. */
export function readable({ repository }: Issue, token: Context['token']): boolean {
  try {
    requireAccess(token, repository, { access: 'read', permission: ['issues', 'pull-requests'] })
    return true
  } catch {
    return false
  }
}

/** A value as a card shows it: one of the project's own, or one that belongs to the issue. */
export type ShownValue = {
  readonly kind: 'project-value'
  readonly item: ProjectItem
  readonly field: ProjectField
  /** Absent where the value is the issue's. */
  readonly own?: ProjectValue
}

function shownValue(item: ProjectItem, field: ProjectField | null): ShownValue | null {
  if (field === null) return null
  const own = item.values.get(field)
  if (own !== undefined) return { kind: 'project-value', item, field, own }
  const { content } = item
  const has =
    field.type === 'TITLE' ||
    (content.kind === 'issue' &&
      (field.type === 'REPOSITORY' ||
        (field.type === 'MILESTONE' && content.milestone !== null) ||
        (field.type === 'LABELS' && content.labels.size > 0) ||
        (field.type === 'ASSIGNEES' && content.assignees.size > 0)))
  return has ? { kind: 'project-value', item, field } : null
}

/** The GraphQL type of a value. */
export function valueType({ field: { type } }: ShownValue): string {
  const names: Readonly<Record<string, string>> = {
    TITLE: 'Text',
    REPOSITORY: 'Repository',
    MILESTONE: 'Milestone',
    LABELS: 'Label',
    ASSIGNEES: 'User',
    TEXT: 'Text',
    NUMBER: 'Number',
    DATE: 'Date',
    SINGLE_SELECT: 'SingleSelect',
  }
  return `ProjectV2ItemField${names[type] ?? 'Text'}Value`
}

const value = {
  id: ({ item, field, own }: ShownValue) => `PVTFV_${item.id}_${own?.id ?? field.id}`,
  databaseId: ({ item, own }: ShownValue) => own?.id ?? item.id,
  createdAt: ({ item, own }: ShownValue) => iso(own?.createdAt ?? item.createdAt),
  updatedAt: ({ item, own }: ShownValue) => iso(own?.updatedAt ?? item.updatedAt),
  creator: ({ item, own }: ShownValue) => living(own?.creator ?? item.creator),
  field: ({ field }: ShownValue) => field,
  item: ({ item }: ShownValue) => item,
}

function option({ field, own }: ShownValue) {
  return field.options.find(({ id }) => id === own?.value)
}

function issueOf({ item: { content } }: ShownValue): Issue | null {
  return content.kind === 'issue' ? content : null
}

export const itemResolvers = {
  ProjectV2Item: {
    id: ({ nodeId }: ProjectItem) => nodeId,
    databaseId: ({ id }: ProjectItem) => id,
    fullDatabaseId: ({ id }: ProjectItem) => String(id),
    createdAt: ({ createdAt }: ProjectItem) => iso(createdAt),
    updatedAt: ({ updatedAt }: ProjectItem) => iso(updatedAt),
    creator: ({ creator }: ProjectItem) => living(creator),
    content: (item: ProjectItem, _: unknown, context: Context) => contentOf(item, context),
    isArchived: ({ archived }: ProjectItem) => archived,
    project: ({ project }: ProjectItem) => project,
    type(item: ProjectItem, _: unknown, context: Context) {
      if (contentOf(item, context) === null) return 'REDACTED'
      if (item.content.kind === 'draft') return 'DRAFT_ISSUE'
      return item.content.pull === undefined ? 'ISSUE' : 'PULL_REQUEST'
    },
    fieldValueByName: (item: ProjectItem, { name }: { readonly name: string }) =>
      shownValue(item, fieldOf(item.project, name)),
    fieldValues: (item: ProjectItem, page: PageArguments) =>
      listed(
        item.project.fields.flatMap((field) => shownValue(item, field) ?? []),
        page,
      ),
  },
  DraftIssue: {
    id: ({ nodeId }: Draft) => nodeId,
    title: ({ title }: Draft) => title,
    body: ({ body }: Draft) => body,
    createdAt: (draft: Draft, _: unknown, context: Context) => iso(cardOfDraft(context, draft).createdAt),
    updatedAt: (draft: Draft, _: unknown, context: Context) => iso(cardOfDraft(context, draft).updatedAt),
    creator: (draft: Draft, _: unknown, context: Context): Account | null =>
      living(cardOfDraft(context, draft).creator),
  },
  ProjectV2ItemFieldDateValue: { ...value, date: ({ own }: ShownValue) => own?.value },
  ProjectV2ItemFieldNumberValue: { ...value, number: ({ own }: ShownValue) => own?.value },
  ProjectV2ItemFieldTextValue: {
    ...value,
    text: ({ own, item }: ShownValue) => own?.value ?? item.content.title,
  },
  ProjectV2ItemFieldSingleSelectValue: {
    ...value,
    optionId: ({ own }: ShownValue) => own?.value,
    name: (shown: ShownValue) => option(shown)?.name,
    color: (shown: ShownValue) => option(shown)?.color,
    description: (shown: ShownValue) => option(shown)?.description,
  },
  ProjectV2ItemFieldLabelValue: {
    field: value.field,
    labels: (shown: ShownValue, page: PageArguments) => listed([...(issueOf(shown)?.labels ?? [])], page),
  },
  ProjectV2ItemFieldMilestoneValue: {
    field: value.field,
    milestone: (shown: ShownValue) => issueOf(shown)?.milestone,
  },
  ProjectV2ItemFieldRepositoryValue: {
    field: value.field,
    repository: (shown: ShownValue) => issueOf(shown)?.repository,
  },
  ProjectV2ItemFieldUserValue: {
    field: value.field,
    users: (shown: ShownValue, page: PageArguments) => listed([...(issueOf(shown)?.assignees ?? [])], page),
  },
}

function cardOfDraft({ world }: Context, draft: Draft): ProjectItem {
  const card = world.projects.flatMap(({ items }) => items).find(({ content }) => content === draft)
  if (card === undefined) throw new Error('A draft without a card')
  return card
}
