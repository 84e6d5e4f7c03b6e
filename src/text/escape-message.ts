import { withoutInvisible } from './text.ts'

/**
 * Returns `text` as one safe line of a log: without line breaks, control characters and changes of direction, and without
 * workflow commands. GitHub's runner reads `::name::` at the start of a line and `##[name]` anywhere in a line.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * and https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logSafe(text: string): string {
  return withoutInvisible(text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, ''))
    .replace(/^(\s*)::/, '$1\u200b::')
    .replaceAll('##[', '#\u200b#[')
}
