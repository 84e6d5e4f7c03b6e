import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast'
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

/**
 * Returns a paragraph cut where its lines begin with labels: `Topic: loops` ⏎ `Task: write a game`. A paragraph of one
 * line, or with no label but the first, comes back whole.
 */
export function cutLines(paragraph: Paragraph, roleOf: RoleOf): Paragraph[] {
  const position = paragraph.position
  if (!position || position.start.line === position.end.line || !paragraph.children.some(mayLabel))
    return [paragraph]
  const pieces: PhrasingContent[][] = []
  let line: PhrasingContent[] = []
  const starts: number[] = []
  let number = position.start.line
  let from = number
  const flush = () => {
    const label = labelOf({ type: 'paragraph', children: line }, roleOf)
    const last = pieces.at(-1)
    if (last && (label?.role ?? null) === null) last.push({ type: 'text', value: '\n' }, ...line)
    else {
      pieces.push(line)
      starts.push(from)
    }
    line = []
    from = number
  }
  for (const child of paragraph.children) {
    const values =
      child.type === 'text' ? child.value.split(/\r\n|\r|\n/) : child.type === 'break' ? ['', ''] : null
    if (values === null) {
      line.push(child)
      number = child.position?.end.line ?? number
      continue
    }
    for (const [index, value] of values.entries()) {
      if (index > 0) {
        number += 1
        flush()
      }
      if (value !== '') line.push({ type: 'text', value })
    }
  }
  flush()
  if (pieces.length === 1) return [paragraph]
  return pieces.map((children, index) => {
    const start = { line: starts[index] ?? position.start.line, column: 1 }
    return { type: 'paragraph', children, position: { start, end: position.end } }
  })
}

function mayLabel(node: PhrasingContent): boolean {
  return (
    node.type === 'strong' ||
    node.type === 'emphasis' ||
    (node.type === 'text' && /[:\uFF1A]/.test(node.value))
  )
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
  // Below a box without a text the line is that text: https://github.github.com/gfm/#task-list-items-extension-
  if (at === 0 && /^\s*(?:\[[^[\]]\]\s*)?$/.test(text.value.slice(0, cutAt))) return null
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
