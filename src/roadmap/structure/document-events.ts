import type { List, ListItem, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { oneLine } from '../../text/text.ts'
import { commentId } from '../explicit-id.ts'
import { checkboxOf, htmlTokens } from '../markdown/html.ts'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'

type At = { readonly line: number; readonly column: number }

/** The document as a flat series of what matters for its structure, in order. */
export type FlowEvent =
  | ({
      readonly type: 'heading'
      readonly level: number
      readonly title: string
      readonly explicitId: string | null
    } & At)
  | ({
      readonly type: 'text'
      readonly node: Paragraph
      readonly inline: Inline
      readonly whole: boolean
    } & At)
  | { readonly type: 'list'; readonly node: List }
  | { readonly type: 'table'; readonly node: Table }
  | { readonly type: 'rule' }
  | ({ readonly type: 'notice'; readonly rule: NoticeRule } & At)
  | ({
      readonly type: 'enter'
      readonly scope: Scope
      readonly title: string | null
      readonly closed: boolean
    } & At)
  | { readonly type: 'exit'; readonly scope: Scope }

/** Places that look like an accident. */
export type NoticeRule = 'accidental-heading' | 'heading-without-blank'

/** What can hold headings and lists of its own. */
export type Scope = 'quote' | 'callout' | 'details'

type Draft = FlowEvent & { closed?: boolean; title?: string | null }

/** Returns the flow of a document; HTML that structures it (`<details>`, `<h2>`) and callouts are events of it too. */
export function flowOf(tree: Root): FlowEvent[] {
  const events: Draft[] = []
  const quotes: { readonly end: number; readonly scope: Scope }[] = []
  const open: Draft[] = []
  /** The `<details>` whose `<summary>` is still waiting for its text. */
  let untitled: Draft | null = null
  const leave = (offset: number) => {
    for (let last = quotes.at(-1); last && last.end <= offset; last = quotes.at(-1)) {
      events.push({ type: 'exit', scope: last.scope })
      quotes.pop()
    }
  }

  visit(tree, (node) => {
    const start = node.position?.start
    const at = { line: start?.line ?? 1, column: start?.column ?? 1 }
    if (node.type !== 'root') leave(start?.offset ?? 0)
    switch (node.type) {
      case 'root':
        return undefined
      case 'blockquote': {
        const callout = calloutOf(node.children[0])
        const scope = callout ? 'callout' : 'quote'
        events.push({ type: 'enter', scope, title: callout?.title ?? null, closed: true, ...at })
        quotes.push({ end: node.position?.end.offset ?? 0, scope })
        return undefined
      }
      case 'heading': {
        const { title, explicitId } = headingText(visibleText(node))
        const comment = node.children
          .map((child) => (child.type === 'html' ? commentId(child.value) : null))
          .find(Boolean)
        if (untitled) {
          untitled.title = title
          untitled = null
        } else if (lines(node) > 2) {
          // Three lines and a rule are a paragraph that a `---` right below turned into a setext heading.
          events.push({ type: 'notice', rule: 'accidental-heading', ...at }, { type: 'rule' })
        } else
          events.push({ type: 'heading', level: node.depth, title, explicitId: comment ?? explicitId, ...at })
        return SKIP
      }
      case 'paragraph': {
        const inline = inlineOf([node])
        const head = quotes.length > 0 ? /^\s*\[![^\]\n]{1,60}\][+-]?[^\n]*(?:\n|$)/.exec(inline.text) : null
        const rest = head ? slice(inline, head[0].length) : inline
        if (untitled) {
          untitled.title = oneLine(rest.text)
          untitled = null
        } else if (/^#{2,6}[^#\s][^\n]*$/.test(inline.text)) {
          const level = inline.text.search(/[^#]/)
          events.push({ type: 'notice', rule: 'heading-without-blank', ...at })
          events.push({ type: 'heading', level, ...headingText(oneLine(inline.text.slice(level))), ...at })
        } else if (isCheckbox(node.children[0])) {
          addItems(checkboxItems(node, at))
        } else if (rest.text.trim() !== '') {
          events.push({ type: 'text', node, inline: rest, whole: head === null, ...at })
        }
        return SKIP
      }
      case 'list':
        if (!nest(events.at(-1), node)) events.push({ type: 'list', node })
        return SKIP
      case 'table':
        events.push({ type: 'table', node })
        return SKIP
      case 'thematicBreak':
        events.push({ type: 'rule' })
        return SKIP
      case 'html':
        for (const token of htmlTokens(node.value)) {
          if (token.kind === 'details-open') {
            const entry: Draft = { type: 'enter', scope: 'details', title: null, closed: false, ...at }
            events.push(entry)
            open.push(entry)
          } else if (token.kind === 'details-close') {
            const entry = open.pop()
            if (entry) {
              entry.closed = true
              events.push({ type: 'exit', scope: 'details' })
            }
          } else if (token.kind === 'summary') {
            const entry = open.at(-1)
            if (entry && token.text !== '') entry.title = token.text
            else if (entry && !token.closed) untitled = entry
          } else if (token.kind === 'summary-close') untitled = null
          else if (token.kind === 'checkbox') {
            const line = at.line + token.line
            const nodes = [html(token.tag), { type: 'text' as const, value: token.text }]
            if (token.text !== '') addItems([listItem(nodes, { line, column: 1 })])
          } else if (token.kind === 'heading')
            events.push({ type: 'heading', level: token.level, title: token.text, explicitId: null, ...at })
        }
        return SKIP
      default:
        return SKIP
    }
  })
  leave(Number.POSITIVE_INFINITY)
  return events

  function addItems(items: readonly ListItem[]): void {
    const last = events.at(-1)
    if (last?.type === 'list' && last.node.data === ofHtml) last.node.children.push(...items)
    else events.push({ type: 'list', node: { type: 'list', children: [...items], data: ofHtml } })
  }
}

/** Marks lists made of checkboxes in HTML. */
const ofHtml = {}

/** Returns the checkboxes of a paragraph that begins with one as items of a list. */
function checkboxItems(paragraph: Paragraph, at: At): ListItem[] {
  const items: PhrasingContent[][] = []
  for (const node of paragraph.children) {
    if (isCheckbox(node)) items.push([node])
    else items.at(-1)?.push(node)
  }
  return items.map((nodes) => listItem(nodes, nodes[0]?.position?.start ?? at))
}

function listItem(children: PhrasingContent[], { line, column }: At): ListItem {
  const start = { line, column }
  const position = { start, end: start }
  return { type: 'listItem', children: [{ type: 'paragraph', children }], position }
}

function html(value: string): PhrasingContent {
  return { type: 'html', value }
}

function isCheckbox(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && checkboxOf(node.value) !== null
}

/**
 * Below `10. item` people indent by three blanks as below `9. item`, which CommonMark takes for a list of its own:
 * https://spec.commonmark.org/0.31.2/#list-items. Such a list is put below the item that it was meant for.
 */
function nest(last: FlowEvent | undefined, list: List): boolean {
  if (last?.type !== 'list' || !last.node.ordered) return false
  const item = last.node.children.at(-1)
  const deeper = (list.position?.start.column ?? 0) > (last.node.position?.start.column ?? 0)
  if (!item || !deeper) return false
  item.children.push(list)
  return true
}

function calloutOf(node: unknown): { readonly title: string | null } | null {
  if (!isParagraph(node)) return null
  const [head = ''] = inlineOf([node]).text.split('\n', 1)
  const match = /^\s*\[!([^\]]{1,60})\][+-]?[ \t]*(.*)$/.exec(head)
  return match ? { title: oneLine(match[2] ?? '') || null } : null
}

function isParagraph(node: unknown): node is Paragraph {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'paragraph'
}

/** An id after the title: a block id ` ^x`, or an anchor `{#x}` of other Markdown flavours. */
function headingText(text: string): { readonly title: string; readonly explicitId: string | null } {
  const match = /\s+(?:\^([\p{L}\p{N}-]{1,100})|\{#([\p{L}\p{N}_-]{1,100})\})$/u.exec(text)
  if (!match) return { title: text, explicitId: null }
  return { title: text.slice(0, match.index), explicitId: match[1] ?? match[2] ?? null }
}

function lines(node: {
  readonly position?: { start: { line: number }; end: { line: number } } | undefined
}): number {
  return node.position ? node.position.end.line - node.position.start.line + 1 : 1
}
