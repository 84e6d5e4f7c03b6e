import type { Known, KnownSection, KnownTask } from '../../memory/recall.ts'
import type { SnapshotMilestone } from '../../memory/snapshot.ts'
import type { Roadmap, Section, SectionId, Task, TaskId } from '../../roadmap/model.ts'
import { hash, textKey } from '../../text/text.ts'
import { issueTitle, rememberedTitle, wantedTitle } from '../issue-content.ts'
import { type MatchItem, matchItems } from './match.ts'

/** A task of the roadmap with its identity. */
export type IdentifiedTask = {
  readonly id: TaskId
  readonly task: Task
  /** Title of its issue. */
  readonly title: string
  /** What earlier runs left of it; null for a new task. */
  readonly known: KnownTask | null
}

/** A section of the roadmap with its identity. */
export type IdentifiedSection = {
  readonly id: SectionId
  readonly section: Section
  readonly roadmap: Roadmap
  readonly known: KnownSection | null
  /** A milestone of somebody else's that has the section's title already; titles are unique on GitHub. */
  readonly adopted: SnapshotMilestone | null
  readonly tasks: readonly IdentifiedTask[]
}

/** The roadmaps matched with what is known. */
export type Identified = {
  /** In document order; sections without tasks only where they had a milestone before. */
  readonly sections: readonly IdentifiedSection[]
  /** Known tasks and sections that no roadmap holds any more. */
  readonly removedTasks: readonly KnownTask[]
  readonly removedSections: readonly KnownSection[]
}

/**
 * Returns the roadmaps' sections and tasks with their identities: an edited, moved or renamed one keeps the id of
 * the known one it is (see `matchItems`), a new one gets an id derived from its place and text.
 */
export function identify(roadmaps: readonly Roadmap[], known: Known): Identified {
  const placed = roadmaps.flatMap((roadmap) => roadmap.sections.map((section) => ({ roadmap, section })))
  const sectionOf = matchSections(placed, known.sections)
  const sectionIds = new IdSource(known.sections.map((section) => section.id))
  const headed = placed.map(({ roadmap, section }, index) => {
    const knownSection = known.sections[sectionOf.get(index) ?? -1] ?? null
    const seed = [roadmap.path, section.explicitId ?? `= ${textKey(section.title)}`]
    const id = knownSection?.id ?? (sectionIds.next(seed) as SectionId)
    return { roadmap, section, known: knownSection, id }
  })

  const taskIds = new IdSource([])
  const flat = headed.map(({ roadmap, section, id }) =>
    section.tasks.map((task): PlacedTask => {
      const text = `= ${textKey(section.title)}\n${textKey(task.text) || task.text}`
      const seed = [roadmap.path, task.explicitId ?? text]
      const derivedId = taskIds.next(seed) as TaskId
      return { path: roadmap.path, sectionId: id, task, title: issueTitle(task.text), seed, derivedId }
    }),
  )
  const taskOf = matchTasks(flat.flat(), known)
  const knownIds = new Set<string>(known.tasks.map((task) => task.id))
  const newId = ({ seed, derivedId }: PlacedTask): TaskId => {
    let id = derivedId
    while (knownIds.has(id)) id = taskIds.next(seed) as TaskId
    return id
  }

  let at = 0
  const otherByTitle = new Map(
    known.otherMilestones.map((milestone) => [milestone.title.toLowerCase(), milestone]),
  )
  const sections = headed.map((head, index): IdentifiedSection => {
    const tasks = (flat[index] ?? []).map((placedTask): IdentifiedTask => {
      const knownTask = known.tasks[taskOf.get(at) ?? -1] ?? null
      at += 1
      const { task, title } = placedTask
      return { id: knownTask?.id ?? newId(placedTask), task, title, known: knownTask }
    })
    const title = wantedTitle(head.section).toLowerCase()
    const adopted = head.known === null && tasks.length > 0 ? (otherByTitle.get(title) ?? null) : null
    if (adopted !== null) otherByTitle.delete(title)
    return { ...head, adopted, tasks }
  })
  return {
    sections: sections.filter((section) => section.tasks.length > 0 || section.known !== null),
    removedTasks: missing(known.tasks, taskOf),
    removedSections: missing(known.sections, sectionOf),
  }
}

