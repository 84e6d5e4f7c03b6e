/** A stretch of Markdown as a reader sees it: `offsets[i]` is where its unit `i` begins in the source. */
export type Decoded = { readonly text: string; readonly offsets: readonly number[] }

/** Named references to ASCII that means something to GitHub: https://html.spec.whatwg.org/multipage/named-characters.html */
const named: Readonly<Record<string, string>> = {
  colon: ':',
  commat: '@',
  fjlig: 'fj',
  lowbar: '_',
  num: '#',
  period: '.',
  sol: '/',
  UnderBar: '_',
}

/**
 * Returns the source of a Markdown text node with its escapes and character references decoded, and where each unit
 * came from. Names of characters that mean nothing to GitHub stay as they are.
 * Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function decodeInline(source: string): Decoded {
  let text = ''
  const offsets: number[] = []
  const coded = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi
  let at = 0
  const take = (units: string, from: number, step: number): void => {
    for (let index = 0; index < units.length; index += 1) offsets.push(from + index * step)
    text += units
  }
  for (const match of source.matchAll(coded)) {
    const [whole, escaped, decimal, hexadecimal, name] = match
    const shown =
      escaped ??
      (name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
        : named[name])
    if (shown === undefined) continue
    take(source.slice(at, match.index), at, 1)
    take(shown, match.index, 0)
    at = match.index + whole.length
  }
  take(source.slice(at), at, 1)
  offsets.push(source.length)
  return { text, offsets }
}

function characterOf(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
