import type { BoardPerson } from '../people-types.ts'
import type { Account, Issue, Project, ProjectField, ProjectItem, ProjectView, World } from './model.ts'
import { createField, deleteField, fieldOf, updateField } from './project-fields.ts'
import { addDraft, addItem, archiveItem, deleteItem, moveItem, setValue } from './project-items.ts'
import { cardName } from './project-views.ts'
import { createProject, deleteProject, deleteView, findProject, updateProject } from './projects.ts'
import { accountOf, repositoryOf } from './world.ts'

/** Creates a board in the browser; returns its number. */
export function createBoard(
  world: World,
  creator: Account,
  draft: {
    readonly owner: string
    readonly title: string
    readonly readme?: string
    readonly repositories?: readonly string[]
  },
): number {
  const project = createProject(world, accountOf(world, draft.owner), { title: draft.title, creator })
  project.readme = draft.readme ?? null
  for (const name of draft.repositories ?? []) project.repositories.add(repositoryOf(world, name))
  return project.number
}

/** A person in front of a board; see `BoardPerson` for what each member does. */
export function createBoardPerson(
  world: World,
  account: Account,
  at: { readonly owner: string; readonly number: number },
): BoardPerson {
  const project = (): Project => found(findProject(world, accountOf(world, at.owner), at.number), at.number)
  const card = (name: string): ProjectItem =>
    found(
      project().items.find((item) => cardName(item) === name),
      name,
    )
  const field = (name: string): ProjectField => found(fieldOf(project(), name), name)
  const view = (name: string): ProjectView =>
    found(
      project().views.find((each) => each.name === name),
      name,
    )
  const issue = (name: string): Issue => {
    const [repository = '', number] = name.split('#')
    return found(repositoryOf(world, repository).issues.get(Number(number)), name)
  }
  return {
    set(name, fieldName, value) {
      const target = field(fieldName)
      const option = target.options.find((each) => each.name === value)
      setValue(world, card(name), { field: target, value: option?.id ?? value, by: account })
    },
    add: (content) => void addItem(world, project(), { content: issue(content), creator: account }),
    addDraft: (title) => void addDraft(world, project(), { title, body: '', creator: account }),
    remove: (name) => deleteItem(world, card(name)),
    archive: (name) => archiveItem(world, card(name), true),
    restore: (name) => archiveItem(world, card(name), false),
    place: (name, after) => moveItem(world, card(name), after === null ? null : card(after)),
    addField(name, type, options = []) {
      const made = options.map((option) => ({ name: option, color: 'GRAY', description: '' }))
      createField(world, project(), { name, type, options: made })
    },
    renameField: (name, to) => updateField(world, field(name), { name: to }),
    deleteField: (name) => deleteField(world, field(name)),
    editOptions(name, change) {
      const { options } = field(name)
      const kept = options.flatMap((option) => {
        const to = change[option.name]
        return to === null ? [] : [{ ...option, name: to ?? option.name }]
      })
      const added = Object.entries(change).flatMap(([from, to]) =>
        to === null || options.some((option) => option.name === from)
          ? []
          : [{ name: to, color: 'GRAY', description: '' }],
      )
      updateField(world, field(name), { options: [...kept, ...added] })
    },
    deleteView: (name) => deleteView(world, view(name)),
    renameView(name, to) {
      view(name).name = to
    },
    edit: (change) => updateProject(world, project(), change),
    automate(on) {
      project().workflows.itemClosed = on
    },
    unlink: (repository) => void project().repositories.delete(repositoryOf(world, repository)),
    close: () => updateProject(world, project(), { closed: true }),
    reopen: () => updateProject(world, project(), { closed: false }),
    delete: () => deleteProject(world, project()),
  }
}

function found<T>(value: T | null | undefined, what: string | number): T {
  if (value == null) throw new Error(`The emulator has no ${what} on that board`)
  return value
}
