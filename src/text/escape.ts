import { type ReferenceOptions, referenceGaps } from './markdown/references.ts'
import { oneLine, truncate, withoutInvisible } from './text.ts'

/** A word joiner is invisible and breaks no line, but with it GitHub sees no mention or reference. */
const gap = '&#8288;'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Returns `text` of people as Markdown for a table cell or a link's text: one line, at most `limit` UTF-16 units of
 * `text`. Readers see the text itself. No character works as markup, ends the cell, mentions anybody (unless that is
 * allowed), refers to an issue or commit, becomes a link, a formula or a marker of a zone, or changes the direction of
 * the text behind. Empty when nothing visible is left.
 * Sources: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * and https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function escapeCell(text: string, limit = 80, options: ReferenceOptions = {}): string {
  const visible = truncate(oneLine(withoutInvisible(text)), limit)
  const dollar = visible.indexOf('$') === visible.lastIndexOf('$') ? '$' : '<span>$</span>'
  const gaps = new Set(referenceGaps(visible, options))
  let result = ''
  let index = 0
  for (const character of visible) {
    if (gaps.has(index)) result += gap
    result += character === '$' ? dollar : escapeCharacter(character, visible, index)
    index += character.length
  }
  // Without the isolates, brackets and percent signs beside a right-to-left title would change places.
  return rightToLeft.test(result) ? `\u2068${result}\u2069` : result
}

/**
 * Returns `text` of people as Markdown for the start of a line or a list item: like `escapeCell`, but characters that
 * would begin a list, a heading or a quote are escaped, too.
 */
export function escapeLine(text: string, limit = 1_000, options: ReferenceOptions = {}): string {
  return escapeCell(text, limit, options).replace(
    /^(\d{1,9})([.)])|^([-+#>=])/,
    (mark, digits?: string, end?: string) => (digits === undefined ? `\\${mark}` : `${digits}\\${end}`),
  )
}

/**
 * Returns a Markdown link to `url` around `text`, which is Markdown already; the text alone when the address is
 * neither http(s) nor a path from the repository's root.
 */
export function link(text: string, url: string): string {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(url)) return text
  return `[${text}](${url.replace(/[\s()<>|\\"'`*_[\]]/g, percentEncode)})`
}

/** Returns a path of the repository as part of an address. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function escapeCharacter(character: string, text: string, index: number): string {
  const rest = text.slice(index + character.length, index + character.length + 40)
  switch (character) {
    case '`':
    case '*':
    case '[':
    case ']':
    case '|':
    case '~':
      return `\\${character}`
    case '\\':
      return rest === '' || /^[!-/:-@[-`{-~]/.test(rest) ? '\\\\' : '\\'
    case '_':
      return /[\p{L}\p{N}]$/u.test(text.slice(0, index)) && /^[\p{L}\p{N}]/u.test(rest) ? '_' : '\\_'
    case '<':
      return '&lt;'
    case '&':
      return /^(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(rest) ? '&amp;' : '&'
    case ':':
      return rest.startsWith('//') ? `:${gap}` : ':'
    case '.':
      return /(?:^|[^a-z])www$/i.test(text.slice(Math.max(0, index - 4), index)) ? `${gap}.` : '.'
    default:
      return character
  }
}