/** Ids derived from a seed: the same seed gives the same id, the same seed again the next one, none given twice. */
class IdSource {
  readonly #taken: Set<string>
  readonly #counts = new Map<string, number>()

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken)
  }

  next(seed: readonly string[]): string {
    const text = seed.join('\n')
    for (;;) {
      const count = (this.#counts.get(text) ?? 0) + 1
      this.#counts.set(text, count)
      const id = hash(count === 1 ? text : `${text}\n${count}`)
      if (this.#taken.has(id)) continue
      this.#taken.add(id)
      return id
    }
  }
}

function matchSections(
  placed: readonly { readonly roadmap: Roadmap; readonly section: Section }[],
  known: readonly KnownSection[],
): Map<number, number> {
  return matchItems(
    placed.map(({ roadmap, section }) => ({
      explicitId: section.explicitId,
      path: roadmap.path,
      group: roadmap.path,
      text: rememberedTitle(section),
    })),
    known.map(({ base, milestone }) => ({
      explicitId: base?.explicitId ?? null,
      path: base?.path ?? '',
      group: base?.path ?? '',
      text: base?.section ?? milestone.title,
    })),
  )
}

type PlacedTask = {
  readonly path: string
  readonly sectionId: SectionId
  readonly task: Task
  readonly title: string
  /** What the id of a new task is derived from, and that id. */
  readonly seed: readonly string[]
  readonly derivedId: TaskId
}

function matchTasks(placed: readonly PlacedTask[], { tasks: known, sections }: Known): Map<number, number> {
  const sectionOfMilestone = new Map(sections.map(({ id, milestone }) => [milestone.number, id]))
  // Without a marker the id of an unedited task can be derived again; else the issue's own title has to do.
  const markerless = new Map<TaskId, number>()
  known.forEach((task, index) => {
    if (task.base === null) markerless.set(task.id, index)
  })
  const result = new Map<number, number>()
  placed.forEach(({ derivedId }, index) => {
    const knownIndex = markerless.get(derivedId)
    if (knownIndex !== undefined) result.set(index, knownIndex)
  })
  const taken = new Set(result.values())
  const freshLeft = placed.map((item, index) => ({ item, index })).filter(({ index }) => !result.has(index))
  const knownLeft = known.map((item, index) => ({ item, index })).filter(({ index }) => !taken.has(index))
  const matched = matchItems(
    freshLeft.map(({ item: { path, sectionId, task, title } }) => ({
      explicitId: task.explicitId,
      path,
      group: sectionId,
      text: title,
    })),
    knownLeft.map(({ item }) => knownItem(item, sectionOfMilestone)),
  )
  for (const [fresh, knownIndex] of matched) {
    result.set(freshLeft[fresh]?.index ?? -1, knownLeft[knownIndex]?.index ?? -1)
  }
  return result
}

function knownItem(
  { base, issue, removed, left, remembered, gone }: KnownTask,
  sectionOfMilestone: ReadonlyMap<number, SectionId>,
): MatchItem {
  // An issue that is gone stands for the very text it was made of; another text asks for another issue.
  const retired = left || removed || gone !== null
  if (base !== null) {
    return { explicitId: base.explicitId, path: base.path, group: base.sectionId, text: base.text, retired }
  }
  if (remembered !== undefined) {
    const { explicitId, path, section, text } = remembered
    return { explicitId, path, group: section, text, retired }
  }
  const group = sectionOfMilestone.get(issue?.milestone ?? -1) ?? ''
  return { explicitId: null, path: '', group, text: issue?.title ?? '', retired }
}

function missing<Item>(items: readonly Item[], matched: ReadonlyMap<number, number>): Item[] {
  const found = new Set(matched.values())
  return items.filter((_, index) => !found.has(index))
}
