import type { RemarkRule } from '../i18n/messages.ts'

/** How much a diagnostic matters: an `error` fails the run, a `warning` asks for attention, an `info` explains. */
export type Severity = 'error' | 'warning' | 'info'

/** A 1-based position in a file, as editors and GitHub's annotations count. */
export type Place = { readonly path: string; readonly line: number; readonly column: number }

/** What the parser has to say about a place of a roadmap: facts only, `i18n` has the words for them. */
export type Remark = {
  readonly rule: RemarkRule
  readonly severity: Severity
  readonly place: Place
  /** What the words mention: a title, a number. */
  readonly data?: Readonly<Record<string, string | number>>
}

/** Something worth telling a person, in words. */
export type Diagnostic = {
  /** Stable kebab-case name of the rule, for searching and for configuration. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** What the reader can do about it. */
  readonly hint?: string
  readonly place?: Place
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Returns the diagnostics most important first, then in document order; the input is left alone. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.place?.path ?? '').localeCompare(b.place?.path ?? '', 'en') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
}
