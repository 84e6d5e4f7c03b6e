import { type Evidence, isQuestion } from './evidence.ts'
import { isLeaf } from './headings.ts'
import { type Reading, sectionAround } from './reading.ts'

/** The reading, and whether its lists stand in at least half of the sections. */
export type ListReading = Reading & { readonly coversHeadings: boolean }

/** Tasks are all list items of the sections; null where there is no such list. */
export function readList({ structure, shown, lists, canHaveTasks }: Evidence): ListReading | null {
  if (lists.size === 0) return null
  const leaves = shown.filter(
    ({ part }) => isLeaf(part) && part.role === null && part !== structure.title && !isQuestion(part),
  )
  const sections = new Set([...lists].map(({ section }) => section))
  const covered = leaves.filter(({ part, section }) => sections.has(section) || sections.has(part))
  return {
    kind: 'list',
    coversHeadings: covered.length * 2 >= leaves.length,
    sectionOf: sectionAround,
    takenFrom: (placed) =>
      lists.has(placed) || (canHaveTasks(placed) && placed.practice !== null) ? 'all' : 'none',
  }
}
