import type { ApplyResult } from '../apply/apply.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Plan } from '../plan/plan.ts'
import type { SafetyVerdict } from '../plan/safety.ts'
import type { Progress, Reference } from '../readme/progress.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { SectionId } from '../roadmap/model.ts'
import type { RoadmapSyncError } from '../text/errors.ts'

/** What a run does. */
export type Mode = 'sync' | 'progress' | 'plan'

/** A pull request that waits for being merged; `declined` is one that a person closed. */
export type PullRequest = {
  readonly number: number
  readonly url: string
  readonly declined: boolean
  /** All results, or no more than links to them. */
  readonly brings: 'results' | 'links'
}

/** A section that operations belong to. */
export type SectionName = {
  readonly id: SectionId
  /** Title of its roadmap. */
  readonly roadmap: string
  readonly title: string
  /** Its milestone; null while it has none. */
  readonly milestone: Reference | null
}

/** How a run ended: the exit code of the CLI; anything but 0 fails the Action. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

/** What a run did to the project that it keeps, in words that are ready to be shown. */
export type ProjectReport = {
  /** The address of the project, or null where there is none to show. */
  readonly url: string | null
  /** What such a project is called, and the title of this one; an empty title is not shown. */
  readonly label: string
  readonly title: string
  /** What was done, such as `12 cards added`. */
  readonly did: string
  /** How many things were changed. */
  readonly changes: number
  /** How many operations are left to the next run. */
  readonly pending: number
  /** What kept the project from being brought up to date, or null. */
  readonly error: RoadmapSyncError | null
}

/** What every run tells. */
export type ReportBase = {
  readonly mode: Mode
  readonly plan: Plan
  readonly requests: number
  /** Milliseconds that were spent waiting for GitHub's limits. */
  readonly waited: number
  /** Web address of the repository. */
  readonly url: string
  /** Commit that its files are shown at. */
  readonly shownAt: string
  readonly messages: Messages
}

type Told = ReportBase & {
  readonly verdict: SafetyVerdict
  /** Every section that an operation may belong to: the roadmaps' in order, then those that left. */
  readonly sections: readonly SectionName[]
  readonly progress: Progress
  readonly diagnostics: readonly Diagnostic[]
}

/** A run that stopped after the plan: it was asked to, or the plan was refused. */
export type PlannedReport = Told & {
  readonly kind: 'planned'
  readonly dryRun: boolean
  /** What progress will be once the plan is applied; null where that is not shown. */
  readonly after: Progress | null
}

/** A run that applied its plan. */
export type AppliedReport = Told & {
  readonly kind: 'applied'
  readonly applied: ApplyResult
  /** Null where no project is asked for. */
  readonly project: ProjectReport | null
  /** Boxes of the roadmap that were committed as their issues are. */
  readonly boxes: number
  /** The chart as it was published, or null. */
  readonly chart: { readonly src: string; readonly alt: string } | null
  /** SHA of the commit that was made, or null. */
  readonly commit: string | null
  /** The pull request that brings the results, or would if nobody had closed it; null when there is none. */
  readonly pullRequest: PullRequest | null
  /** What kept the results from being published, or null. */
  readonly publishError: RoadmapSyncError | null
}

/** Everything that there is to tell about a run; hosts turn it into outputs, annotations and text. */
export type RunReport = PlannedReport | AppliedReport

/** Returns whether the run was to apply its plan, and the plan was refused as unsafe. */
export function isRefused(report: RunReport): boolean {
  return (
    report.kind === 'planned' && report.verdict.kind === 'unsafe' && report.mode !== 'plan' && !report.dryRun
  )
}

/**
 * Returns 0 when the run did all that it should, 4 when it stopped early and the next run goes on, 3 when the plan
 * was refused as unsafe, 2 when something that was asked for cannot be, else 1.
 */
export function exitCode(report: RunReport): ExitCode {
  if (isRefused(report)) return 3
  const [error] = errorsOf(report)
  if (error !== undefined) return error.kind === 'invalid' ? 2 : error.kind === 'unsafe' ? 3 : 1
  if (report.kind === 'applied' && report.applied.failed.length > 0) return 1
  if (report.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return 1
  return pendingOf(report) > 0 ? 4 : 0
}

/** Returns how many operations are left to the next run, those of the project among them. */
export function pendingOf(report: RunReport): number {
  if (report.kind === 'planned') return 0
  return report.applied.pending.length + (report.project?.pending ?? 0)
}

/** Returns the line about the project, or null where there is nothing to show; `link` writes its name. */
export function projectLine(
  { project }: Pick<AppliedReport, 'project'>,
  link: (title: string, url: string) => string,
): string | null {
  if (project === null || project.url === null || project.title === '') return null
  return `${project.label}: ${link(project.title, project.url)} – ${project.did}`
}

/** Returns what kept parts of the run from being done, the weightiest first. */
export function errorsOf(report: RunReport): RoadmapSyncError[] {
  if (report.kind === 'planned') return []
  const { applied, project, publishError } = report
  return [applied.error, project?.error, publishError].flatMap((error) => error ?? [])
}
