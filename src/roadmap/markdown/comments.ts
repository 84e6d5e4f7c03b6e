/** The text with Obsidian comments blanked out, and where one is never closed. */
export type Masked = { readonly text: string; readonly unclosedAt: number | null }

/**
 * Returns `text` with the `%%` comments of Obsidian replaced by blanks, line ends kept, so that every offset stays
 * right. Code is left alone; a comment over several lines counts only where its `%%` begins a line.
 * https://help.obsidian.md/syntax#Comments
 */
export function maskComments(text: string): Masked {
  if (!text.includes('%%')) return { text, unclosedAt: null }
  const parts: string[] = []
  let kept = 0
  let openedAt: number | null = null
  let fence: string | null = null
  const blank = (start: number, end: number) => {
    parts.push(text.slice(kept, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    kept = end
  }
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next + 1
    const line = text.slice(start, end)
    if (openedAt === null) {
      const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark) {
        if (fence === null) fence = mark
        else if (mark.startsWith(fence)) fence = null
      } else if (fence === null && line.includes('%%')) openedAt = maskLine(line, start, blank)
    } else {
      const close = line.indexOf('%%')
      if (close !== -1) {
        blank(openedAt, start + close + 2)
        openedAt = null
      }
    }
    start = end
  }
  const unclosedAt = openedAt
  if (openedAt !== null) blank(openedAt, text.length)
  parts.push(text.slice(kept))
  return { text: parts.join(''), unclosedAt }
}

/** Blanks the comments that a line holds; returns where one opens that the line does not close. */
function maskLine(line: string, offset: number, blank: (start: number, end: number) => void): number | null {
  const pieces = /`+[^`\n]*`+|%%/g
  let open: number | null = null
  for (const match of line.matchAll(pieces)) {
    if (match[0] !== '%%') continue
    if (open === null) open = match.index
    else {
      blank(offset + open, offset + match.index + 2)
      open = null
    }
  }
  return open !== null && line.slice(0, open).trim() === '' ? offset + open : null
}
