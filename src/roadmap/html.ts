/** A tag that structures the document. */
export type HtmlToken =
  | { readonly kind: 'details-open' | 'details-close' | 'summary-close' }
  | { readonly kind: 'summary'; readonly text: string; readonly closed: boolean }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Returns the `<details>`, `<summary>` and `<h1>`–`<h6>` of an HTML block in order; comments are skipped. */
export function htmlTokens(html: string): HtmlToken[] {
  if (!/<\/?(?:details|summary|h[1-6])\b/i.test(html)) return []
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const tokens: HtmlToken[] = []
  const tags = [...text.matchAll(/<(\/?)(details|summary|h[1-6])\b[^<>]*>/gi)]
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index]
    const name = tag?.[2]?.toLowerCase()
    if (!tag || !name) continue
    if (name === 'details') tokens.push({ kind: tag[1] === '/' ? 'details-close' : 'details-open' })
    else if (tag[1] === '/') {
      if (name === 'summary') tokens.push({ kind: 'summary-close' })
    } else {
      const start = tag.index + tag[0].length
      const ahead = tags.slice(index + 1, index + 9).findIndex((other) => isClose(other, name))
      const close = ahead === -1 ? -1 : index + 1 + ahead
      const inner = plainHtml(text.slice(start, close === -1 ? undefined : tags[close]?.index))
      if (close !== -1) index = close
      if (name === 'summary') tokens.push({ kind: 'summary', text: inner, closed: close !== -1 })
      else if (close !== -1 && inner !== '')
        tokens.push({ kind: 'heading', level: Number(name[1]), text: inner })
    }
  }
  return tokens
}

function isClose(tag: RegExpMatchArray, name: string): boolean {
  return tag[1] === '/' && tag[2]?.toLowerCase() === name
}

/** Returns the text of an HTML fragment: no tags, entities resolved, one line. */
export function plainHtml(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|([a-z]{2,6}));/gi,
      (whole, code: string | undefined, name: string | undefined) => {
        if (name) return entities[name.toLowerCase()] ?? whole
        const point = Number(code)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
}
