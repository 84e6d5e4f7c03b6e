import { renderTable } from '../readme/table.ts'
import { cutAtLine } from '../text/fold.ts'
import { diagnosticList, fileUrl } from './diagnostic-list.ts'
import { leftAlone } from './drift-list.ts'
import { refusal } from './failures.ts'
import { alert } from './markdown.ts'
import { countLine, planSections } from './plan-sections.ts'
import type { PlannedReport, RunReport } from './run-report.ts'

/** GitHub refuses comments over 65,536 characters; the rest is room for the marker. */
const commentLimit = 64_000
/** Changes that are listed, less and less until the comment is short enough. */
const changeLimits = [1_000, 300, 100, 30, 10]

/**
 * Returns what a plan would do, as Markdown in parts: the verdict, the changes by section (at most `limit` of them), the
 * table as it will be, what is left alone, what is doubtful in the roadmap.
 */
export function planParts(report: PlannedReport, limit: number): string[] {
  const { plan, progress, after, dryRun, messages } = report
  const counts = countLine(plan.operations, messages)
  const refused = refusal(report)
  return [
    `## ${messages.plan.title}`,
    ...(dryRun ? [messages.run.dryRun] : []),
    ...(refused === null ? [] : [alert('CAUTION', refused)]),
    counts === '' ? messages.plan.nothing : counts,
    ...approval(report),
    ...planSections(plan.operations, report, { limit }),
    ...(after === null ? [] : [`### ${messages.plan.preview}`]),
    renderTable(after ?? progress, messages, { fileUrl: (path) => fileUrl(report, path) }),
    ...leftAlone(report),
    ...diagnosticList(report.diagnostics, report),
  ]
}

function approval({ verdict, plan, messages }: RunReport): string[] {
  const { changed, managed, percent, limit } = verdict
  const told = managed > 0 && plan.operations.length > 0 && percent <= limit
  return told ? [`✅ ${messages.outcome.safe(changed, managed, limit)}`] : []
}

/**
 * Returns the comment for a pull request, or null when there is nothing to say. It is never longer than GitHub allows:
 * first lists get shorter, then it is cut at a line. Links to issues begin at the server's root, so that GitHub does not
 * note in every issue that it was mentioned here.
 */
export function renderPlanComment(report: PlannedReport): string | null {
  const { plan, diagnostics, messages, url } = report
  if (plan.operations.length === 0 && diagnostics.length === 0) return null
  const { pathname } = new URL(url)
  const quiet = (text: string) => text.replaceAll(`](${url}/issues/`, `](${pathname}/issues/`)
  let text = ''
  for (const limit of changeLimits) {
    text = quiet(planParts(report, limit).join('\n\n'))
    if (text.length <= commentLimit) return text
  }
  return cutAtLine(text, commentLimit, messages.outcome.rest)
}
