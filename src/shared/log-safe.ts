/**
 * Returns `text` such that printing it cannot be taken for a workflow command or a second log line: GitHub's runner
 * reads `::name::` at the start of a line and `##[name]` anywhere in it.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * and https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logSafe(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/^(\s*)::/, '$1\u200b::')
    .replaceAll('##[', '#\u200b#[')
}
