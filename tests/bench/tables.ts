import type { Seen } from './real.ts'
import type { Cost } from './virtual.ts'

/** A table as rows of cells, the first one its head. */
export type Table = readonly (readonly string[])[]

/** What a run costs, and how long it waits, by the latency of an answer in milliseconds. */
export type Measured = Cost & { readonly waitedAt: ReadonlyMap<number, number> }

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Returns requests beside the fewest possible. */
export function countTable(costs: readonly Cost[]): Table {
  return [
    ['Scenario', 'Tasks', 'Requests', 'Floor', 'Ratio', 'Writes', 'Points', 'Made per request'],
    ...costs.map(({ scenario, tasks, requests, writes, points, created, floor }) => [
      scenario,
      number(tasks),
      number(requests),
      number(floor.requests),
      number(requests / floor.requests, 2),
      number(writes),
      number(points),
      number(created / requests, 2),
    ]),
  ]
}

/** Returns the seconds that a run waits, a column for each latency. */
export function waitTable(measured: readonly Measured[]): Table {
  const latencies = [...(measured[0]?.waitedAt.keys() ?? [])]
  return [
    ['Scenario', 'Tasks', ...latencies.map((latency) => `${latency} ms`)],
    ...measured.map(({ scenario, tasks, waitedAt }) => [
      scenario,
      number(tasks),
      ...latencies.map((latency) => `${number((waitedAt.get(latency) ?? 0) / 1000, 2)} s`),
    ]),
  ]
}

/** Returns what a process was seen to take on this machine. */
export function seenTable(seen: readonly Seen[]): Table {
  return [
    ['Scenario', 'Tasks', 'Received', 'Peak memory', 'Run'],
    ...seen.map(({ scenario, tasks, bytes, peak, seconds }) => [
      scenario,
      number(tasks),
      `${number(bytes / 1000)} kB`,
      peak === null ? '' : `${number(peak / 1_000_000)} MB`,
      `${number(seconds, 1)} s`,
    ]),
  ]
}

/** Returns what some command was seen to take at some server. */
export function comparisonTable(seen: readonly Seen[]): Table {
  const [head = [], ...rows] = seenTable(seen)
  return [
    [...head, 'Requests', 'Floor', 'Ratio', 'Writes', 'Exit code'],
    ...seen.map(({ requests, writes, floor, exitCode }, index) => [
      ...(rows[index] ?? []),
      number(requests),
      number(floor.requests),
      number(requests / floor.requests, 2),
      number(writes),
      String(exitCode),
    ]),
  ]
}

/** Returns the table for a terminal, numbers to the right. */
export function asText(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

/** Returns the table as Markdown, numbers to the right. */
export function asMarkdown(table: Table): string {
  const [head = [], ...rows] = table
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  )
}
