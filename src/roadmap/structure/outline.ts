import type { BlockContent, DefinitionContent, ListItem, Paragraph, Root, Table } from 'mdast'
import { type Inline, inlineOf, visibleText } from '../markdown/inline.ts'
import { markdownFrom, type Source } from '../markdown/source.ts'
import { boxOf, lineOf } from '../readings/items.ts'
import { type FlowEvent, flowOf, type NoticeRule, type Scope } from './document-events.ts'
import { type Label, labelOf, type RoleOf } from './labels.ts'
import { headingRole, type Role } from './roles.ts'
import { cutAtLabels, cutLines } from './split-at-labels.ts'

/** What begins a part of the document. */
export type Opener = 'document' | 'heading' | 'summary' | 'callout' | 'label' | 'item'

/** A part of the document: what stands under one heading, label, summary, callout title or list item that acts as one. */
export type Part = {
  readonly opener: Opener
  /** 1–6 for headings; labels come below them. */
  readonly level: number
  readonly title: string
  readonly role: Role
  /** It announces practice and names the task: "Practice: build a parser". */
  readonly names: boolean
  readonly explicitId: string | null
  readonly line: number
  readonly column: number
  readonly parent: Part | null
  readonly parts: Part[]
  readonly blocks: Block[]
}

/** What stands in a part. */
export type Block =
  | {
      readonly kind: 'list'
      readonly items: readonly ListItem[]
      readonly line: number
      readonly quoted: boolean
    }
  | { readonly kind: 'table'; readonly node: Table; readonly line: number }
  | {
      readonly kind: 'text'
      readonly inline: Inline
      readonly markdown: string
      readonly line: number
      /** It follows the label on the label's own line. */
      readonly labelled: boolean
      /** Code spans, when the text is nothing else: a list of keywords. */
      readonly keywords: readonly string[]
    }

const labelLevel = 7
const roleLabelLevel = 8
const itemLevel = 9

type Frame = { readonly scope: Scope; readonly base: number; readonly closed: boolean }

/** The document as a tree of parts, and the places that look like an accident. */
export type Outline = {
  readonly root: Part
  readonly notices: readonly {
    readonly rule: NoticeRule
    readonly line: number
    readonly column: number
  }[]
}

/** Returns the document as a tree of parts, each with the blocks that stand in it and not in a part below. */
export function outlineOf(tree: Root, source: Source, options: { readonly roleOf: RoleOf }): Outline {
  const { roleOf } = options
  const root = open({
    opener: 'document',
    level: 0,
    title: '',
    role: null,
    at: { line: 1, column: 1 },
    parent: null,
  })
  const stack: Part[] = [root]
  const frames: Frame[] = []
  const top = () => stack.at(-1) ?? root
  const base = () => frames.at(-1)?.base ?? 1
  const close = (level: number) => {
    while (stack.length > base() && top().level >= level) stack.pop()
  }
  const push = (part: Omit<Parameters<typeof open>[0], 'parent'>) => {
    const opened = open({ ...part, parent: top() })
    top().parts.push(opened)
    stack.push(opened)
    return opened
  }
  const leave = (scope: Scope) => {
    if (scope === 'details' && frames.at(-1)?.scope !== 'details') return
    for (let frame = frames.pop(); frame; frame = frames.pop()) {
      stack.length = Math.min(stack.length, frame.base - (frame.scope === 'quote' ? 0 : 1))
      if (frame.scope === scope) return
    }
  }
  /** A `<details>` that is never closed ends where the next one, or a heading, begins. */
  const leaveUnclosed = () => {
    for (let frame = frames.at(-1); frame && !frame.closed; frame = frames.at(-1)) leave('details')
  }

  const flow = flowOf(tree)
  const loose = !flow.some((event) => structures(event))
  for (const event of flow) {
    switch (event.type) {
      case 'heading':
        leaveUnclosed()
        close(event.level)
        push({ opener: 'heading', ...event, ...headingRole(event.title, roleOf), at: event })
        break
      case 'enter':
        if (event.scope === 'details') leaveUnclosed()
        if (event.scope !== 'quote') {
          const title = event.title ?? ''
          const opener = event.scope === 'details' ? 'summary' : 'callout'
          push({ opener, level: 0, title, role: title === '' ? null : roleOf(title), at: event })
        }
        frames.push({ scope: event.scope, base: stack.length, closed: event.closed })
        break
      case 'exit':
        leave(event.scope)
        break
      case 'rule':
        close(labelLevel)
        break
      case 'list':
        for (const piece of cutAtLabels(event.node, roleOf)) {
          if ('list' in piece) {
            const quoted = frames.some((frame) => frame.scope !== 'details')
            addList(top(), piece.list.children, { source, roleOf, quoted, loose })
          } else addLabel(piece.label, { node: piece.node, line: lineOf(piece.node), column: 1 })
        }
        break
      case 'table':
        top().blocks.push({ kind: 'table', node: event.node, line: lineOf(event.node) })
        break
      case 'text':
        addText(event)
    }
  }
  return { root, notices: flow.filter((event) => event.type === 'notice') }

  function addLabel(
    label: Label,
    at: { readonly node: Paragraph; readonly line: number; readonly column: number },
  ): void {
    const level = label.role === null ? labelLevel : roleLabelLevel
    const names = label.rest === null && label.role !== null && roleOf(label.title) === null
    close(level)
    const part = push({ opener: 'label', level, title: label.title, role: label.role, names, at })
    if (label.rest) part.blocks.push(labelledText(label, at))
  }

  function addText(event: FlowEvent & { type: 'text' }): void {
    const pieces = event.whole ? cutLines(event.node, roleOf) : []
    for (const node of pieces) {
      const label = labelOf(node, roleOf)
      const at = pieces.length === 1 ? event : { line: lineOf(node), column: 1 }
      if (label) addLabel(label, { ...at, node })
      else addProse(pieces.length === 1 ? event : { ...event, ...at, node, inline: inlineOf([node]) })
    }
    if (!event.whole) addProse(event)
  }

  function addProse(event: FlowEvent & { type: 'text' }): void {
    // "Some notes:" after a label's list begins another list, which the label does not speak for.
    const introduces = /[:\uFF1A]\s*$/.test(event.inline.text)
    if (introduces && top().opener === 'label' && top().blocks.some((block) => block.kind === 'list'))
      close(labelLevel)
    top().blocks.push({
      kind: 'text',
      inline: event.inline,
      markdown: markdownOf(event.node, source) || event.inline.text,
      line: event.line,
      labelled: false,
      keywords: [],
    })
  }
}

