// `npm run bench -- compute`: what a run computes for a large roadmap, beside parsing the same text with remark alone.
// Each figure is a ratio within this run or a growth between two sizes; the machine does not matter.
import './typescript.mjs'

const { roadmapReader } = await import('../../src/app/roadmaps.ts')
const { interpret } = await import('../../src/app/interpret.ts')
const { defaultConfig } = await import('../../src/config/schema.ts')
const { parseMarkdown } = await import('../../src/shared/markdown.ts')
const { renderTable } = await import('../../src/report/table.ts')
const { renderLedger, emptyLedger } = await import('../../src/state/ledger.ts')
const { roadmapOf } = await import('./scenarios.ts')

const empty = { issues: new Map(), milestones: new Map(), labels: new Map(), gone: new Map() }
const rounds = Number(process.argv[2] ?? 5)
const sizes = [1_000, 10_000]
const results = sizes.map(measure)

console.log(
  `${'tasks'.padStart(8)}${'remark'.padStart(10)}${'parse'.padStart(10)}${'all'.padStart(10)}${'all/remark'.padStart(12)}`,
)
for (const { count, bare, parse, all } of results) {
  const cells = [bare, parse, all].map((ms) => `${ms.toFixed(0)} ms`.padStart(10))
  console.log(`${String(count).padStart(8)}${cells.join('')}${(all / bare).toFixed(2).padStart(12)}`)
}
const [small, large] = results
const exponent = Math.log(large.all / small.all) / Math.log(large.count / small.count)
console.log(`growth exponent: ${exponent.toFixed(3)}`)

function measure(count) {
  const text = roadmapOf(count)
  const best = {
    bare: Number.POSITIVE_INFINITY,
    parse: Number.POSITIVE_INFINITY,
    all: Number.POSITIVE_INFINITY,
  }
  for (let round = 0; round < rounds; round += 1) {
    best.bare = Math.min(
      best.bare,
      timed(() => parseMarkdown(text)),
    )
    best.parse = Math.min(
      best.parse,
      timed(() => roadmapReader(defaultConfig)(new Map([['plan.md', text]]))),
    )
    best.all = Math.min(
      best.all,
      timed(() => everything(text)),
    )
  }
  return { count, ...best }
}

function everything(text) {
  const roadmaps = roadmapReader(defaultConfig)(new Map([['plan.md', text]]))
  const { plan, progress, ledger, messages } = interpret(roadmaps, {
    snapshot: empty,
    ledger: emptyLedger,
    config: defaultConfig,
    locale: 'auto',
    url: 'https://github.com/octo/roadmap',
    commit: 'a'.repeat(40),
  })
  if (plan.operations.length < roadmaps[0].sections.length) throw new Error('the plan is too small')
  return [renderTable(progress, messages), renderLedger(ledger)]
}

function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}
