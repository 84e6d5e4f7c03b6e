import type { ListItem, Table } from 'mdast'
import type { Inline } from '../markdown/inline.ts'
import type { Role } from './roles.ts'

/** What begins a part of the document. */
export type Opener = 'document' | 'heading' | 'summary' | 'callout' | 'label' | 'item'

/**
 * A part of the document: what stands below one heading, label, summary or callout title, or below a list item that
 * acts as one of these.
 */
export type Part = {
  readonly opener: Opener
  /** 1–6 for headings; labels and items come below them. */
  readonly level: number
  readonly title: string
  readonly role: Role
  /** The title announces practice and names the task, too: "Practice: build a parser". */
  readonly namesTask: boolean
  readonly explicitId: string | null
  readonly line: number
  readonly column: number
  readonly parent: Part | null
  readonly parts: Part[]
  readonly blocks: Block[]
}

/** A list, table or paragraph of a part. */
export type Block =
  | ListBlock
  | { readonly kind: 'table'; readonly node: Table; readonly line: number }
  | TextBlock

export type ListBlock = {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
  readonly line: number
  readonly isQuoted: boolean
}

export type TextBlock = {
  readonly kind: 'text'
  readonly inline: Inline
  readonly markdown: string
  readonly line: number
  /** The text follows a label on the label's own line. */
  readonly isLabelled: boolean
  /** The code spans of a text that consists of nothing else: a list of keywords. */
  readonly keywords: readonly string[]
}

/** What makes a part besides what is found in it later. */
export type PartStart = Pick<Part, 'opener' | 'level' | 'title' | 'role' | 'line' | 'column'> &
  Partial<Pick<Part, 'namesTask' | 'explicitId'>>

/** Returns a part without content; the caller adds it to its parent where it turns out to be one. */
export function newPart(start: PartStart, parent: Part | null): Part {
  return { namesTask: false, explicitId: null, ...start, parent, parts: [], blocks: [] }
}

/** Returns a part and all parts below it in document order. */
export function withPartsBelow(root: Part): Part[] {
  return [root, ...root.parts.flatMap(withPartsBelow)]
}

/** Tells whether a label has text on its own line: `- **Practice:** do this`. */
export function isInlineLabel(part: Part): boolean {
  if (part.opener !== 'item' && part.opener !== 'label') return false
  return part.blocks.some((block) => block.kind === 'text' && block.isLabelled)
}

/** Tells whether a part contains a list of its own. */
export function hasList(part: Part): boolean {
  return part.blocks.some((block) => block.kind === 'list')
}
