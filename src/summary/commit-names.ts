import type { PullRequest, RunReport } from './run-report.ts'

/** How a commit and a pull request are named. */
export type Names = {
  readonly commit: (sha: string) => string
  readonly pullRequest: (pullRequest: PullRequest) => string
}

/** Returns in a sentence or two where the results are now. */
export function publication(
  { commit, pullRequest, messages }: Pick<RunReport, 'commit' | 'pullRequest' | 'messages'>,
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
