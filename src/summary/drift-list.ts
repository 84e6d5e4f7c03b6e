import type { Messages } from '../i18n/messages.ts'
import type { Difference } from '../plan/operation.ts'
import type { Lost } from '../plan/plan.ts'
import { escapeCell, link } from '../text/escape.ts'
import { listBlock } from './markdown.ts'
import type { RunReport } from './run-report.ts'

/** Returns what the run does not change and why, a block of Markdown for each reason: drift, conflicts, lost and forged issues. */
export function leftAlone({ plan, messages, url }: Pick<RunReport, 'plan' | 'messages' | 'url'>): string[] {
  const words = messages.plan
  const issue = ({ number, title }: { readonly number: number; readonly title: string }) =>
    `- ${link(`#${number}`, `${url}/issues/${number}`)} ${escapeCell(title)}`
  // What is deleted has no page; a bare number would be taken for a reference.
  const gone = ({ number, title, gone: why }: Lost) =>
    why === 'deleted' ? `- ${escapeCell(`#${number}`)} ${escapeCell(title)}` : issue({ number, title })
  const differ = (difference: Difference) => differenceLine(difference, messages)
  const block = (heading: string, hint: string, lines: readonly string[]) =>
    listBlock([`### ${heading}`, hint], lines, messages)
  return [
    ...block(words.drift, words.driftHint, plan.drift.map(differ)),
    ...block(words.conflicts, words.conflictsHint, plan.conflicts.map(differ)),
    ...block(words.lost, words.lostHint, plan.lost.map(gone)),
    ...block(words.forged, words.forgedHint, plan.forged.map(issue)),
  ]
}

/** The values of these fields are short enough to be shown. */
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
  // The values of a title name the issue already.
  const what = field === 'title' ? words.title : `${escapeCell(title)}: ${words[field]}`
  return `- ${name} ${what}${values}`
}
