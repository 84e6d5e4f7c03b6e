import type { Part } from '../structure/part.ts'
import type { PlacedPart } from '../structure/sections.ts'

/** What the tasks of a document are, or `none`. */
export type ReadingKind = 'practice' | 'boxes' | 'tables' | 'list' | 'headings' | 'none'

/** What is taken from a part: everything listed, only what has a box, table rows, the heading itself, or nothing. */
export type Taken = 'all' | 'boxes' | 'rows' | 'heading' | 'none'

/** One way to read a document: which of its parts yield tasks. */
export type Reading = {
  readonly kind: ReadingKind
  readonly takenFrom: (placed: PlacedPart) => Taken
  /** The section that the tasks of a part belong to. */
  readonly sectionOf: (placed: PlacedPart) => Part
}

/** Returns the section around a part: the one that its tasks belong to in every reading but that of headings. */
export function sectionAround({ section }: PlacedPart): Part {
  return section
}
