import { withoutInvisible } from './text.ts'

/**
 * Returns `text` such that printing it cannot be taken for a workflow command or a second log line, moves no cursor and
 * turns no direction: GitHub's runner reads `::name::` at the start of a line and `##[name]` anywhere in it.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * and https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logSafe(text: string): string {
  return withoutInvisible(text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, ''))
    .replace(/^(\s*)::/, '$1\u200b::')
    .replaceAll('##[', '#\u200b#[')
}
