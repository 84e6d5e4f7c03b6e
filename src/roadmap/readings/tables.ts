import type { Evidence } from './evidence.ts'
import { type Reading, sectionAround } from './reading.ts'

/** The reading, and whether it comes before that of lists. */
export type TableReading = Reading & { readonly comesBeforeLists: boolean }

/** Tasks are the rows of tables; null where no table can list tasks. */
export function readTables({ shown, hasTable, lists, isRegular }: Evidence): TableReading | null {
  if (!shown.some((placed) => hasTable(placed, 0))) return null
  const named = shown.filter((placed) => hasTable(placed, 1))
  const inSeries = named.filter((placed) => placed.isInSeries).length
  // Where the head of a table names its tasks, tables without such a head are something else.
  const least = named.length > 0 ? 1 : 0
  return {
    kind: 'tables',
    comesBeforeLists: named.length > 0 && (!isRegular || inSeries > lists.size),
    sectionOf: sectionAround,
    takenFrom: (placed) => (hasTable(placed, least) ? 'rows' : 'none'),
  }
}
