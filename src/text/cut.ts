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
