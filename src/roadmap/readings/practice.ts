import { hasList, isInlineLabel, type Part } from '../structure/part.ts'
import type { PlacedPart } from '../structure/sections.ts'
import type { Evidence } from './evidence.ts'
import { type Reading, sectionAround } from './reading.ts'

/** The reading, and how well its headings fit the document. */
export type PracticeReading = Reading & {
  /** Sections have practice headings: this reading comes before all others. */
  readonly isInSections: boolean
  /** A practice heading stands in no section. */
  readonly isAlone: boolean
}

/** Tasks are what stands under headings and labels that announce practice; null where no heading does. */
export function readPractice({ shown }: Evidence): PracticeReading | null {
  const headings = shown.filter(
    ({ part, practice }) => part.role === 'practice' && practice === part && hasContent(part),
  )
  if (headings.length === 0) return null
  const nested = headings.filter((placed) => placed.isNested)
  return {
    kind: 'practice',
    isInSections: nested.some(({ part }) => !isInlineLabel(part)) || coverMostSections(nested, shown),
    isAlone: headings.some((placed) => !placed.isNested),
    sectionOf: sectionAround,
    takenFrom: (placed) => {
      if (placed.practice && (placed.isNested || !placed.isBelowSubheading || nested.length === 0)) {
        return placed.about ? 'none' : 'all'
      }
      return placed.study || placed.about ? 'none' : 'boxes'
    },
  }
}

/** Labels with text on their own line, `- **Practice:** do this`, count when at least half of the sections have one. */
function coverMostSections(labels: readonly PlacedPart[], shown: readonly PlacedPart[]): boolean {
  const covered = new Set(labels.map(({ section }) => section))
  const sections = new Set(
    shown.flatMap(({ part, practice, section }) => (practice || hasList(part) ? section : [])),
  )
  return covered.size > 0 && covered.size * 2 >= sections.size
}

function hasContent({ blocks, parts, namesTask }: Part): boolean {
  return blocks.length > 0 || parts.length > 0 || namesTask
}
