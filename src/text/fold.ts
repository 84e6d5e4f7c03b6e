import { escapeCell } from './escape.ts'

/**
 * Returns `content`, Markdown, folded under the line `summary`, which is HTML. The blank lines make GitHub read the
 * content as Markdown: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/organizing-information-with-collapsed-sections
 */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** Returns `text` of people as HTML text: like `escapeCell`, without the backslashes that only Markdown needs. */
export function foldTitle(text: string, limit = 80): string {
  return escapeCell(text, limit).replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
