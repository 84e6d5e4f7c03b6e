import type { PlacedPart } from '../structure/sections.ts'
import { readBoxes } from './boxes.ts'
import type { Evidence } from './evidence.ts'
import { readHeadings } from './headings.ts'
import { readList } from './list.ts'
import { readPractice } from './practice.ts'
import { type Reading, sectionAround, type Taken } from './reading.ts'
import { readTables } from './tables.ts'

/** What a configuration adds to what is taken. */
export type TakeOptions = {
  readonly topics?: 'issues' | undefined
  readonly questions?: 'issues' | undefined
}

/**
 * Returns how the document is read. Practice headings decide where sections have them; else boxes; else tables, lists
 * and headings, whichever covers more of the document. Study lists and appendices yield nothing unless `options` say so.
 */
export function chooseReading(evidence: Evidence, options: TakeOptions = {}): Reading {
  const reading = choose(evidence)
  return { ...reading, takenFrom: (placed) => configured(placed, options) ?? reading.takenFrom(placed) }
}

function configured({ hidden, study }: PlacedPart, { questions, topics }: TakeOptions): Taken | null {
  if (hidden) return questions === 'issues' && hidden.role === 'questions' ? 'all' : 'none'
  return study && topics === 'issues' ? 'all' : null
}

function choose(evidence: Evidence): Reading {
  const practice = readPractice(evidence)
  if (practice?.isInSections) return practice
  const boxes = readBoxes(evidence)
  if (boxes?.isFirm && !(practice?.isAlone && boxes.isHalved)) return boxes
  if (practice?.isAlone && !evidence.isRegular && !hasOtherTables(evidence)) return practice
  if (boxes) return boxes
  const tables = readTables(evidence)
  if (tables?.comesBeforeLists) return tables
  const list = readList(evidence)
  if (list?.coversHeadings) return list
  return readHeadings(evidence) ?? list ?? tables ?? nothing
}

function hasOtherTables({ shown, hasTable }: Evidence): boolean {
  return shown.some((placed) => !placed.practice && hasTable(placed, 1))
}

const nothing: Reading = { kind: 'none', takenFrom: () => 'none', sectionOf: sectionAround }
