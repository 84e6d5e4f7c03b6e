import type { Messages } from '../i18n/messages.ts'
import type { Difference } from '../plan/operation.ts'
import type { Lost } from '../plan/plan.ts'
import { escapeCell, link } from '../text/escape.ts'
import type { RunReport } from './run-report.ts'

const listLimit = 200

/** Returns what the run leaves alone and why, a block of Markdown a reason: drift, conflicts, lost and foreign issues. */
export function leftAlone({ plan, messages, url }: Pick<RunReport, 'plan' | 'messages' | 'url'>): string[] {
  const words = messages.plan
  const issue = ({ number, title }: { readonly number: number; readonly title: string }) =>
    `- ${link(`#${number}`, `${url}/issues/${number}`)} ${escapeCell(title)}`
  // What is deleted has no page; a bare number would be taken for a reference.
  const gone = ({ number, title, gone: why }: Lost) =>
    why === 'deleted' ? `- ${escapeCell(`#${number}`)} ${escapeCell(title)}` : issue({ number, title })
  const differ = (difference: Difference) => differenceLine(difference, messages)
  return [
    ...block(words.drift, words.driftHint, plan.drift.map(differ), messages),
    ...block(words.conflicts, words.conflictsHint, plan.conflicts.map(differ), messages),
    ...block(words.lost, words.lostHint, plan.lost.map(gone), messages),
    ...block(words.forged, words.forgedHint, plan.forged.map(issue), messages),
  ]
}

function block(heading: string, hint: string, lines: readonly string[], messages: Messages): string[] {
  if (lines.length === 0) return []
  const more = lines.length > listLimit ? [`- ${messages.plan.more(lines.length - listLimit)}`] : []
  return [[`### ${heading}`, '', hint, '', ...lines.slice(0, listLimit), ...more].join('\n')]
}

/** Fields whose values say something to a reader. */
const shown: ReadonlySet<Difference['field']> = new Set(['title', 'labels', 'due'])

function differenceLine(
  { of, number, url, title, field, roadmap, github }: Difference,
  { plan: { fields } }: Messages,
): string {
  const words: Readonly<Record<Difference['field'], string>> = {
    ...fields,
    content: fields.body,
    marker: fields.body,
    locked: fields.state,
  }
  const name = link(of === 'issue' ? `#${number}` : fields.milestone, url)
  const value = (text: string) => escapeCell(text, 200) || '–'
  const values = shown.has(field) ? ` (~~${value(roadmap)}~~ → ${value(github)})` : ''
  // What the title is shows in its values.
  const what = field === 'title' ? words.title : `${escapeCell(title)}: ${words[field]}`
  return `- ${name} ${what}${values}`
}
