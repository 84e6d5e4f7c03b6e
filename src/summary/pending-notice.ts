import type { RunReport } from './run-report.ts'

/**
 * Returns how a run that left `pending` operations goes on, a sentence each: what is left, until when GitHub allows no
 * more where a limit says so, and who does it. Empty when nothing is left.
 */
export function goingOn(
  pending: number,
  { applied, messages: { run, format } }: Pick<RunReport, 'applied' | 'messages'>,
): string[] {
  if (pending === 0) return []
  const until = applied?.resumeAt ?? null
  return [
    run.incomplete(pending),
    ...(until === null ? [] : [run.limitedUntil(format.time(until))]),
    run.goesOn,
  ]
}
