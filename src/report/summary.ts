import type { StoppedBy } from '../apply/bounds.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Difference, Operation } from '../plan/operation.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'
import { sortDiagnostics } from '../shared/diagnostics.ts'
import { escapeCell, link } from '../shared/escape.ts'
import { boardLine } from './board-report.ts'
import { describeOperation } from './operations.ts'
import { publication } from './publication.ts'
import type { RunReport } from './run-report.ts'
import { errorsOf, pendingOf } from './run-report.ts'
import { renderTable } from './table.ts'

/** A step's summary may have 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const summaryLimit = 1_000_000
const listLimit = 200

/**
 * Returns the job summary as Markdown: what happened, what was left alone and why, the table, what it cost. At most
 * 1,000,000 bytes; what is cut is said.
 */
export function renderSummary(report: RunReport): string {
  const { messages } = report
  const parts = [
    `## ${messages.run.title}`,
    ...verdict(report),
    ...ending(report),
    renderTable(report.progress, messages),
    ...changes(report),
    ...differences(report.plan.drift, messages.plan.drift, { hint: messages.plan.driftHint, messages }),
    ...differences(report.plan.conflicts, messages.plan.conflicts, {
      hint: messages.plan.conflictsHint,
      messages,
    }),
    ...issues(report.plan.lost, messages.plan.lost, messages.plan.lostHint),
    ...issues(report.plan.forged, messages.plan.forged, messages.plan.forgedHint),
    ...diagnostics(report.diagnostics, messages),
    `<sub>${messages.run.requests(report.requests)}</sub>`,
  ]
  return cut(`${parts.join('\n\n')}\n`, messages)
}

function verdict({ verdict: judged, messages }: RunReport): string[] {
  if (judged.kind === 'safe') return []
  const { changed, managed, percent } = judged
  return [`> [!CAUTION]\n> ${messages.plan.refused(changed, managed, percent)} ${messages.plan.force}`]
}

function ending(report: RunReport): string[] {
  const { applied, board, messages, dryRun } = report
  if (applied === null) return dryRun ? [messages.run.dryRun] : []
  const { rateLimit, abort } = messages.run.stoppedBy
  const stops: Partial<Record<StoppedBy, string>> = { budget: rateLimit, 'rate-limit': rateLimit, abort }
  const lines: string[] = []
  const errors = errorsOf(report)
  for (const error of errors) {
    lines.push(`> [!CAUTION]\n> ${escapeCell(`${error.message} ${error.hint}`, 600)}`)
  }
  for (const { operation, error: failure } of applied.failed) {
    const name = describeOperation(operation, messages)?.title ?? operation.kind
    lines.push(
      `> [!WARNING]\n> ${messages.run.failed}: ${escapeCell(name)} – ${escapeCell(failure.message, 400)}`,
    )
  }
  const pending = pendingOf(report)
  if (pending > 0) {
    const stop = stops[applied.stoppedBy] ?? ''
    lines.push(`> [!IMPORTANT]\n> ${stop} ${messages.run.incomplete(pending)} ${messages.run.goesOn}`)
  }
  const kept = board === null ? null : boardLine(board, { messages, name: boardLink })
  if (kept !== null) lines.push(kept)
  if (errors.length === 0) lines.push(publication(report, ({ number, url }) => link(`#${number}`, url)))
  return lines
}

/** A board is called what people call it. */
function boardLink(title: string, url: string): string {
  return link(escapeCell(title), url)
}

function changes({ plan, applied, messages }: RunReport): string[] {
  const done = applied === null ? plan.operations : applied.applied.map(({ operation }) => operation)
  const lines = [...new Set(done)].flatMap((operation: Operation) => {
    const line = describeOperation(operation, messages)
    if (line === null) return []
    const title = [line.number, `**${escapeCell(line.title)}**`].filter((part) => part !== '').join(' ')
    const details = line.details.map((each) => escapeCell(each, 240)).join('; ')
    return [`- ${line.verb} ${title}${details === '' ? '' : ` (${details})`}`]
  })
  if (lines.length === 0) return [messages.plan.nothing]
  const more = lines.length > listLimit ? [`- ${messages.plan.more(lines.length - listLimit)}`] : []
  return [[`### ${messages.plan.title}`, '', ...lines.slice(0, listLimit), ...more].join('\n')]
}

function differences(
  list: readonly Difference[],
  heading: string,
  { hint, messages }: { readonly hint: string; readonly messages: Messages },
): string[] {
  if (list.length === 0) return []
  const { fields } = messages.plan
  const words: Readonly<Record<Difference['field'], string>> = {
    ...fields,
    content: fields.body,
    marker: fields.body,
    locked: fields.state,
  }
  const lines = list.slice(0, listLimit).map(({ number, of, url, title, field }) => {
    const name = of === 'issue' ? link(`#${number}`, url) : link(fields.milestone, url)
    return `- ${name} ${words[field]}: ${escapeCell(title)}`
  })
  return [[`### ${heading}`, '', hint, '', ...lines].join('\n')]
}

function issues(
  list: readonly { readonly number: number; readonly title: string }[],
  heading: string,
  hint: string,
): string[] {
  if (list.length === 0) return []
  const lines = list.slice(0, listLimit).map(({ number, title }) => `- #${number} ${escapeCell(title)}`)
  return [[`### ${heading}`, '', hint, '', ...lines].join('\n')]
}

function diagnostics(list: readonly Diagnostic[], messages: Messages): string[] {
  if (list.length === 0) return []
  const lines = sortDiagnostics(list)
    .slice(0, listLimit)
    .map(({ message, hint, place, severity }) => {
      const where = place === undefined ? '' : `\`${place.path.replaceAll('`', '')}:${place.line}\` `
      return `- ${severity}: ${where}${escapeCell(message, 400)} ${escapeCell(hint ?? '', 400)}`
    })
  return [[`### ${messages.run.diagnostics}`, '', ...lines].join('\n')]
}

function cut(markdown: string, messages: Messages): string {
  const bytes = new TextEncoder().encode(markdown)
  if (bytes.length <= summaryLimit) return markdown
  const head = new TextDecoder().decode(bytes.slice(0, summaryLimit - 1_000))
  return `${head.slice(0, head.lastIndexOf('\n'))}\n\n${messages.run.cut}\n`
}
