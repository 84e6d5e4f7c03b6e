// The work that compute.mjs measures, each kind in a process of its own.
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { roadmapOf } from './scenarios.ts'

const { see } = await import('../unit/support/understood.ts')
const { readRoadmaps } = await import('../unit/support/parser.ts')
const { renderTable } = await import('../../src/readme/table.ts')
const { renderLedger } = await import('../../src/memory/ledger.ts')

const bare = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const empty = { issues: new Map(), milestones: new Map(), labels: new Map(), gone: new Map() }

const kinds: Readonly<Record<string, (text: string) => unknown>> = {
  nothing: () => null,
  remark: (text) => bare.parse(text),
  parse: (text) => readRoadmaps(new Map([['plan.md', text]])),
  all: (text) => {
    const { roadmaps, plan, progress, ledger, messages } = see({ 'plan.md': text }, empty)
    if (plan.operations.length < (roadmaps[0]?.sections.length ?? 1)) throw new Error('the plan is too small')
    return [renderTable(progress, messages), renderLedger(ledger)]
  },
}

const [kind = '', tasks, rounds] = process.argv.slice(2)
const work = kinds[kind]
if (work === undefined) throw new Error(`There is no work ${kind}`)
const text = roadmapOf(Number(tasks))
const times: number[] = []
for (let round = 0; round < Number(rounds); round += 1) {
  // Processor time in microseconds, which other work on the machine disturbs less than the clock on the wall.
  const before = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(before)
  times.push(user + system)
}
console.log(Math.min(...times) / 1000)
