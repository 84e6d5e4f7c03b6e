import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { type Label, labelOf, type RoleOf } from './labels.ts'

/** A label that Markdown reads as part of the item above it. */
type LabelBelowItem = { readonly label: Label; readonly node: Paragraph }

/**
 * Returns a list split at the labels that stand, not indented, directly below an item: `- item` ⏎ `**Practice:**`.
 * Markdown reads such a line as part of the item (https://spec.commonmark.org/0.31.2/#lazy-continuation-line); its author
 * meant a heading for the list after it.
 */
export function splitList(list: List, roleOf: RoleOf): ({ readonly list: List } | LabelBelowItem)[] {
  if (list.position?.start.column !== 1) return [{ list }]
  const pieces: ({ readonly list: List } | LabelBelowItem)[] = []
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

/** Takes the label from the last line of an item, if that line is one. */
function takeLabel(item: ListItem, roleOf: RoleOf): LabelBelowItem | null {
  const paragraph = lastParagraph(item)
  const position = paragraph?.position
  if (!paragraph || !position || position.start.line === position.end.line) return null
  const at = paragraph.children.findLastIndex((child) => child.type === 'text' && child.value.includes('\n'))
  const text = paragraph.children[at]
  if (text?.type !== 'text') return null
  const lineEnd = text.value.lastIndexOf('\n')
  // Below a box without text this line is the text of the box: https://github.github.com/gfm/#task-list-items-extension-
  if (at === 0 && /^\s*(?:\[[^[\]]\]\s*)?$/.test(text.value.slice(0, lineEnd))) return null
  const lead = text.value.slice(lineEnd + 1)
  const after = paragraph.children.slice(at + 1)
  // The line is not indented when it is as wide as what stands in it.
  if (position.end.column - 1 !== widthOf(lead, after)) return null
  const children = lead === '' ? after : [{ type: 'text' as const, value: lead }, ...after]
  const start = { line: position.end.line, column: 1 }
  const node: Paragraph = { type: 'paragraph', children, position: { start, end: position.end } }
  const label = labelOf(node, roleOf)
  if (!label?.isMarked || label.role === null) return null
  paragraph.children = [...paragraph.children.slice(0, at), { ...text, value: text.value.slice(0, lineEnd) }]
  return { label, node }
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

/** A line of a paragraph, or several that belong together, with the number of the first. */
type Lines = { readonly nodes: PhrasingContent[]; readonly line: number }

/**
 * Returns a paragraph split where its lines begin with labels: `Topic: loops` ⏎ `Task: write a game`. A paragraph of one
 * line, or with no label but the first, is returned whole.
 */
export function splitLines(paragraph: Paragraph, roleOf: RoleOf): Paragraph[] {
  const { position, children } = paragraph
  if (!position || position.start.line === position.end.line || !children.some(mayBeLabel)) return [paragraph]
  const pieces: Lines[] = []
  for (const lines of linesOf(children, position.start.line)) {
    const label = labelOf({ type: 'paragraph', children: lines.nodes }, roleOf)
    const last = pieces.at(-1)
    if (!last || (label !== null && label.role !== null)) pieces.push(lines)
    else last.nodes.push({ type: 'text', value: '\n' }, ...lines.nodes)
  }
  if (pieces.length === 1) return [paragraph]
  return pieces.map(({ nodes, line }) => {
    return {
      type: 'paragraph',
      children: nodes,
      position: { start: { line, column: 1 }, end: position.end },
    }
  })
}

function mayBeLabel(node: PhrasingContent): boolean {
  if (node.type === 'text') return /[:\uFF1A]/.test(node.value)
  return node.type === 'strong' || node.type === 'emphasis'
}

function linesOf(nodes: readonly PhrasingContent[], firstLine: number): Lines[] {
  let number = firstLine
  let current: Lines = { nodes: [], line: number }
  const lines = [current]
  for (const node of nodes) {
    if (node.type !== 'text' && node.type !== 'break') {
      current.nodes.push(node)
      number = node.position?.end.line ?? number
      continue
    }
    const values = node.type === 'text' ? node.value.split(/\r\n|\r|\n/) : ['', '']
    for (const [index, value] of values.entries()) {
      if (index > 0) {
        number += 1
        current = { nodes: [], line: number }
        lines.push(current)
      }
      if (value !== '') current.nodes.push({ type: 'text', value })
    }
  }
  return lines
}
