/** How much a diagnostic matters: an `error` fails the run, a `warning` asks for attention, an `info` explains. */
export type Severity = 'error' | 'warning' | 'info'

/** A 1-based position in a file, as editors and GitHub's annotations count. */
export type Place = { readonly path: string; readonly line: number; readonly column: number }

/** Something worth telling about a place in a document; data, never an exception. */
export type Diagnostic = {
  /** Stable kebab-case name of the rule, for searching and for configuration. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** What the message is about, by name, for those who say it in another language. */
  readonly facts?: Readonly<Record<string, string | number>>
  /** What the reader can do about it. */
  readonly hint?: string
  readonly place?: Place
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Returns the diagnostics most important first, then in document order; the input is left alone. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.place?.path ?? '').localeCompare(b.place?.path ?? '', 'en') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
}
