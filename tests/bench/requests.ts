// What each scenario costs, beside the fewest requests that GitHub's API allows.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pagePath, withRows } from './page.ts'
import type { Seen } from './real.ts'
import { seenAt, seenInEmulator } from './real.ts'
import type { Measured, Table } from './tables.ts'
import { asText, comparisonTable, countTable, seenTable, waitTable } from './tables.ts'
import { costsOf } from './virtual.ts'

/** Milliseconds that an answer takes. */
export const latencies = [0, 50, 300]

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const { BENCH_API_URL, BENCH_COMMAND, BENCH_REPOSITORY, BENCH_TOKEN } = process.env
const sizes = (values.sizes ?? '12,100,1000').split(',').map(Number)

if (BENCH_API_URL === undefined) await measure()
else await compare(BENCH_API_URL)

async function measure(): Promise<void> {
  const measured: Measured[] = []
  const seen: Seen[] = []
  for (const tasks of sizes) {
    console.error(`${tasks} tasks …`)
    measured.push(...(await measuredOf(tasks)))
    seen.push(...(await seenInEmulator(tasks)))
  }
  const day = new Date().toISOString().slice(0, 10)
  const tables = {
    requests: countTable(measured),
    waiting: waitTable(measured),
    seen: seenTable(seen).map((row, index) => [...row, index === 0 ? 'Seen on' : day]),
  }
  show('Requests', tables.requests)
  show('Waiting for answers that take', tables.waiting)
  show('As seen here', tables.seen)
  save({
    costs: measured.map(({ waitedAt, waited: _, ...cost }) => ({
      ...cost,
      waited: Object.fromEntries(waitedAt),
    })),
    seen,
  })
  if (!values.write) return
  const page = Object.entries(tables).reduce(
    (text, [zone, table]) => withRows(text, zone, table),
    readFileSync(pagePath, 'utf8'),
  )
  writeFileSync(pagePath, page)
}

/** Counts are those of the longest latency, which asks for the most. */
async function measuredOf(tasks: number): Promise<Measured[]> {
  const runs = new Map(
    await Promise.all(latencies.map(async (latency) => [latency, await costsOf(tasks, latency)] as const)),
  )
  return (runs.get(Math.max(...latencies)) ?? []).map((cost, index) => ({
    ...cost,
    waitedAt: new Map(latencies.map((latency) => [latency, runs.get(latency)?.[index]?.waited ?? 0])),
  }))
}

async function compare(apiUrl: string): Promise<void> {
  if (BENCH_REPOSITORY === undefined || BENCH_TOKEN === undefined)
    throw new Error('BENCH_API_URL needs BENCH_REPOSITORY (owner/name, without issues) and BENCH_TOKEN')
  const target = { apiUrl, repository: BENCH_REPOSITORY, token: BENCH_TOKEN, command: BENCH_COMMAND }
  const seen = await seenAt(target, sizes[0] ?? 12)
  show(BENCH_COMMAND ?? 'dist/index.js', comparisonTable(seen))
  save({ seen })
}

function show(title: string, table: Table): void {
  console.log(`\n${title}\n\n${asText(table)}`)
}

function save(results: object): void {
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
}
