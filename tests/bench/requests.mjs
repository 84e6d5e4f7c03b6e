// `npm run bench`: what each scenario costs in requests, counted by the emulator's log; no time is measured.
import { roadmapOf } from './roadmap.mjs'
import './typescript.mjs'

const { createWorld, repository, roadmapPath } = await import('../integration/world.ts')

const scenarios = {
  'first sync': async () => {},
  'nothing changed': async (world) => {
    await world.run()
  },
  'one issue closed': async (world) => {
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
  },
  '5 % edited': async (world, count) => {
    await world.run()
    const edited = roadmapOf(count).replace(/(Exercise (\d+)): /g, (all, name, number) =>
      number % 20 === 0 ? `${name}, once more: ` : all,
    )
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: edited } })
  },
  'everything ticked': async (world, count) => {
    await world.run()
    const text = roadmapOf(count).replaceAll('- [ ]', '- [x]')
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
  },
}

console.log(
  `${'scenario'.padEnd(20)}${'tasks'.padStart(8)}${'requests'.padStart(10)}${'writes'.padStart(8)}${'points'.padStart(8)}`,
)
for (const count of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [12, 100, 400]) {
  for (const [name, arrange] of Object.entries(scenarios)) {
    const files = { 'README.md': '# Plan\n', [roadmapPath]: roadmapOf(count) }
    const world = createWorld({ repositories: [{ name: repository, files }], limits: 'off' })
    await arrange(world, count)
    const event = name === 'one issue closed' ? { event: { name: 'issues' } } : {}
    await world.run({ ...event, inputs: { force: 'true', 'max-wait': '350' } })
    const { requests, writes, cost } = world.emulator.log.counts()
    const cells = [count, requests, writes, cost.rest + cost.graphql]
    console.log(name.padEnd(20) + cells.map((cell, at) => String(cell).padStart(at === 1 ? 10 : 8)).join(''))
  }
}
