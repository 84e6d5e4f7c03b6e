import { RoadmapSyncError } from '../text/errors.ts'
import { oneLine, truncate } from '../text/text.ts'
import { describeOperation } from './operations.ts'
import { pendingNotice } from './outcome.ts'
import { errorsOf, isRefused, type RunReport } from './run-report.ts'

const titleWidth = 120

/** Returns why the plan is too much to be applied without being asked twice, or null when it is not. */
export function refusal({ verdict, messages }: RunReport): string | null {
  if (verdict.kind === 'safe') return null
  const { changed, managed, percent } = verdict
  return `${messages.plan.refused(changed, managed, percent)} ${messages.plan.force}`
}

/**
 * Returns what the run was to do and did not, a sentence or two each: empty unless the run failed. Diagnostics of
 * the roadmap are not among them.
 */
export function shortfalls(report: RunReport): string[] {
  const { messages } = report
  if (report.kind === 'planned') {
    const refused = refusal(report)
    return refused !== null && isRefused(report) ? [refused] : []
  }
  const { applied, project } = report
  const failed = applied.failed.map(({ operation, error: { message, hint } }) => {
    const title = describeOperation(operation, messages)?.title ?? operation.kind
    return `${messages.run.failed}: ${truncate(oneLine(title), titleWidth)} – ${message} ${hint}`
  })
  // Do not count as pending what an error left undone: retrying cannot succeed before the error is mended.
  const pending =
    (applied.error === null ? applied.pending.length : 0) +
    (project === null || project.error !== null ? 0 : project.pending)
  return [
    ...errorsOf(report).map(plainProblem),
    ...failed,
    ...(pending === 0 ? [] : [pendingNotice(pending, report).join(' ')]),
  ]
}

/** Returns the error as plain text, two sentences: what is wrong, what to do. */
export function plainProblem(error: RoadmapSyncError): string {
  return `${error.message} ${error.hint}`
}

/** Returns `error` as one that a person can read: what nobody foresaw is named, and asked to be reported. */
export function readable(error: unknown): RoadmapSyncError {
  if (error instanceof RoadmapSyncError) return error
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new RoadmapSyncError('failed', `An unexpected error occurred (${truncate(oneLine(what), 300)}).`, {
    hint: 'Run again; if the error returns, please report it with the log of a run in debug mode.',
    cause: error,
  })
}
