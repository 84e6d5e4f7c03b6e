import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import { type Label, labelOf, type RoleOf } from './labels.ts'

/** A list, or a label that Markdown took for a continuation of the item above it. */
export type Piece = { readonly list: List } | { readonly label: Label; readonly node: Paragraph }

/**
 * Returns a list cut at the labels which stand, not indented, directly below an item: `- item` ⏎ `**Practice:**`.
 * Markdown reads such a line as part of the item (https://spec.commonmark.org/0.31.2/#lazy-continuation-line); the
 * author did not mean that.
 */
export function cutAtLabels(list: List, roleOf: RoleOf): Piece[] {
  if (list.position?.start.column !== 1) return [{ list }]
  const pieces: Piece[] = []
  let from = 0
  for (const [index, item] of list.children.entries()) {
    const found = takeLabel(item, roleOf)
    if (!found) continue
    pieces.push({ list: { ...list, children: list.children.slice(from, index + 1) } }, found)
    from = index + 1
  }
  if (from < list.children.length) pieces.push({ list: { ...list, children: list.children.slice(from) } })
  return pieces
}

/** Takes the label out of the last paragraph of an item. */
function takeLabel(
  item: ListItem,
  roleOf: RoleOf,
): { readonly label: Label; readonly node: Paragraph } | null {
  const paragraph = lastParagraph(item)
  const position = paragraph?.position
  if (!paragraph || !position || position.start.line === position.end.line) return null
  const at = paragraph.children.findLastIndex((child) => child.type === 'text' && child.value.includes('\n'))
  const text = paragraph.children[at]
  if (text?.type !== 'text') return null
  const cutAt = text.value.lastIndexOf('\n')
  const lead = text.value.slice(cutAt + 1)
  const after = paragraph.children.slice(at + 1)
  // The line must not be indented: its width is what lies between its begin and the paragraph's end.
  if (position.end.column - 1 !== widthOf(lead, after)) return null
  const rest: Paragraph = {
    type: 'paragraph',
    children: [...(lead === '' ? [] : [{ type: 'text' as const, value: lead }]), ...after],
    position: { start: { line: position.end.line, column: 1 }, end: position.end },
  }
  const label = labelOf(rest, roleOf)
  if (!label || label.role === null || !label.marked) return null
  paragraph.children = [...paragraph.children.slice(0, at), { ...text, value: text.value.slice(0, cutAt) }]
  return { label, node: rest }
}

function lastParagraph(item: ListItem): Paragraph | null {
  for (let node: Nodes | undefined = item; node; ) {
    if (node.type === 'paragraph') return node
    node = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined
  }
  return null
}

function widthOf(lead: string, nodes: readonly Nodes[]): number {
  const first = nodes[0]?.position?.start.offset
  const last = nodes.at(-1)?.position?.end.offset
  return lead.length + (first === undefined || last === undefined ? 0 : last - first)
}
