import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../../src/roadmap/diagnostic.ts'
import { sortDiagnostics } from '../../../src/roadmap/diagnostic.ts'

function diagnostic(severity: Severity, path: string, line: number, column = 1): Diagnostic {
  return {
    rule: 'x',
    severity,
    message: `${severity} ${path}:${line}:${column}`,
    place: { path, line, column },
  }
}

describe('diagnostics', () => {
  it('come by importance, then by file, line and column', () => {
    const sorted = [
      diagnostic('error', 'a.md', 9),
      diagnostic('error', 'b.md', 1),
      diagnostic('warning', 'a.md', 2, 1),
      diagnostic('warning', 'a.md', 2, 7),
      diagnostic('warning', 'a.md', 10),
      diagnostic('info', 'a.md', 1),
    ]
    const shuffled = [...sorted].reverse()
    expect(sortDiagnostics(shuffled)).toEqual(sorted)
    expect(shuffled[0]).toEqual(sorted.at(-1))
  })

  it('without a place come before those with one', () => {
    const everywhere: Diagnostic = { rule: 'x', severity: 'warning', message: 'everywhere' }
    expect(sortDiagnostics([diagnostic('warning', 'a.md', 1), everywhere])[0]).toBe(everywhere)
  })
})
