// `npm run bench -- compute [--rounds 5] [--write]`: what a run computes for a large roadmap, and the memory that it takes,
// beside parsing the same text with remark alone. Times are ratios within this run; each kind of work has a process of
// its own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { ensureNode24 } from '../runtime/setup.mjs'

const { pagePath, withRows } = await import('./page.ts')
const { asText } = await import('./tables.ts')

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
})
const kinds = {
  nothing: 'an idle process',
  remark: 'remark alone',
  parse: 'reading the roadmap',
  all: 'reading, planning and rendering',
}
const sizes = [1_000, 10_000]
const root = fileURLToPath(new URL('../..', import.meta.url))
const node = ensureNode24((line) => console.log(line)) ?? process.execPath
const folder = mkdtempSync(join(root, 'build-bench-'))

try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/bench/compute-work.ts', outDir: folder, target: 'node20', minify: false },
  })
  const day = new Date().toISOString().slice(0, 10)
  const times = new Map()
  const rows = sizes.flatMap((tasks) =>
    Object.entries(kinds).map(([kind, name]) => {
      const { time } = measure(kind, tasks, values.rounds)
      const { peak } = measure(kind, tasks, 1)
      times.set(`${kind} ${tasks}`, time)
      const ratio = (time / (times.get(`remark ${tasks}`) ?? Number.NaN)).toFixed(2)
      const memory = `${Math.round(peak / 10_000_000) * 10} MB`
      return [name, tasks.toLocaleString('en'), kind === 'nothing' ? '' : ratio, memory, day]
    }),
  )
  const table = [['Work', 'Tasks', 'Time over remark’s', 'Peak memory', 'Seen on'], ...rows]
  console.log(asText(table))
  const [small, large] = sizes
  const growth = Math.log(times.get(`all ${large}`) / times.get(`all ${small}`)) / Math.log(large / small)
  console.log(`\nFrom ${small} to ${large} tasks it grows with the power of ${growth.toFixed(2)}.`)
  if (values.write) writeFileSync(pagePath, withRows(readFileSync(pagePath, 'utf8'), 'computing', table))
} finally {
  rmSync(folder, { recursive: true })
}

function measure(kind, tasks, times) {
  const peakPath = join(folder, 'peak')
  const args = [
    `--import=${new URL('peak.mjs', import.meta.url).href}`,
    join(folder, 'compute-work.js'),
    kind,
    tasks,
    times,
  ].map(String)
  const time = Number(execFileSync(node, args, { encoding: 'utf8', env: { BENCH_PEAK: peakPath } }))
  return { time, peak: Number(readFileSync(peakPath, 'utf8')) }
}
