import type { ListItem, Nodes, Paragraph } from 'mdast'
import type { Box, TaskState } from '../model.ts'
import type { Source } from './source.ts'

/**
 * Returns the box of a list item, or null. Besides the boxes of GFM there are those of Obsidian: `[-]` is skipped, and
 * `[/]`, `[>]`, `[<]`, `[!]`, `[?]`, `[*]`, `[~]`, `[.]` are open
 * (https://publish.obsidian.md/tasks/Reference/Status+Collections); `[✓]` and `[✔]` are done.
 */
export function boxOf(item: ListItem, source: Source): Box | null {
  const own = item.children[0]
  if (own?.type !== 'paragraph') return null
  const start = item.position?.start.offset ?? 0
  const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]{1,40}\[([^[\]\\])\](?=\s)/.exec(
    source.text.slice(start, start + 64),
  )
  if (!match?.[1] || (item.checked == null && !startsWithBox(own))) return null
  return { state: boxState(match[1]), offset: start + match[0].length - 2 + source.shift }
}

/** Returns what the character between the brackets of a box says; the custom states of Obsidian themes are open. */
export function boxState(character: string): TaskState {
  if (/[xX\u2713\u2714]/.test(character)) return 'done'
  return character === '-' ? 'skipped' : 'open'
}

/** GFM does not know these boxes: they are still part of the paragraph's text. */
function startsWithBox(paragraph: Paragraph): boolean {
  const [first] = paragraph.children
  return first?.type === 'text' && /^\[[/<>!?*~.✓✔-]\]\s/.test(first.value)
}

/** Returns the items with a box that have no boxed item around them, in document order. */
export function boxedItems(items: readonly ListItem[], source: Source): ListItem[] {
  return items.flatMap((item) =>
    boxOf(item, source) === null ? boxedItems(nestedItems(item), source) : [item],
  )
}

/** Returns the items right below an item, also those inside a quotation. */
export function nestedItems(item: ListItem): ListItem[] {
  const itemsIn = (node: Nodes): ListItem[] => {
    if (node.type === 'list') return node.children
    return node.type === 'blockquote' ? node.children.flatMap(itemsIn) : []
  }
  return item.children.flatMap(itemsIn)
}
