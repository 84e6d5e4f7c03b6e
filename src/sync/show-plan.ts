import type { Client } from '../github/client.ts'
import { classify } from '../github/refusals.ts'
import type { CommentPage } from '../github/write/sticky-comment.ts'
import { updateStickyComment } from '../github/write/sticky-comment.ts'
import { commentMarker } from '../memory/marker.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { renderPlanComment } from '../summary/plan-comment.ts'
import type { PlannedReport } from '../summary/run-report.ts'

export type PlanComment = { readonly pullRequest: number; readonly comments: CommentPage }

/**
 * Shows the plan on the pull request, in one comment that is kept up to date, and removed when there is nothing to
 * say. A token that may only read (a fork's) is no failure: the job summary says the same, and a diagnostic tells.
 */
export async function showPlan(
  client: Client,
  report: PlannedReport,
  { pullRequest, comments }: PlanComment,
): Promise<Diagnostic[]> {
  const body = renderPlanComment(report)
  try {
    await updateStickyComment(client, comments, { pullRequest, marker: commentMarker('plan'), body })
    return []
  } catch (error) {
    const problem = classify(error, { need: 'pull-requests', clock: client.clock })
    const why =
      problem.kind === 'fatal' || problem.kind === 'refused'
        ? problem.error.message
        : 'GitHub did not answer.'
    return [
      {
        rule: 'no-comment',
        severity: 'info',
        message: `The plan is only in the job summary. ${why}`,
        hint: 'For a comment on pull requests from this repository add `pull-requests: write` under `permissions:`.',
      },
    ]
  }
}
