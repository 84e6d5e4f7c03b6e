// `npm run bench -- limits [TASKS]`: how long a first sync takes under GitHub's limits, on a virtual clock, run after
// run, beside the least that the limits allow. 10,000 tasks take about five minutes of real time.
import './typescript.mjs'

const { createWorld, repository, roadmapPath } = await import('../integration/world.ts')

const tasks = Number(process.argv[2] ?? 10_000)
const lines = ['# Plan']
for (let task = 0; task < tasks; task += 1) {
  if (task % 100 === 0) lines.push('', `## Section ${task / 100 + 1}`, '', '### Practice', '')
  lines.push(`- Exercise ${task + 1}: ${['read', 'write', 'test', 'draw'][task % 4]} part ${task * 7919}`)
}
const files = { 'README.md': '# Plan\n', [roadmapPath]: `${lines.join('\n')}\n` }
const world = createWorld({ repositories: [{ name: repository, files }] })
const start = world.clock.now()
let refused = 0
let runs = 0
for (let pending = true; pending; ) {
  const { applied } = await world.run()
  runs += 1
  refused += world.emulator.log.counts().refused
  pending = (applied?.pending.length ?? 0) > 0
  if (pending) world.clock.advance(Math.max(0, (applied?.resumeAt ?? 0) - world.clock.now()))
}
// Issues, milestones and a label: 500 an hour, 80 a minute in what is left of the last one.
const objects = tasks + Math.ceil(tasks / 100) + 1
const hours = Math.ceil(objects / 500) - 1
const least = hours + Math.floor((objects - hours * 500) / 80) / 60
const took = (world.clock.now() - start) / 3_600_000
const issues = world.emulator.issues(repository).length
console.log(
  `${issues} issues in ${runs} runs, ${took.toFixed(3)} h; the limits force ${least.toFixed(3)} h; ${refused} requests refused`,
)
