import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
} from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { oneLine } from '../../text/text.ts'
import { checkboxOf, type HtmlToken, htmlTokens } from '../markdown/html.ts'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'
import { commentId } from '../task-notes.ts'

type Start = { readonly line: number; readonly column: number }

/** One thing of a document that matters for its structure. */
export type DocumentEvent =
  | ({
      readonly type: 'heading'
      readonly level: number
      readonly title: string
      readonly explicitId: string | null
    } & Start)
  | TextEvent
  | { readonly type: 'list'; readonly node: List }
  | { readonly type: 'table'; readonly node: Table }
  | { readonly type: 'rule' }
  | ({ readonly type: 'notice'; readonly rule: NoticeRule } & Start)
  | EnterEvent
  | { readonly type: 'exit'; readonly scope: Scope }

/** A paragraph; `isWhole` is false where its first line is the head of a callout and is not in `inline`. */
export type TextEvent = {
  readonly type: 'text'
  readonly node: Paragraph
  readonly inline: Inline
  readonly isWhole: boolean
} & Start

/** The start of a scope. A `<details>` gets its title at its `<summary>`, and is closed at its `</details>`. */
type EnterEvent = {
  readonly type: 'enter'
  readonly scope: Scope
  title: string | null
  isClosed: boolean
} & Start

/** Markdown that its author most likely did not mean as Markdown reads it. */
export type NoticeRule = 'accidental-heading' | 'heading-without-blank'

/** What can contain headings and lists of its own. */
export type Scope = 'quote' | 'callout' | 'details'

/**
 * Returns the headings, paragraphs, lists, tables and rules of a document in order, as one flat list. HTML that
 * structures the document (`<details>`, `<h2>`, checkboxes), quotations and callouts are events of this list, too.
 */
export function documentEvents(tree: Root): DocumentEvent[] {
  const reader = new EventReader()
  visit(tree, (node) => reader.read(node))
  reader.leaveQuotes(Number.POSITIVE_INFINITY)
  return reader.events
}

class EventReader {
  readonly events: DocumentEvent[] = []
  readonly #quotes: { readonly end: number; readonly scope: Scope }[] = []
  readonly #details: EnterEvent[] = []
  /** The `<details>` whose `<summary>` has no text yet: the next heading or paragraph is its title. */
  #untitled: EnterEvent | null = null

  /** Adds the events of a node; returns `SKIP` unless the nodes inside it make events of their own. */
  read(node: Nodes): typeof SKIP | undefined {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {}
    if (node.type === 'root') return undefined
    this.leaveQuotes(offset)
    const at = { line, column }
    switch (node.type) {
      case 'blockquote':
        this.#enterQuote(node, at)
        return undefined
      case 'heading':
        this.#heading(node, at)
        break
      case 'paragraph':
        this.#paragraph(node, at)
        break
      case 'list':
        if (!nestBelow(this.events.at(-1), node)) this.events.push({ type: 'list', node })
        break
      case 'table':
        this.events.push({ type: 'table', node })
        break
      case 'thematicBreak':
        this.events.push({ type: 'rule' })
        break
      case 'html':
        for (const token of htmlTokens(node.value)) this.#html(token, at)
    }
    return SKIP
  }

  /** Ends the quotations that end before `offset`. */
  leaveQuotes(offset: number): void {
    for (let last = this.#quotes.at(-1); last && last.end <= offset; last = this.#quotes.at(-1)) {
      this.events.push({ type: 'exit', scope: last.scope })
      this.#quotes.pop()
    }
  }

