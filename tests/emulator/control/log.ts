import type { LogCounts, LogEntry, RequestInfo, RequestLog } from '../types.ts'

/** Whether the request contains the operation: a full id, or a GraphQL field without its type. */
export function contains(request: Pick<RequestInfo, 'operations'>, operation: string): boolean {
  return request.operations.some(
    ({ id }) => id === operation || id === `mutation.${operation}` || id === `query.${operation}`,
  )
}

/** A log that is filled by `add`. */
export function createLog(): RequestLog & { readonly add: (entry: LogEntry) => void } {
  const entries: LogEntry[] = []
  const writes = () => entries.filter((entry) => entry.kind === 'write')
  const from = (since: number) => entries.filter((entry) => entry.index > since)
  return {
    entries,
    writes,
    reads: () => entries.filter((entry) => entry.kind === 'read'),
    of: (operation) => entries.filter((entry) => contains(entry, operation)),
    counts: (since = 0) => countsOf(from(since)),
    summary: (since = 0) => summaryOf(countsOf(from(since))),
    clear() {
      entries.length = 0
    },
    add(entry) {
      entries.push(entry)
    },
  }
}

function countsOf(entries: readonly LogEntry[]): LogCounts {
  const sum = (number: (entry: LogEntry) => number) => entries.reduce((all, entry) => all + number(entry), 0)
  const graphql = entries.filter((entry) => isGraphql(entry))
  const byOperation: Record<string, number> = {}
  for (const { operations } of entries) {
    for (const { id } of operations) byOperation[id] = (byOperation[id] ?? 0) + 1
  }
  const writes = entries.filter((entry) => entry.kind === 'write')
  const rapid = writes.filter((entry, at) => {
    const before = writes[at - 1]
    return before !== undefined && entry.time - before.time < 1000
  })
  const cost = (of: readonly LogEntry[]) => of.reduce((all, entry) => all + entry.cost, 0)
  return {
    requests: entries.length,
    reads: entries.length - writes.length,
    writes: writes.length,
    rest: entries.length - graphql.length,
    graphql: graphql.length,
    refused: entries.filter((entry) => entry.refused !== undefined).length,
    created: sum((entry) => entry.created.length),
    cost: { rest: cost(entries) - cost(graphql), graphql: cost(graphql) },
    bytesIn: sum((entry) => entry.bytesIn),
    bytesOut: sum((entry) => entry.bytesOut),
    rapidWrites: rapid.length,
    byOperation,
  }
}

function isGraphql({ path }: LogEntry): boolean {
  return path === '/graphql'
}

function summaryOf(counts: LogCounts): string {
  const rows = Object.entries(counts.byOperation).sort(([, left], [, right]) => right - left)
  const width = Math.max(9, ...rows.map(([id]) => id.length))
  const line = (left: string, right: string | number) => `${left.padEnd(width)}  ${String(right).padStart(6)}`
  return [
    line('operation', 'calls'),
    ...rows.map(([id, count]) => line(id, count)),
    '',
    `${counts.requests} requests (${counts.reads} reads, ${counts.writes} writes; ${counts.rest} REST, ${counts.graphql} GraphQL), ${counts.refused} refused`,
    `${counts.created} objects created, ${counts.rapidWrites} writes less than a second after another`,
    `${counts.cost.rest} REST and ${counts.cost.graphql} GraphQL points, ${counts.bytesIn} bytes in, ${counts.bytesOut} bytes out`,
  ].join('\n')
}
