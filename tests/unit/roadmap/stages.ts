import { sourceOf } from '../../../src/roadmap/markdown/source.ts'
import { type Evidence, gatherEvidence } from '../../../src/roadmap/readings/evidence.ts'
import { type DocumentEvent, documentEvents } from '../../../src/roadmap/structure/document-events.ts'
import { outlineOf } from '../../../src/roadmap/structure/outline.ts'
import type { Part } from '../../../src/roadmap/structure/part.ts'
import { roleOf } from '../../../src/roadmap/structure/roles.ts'
import {
  findSections,
  type Structure,
  type StructureOptions,
} from '../../../src/roadmap/structure/sections.ts'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'

/** Returns the events of a document: what the first stage of the parser hands on. */
export function eventsOf(text: string): DocumentEvent[] {
  return documentEvents(parseMarkdown(text))
}

/** Returns a document as a tree of parts. */
export function partsOf(text: string): Part {
  const tree = parseMarkdown(text)
  return outlineOf(tree, sourceOf(tree, text, 0), roleOf).root
}

/** Returns the parts of a document with their sections. */
export function structureOf(text: string, options: StructureOptions = {}): Structure {
  return findSections(partsOf(text), options)
}

/** Returns what a document contains that could be tasks. */
export function evidenceOf(text: string): Evidence {
  const tree = parseMarkdown(text)
  return gatherEvidence(structureOf(text), sourceOf(tree, text, 0))
}

/** Returns the tree of parts in short: a line for each part, with what begins it and what it contains. */
export function sketch(part: Part, indent = ''): string[] {
  const role = part.role === null ? '' : ` (${part.role})`
  const blocks = part.blocks.map(({ kind }) => ` + ${kind}`).join('')
  return [
    `${indent}${part.opener} ${part.title}${role}${blocks}`.trimEnd(),
    ...part.parts.flatMap((below) => sketch(below, `${indent}  `)),
  ]
}
