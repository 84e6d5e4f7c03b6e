import type { Paragraph, Root } from 'mdast'
import { inlineOf } from '../markdown/inline.ts'
import { lineOf, markdownFrom, type Source } from '../markdown/source.ts'
import {
  type DocumentEvent,
  documentEvents,
  type NoticeRule,
  type Scope,
  type TextEvent,
} from './document-events.ts'
import { type Label, labelledText, labelOf, type RoleOf } from './labels.ts'
import { addList } from './list-parts.ts'
import { hasList, newPart, type Part, type PartStart } from './part.ts'
import { headingRole } from './roles.ts'
import { splitLines, splitList } from './split-at-labels.ts'

const labelLevel = 7
const roleLabelLevel = 8

/** The document as a tree of parts, and the places where Markdown most likely reads what its author did not mean. */
export type Outline = {
  readonly root: Part
  readonly notices: readonly {
    readonly rule: NoticeRule
    readonly line: number
    readonly column: number
  }[]
}

/** Returns the document as a tree of parts, each with the blocks that stand in it and not in a part below. */
export function outlineOf(tree: Root, source: Source, roleOf: RoleOf): Outline {
  const events = documentEvents(tree)
  const isWithoutHeadings = !events.some(isStructure)
  const builder = new OutlineBuilder({ source, roleOf, isWithoutHeadings })
  for (const event of events) builder.add(event)
  return { root: builder.root, notices: events.filter((event) => event.type === 'notice') }
}

function isStructure(event: DocumentEvent): boolean {
  if (event.type === 'enter') return event.scope !== 'quote'
  return event.type === 'heading' && event.level > 1
}

type Context = { readonly source: Source; readonly roleOf: RoleOf; readonly isWithoutHeadings: boolean }

/** A scope that is open; `base` is how many parts were open when it began, its own included. */
type OpenScope = { readonly scope: Scope; readonly base: number; readonly isClosed: boolean }

/** Puts events into the part that is open: a class because each event opens or closes parts. */
class OutlineBuilder {
  readonly root = newPart({ opener: 'document', level: 0, title: '', role: null, line: 1, column: 1 }, null)
  readonly #context: Context
  /** The open parts, each inside the one before it. */
  readonly #open: Part[] = [this.root]
  readonly #scopes: OpenScope[] = []

  constructor(context: Context) {
    this.#context = context
  }

  add(event: DocumentEvent): void {
    const { roleOf } = this.#context
    switch (event.type) {
      case 'heading': {
        const { level, title, explicitId, line, column } = event
        this.#leaveUnclosed()
        this.#closeFrom(level)
        this.#begin({
          opener: 'heading',
          level,
          title,
          explicitId,
          line,
          column,
          ...headingRole(title, roleOf),
        })
        break
      }
      case 'enter':
        this.#enter(event)
        break
      case 'exit':
        this.#leave(event.scope)
        break
      case 'rule':
        this.#closeFrom(labelLevel)
        break
      case 'list':
        for (const piece of splitList(event.node, roleOf)) {
          if ('label' in piece) this.#addLabel(piece.label, { line: lineOf(piece.node), column: 1 })
          else {
            const isQuoted = this.#scopes.some(({ scope }) => scope !== 'details')
            addList(this.#top(), piece.list.children, { ...this.#context, isQuoted })
          }
        }
        break
      case 'table':
        this.#top().blocks.push({ kind: 'table', node: event.node, line: lineOf(event.node) })
        break
      case 'text':
        this.#addText(event)
    }
  }

  #top(): Part {
    return this.#open.at(-1) ?? this.root
  }

  #begin(start: PartStart): Part {
    const part = newPart(start, this.#top())
    this.#top().parts.push(part)
    this.#open.push(part)
    return part
  }

  /** Closes the parts of this level and below; those around the innermost scope stay open. */
  #closeFrom(level: number): void {
    const base = this.#scopes.at(-1)?.base ?? 1
    while (this.#open.length > base && this.#top().level >= level) this.#open.pop()
  }

  #enter({ scope, title, isClosed, line, column }: DocumentEvent & { type: 'enter' }): void {
    if (scope === 'details') this.#leaveUnclosed()
    if (scope !== 'quote') {
      const opener = scope === 'details' ? 'summary' : 'callout'
      const role = title ? this.#context.roleOf(title) : null
      this.#begin({ opener, level: 0, title: title ?? '', role, line, column })
    }
    this.#scopes.push({ scope, base: this.#open.length, isClosed })
  }

  #leave(scope: Scope): void {
    if (scope === 'details' && this.#scopes.at(-1)?.scope !== 'details') return
    for (let left = this.#scopes.pop(); left; left = this.#scopes.pop()) {
      this.#open.length = Math.min(this.#open.length, left.base - (left.scope === 'quote' ? 0 : 1))
      if (left.scope === scope) return
    }
  }

  /** A `<details>` that its author never closes ends where the next one or a heading begins. */
  #leaveUnclosed(): void {
    while (this.#scopes.at(-1)?.isClosed === false) this.#leave('details')
  }

  #addLabel(label: Label, at: { readonly line: number; readonly column: number }): void {
    const { title, role, rest } = label
    const level = role === null ? labelLevel : roleLabelLevel
    const namesTask = rest === null && role !== null && this.#context.roleOf(title) === null
    this.#closeFrom(level)
    const part = this.#begin({ opener: 'label', level, title, role, namesTask, ...at })
    if (rest) part.blocks.push(labelledText(label, at.line))
  }

  #addText(event: TextEvent): void {
    const { roleOf } = this.#context
    const pieces = event.isWhole ? splitLines(event.node, roleOf) : []
    if (!event.isWhole) this.#addParagraph(event)
    for (const node of pieces) {
      const { line, column } = pieces.length === 1 ? event : { line: lineOf(node), column: 1 }
      const label = labelOf(node, roleOf)
      if (label) this.#addLabel(label, { line, column })
      else if (pieces.length === 1) this.#addParagraph(event)
      else this.#addParagraph({ node, inline: inlineOf([node]), line })
    }
  }

  #addParagraph({ node, inline, line }: Pick<TextEvent, 'node' | 'inline' | 'line'>): void {
    // "Some notes:" after the list of a label begins another list, which does not belong to the label.
    const announcesList = /[:\uFF1A]\s*$/.test(inline.text)
    if (announcesList && this.#top().opener === 'label' && hasList(this.#top())) this.#closeFrom(labelLevel)
    this.#top().blocks.push({
      kind: 'text',
      inline,
      markdown: markdownOf(node, this.#context.source) || inline.text,
      line,
      isLabelled: false,
      keywords: [],
    })
  }
}

function markdownOf(node: Paragraph, source: Source): string {
  const start = node.position?.start.offset
  return start === undefined ? '' : markdownFrom([node], start, source)
}