  #enterQuote(node: Blockquote, at: Start): void {
    const callout = calloutOf(node.children[0])
    const scope = callout ? 'callout' : 'quote'
    this.events.push({ type: 'enter', scope, title: callout?.title ?? null, isClosed: true, ...at })
    this.#quotes.push({ end: node.position?.end.offset ?? 0, scope })
  }

  #heading(node: Heading, at: Start): void {
    const { title, explicitId } = headingText(visibleText(node))
    if (this.#takeTitle(title)) return
    const { start, end } = node.position ?? {}
    if (start && end && end.line - start.line > 1) {
      // Two lines of text and more are a paragraph, which the rule `---` right below it turned into a setext heading.
      this.events.push({ type: 'notice', rule: 'accidental-heading', ...at }, { type: 'rule' })
      return
    }
    const [comment] = node.children.flatMap(
      (child) => (child.type === 'html' ? commentId(child.value) : null) ?? [],
    )
    this.events.push({
      type: 'heading',
      level: node.depth,
      title,
      explicitId: comment ?? explicitId,
      ...at,
    })
  }

  #paragraph(node: Paragraph, at: Start): void {
    const inline = inlineOf([node])
    const head =
      this.#quotes.length > 0 ? /^\s*\[![^\]\n]{1,60}\][+-]?[^\n]*(?:\n|$)/.exec(inline.text) : null
    const rest = head ? slice(inline, head[0].length) : inline
    if (this.#takeTitle(oneLine(rest.text))) return
    if (/^#{2,6}[^#\s][^\n]*$/.test(inline.text)) {
      const level = inline.text.search(/[^#]/)
      this.events.push({ type: 'notice', rule: 'heading-without-blank', ...at })
      this.events.push({ type: 'heading', level, ...headingText(oneLine(inline.text.slice(level))), ...at })
    } else if (isCheckbox(node.children[0])) {
      this.#addCheckboxes(checkboxItems(node, at))
    } else if (rest.text.trim() !== '') {
      this.events.push({ type: 'text', node, inline: rest, isWhole: head === null, ...at })
    }
  }

  #html(token: HtmlToken, at: Start): void {
    switch (token.kind) {
      case 'details-open': {
        const entry: EnterEvent = { type: 'enter', scope: 'details', title: null, isClosed: false, ...at }
        this.events.push(entry)
        this.#details.push(entry)
        return
      }
      case 'details-close': {
        const entry = this.#details.pop()
        if (!entry) return
        entry.isClosed = true
        this.events.push({ type: 'exit', scope: 'details' })
        return
      }
      case 'summary': {
        const entry = this.#details.at(-1)
        if (entry && token.text !== '') entry.title = token.text
        else if (entry && !token.isClosed) this.#untitled = entry
        return
      }
      case 'summary-close':
        this.#untitled = null
        return
      case 'checkbox': {
        if (token.text === '') return
        const content: PhrasingContent[] = [
          { type: 'html', value: token.tag },
          { type: 'text', value: token.text },
        ]
        this.#addCheckboxes([listItem(content, { line: at.line + token.line, column: 1 })])
        return
      }
      case 'heading':
        this.events.push({ type: 'heading', level: token.level, title: token.text, explicitId: null, ...at })
    }
  }

  /** Gives the title to the `<details>` that waits for one; returns whether one did. */
  #takeTitle(title: string): boolean {
    if (!this.#untitled) return false
    this.#untitled.title = title
    this.#untitled = null
    return true
  }

  #addCheckboxes(items: readonly ListItem[]): void {
    const last = this.events.at(-1)
    if (last?.type === 'list' && last.node.data === ofHtml) last.node.children.push(...items)
    else this.events.push({ type: 'list', node: { type: 'list', children: [...items], data: ofHtml } })
  }
}

/** Marks lists that were made of checkboxes in HTML. */
const ofHtml = {}

/** Returns the checkboxes of a paragraph that begins with one as items of a list. */
function checkboxItems(paragraph: Paragraph, at: Start): ListItem[] {
  const items: PhrasingContent[][] = []
  for (const node of paragraph.children) {
    if (isCheckbox(node)) items.push([node])
    else items.at(-1)?.push(node)
  }
  return items.map((nodes) => listItem(nodes, nodes[0]?.position?.start ?? at))
}

function listItem(children: PhrasingContent[], { line, column }: Start): ListItem {
  const start = { line, column }
  return {
    type: 'listItem',
    children: [{ type: 'paragraph', children }],
    position: { start, end: start },
  }
}

function isCheckbox(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && checkboxOf(node.value) !== null
}

/**
 * Puts a list below the last item of the numbered list before it where the author meant that; returns whether it did.
 * Below `10. item` people indent by three blanks as they do below `9. item`. Markdown then begins a list of its own:
 * https://spec.commonmark.org/0.31.2/#list-items
 */
function nestBelow(last: DocumentEvent | undefined, list: List): boolean {
  if (last?.type !== 'list' || !last.node.ordered) return false
  const item = last.node.children.at(-1)
  const isDeeper = (list.position?.start.column ?? 0) > (last.node.position?.start.column ?? 0)
  if (!item || !isDeeper) return false
  item.children.push(list)
  return true
}

function calloutOf(node: Nodes | undefined): { readonly title: string | null } | null {
  if (node?.type !== 'paragraph') return null
  const [head = ''] = inlineOf([node]).text.split('\n', 1)
  const match = /^\s*\[!([^\]]{1,60})\][+-]?[ \t]*(.*)$/.exec(head)
  return match ? { title: oneLine(match[2] ?? '') || null } : null
}

/** Takes the id from the end of a title: a block id ` ^x`, or an anchor `{#x}` of other Markdown flavours. */
function headingText(text: string): { readonly title: string; readonly explicitId: string | null } {
  const match = /\s+(?:\^([\p{L}\p{N}-]{1,100})|\{#([\p{L}\p{N}_-]{1,100})\})$/u.exec(text)
  if (!match) return { title: text, explicitId: null }
  return { title: text.slice(0, match.index), explicitId: match[1] ?? match[2] ?? null }
}
