import { oneLine } from '../../text/text.ts'

/** A tag that structures the document. */
export type HtmlToken =
  | { readonly kind: 'details-open' | 'details-close' | 'summary-close' }
  | { readonly kind: 'summary'; readonly text: string; readonly isClosed: boolean }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `<input type="checkbox">` and the text beside it; `line` counts from 0 inside the block. */
  | { readonly kind: 'checkbox'; readonly tag: string; readonly text: string; readonly line: number }

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** A tag at which the text beside a checkbox ends. */
const boundary = /<(?:\/?(?:li|ul|ol|p|div|label|td|tr|table|details|summary|h[1-6])|br|input)\b/i

/** A title that is never closed would go on to the end, and so would the next one. */
const unclosedLimit = 500

/** Returns the `<details>`, `<summary>`, `<h1>`–`<h6>` and checkboxes of an HTML block in order; comments are skipped. */
export function htmlTokens(html: string): HtmlToken[] {
  if (!/<\/?(?:details|summary|h[1-6]|input)\b/i.test(html)) return []
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
  const tokens: HtmlToken[] = []
  const tags = [...text.matchAll(/<(\/?)(details|summary|h[1-6]|input)\b[^<>]*>/gi)]
  const lineAt = lineCounter(text)
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index]
    const name = tag?.[2]?.toLowerCase()
    if (!tag || !name) continue
    if (name === 'details') tokens.push({ kind: tag[1] === '/' ? 'details-close' : 'details-open' })
    else if (name === 'input') {
      const [beside = ''] = text.slice(tag.index + tag[0].length).split(boundary, 1)
      if (checkboxOf(tag[0]) !== null)
        tokens.push({ kind: 'checkbox', tag: tag[0], text: plainHtml(beside), line: lineAt(tag.index) })
    } else if (tag[1] === '/') {
      if (name === 'summary') tokens.push({ kind: 'summary-close' })
    } else {
      const start = tag.index + tag[0].length
      const ahead = tags.slice(index + 1, index + 9).findIndex((other) => isClose(other, name))
      const close = ahead === -1 ? -1 : index + 1 + ahead
      const end = close === -1 ? start + unclosedLimit : tags[close]?.index
      const inner = plainHtml(text.slice(start, end))
      if (close !== -1) index = close
      if (name === 'summary') tokens.push({ kind: 'summary', text: inner, isClosed: close !== -1 })
      else if (close !== -1 && inner !== '')
        tokens.push({ kind: 'heading', level: Number(name[1]), text: inner })
    }
  }
  return tokens
}

/** Returns how many lines end before an offset; offsets have to ascend. */
function lineCounter(text: string): (offset: number) => number {
  let next = text.indexOf('\n')
  let lines = 0
  return (offset) => {
    while (next !== -1 && next < offset) {
      next = text.indexOf('\n', next + 1)
      lines += 1
    }
    return lines
  }
}

function isClose(tag: RegExpMatchArray, name: string): boolean {
  return tag[1] === '/' && tag[2]?.toLowerCase() === name
}

/** Returns the text of an HTML fragment: no tags, entities resolved, one line. */
export function plainHtml(html: string): string {
  const text = html
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|([a-z]{2,6}));/gi,
      (whole, code: string | undefined, name: string | undefined) => {
        if (name) return entities[name.toLowerCase()] ?? whole
        const point = Number(code)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    )
  return oneLine(text)
}

/** Returns what a checkbox in HTML says; null for any other tag. */
export function checkboxOf(tag: string): 'open' | 'done' | null {
  if (!/^<input\b[^<>]*\btype\s*=\s*["']?checkbox\b/i.test(tag)) return null
  return /\schecked\b/i.test(tag) ? 'done' : 'open'
}
