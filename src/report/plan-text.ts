import type { Messages } from '../i18n/messages.ts'
import type { Operation } from '../plan/operation.ts'
import type { Plan } from '../plan/plan.ts'
import { oneLine, truncate } from '../shared/text.ts'
import { boardLine } from './board-report.ts'
import { describeOperation } from './operations.ts'
import { publication } from './publication.ts'
import type { RunReport } from './run-report.ts'
import { pendingOf } from './run-report.ts'

/** A line of plain text with what it is, for a terminal to colour. */
export type TextLine = {
  readonly tone: 'heading' | 'create' | 'change' | 'remove' | 'finish' | 'warning' | 'plain'
  readonly text: string
}

const tones = { '+': 'create', '~': 'change', '-': 'remove', '✓': 'finish' } as const
const titleWidth = 90

/** Returns the plan as lines of plain text: milestones, issues, then what stays because a person made it. */
export function renderPlanText(plan: Plan, messages: Messages): TextLine[] {
  const isMilestone = (operation: Operation) => operation.kind.endsWith('-milestone')
  const milestones = plan.operations.filter(isMilestone)
  const issues = plan.operations.filter((operation) => operation.kind.endsWith('-issue'))
  const lines: TextLine[] = []
  for (const [heading, operations] of [
    [messages.plan.milestones, milestones],
    [messages.plan.issues, issues],
  ] as const) {
    if (operations.length === 0) continue
    lines.push({ tone: 'heading', text: heading })
    for (const operation of operations) {
      const line = describeOperation(operation, messages)
      if (line === null) continue
      const parts = [line.sign, line.verb, line.number, truncate(oneLine(line.title), titleWidth)]
      lines.push({ tone: tones[line.sign], text: `  ${parts.filter((part) => part !== '').join(' ')}` })
      for (const each of line.details) lines.push({ tone: 'plain', text: `      ${oneLine(each)}` })
    }
  }
  for (const [heading, differences] of [
    [messages.plan.drift, plan.drift],
    [messages.plan.conflicts, plan.conflicts],
  ] as const) {
    if (differences.length === 0) continue
    lines.push({ tone: 'heading', text: heading })
    for (const { of, number, field, title } of differences) {
      const name = of === 'issue' ? `#${number}` : messages.plan.fields.milestone
      lines.push({ tone: 'warning', text: `  ${name} ${field}: ${truncate(oneLine(title), titleWidth)}` })
    }
  }
  if (lines.length === 0) lines.push({ tone: 'plain', text: messages.plan.nothing })
  return lines
}

/** Returns a run in a few lines of plain text, for the log and the terminal. */
export function renderRunText(report: RunReport): TextLine[] {
  const { messages, progress, applied, board, commit, requests, plan } = report
  const lines = renderPlanText(plan, messages)
  const { done, total, percent } = progress
  const { number } = messages.format
  lines.push({
    tone: 'heading',
    text: `${messages.badge.label}: ${number(done)}/${number(total)} (${messages.format.percent(percent)})`,
  })
  if (applied !== null) {
    for (const { operation, error } of applied.failed) {
      lines.push({ tone: 'warning', text: `${messages.run.failed}: ${operation.kind} – ${error.message}` })
    }
    const pending = pendingOf(report)
    if (pending > 0) {
      lines.push({ tone: 'warning', text: messages.run.incomplete(pending) })
      lines.push({ tone: 'plain', text: messages.run.goesOn })
    }
    const name = (title: string, url: string) => `${truncate(oneLine(title), titleWidth)} (${url})`
    const kept = board === null ? null : boardLine(board, { messages, name })
    if (kept !== null) lines.push({ tone: 'plain', text: kept })
    lines.push({
      tone: 'plain',
      text: publication({ ...report, commit: commit?.slice(0, 7) ?? null }, ({ url }) => url),
    })
  }
  lines.push({ tone: 'plain', text: messages.run.requests(requests) })
  return lines
}
