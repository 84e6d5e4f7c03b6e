import { ApiError } from '../errors.ts'
import { nodeId } from './ids.ts'
import type { Account, Draft, Issue, Project, ProjectField, ProjectItem, World } from './model.ts'
import { fieldOf, isCustom } from './project-fields.ts'

const ITEMS_PER_PROJECT = 50_000

/** The card of an issue or pull request in a project, archived or not; null when there is none. */
export function cardOf(project: Project, content: Issue): ProjectItem | null {
  return project.items.find((item) => item.content === content) ?? null
}

/** Adds a card at the end; throws a 422 when the project is full. What is there already is not for here. */
export function addItem(
  world: World,
  project: Project,
  { content, creator }: { readonly content: Issue | Draft; readonly creator: Account },
): ProjectItem {
  if (project.items.filter((item) => !item.archived).length >= ITEMS_PER_PROJECT) {
    throw new ApiError(422, `A project may have at most ${ITEMS_PER_PROJECT} items`)
  }
  const id = world.nextId()
  const now = world.now()
  const item: ProjectItem = {
    kind: 'project-item',
    id,
    nodeId: nodeId('PVTI', project.id, id),
    project,
    content,
    creator,
    createdAt: now,
    updatedAt: now,
    values: new Map(),
    archived: false,
  }
  project.items.push(item)
  world.nodes.set(item.nodeId, item)
  return item
}

/** Adds a card that is only text. */
export function addDraft(
  world: World,
  project: Project,
  draft: { readonly title: string; readonly body: string; readonly creator: Account },
): ProjectItem {
  const content: Draft = {
    kind: 'draft',
    nodeId: nodeId('DI', project.id, world.nextId()),
    title: draft.title,
    body: draft.body,
  }
  return addItem(world, project, { content, creator: draft.creator })
}

/** Takes a card away. */
export function deleteItem(world: World, item: ProjectItem): void {
  const { items } = item.project
  items.splice(items.indexOf(item), 1)
  world.nodes.delete(item.nodeId)
}

function refuseArchived(item: ProjectItem): void {
  if (item.archived) throw new ApiError(422, 'The item is archived and cannot be updated')
}

/** Sets a value, or clears it with null; throws a 422 for an archived card, a built-in field or a wrong value. */
export function setValue(
  world: World,
  item: ProjectItem,
  change: { readonly field: ProjectField; readonly value: string | number | null; readonly by: Account },
): void {
  const { field, value, by } = change
  if (field.project !== item.project) throw new ApiError(422, 'The field does not exist in the project.')
  refuseArchived(item)
  if (!isCustom(field)) {
    throw new ApiError(422, `The field of type ${field.type.toLowerCase()} is currently not supported.`)
  }
  const now = world.now()
  item.updatedAt = now
  if (value === null) {
    item.values.delete(field)
    return
  }
  if (!fits(field, value)) {
    throw new ApiError(422, `${JSON.stringify(value)} is no value of the field ${field.name}`)
  }
  const before = item.values.get(field)
  item.values.set(field, {
    id: before?.id ?? world.nextId(),
    creator: before?.creator ?? by,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    value,
  })
}

function fits(field: ProjectField, value: string | number): boolean {
  if (field.type === 'NUMBER') return typeof value === 'number'
  if (typeof value !== 'string') return false
  if (field.type === 'DATE') return /^\d{4}-\d\d-\d\d$/.test(value)
  return field.type !== 'SINGLE_SELECT' || field.options.some(({ id }) => id === value)
}

/** Moves a card right after another one, or to the top; neither may be archived. */
export function moveItem(world: World, item: ProjectItem, after: ProjectItem | null): void {
  const { items } = item.project
  refuseArchived(item)
  if (after?.archived === true) {
    throw new ApiError(422, 'The item to be positioned after is archived')
  }
  if (after === item) return
  items.splice(items.indexOf(item), 1)
  items.splice(after === null ? 0 : items.indexOf(after) + 1, 0, item)
  item.updatedAt = world.now()
}

/** Archives a card or brings it back; either twice is nothing. */
export function archiveItem(world: World, item: ProjectItem, archived: boolean): void {
  if (item.archived === archived) return
  item.archived = archived
  item.updatedAt = world.now()
}

/** What the built-in workflow "Item closed" does: the card of a closed issue goes to Done. */
export function finishCards(world: World, issue: Issue, automation: Account): void {
  for (const project of world.projects) {
    const { itemClosed, pullRequestMerged } = project.workflows
    if (issue.pull === undefined ? !itemClosed : !pullRequestMerged) continue
    const item = cardOf(project, issue)
    const field = fieldOf(project, 'Status')
    const done = field?.options.find(({ name }) => name === 'Done')
    if (item === null || item.archived || field === null || done === undefined) continue
    setValue(world, item, { field, value: done.id, by: automation })
  }
}

/** Takes the cards of a deleted issue away, or hands them to the issue it became elsewhere. */
export function dropCards(world: World, issue: Issue, became: Issue | null): void {
  for (const project of world.projects) {
    const item = cardOf(project, issue)
    if (item === null) continue
    if (became === null) deleteItem(world, item)
    else item.content = became
  }
}
