import type { Identified, IdentifiedTask } from '../plan/identify/identify.ts'
import { type Roadmap, statedState, type TaskState } from '../roadmap/model.ts'

/** A link to something on GitHub. */
export type Reference = { readonly number: number; readonly url: string }

export type TaskProgress = {
  readonly title: string
  readonly state: TaskState
  /** The task's issue; null while it has none yet. */
  readonly issue: Reference | null
}

/** How many tasks there are, and how many of them are done. */
export type Counts = {
  /** Tasks that count: all but the skipped ones. */
  readonly total: number
  readonly done: number
  readonly skipped: number
  /** Whole percent 0–100, rounded down; 100 only when nothing is open. */
  readonly percent: number
}

export type SectionProgress = Counts & {
  readonly title: string
  readonly milestone: Reference | null
  readonly tasks: readonly TaskProgress[]
  /** The first open task, or null when none is left. */
  readonly next: TaskProgress | null
}

/** One roadmap's progress, for readers; every `render*` takes this and nothing else of the state. */
export type RoadmapProgress = Counts & {
  readonly title: string
  readonly path: string
  readonly sections: readonly SectionProgress[]
}

/** The progress of all roadmaps of a repository. */
export type Progress = Counts & { readonly roadmaps: readonly RoadmapProgress[] }

/**
 * Returns the progress of the roadmaps. `planned` is the state that a plan brings issues to, by number; an issue that
 * is not in it counts as GitHub shows it, and a task without an issue as its box says.
 */
export function measure(
  { roadmaps, identified }: { readonly roadmaps: readonly Roadmap[]; readonly identified: Identified },
  planned: ReadonlyMap<number, TaskState> = new Map(),
): Progress {
  const taskProgress = ({ task, title, known }: IdentifiedTask): TaskProgress => {
    const issue = known?.issue ?? null
    const gone = known !== null && known.gone !== null
    const actual = issue === null ? (statedState(task) ?? 'open') : (planned.get(issue.number) ?? issue.state)
    return { title, state: gone ? 'skipped' : actual, issue }
  }
  return totalProgress(
    roadmaps.map((roadmap) => {
      const sections = identified.sections
        .filter((section) => section.roadmap === roadmap && section.tasks.length > 0)
        .map(({ section, known, tasks }) =>
          sectionProgress(section.title, known?.milestone ?? null, tasks.map(taskProgress)),
        )
      return roadmapProgress(roadmap.title, roadmap.path, sections)
    }),
  )
}

/** Returns the section's progress: counts, percent and next open task. */
export function sectionProgress(
  title: string,
  milestone: Reference | null,
  tasks: readonly TaskProgress[],
): SectionProgress {
  const done = tasks.filter((task) => task.state === 'done').length
  const skipped = tasks.filter((task) => task.state === 'skipped').length
  const next = tasks.find((task) => task.state === 'open') ?? null
  return { title, milestone, tasks, ...withPercent(tasks.length - skipped, done, skipped), next }
}

/** Returns the roadmap's progress as the sum of its sections. */
export function roadmapProgress(
  title: string,
  path: string,
  sections: readonly SectionProgress[],
): RoadmapProgress {
  return { title, path, sections, ...sum(sections) }
}

/** Returns the progress of all roadmaps together. */
export function totalProgress(roadmaps: readonly RoadmapProgress[]): Progress {
  return { roadmaps, ...sum(roadmaps) }
}

function sum(parts: readonly Counts[]): Counts {
  const add = (key: 'total' | 'done' | 'skipped') => parts.reduce((all, part) => all + part[key], 0)
  return withPercent(add('total'), add('done'), add('skipped'))
}

/** A section whose tasks are all skipped is finished; one without tasks has not begun. */
function withPercent(total: number, done: number, skipped: number): Counts {
  const percent = total === 0 ? (skipped > 0 ? 100 : 0) : Math.floor((done * 100) / total)
  return { total, done, skipped, percent }
}
