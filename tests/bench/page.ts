import { fileURLToPath } from 'node:url'
import type { Table } from './tables.ts'
import { asMarkdown } from './tables.ts'

/** The page that the bench writes its tables into. */
export const pagePath = fileURLToPath(new URL('../../.github/docs/performance.md', import.meta.url))

/**
 * Returns the page with the rows of `table` in that zone, in the place of those for the same number of tasks, by which
 * they are ordered. Throws where the zone's markers are missing.
 */
export function withRows(page: string, zone: string, [head = [], ...rows]: Table): string {
  const sizes = new Set(rows.map(tasksIn))
  const kept = rowsIn(page, zone).filter((row) => !sizes.has(tasksIn(row)))
  return withTable(page, zone, [head, ...[...kept, ...rows].sort((a, b) => tasksIn(a) - tasksIn(b))])
}

/** Returns the page with `table` and nothing else in that zone. Throws where the zone's markers are missing. */
export function withTable(page: string, zone: string, table: Table): string {
  const [start, end] = [`<!-- generated:${zone} -->`, `<!-- /generated:${zone} -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`The page lacks the markers ${start} and ${end}.`)
  return `${page.slice(0, from + start.length)}\n${asMarkdown(table)}\n${page.slice(to)}`
}

/** Returns the rows of the table in that zone of the page, without its head. */
export function rowsIn(page: string, zone: string): string[][] {
  const content = page.split(`<!-- generated:${zone} -->`)[1]?.split(`<!-- /generated:${zone} -->`)[0] ?? ''
  const lines = content.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}

function tasksIn(row: readonly string[]): number {
  return Number(row[1]?.replaceAll(',', ''))
}
