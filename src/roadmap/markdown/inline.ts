import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { oneLine, toLf } from '../../text/text.ts'

/**
 * Visible text with its line breaks. `mask` has the same length; code is blanked out in it, so that what looks like
 * a tag or a field inside code is not taken for one.
 */
export type Inline = { readonly text: string; readonly mask: string }

/** Returns what a reader sees of the nodes, Obsidian's wikilinks, embeds and highlights resolved, lines ended by LF. */
export function inlineOf(nodes: readonly Nodes[]): Inline {
  let text = ''
  let mask = ''
  const pending = [...nodes].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'text') {
      const seen = resolveObsidian(toLf(composed(node.value)))
      text += seen
      mask += seen
    } else if (node.type === 'inlineCode') {
      const code = toLf(composed(node.value))
      text += code
      mask += '\uFFFC'.repeat(code.length)
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      text += '\n'
      mask += '\n'
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index]
        if (child) pending.push(child)
      }
    }
  }
  return { text, mask }
}

/** Returns the visible text of a node on one line; the alternative text of its images where there is nothing else. */
export function visibleText(node: Nodes): string {
  const text = oneLine(inlineOf([node]).text)
  return text === '' ? oneLine(composed(plainText(node, { includeHtml: false }))) : text
}

/** Returns `text` with its letters composed (NFC): some file systems and editors take them apart, and nobody sees it. */
export function composed(text: string): string {
  return text.normalize('NFC')
}

/** Returns `inline` without its units from `start` to `end`. */
export function cut(inline: Inline, start: number, end: number): Inline {
  return {
    text: inline.text.slice(0, start) + inline.text.slice(end),
    mask: inline.mask.slice(0, start) + inline.mask.slice(end),
  }
}

/** Returns the units of `inline` from `start` on, up to `end`. */
export function slice(inline: Inline, start: number, end?: number): Inline {
  return { text: inline.text.slice(start, end), mask: inline.mask.slice(start, end) }
}

/** https://help.obsidian.md/links and https://help.obsidian.md/syntax#Bold,+italics,+highlights */
function resolveObsidian(text: string): string {
  let seen = text
  if (seen.includes('[[')) {
    seen = seen.replace(
      /(!?)\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g,
      (_, embed, target, alias) => {
        if (embed === '!') return ''
        return (
          (alias ?? '').trim() ||
          String(target)
            .replace(/#\^.*$/, '')
            .replace(/^#/, '')
            .replaceAll('#', ' > ')
            .trim()
        )
      },
    )
  }
  if (seen.includes('==')) seen = seen.replace(/(?<![=\w])==(?=[^\s=])([^=\n]{1,300})==(?![=\w])/g, '$1')
  return seen
}
