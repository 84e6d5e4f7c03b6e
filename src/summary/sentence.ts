import { escapeCell } from '../text/escape.ts'

/** UTF-16 units of what GitHub or a person says inside one of our sentences. */
const sentenceLimit = 1_000

const code = /(`[^`\n]+`)/
const codeOrAddress = /(`[^`\n]+`|https?:\/\/[^\s`<>"]*[^\s`<>".,;:)])/

/**
 * Returns a sentence of ours as Markdown: code in it stays code, and everything else, which may hold what GitHub or
 * people said, is text.
 */
export function sentence(text: string): string {
  return pieces(text, code)
}

/** Returns advice of ours as Markdown: as a sentence, and addresses in it, which are ours, can be followed. */
export function advice(text: string): string {
  return pieces(text, codeOrAddress)
}

function pieces(text: string, kept: RegExp): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join('')
}

/** Escaping trims; the blanks around code belong to the sentence. */
function spaced(text: string): string {
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? []
  const escaped = escapeCell(text, sentenceLimit)
  return escaped === '' ? before : `${before}${escaped}${after}`
}
