import type { StoppedBy } from '../apply/run-limits.ts'
import { badgeImage } from '../readme/badge.ts'
import { renderTable } from '../readme/table.ts'
import { escapeCell, link } from '../text/escape.ts'
import { cutAtLine, fold } from '../text/fold.ts'
import { diagnosticList, fileUrl } from './diagnostic-list.ts'
import { leftAlone } from './drift-list.ts'
import { alert, problem } from './markdown.ts'
import { describeOperation } from './operations.ts'
import { type Names, pendingNotice, publication } from './outcome.ts'
import { planParts } from './plan-comment.ts'
import { planSections } from './plan-sections.ts'
import { type AppliedReport, errorsOf, pendingOf, projectLine, type RunReport } from './run-report.ts'

/** A step's summary may have 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const summaryLimit = 1_000_000
const changeLimit = 2_000
const changesInSight = 30
const minute = 60_000

/**
 * Returns the job summary as Markdown: what happened, what was left alone and why, the table, what it cost. At most
 * 1,000,000 bytes; what is cut is said.
 */
export function renderSummary(report: RunReport): string {
  const { messages, requests, waited } = report
  const parts = report.kind === 'planned' ? planParts(report, changeLimit) : runParts(report)
  const minutes = Math.round(waited / minute)
  const cost = [messages.run.requests(requests), ...(minutes === 0 ? [] : [messages.outcome.waited(minutes)])]
  const footer = `<sub>${cost.join(' · ')}</sub>\n`
  const text = [...parts, footer].join('\n\n')
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= summaryLimit) return text
  const whole = new TextDecoder().decode(bytes.slice(0, summaryLimit - 1_000))
  return cutAtLine(text, whole.length - 1, `${messages.run.cut}\n`)
}

function runParts(report: AppliedReport): string[] {
  const { messages, applied, chart, progress } = report
  const done = new Map(applied.applied.map(({ operation, result }) => [operation, result]))
  const created = new Map(
    [...done].flatMap(([operation, result]) =>
      result.kind === 'issue' ? [[operation, result.issue.number] as const] : [],
    ),
  )
  // What a summary is opened for must not be far below.
  const long = done.size > changesInSight
  const level = long ? 3 : 4
  const sections = planSections([...done.keys()], report, { limit: changeLimit, created, level })
  const changes = sections.join('\n\n')
  const counted = `${messages.outcome.changes}: ${messages.format.number(done.size)}`
  return [
    `## ${messages.run.title}`,
    ...alerts(report),
    ...outcome(report),
    renderTable(progress, messages, { fileUrl: (path) => fileUrl(report, path) }),
    ...(chart === null ? [] : [badgeImage(chart)]),
    ...(changes === '' ? [] : long ? [fold(counted, changes)] : [`### ${messages.outcome.changes}`, changes]),
    ...leftAlone(report),
    ...diagnosticList(report.diagnostics, report),
  ]
}

/** What kept the run from doing all that it should, and how it goes on. */
function alerts(report: AppliedReport): string[] {
  const { applied, messages } = report
  const errors = errorsOf(report).map((error) => alert('CAUTION', problem(error)))
  const failures = applied.failed.map(({ operation, error }) => {
    const name = describeOperation(operation, messages)?.title ?? operation.kind
    return alert('WARNING', `${messages.run.failed}: **${escapeCell(name)}** – ${problem(error)}`)
  })
  const pending = pendingOf(report)
  if (pending === 0) return [...errors, ...failures]
  const { rateLimit, abort } = messages.run.stoppedBy
  const stops: Partial<Record<StoppedBy, string>> = { budget: rateLimit, 'rate-limit': rateLimit, abort }
  const stop = stops[applied.stoppedBy]
  const words = [...(stop === undefined ? [] : [stop]), ...pendingNotice(pending, report)]
  return [...errors, ...failures, alert('IMPORTANT', words.join(' '))]
}

/** What came of the run, a line each. */
function outcome(report: AppliedReport): string[] {
  const { applied, boxes, commit, messages } = report
  const idle = applied.applied.length === 0 && pendingOf(report) === 0 && commit === null
  const kept = projectLine(report, (title, url) => link(escapeCell(title), url))
  const lines = [
    ...(idle ? [messages.plan.nothing] : []),
    ...(boxes === 0 ? [] : [messages.outcome.boxes(boxes)]),
    ...(kept === null ? [] : [kept]),
    ...(errorsOf(report).length > 0 ? [] : publication(report, namesIn(report))),
  ]
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]
}

function namesIn({ url: repository }: RunReport): Names {
  return {
    commit: (sha) => link(`\`${sha.slice(0, 7)}\``, `${repository}/commit/${sha}`),
    pullRequest: ({ number, url }) => link(`#${number}`, url),
  }
}
