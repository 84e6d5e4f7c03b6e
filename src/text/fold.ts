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

/**
 * Returns `markdown` cut at the end of a line, at most `length` UTF-16 units, with `note` below. Open folds are closed
 * first: otherwise the note would be inside a fold.
 */
export function cutAtLine(markdown: string, length: number, note: string): string {
  if (markdown.length <= length) return markdown
  const kept = markdown.slice(0, Math.max(0, markdown.lastIndexOf('\n', length)))
  const count = (tag: string) => kept.split(tag).length - 1
  const open = Math.max(0, count('<details>') - count('</details>'))
  return `${kept}${'\n\n</details>'.repeat(open)}\n\n${note}`
}
