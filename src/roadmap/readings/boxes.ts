import type { Evidence } from './evidence.ts'
import { type Reading, sectionAround } from './reading.ts'

/** The reading, and how well its boxes fit the document. */
export type BoxReading = Reading & {
  /** Some boxes stand outside overviews. */
  readonly isFirm: boolean
  /** All of these boxes stand under "Theory" and "Practice" headings: those of "Theory" are something to study. */
  readonly isHalved: boolean
}

/** Tasks are the items and rows with a checkbox; null where there are none. */
export function readBoxes({ shown, hasBoxes }: Evidence): BoxReading | null {
  const boxed = shown.filter(hasBoxes)
  if (boxed.length === 0) return null
  const firm = boxed.filter(({ about }) => !about)
  return {
    kind: 'boxes',
    isFirm: firm.length > 0,
    isHalved: firm.every(({ study, practice }) => study || practice),
    sectionOf: sectionAround,
    takenFrom: () => 'boxes',
  }
}
