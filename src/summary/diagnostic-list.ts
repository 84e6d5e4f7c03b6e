import type { Diagnostic, Severity } from '../roadmap/diagnostic.ts'
import { sortDiagnostics } from '../roadmap/diagnostic.ts'
import { encodePath, escapeCell, link } from '../text/escape.ts'
import type { RunReport } from './run-report.ts'
import { advice, sentence } from './sentence.ts'

const listLimit = 200

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

/** Returns the diagnostics as a block of Markdown, the most important first, each linked to its line; empty for none. */
export function diagnosticList(
  list: readonly Diagnostic[],
  { messages, ...files }: Pick<RunReport, 'messages' | 'url' | 'shownAt'>,
): string[] {
  if (list.length === 0) return []
  const lines = sortDiagnostics(list)
    .slice(0, listLimit)
    .map((diagnostic) => diagnosticLine(diagnostic, files))
  const more = list.length > listLimit ? [`- ${messages.plan.more(list.length - listLimit)}`] : []
  return [[`### ${messages.run.diagnostics}`, '', ...lines, ...more].join('\n')]
}

function diagnosticLine(
  { severity, message, hint, place }: Diagnostic,
  files: Pick<RunReport, 'url' | 'shownAt'>,
): string {
  const where =
    place === undefined
      ? []
      : [
          link(
            `${escapeCell(place.path, 200)}:${place.line}`,
            `${fileUrl(files, place.path)}?plain=1#L${place.line}`,
          ),
        ]
  const what = [sentence(message), ...(hint === undefined ? [] : [advice(hint)])]
  return `- ${[marks[severity], ...where, ...what].join(' ')}`
}

/** Returns where a file of the repository is shown. */
export function fileUrl({ url, shownAt }: Pick<RunReport, 'url' | 'shownAt'>, path: string): string {
  return `${url}/blob/${shownAt}/${encodePath(path)}`
}
