import type { BlockContent, DefinitionContent, ListItem } from 'mdast'
import { visibleText } from '../markdown/inline.ts'
import { boxOf } from '../markdown/list-item.ts'
import { lineOf, type Source } from '../markdown/source.ts'
import { labelledText, labelOf, type RoleOf } from './labels.ts'
import { isInlineLabel, newPart, type Part } from './part.ts'

const itemLevel = 9

/** How the lists of a place are read. */
export type ListContext = {
  readonly source: Source
  readonly roleOf: RoleOf
  readonly isQuoted: boolean
  /** The document has no sub-headings: list items that contain boxes take their place. */
  readonly isWithoutHeadings: boolean
}

/** Adds a list to a part. Items that act as headings or labels become parts below it, the others become a block. */
export function addList(part: Part, items: readonly ListItem[], context: ListContext): void {
  const parts = items.map((item) => itemPart(item, part, context))
  // "Theory: …" is a label where "Practice: …" stands beside it; alone it may well be a task. So may a bare "Tests".
  const hasPractice = parts.some((own) => own?.role === 'practice')
  const hasSeveral = parts.filter((own) => own !== null && own.role !== null).length > 1
  const others = items.filter((item, index) => {
    const own = parts[index]
    if (!own) return true
    const isPart = own.role === null || (isInlineLabel(own) ? hasPractice : hasSeveral || !isPlainWord(item))
    if (isPart) part.parts.push(own)
    return !isPart
  })
  const [first] = others
  if (first)
    part.blocks.push({ kind: 'list', items: others, line: lineOf(first), isQuoted: context.isQuoted })
}

/** The item begins with text that neither emphasis nor a colon marks as a label. */
function isPlainWord(item: ListItem): boolean {
  const [head] = item.children
  return (
    head?.type === 'paragraph' &&
    head.children[0]?.type === 'text' &&
    !/[:\uFF1A]\s*$/.test(visibleText(head))
  )
}

/** Returns an item as a part where it is a heading, a label, or a group of items of which one announces practice. */
function itemPart(item: ListItem, parent: Part, context: ListContext): Part | null {
  if (boxOf(item, context.source)) return null
  const [head, ...below] = item.children
  if (head?.type !== 'paragraph' && head?.type !== 'heading') return null
  const label = head.type === 'paragraph' ? labelOf(head, context.roleOf) : null
  const isLabel = label !== null && label.role !== null && (label.rest !== null || below.length > 0)
  const isTitle = head.type === 'heading' || isLabel
  if (!isTitle && !below.some((child) => child.type === 'list')) return null
  const title = label?.title ?? visibleText(head)
  const role = head.type === 'heading' ? context.roleOf(title) : (label?.role ?? null)
  const { line = 1, column = 1 } = item.position?.start ?? {}
  const part = newPart({ opener: 'item', level: itemLevel, title, role, line, column }, parent)
  if (label?.rest) part.blocks.push(labelledText(label, line))
  addContent(part, below, context)
  const isGroup = part.parts.some((nested) => nested.role === 'practice') || groupsBoxes(part, context)
  return isTitle || isGroup ? part : null
}

function groupsBoxes(part: Part, { isWithoutHeadings, source }: ListContext): boolean {
  if (!isWithoutHeadings || part.parent?.opener === 'item') return false
  return part.blocks.some((block) => block.kind === 'list' && block.items.some((item) => boxOf(item, source)))
}

function addContent(
  part: Part,
  children: readonly (BlockContent | DefinitionContent)[],
  context: ListContext,
): void {
  for (const child of children) {
    if (child.type === 'list') addList(part, child.children, context)
    else if (child.type === 'blockquote') addContent(part, child.children, { ...context, isQuoted: true })
    else if (child.type === 'table') part.blocks.push({ kind: 'table', node: child, line: lineOf(child) })
  }
}
