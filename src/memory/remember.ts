import type { SectionId, Task, TaskId } from '../roadmap/model.ts'
import { statedState } from '../roadmap/model.ts'
import type { Ledger, LedgerTask } from './ledger.ts'
import type { KnownSection, KnownTask } from './recall.ts'

/** A section of a roadmap as the ledger sees it. */
export type RememberedSection = {
  readonly id: SectionId
  readonly roadmap: { readonly path: string }
  readonly known: KnownSection | null
  readonly tasks: readonly {
    readonly id: TaskId
    readonly task: Task
    readonly title: string
    readonly known: KnownTask | null
  }[]
}

/** What the ledger remembers: what the roadmaps hold, and what left them. */
export type Remembered = {
  readonly sections: readonly RememberedSection[]
  readonly removedTasks: readonly KnownTask[]
  readonly removedSections: readonly KnownSection[]
}

/**
 * Returns the ledger after this run: tasks and sections in roadmap order, then what left the roadmaps. `follows` tells
 * whether the box of a task is set as its issue is by the commit that brings the ledger.
 */
export function remember(
  { sections, removedTasks, removedSections }: Remembered,
  follows: (path: string, task: Task) => boolean,
): Ledger {
  const tasks = new Map<TaskId, LedgerTask>()
  for (const { id: section, roadmap, tasks: items } of sections) {
    for (const { id, task, title, known } of items) {
      if (known === null) continue
      const { path } = roadmap
      tasks.set(id, {
        ...entryOf(known, stateOf(known, task, follows(path, task))),
        task: { explicitId: task.explicitId, path, section, text: title },
      })
    }
  }
  for (const known of removedTasks) {
    const { id, lastState, remembered } = known
    tasks.set(id, {
      ...entryOf(known, lastState),
      left: true,
      ...(remembered === undefined ? {} : { task: remembered }),
    })
  }
  const milestones = [...sections.flatMap(({ known }) => known ?? []), ...removedSections]
  return { tasks, sections: new Map(milestones.map(({ id, milestone }) => [id, milestone.number])) }
}

/** A box that disagrees with its issue keeps the state of before until one of them changes. */
function stateOf(known: KnownTask, task: Task, follows: boolean): LedgerTask['state'] {
  const { issue, gone, lastState, removed } = known
  const actual = issue?.state ?? (gone === null ? lastState : 'skipped')
  const stated = statedState(task)
  const agrees = stated === null || stated === actual || follows
  // A removed task that is back is not reopened yet.
  return agrees && !removed ? actual : lastState
}

function entryOf({ number, removed, revision, gone }: KnownTask, state: LedgerTask['state']): LedgerTask {
  return {
    issue: number,
    state,
    ...(removed ? { removed } : {}),
    revision,
    ...(gone === null || gone === 'unseen' ? {} : { gone }),
  }
}
