// What the demo shows of GitHub: milestones, issues, the README, and the log of a run.

import type { StepResult } from '../e2e/runner.ts'
import type { IssueView, MilestoneView } from '../emulator/emulator.ts'
import { renderReadme } from './readme.ts'
import type { Column } from './terminal.ts'
import { displayWidth, paint, screenWidth, table, wrap } from './terminal.ts'

const indent = '  '
const width = screenWidth - indent.length

/** Prints the title of a scene. */
export function showScene(number: number, title: string): void {
  const start = `━━ ${number}  ${title} `
  print(['', '', paint.bold(paint.cyan(start + '━'.repeat(Math.max(0, screenWidth - displayWidth(start)))))])
}

/** Prints what a reader is told besides. */
export function showNote(text: string): void {
  print(['', ...wrap(text, screenWidth)])
}

/** Prints a heading and lines under it, indented. */
export function showBlock(title: string, lines: readonly string[]): void {
  print(['', paint.bold(title), ...lines.map((line) => (line === '' ? '' : indent + line))])
}

/** The lines that a run printed, with the colours of a plan; how far it is at each moment is left out. */
function logLines(log: string): string[] {
  return log
    .trim()
    .split('\n')
    .filter((line) => !/^\d+\/\d+$/.test(line))
    .map((line) => {
      if (/^\s*\+ /.test(line)) return paint.green(line)
      if (/^\s*~ /.test(line)) return paint.yellow(line)
      return /^\s*- /.test(line) ? paint.red(line) : line
    })
}

/** Prints what a run said: its log and its annotations. */
export function showRun(title: string, { log, annotations }: StepResult): void {
  const said = annotations.map(({ level, message }) => paint.magenta(`${level}: ${message}`))
  showBlock(title, [...logLines(log), ...said])
}

/** Prints the milestones; those that are not as they were `before` stand out. */
export function showMilestones(now: readonly MilestoneView[], before: readonly MilestoneView[]): void {
  const columns = [
    { title: '#', side: 'right' as const },
    { title: 'Title' },
    { title: 'State' },
    { title: 'Open', side: 'right' as const },
    { title: 'Closed', side: 'right' as const },
  ]
  const row = ({ number, title, state, openIssues, closedIssues }: MilestoneView) => [
    String(number),
    title,
    state,
    String(openIssues),
    String(closedIssues),
  ]
  showList('Milestones', columns, { now: now.map(row), before: before.map(row) })
}

/** Prints the issues; those that are not as they were `before` stand out. */
export function showIssues(now: readonly IssueView[], before: readonly IssueView[]): void {
  const columns = [
    { title: '#', side: 'right' as const },
    { title: 'Title' },
    { title: 'State' },
    { title: 'Milestone' },
  ]
  const row = (issue: IssueView) => [String(issue.number), issue.title, stateOf(issue), issue.milestone ?? '']
  showList('Issues', columns, { now: now.map(row), before: before.map(row) })
}

type Rows = readonly (readonly string[])[]

function showList(
  title: string,
  columns: readonly Column[],
  { now, before }: { readonly now: Rows; readonly before: Rows },
): void {
  const old = new Set(before.map((row) => row.join('\n')))
  const isNew = (row: readonly string[]) => before.length > 0 && !old.has(row.join('\n'))
  const rows = now.map((row) => [isNew(row) ? '→' : '', ...row])
  const style = (cell: string, [mark]: readonly string[]) =>
    mark === '→' ? paint.bold(paint.yellow(cell)) : cell
  const styled = [{ title: ' ' }, ...columns].map((column) => ({ ...column, paint: style }))
  showBlock(title, table(styled, rows, { width }))
}

/** Prints the README as GitHub shows it, and where its badge lies. */
export function showReadme(readme: string, badge: string): void {
  showBlock('README.md', renderReadme(readme, width))
  print(['', paint.dim(`${indent}The badge is ${badge}`)])
}

/** Prints text changes as a diff does. */
export function showEdits(
  title: string,
  edits: readonly { readonly from: string; readonly to: string }[],
): void {
  showBlock(
    title,
    edits.flatMap(({ from, to }) => [
      ...(from === '' ? [] : [paint.red(`- ${from}`)]),
      ...(to === '' ? [] : [paint.green(`+ ${to}`)]),
    ]),
  )
}

/** Prints one thing that was expected, and whether it is so. */
export function showCheck(holds: boolean, text: string): void {
  print([`${indent}${holds ? paint.green('✓') : paint.red('✗')} ${text}`])
}

function stateOf({ state, stateReason }: IssueView): string {
  if (state === 'open') return 'open'
  return stateReason === 'not_planned' ? 'not planned' : 'done'
}

/** Prints lines as they are. */
export function print(lines: readonly string[]): void {
  console.log(lines.join('\n'))
}
