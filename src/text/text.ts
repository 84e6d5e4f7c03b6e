/**
 * Returns `text` cut to at most `limit` UTF-16 units, at a word boundary where one is near, ending in `…` when
 * something was cut. Never splits a surrogate pair.
 */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = limit - 1
  const before = text.charCodeAt(end - 1)
  if (before >= 0xd800 && before <= 0xdbff) end -= 1
  const head = text.slice(0, end)
  const space = text.slice(0, end + 1).search(/\s\S*$/)
  const cut = space > end * 0.6 ? head.slice(0, space) : head
  return `${cut.trimEnd()}…`
}

/** Returns `text` on one line: control characters and runs of white space become single blanks, ends trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Returns `text` with every CRLF and lone CR as LF; GitHub's web editor saves CRLF. */
export function toLf(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Returns the line ending that most lines of `text` use; LF when there is none. */
export function dominantEol(text: string): '\n' | '\r\n' {
  let crlf = 0
  let lf = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) === 13) crlf += 1
    else lf += 1
  }
  return crlf > lf ? '\r\n' : '\n'
}

/**
 * Returns a key that is the same for two spellings of one text: NFKC, lower case, without Markdown marks, punctuation and
 * emoji, single blanks. Empty when the text has no letter or digit.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim()
}

/**
 * Returns a 64-bit FNV-1a style hash of the UTF-16 units of `text`, at most 13 base-36 digits. It compares texts; it is
 * not cryptographic.
 */
export function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0
    // 64-bit multiplication by the FNV prime 0x100000001b3 in two 32-bit halves.
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36)
}

/** Returns `text` without control characters but tab and line breaks; a lone surrogate becomes U+FFFD. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\ufffd')
}

/**
 * Returns `text` without invisible characters and without characters that change the text around: overrides of direction,
 * characters without width (except the joiners that emoji and scripts need), lone surrogates, private use, and stacks of
 * more than four combining marks.
 */
export function withoutInvisible(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}\p{Co}]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
}
