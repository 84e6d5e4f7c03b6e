import type { TaskState } from '../roadmap/model.ts'

/** A link to something on GitHub. */
export type Reference = { readonly number: number; readonly url: string }

export type TaskProgress = {
  readonly title: string
  readonly state: TaskState
  /** The task's issue; null while it has none yet. */
  readonly issue: Reference | null
}

/** How many tasks there are and how far they are. */
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

/** The progress of one roadmap, as every renderer takes it. */
export type RoadmapProgress = Counts & {
  readonly title: string
  readonly path: string
  readonly sections: readonly SectionProgress[]
}

/** The progress of all roadmaps of a repository. */
export type Progress = Counts & { readonly roadmaps: readonly RoadmapProgress[] }

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
  let total = 0
  let done = 0
  let skipped = 0
  for (const part of parts) {
    total += part.total
    done += part.done
    skipped += part.skipped
  }
  return withPercent(total, done, skipped)
}

/** A section whose tasks are all skipped is finished; one without tasks has not begun. */
function withPercent(total: number, done: number, skipped: number): Counts {
  const percent = total === 0 ? (skipped > 0 ? 100 : 0) : Math.floor((done * 100) / total)
  return { total, done, skipped, percent }
}
