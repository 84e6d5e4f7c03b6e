import { type Diagnostic, type Severity, sortDiagnostics } from '../roadmap/diagnostic.ts'
import { encodePath, escapeCell, link } from '../text/escape.ts'
import { advice, listBlock, sentence } from './markdown.ts'
import type { RunReport } from './run-report.ts'

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

/** Returns the diagnostics as a block of Markdown, the most important first, each linked to its line; empty for none. */
export function diagnosticList(
  list: readonly Diagnostic[],
  { messages, ...files }: Pick<RunReport, 'messages' | 'url' | 'shownAt'>,
): string[] {
  const lines = sortDiagnostics(list).map((diagnostic) => diagnosticLine(diagnostic, files))
  return listBlock([`### ${messages.run.diagnostics}`], lines, messages)
}

function diagnosticLine(
  { severity, message, hint, place }: Diagnostic,
  files: Pick<RunReport, 'url' | 'shownAt'>,
): string {
  const parts = [marks[severity]]
  if (place !== undefined) {
    const url = `${fileUrl(files, place.path)}?plain=1#L${place.line}`
    parts.push(link(`${escapeCell(place.path, 200)}:${place.line}`, url))
  }
  parts.push(sentence(message))
  if (hint !== undefined) parts.push(advice(hint))
  return `- ${parts.join(' ')}`
}

/** Returns where a file of the repository is shown. */
export function fileUrl({ url, shownAt }: Pick<RunReport, 'url' | 'shownAt'>, path: string): string {
  return `${url}/blob/${shownAt}/${encodePath(path)}`
}