function structures(event: FlowEvent): boolean {
  if (event.type === 'enter') return event.scope !== 'quote'
  return event.type === 'heading' && event.level > 1
}

type Reading = {
  readonly source: Source
  readonly roleOf: RoleOf
  readonly quoted: boolean
  /** The document has no headings: list items that hold boxes take their place. */
  readonly loose: boolean
}

function addList(part: Part, items: readonly ListItem[], reading: Reading): void {
  const plain: ListItem[] = []
  const named = items.map((item) => itemPart(item, part, reading))
  // "Theory: …" is a label where "Practice: …" stands beside it; alone it may well be a task. So may a bare "Tests".
  const labelled = named.some((own) => own?.role === 'practice')
  const several = named.filter((own) => own !== null && own.role !== null).length > 1
  for (const [index, item] of items.entries()) {
    const own = named[index]
    if (own && (own.role === null || (isInline(own) ? labelled : several || !isBare(item))))
      part.parts.push(own)
    else plain.push(item)
  }
  const [first] = plain
  if (first) part.blocks.push({ kind: 'list', items: plain, line: lineOf(first), quoted: reading.quoted })
}

function isBare(item: ListItem): boolean {
  const [head] = item.children
  return (
    head?.type === 'paragraph' &&
    head.children[0]?.type === 'text' &&
    !/[:\uFF1A]\s*$/.test(visibleText(head))
  )
}

/** Tells whether a label has text on its own line: `- **Practice:** do this`. */
export function isInline(part: Part): boolean {
  if (part.opener !== 'item' && part.opener !== 'label') return false
  return part.blocks.some((block) => block.kind === 'text' && block.labelled)
}

/** Returns a list item as a part of its own when it is a heading, a label, or groups items of which one announces practice. */
function itemPart(item: ListItem, parent: Part, reading: Reading): Part | null {
  if (boxOf(item, reading.source)) return null
  const [head, ...rest] = item.children
  if (head?.type !== 'paragraph' && head?.type !== 'heading') return null
  const label = head.type === 'paragraph' ? labelOf(head, reading.roleOf) : null
  const speaks = label !== null && label.role !== null && (label.rest !== null || rest.length > 0)
  const named = head.type === 'heading' || speaks
  const grouping = !named && rest.some((child) => child.type === 'list')
  if (!named && !grouping) return null
  const title = label?.title ?? visibleText(head)
  const role = head.type === 'heading' ? reading.roleOf(title) : (label?.role ?? null)
  const at = { line: lineOf(item), column: item.position?.start.column ?? 1 }
  const part = open({ opener: 'item', level: itemLevel, title, role, at, parent })
  if (label?.rest) part.blocks.push(labelledText(label, { ...at, node: head }))
  fill(part, rest, reading)
  return named || part.parts.some((nested) => nested.role === 'practice') || holdsBoxes(part, reading)
    ? part
    : null
}

function holdsBoxes(part: Part, reading: Reading): boolean {
  if (!reading.loose || part.parent?.opener === 'item') return false
  return part.blocks.some(
    (block) => block.kind === 'list' && block.items.some((item) => boxOf(item, reading.source)),
  )
}

function fill(part: Part, children: readonly (BlockContent | DefinitionContent)[], reading: Reading): void {
  for (const child of children) {
    if (child.type === 'list') addList(part, child.children, reading)
    else if (child.type === 'blockquote') fill(part, child.children, { ...reading, quoted: true })
    else if (child.type === 'table') part.blocks.push({ kind: 'table', node: child, line: lineOf(child) })
  }
}

function labelledText(
  label: Label,
  at: { readonly line: number; readonly node?: { readonly children: readonly { readonly type: string }[] } },
): Block & { kind: 'text' } {
  const inline = label.rest ?? { text: '', mask: '' }
  const codes = label.restNodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
  const only = label.restNodes.every(
    (node) => node.type === 'inlineCode' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
  )
  return {
    kind: 'text',
    inline,
    markdown: inline.text.trim(),
    line: at.line,
    labelled: true,
    keywords: only ? codes : [],
  }
}

function open(part: {
  readonly opener: Opener
  readonly level: number
  readonly title: string
  readonly role: Role
  readonly names?: boolean
  readonly explicitId?: string | null
  readonly at: { readonly line: number; readonly column: number }
  readonly parent: Part | null
}): Part {
  const { opener, level, title, role, names = false, explicitId = null, at, parent } = part
  return {
    opener,
    level,
    title,
    role,
    names,
    explicitId,
    line: at.line,
    column: at.column,
    parent,
    parts: [],
    blocks: [],
  }
}

function markdownOf(node: Paragraph, source: Source): string {
  const start = node.position?.start.offset
  return start === undefined ? '' : markdownFrom([node], start, source)
}
