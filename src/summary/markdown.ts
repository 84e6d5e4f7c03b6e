import type { Messages } from '../i18n/messages.ts'
import type { RoadmapSyncError } from '../text/errors.ts'
import { escapeCell } from '../text/escape.ts'

/** A message may quote GitHub or a person; it is cut at so many UTF-16 units. */
const sentenceLimit = 1_000

const code = /(`[^`\n]+`)/
const codeOrAddress = /(`[^`\n]+`|https?:\/\/[^\s`<>"]*[^\s`<>".,;:)])/

/**
 * Returns a message as Markdown: code in it stays code. The rest is escaped, because it may quote GitHub or people.
 */
export function sentence(text: string): string {
  return pieces(text, code)
}

/** Returns a hint as Markdown: like a sentence, but addresses in it stay links. Only our own texts may be hints. */
export function advice(text: string): string {
  return pieces(text, codeOrAddress)
}

/** Entries of a list that are shown; of more, their number is. */
const listLimit = 200

/** Returns a list below its `head` (a heading, a sentence) as a block of Markdown; no block for no lines. */
export function listBlock(head: readonly string[], lines: readonly string[], { plan }: Messages): string[] {
  if (lines.length === 0) return []
  const more = lines.length > listLimit ? [`- ${plan.more(lines.length - listLimit)}`] : []
  return [[...head, [...lines.slice(0, listLimit), ...more].join('\n')].join('\n\n')]
}

/** Returns a block that stands out, around Markdown on one line: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
export function alert(kind: 'CAUTION' | 'IMPORTANT' | 'WARNING', text: string): string {
  return `> [!${kind}]\n> ${text}`
}

/** Returns what went wrong and what to do, as Markdown. */
export function problem({ message, hint }: Pick<RoadmapSyncError, 'message' | 'hint'>): string {
  return `${sentence(message)} ${advice(hint)}`
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
