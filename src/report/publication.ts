import type { PullRequest, RunReport } from './run-report.ts'

/** Returns in a sentence where the results are now; `show` names a pull request. */
export function publication(
  { commit, pullRequest, messages }: Pick<RunReport, 'commit' | 'pullRequest' | 'messages'>,
  show: (pullRequest: PullRequest) => string,
): string {
  if (pullRequest !== null) {
    const { waiting, declined } = messages.publish
    return (pullRequest.declined ? declined : waiting)(show(pullRequest))
  }
  return commit === null ? messages.run.notCommitted : messages.run.committed(commit)
}
