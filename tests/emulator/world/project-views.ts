import type { BoardView, CardView } from '../people-types.ts'
import type { Account, Project, ProjectField, ProjectItem, World } from './model.ts'
import { fieldOf, isCustom } from './project-fields.ts'
import { findProject } from './projects.ts'
import { shownLogin } from './world.ts'

/** The boards of an owner by number, as plain JSON. */
export function boardViews(world: World, owner: Account): BoardView[] {
  return world.projects.filter((project) => project.owner === owner).map(boardView)
}

function boardView(project: Project): BoardView {
  return {
    number: project.number,
    title: project.title,
    shortDescription: project.shortDescription,
    readme: project.readme,
    closed: project.closedAt !== null,
    creator: shownLogin(project.creator),
    repositories: [...project.repositories].map(({ fullName }) => fullName).sort(),
    fields: project.fields.filter(isCustom).map(({ name, type, options }) => ({
      name,
      type,
      ...(type === 'SINGLE_SELECT' ? { options: options.map((option) => option.name) } : {}),
    })),
    views: project.views.map(({ name, layout, groupBy, columns, visible }) => ({
      name,
      layout,
      groupBy: groupBy?.name ?? null,
      columns: columns?.name ?? null,
      visible: visible.map((field) => field.name),
    })),
    cards: project.items.map(cardView),
    statusUpdates: project.statusUpdates.map(({ body, status }) => ({ body, status })),
  }
}

/** What a card is called: its issue as `owner/name#1`, or a draft's title. */
export function cardName({ content }: ProjectItem): string {
  return content.kind === 'draft' ? content.title : `${content.repository.fullName}#${content.number}`
}

function cardView(item: ProjectItem): CardView {
  const shown = (field: ProjectField, value: string | number) =>
    field.options.find(({ id }) => id === value)?.name ?? value
  return {
    content: cardName(item),
    archived: item.archived,
    values: Object.fromEntries(
      item.project.fields.flatMap((field) => {
        const value = item.values.get(field)
        return value === undefined ? [] : [[field.name, shown(field, value.value)]]
      }),
    ),
  }
}

/** Ids of a field's options by name. */
export function optionIds(
  world: World,
  owner: Account,
  { board, field }: { readonly board: number; readonly field: string },
): Record<string, string> {
  const project = findProject(world, owner, board)
  const options = project === null ? [] : (fieldOf(project, field)?.options ?? [])
  return Object.fromEntries(options.map(({ name, id }) => [name, id]))
}
