import type { Messages } from '../i18n/messages.ts'
import type { Operation } from '../plan/operation.ts'
import type { Plan } from '../plan/plan.ts'
import { oneLine, truncate } from '../text/text.ts'
import { describeOperation, type Effect, isMilestone } from './operations.ts'
import { pendingNotice, publication } from './outcome.ts'
import { type PullRequest, pendingOf, projectLine, type RunReport } from './run-report.ts'

/** A line of plain text with what it is, for a terminal to colour. */
export type TextLine = {
  readonly tone: 'heading' | 'create' | 'change' | 'remove' | 'finish' | 'warning' | 'plain'
  readonly text: string
}

const looks: Readonly<Record<Effect, { readonly sign: string; readonly tone: TextLine['tone'] }>> = {
  create: { sign: '+', tone: 'create' },
  rename: { sign: '~', tone: 'change' },
  move: { sign: '~', tone: 'change' },
  update: { sign: '~', tone: 'change' },
  reopen: { sign: '~', tone: 'change' },
  close: { sign: '✓', tone: 'finish' },
  skip: { sign: '-', tone: 'remove' },
}
const titleWidth = 90

/**
 * Returns the plan as lines of plain text: milestones, issues, then what stays because a person made it. With `applied`
 * only these operations are listed, as done.
 */
export function renderPlanText(
  plan: Plan,
  messages: Messages,
  applied: readonly Operation[] | null = null,
): TextLine[] {
  const listed = applied ?? plan.operations
  const milestones = listed.filter(isMilestone)
  const issues = listed.filter((operation) => !isMilestone(operation))
  const lines: TextLine[] = []
  for (const [heading, operations] of [
    [messages.plan.milestones, milestones],
    [messages.plan.issues, issues],
  ] as const) {
    const described = operations.flatMap((operation) => describeOperation(operation, messages) ?? [])
    if (described.length === 0) continue
    lines.push({ tone: 'heading', text: heading })
    for (const line of described) {
      const { sign, tone } = looks[line.effect]
      const number = line.of === 'milestone' || line.number === null ? [] : [`#${line.number}`]
      const parts = [
        sign,
        applied === null ? line.verb.will : line.verb.did,
        ...number,
        truncate(oneLine(line.title), titleWidth),
      ]
      lines.push({ tone, text: `  ${parts.join(' ')}` })
      const details = [
        ...(line.renamed === null ? [] : [`${messages.plan.fields.title}: ${line.title} → ${line.renamed}`]),
        ...(line.moved ? [messages.plan.fields.milestone] : []),
        ...line.details,
      ]
      for (const each of details) lines.push({ tone: 'plain', text: `      ${oneLine(each)}` })
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
  if (lines.length === 0 && plan.operations.length === 0)
    lines.push({ tone: 'plain', text: messages.plan.nothing })
  return lines
}

/** Returns a run in a few lines of plain text, for the log and the terminal. */
export function renderRunText(report: RunReport): TextLine[] {
  const { messages, progress, requests, plan } = report
  const done = report.kind === 'planned' ? null : report.applied.applied.map(({ operation }) => operation)
  const lines = renderPlanText(plan, messages, done)
  const { number } = messages.format
  lines.push({
    tone: 'heading',
    text: `${messages.badge.label}: ${number(progress.done)}/${number(progress.total)} (${messages.format.percent(progress.percent)})`,
  })
  if (report.kind === 'applied') {
    for (const { operation, error } of report.applied.failed) {
      lines.push({ tone: 'warning', text: `${messages.run.failed}: ${operation.kind} – ${error.message}` })
    }
    for (const [index, text] of pendingNotice(pendingOf(report), report).entries()) {
      lines.push({ tone: index === 0 ? 'warning' : 'plain', text })
    }
    const kept = projectLine(report, (title, url) => `${truncate(oneLine(title), titleWidth)} (${url})`)
    if (kept !== null) lines.push({ tone: 'plain', text: kept })
    const names = { commit: (sha: string) => sha.slice(0, 7), pullRequest: ({ url }: PullRequest) => url }
    for (const text of publication(report, names)) lines.push({ tone: 'plain', text })
  }
  lines.push({ tone: 'plain', text: messages.run.requests(requests) })
  return lines
}
