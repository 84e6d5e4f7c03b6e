// The scenarios against the emulator, on its virtual clock: what is counted does not depend on the machine.
import type { World } from '../integration/world.ts'
import { createWorld, repository } from '../integration/world.ts'
import type { Floor } from './floor.ts'
import { floorOf } from './floor.ts'
import type { Actor } from './scenarios.ts'
import { readme, readmePath, roadmapOf, roadmapPath, scenarios } from './scenarios.ts'

/** What one run cost. */
export type Cost = {
  readonly scenario: string
  readonly tasks: number
  readonly requests: number
  readonly writes: number
  /** Points of the hourly limits, REST and GraphQL together. */
  readonly points: number
  /** Issues, milestones and labels that it made. */
  readonly created: number
  /** Milliseconds that it waited for answers and for GitHub's pace. */
  readonly waited: number
  readonly floor: Floor
}

/**
 * Far more than GitHub lets anybody make in an hour: `npm run bench -- limits` measures what those limits force, and
 * nothing else would be seen here.
 */
const unlimited = 'limits:\n  per-minute: 100000\n  per-hour: 1000000\n'

/** Runs all scenarios for a roadmap of `tasks` tasks, with answers that take `latency` milliseconds. */
export async function costsOf(tasks: number, latency: number): Promise<Cost[]> {
  const files = {
    [readmePath]: readme,
    [roadmapPath]: roadmapOf(tasks),
    '.github/roadmap-sync.yml': unlimited,
  }
  const world = createWorld({ repositories: [{ name: repository, files }], limits: 'off', latency })
  const actor = actorIn(world)
  const costs: Cost[] = []
  for (const { name, arrange, event, work } of scenarios) {
    await arrange(actor)
    const start = world.clock.now()
    const report = await world.run({ event: { name: event }, inputs: { force: 'true' } })
    const { pending, failed } = report.applied ?? { pending: [], failed: [] }
    if (pending.length + failed.length > 0 || report.publishError !== null)
      throw new Error(`"${name}" of ${tasks} tasks was not done`)
    const { requests, writes, created, cost } = world.emulator.log.counts()
    costs.push({
      scenario: name,
      tasks,
      requests,
      writes,
      points: cost.rest + cost.graphql,
      created,
      waited: world.clock.now() - start,
      floor: floorOf(work(tasks)),
    })
  }
  world.emulator.verify()
  return costs
}

function actorIn({ emulator }: World): Actor {
  const octo = emulator.person('octo')
  return {
    read: async (path) => emulator.file(repository, path) ?? '',
    push: async (path, text) => void octo.push(repository, { files: { [path]: text } }),
    closeIssue: async (number) => octo.closeIssue(repository, number),
  }
}
