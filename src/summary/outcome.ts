import type { AppliedReport, PullRequest } from './run-report.ts'

/** How a commit and a pull request are named: as a link, or as plain text. */
export type Names = {
  readonly commit: (sha: string) => string
  readonly pullRequest: (pullRequest: PullRequest) => string
}

/** Returns in a sentence or two where the badge and the table are now. */
export function publication(
  { commit, pullRequest, messages }: Pick<AppliedReport, 'commit' | 'pullRequest' | 'messages'>,
  names: Names,
): string[] {
  const { waiting, declined } = messages.publish
  const name = pullRequest === null ? '' : names.pullRequest(pullRequest)
  if (pullRequest?.brings === 'results') return [pullRequest.declined ? declined(name) : waiting(name)]
  return [
    commit === null ? messages.run.notCommitted : messages.run.committed(names.commit(commit)),
    ...(pullRequest === null || pullRequest.declined ? [] : [messages.outcome.readmeWaiting(name)]),
  ]
}

/**
 * Returns what a run left undone, a sentence each: how many operations are left, until when GitHub's limit lasts, and
 * that the next run continues. Empty when nothing is left.
 */
export function pendingNotice(
  pending: number,
  { applied, messages: { run, format } }: Pick<AppliedReport, 'applied' | 'messages'>,
): string[] {
  if (pending === 0) return []
  const until = applied.resumeAt
  return [
    run.incomplete(pending),
    ...(until === null ? [] : [run.limitedUntil(format.time(until))]),
    run.goesOn,
  ]
}
