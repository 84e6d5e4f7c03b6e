import type pc from 'picocolors'
import type { Diagnostic } from '../../roadmap/diagnostic.ts'
import type { RunningParser } from '../../sync/parser.ts'
import { logSafe } from '../../text/escape-message.ts'
import { inFlags } from './arguments.ts'

/** The colours of a terminal, or none. */
export type Colors = ReturnType<typeof pc.createColors>

/** What a process gives the CLI. */
export type Process = {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly version: string
  readonly terminal: boolean
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly signal: AbortSignal
  /** Starts the parser of a command, which whoever starts it has to stop. */
  readonly startParser: () => RunningParser
}

/** Returns a diagnostic as a line: `path:line:column`, what it is, what to do. */
export function diagnosticLine({ place, severity, rule, message, hint }: Diagnostic): string {
  const where = place === undefined ? '' : `${place.path}:${place.line}:${place.column}: `
  return told(`${where}${severity}: ${message}${hint === undefined ? '' : ` ${hint}`} (${rule})`)
}

/** Returns what a terminal shows of `text`, with flags where a workflow has inputs. */
export function told(text: string): string {
  return logSafe(inFlags(text))
}
