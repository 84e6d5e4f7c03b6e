import { describe, expect, it } from 'vitest'
import { createWorld, repository } from './world.ts'

describe('the first sync of a roadmap', () => {
  it('makes a milestone a section and an issue a task, in 14 requests', async () => {
    const world = createWorld()
    const report = await world.run()
    console.log(world.emulator.log.summary())
    console.log(JSON.stringify(world.emulator.inspect(repository), null, 1).slice(0, 6000))
    console.log(JSON.stringify(report.applied?.failed), report.applied?.stoppedBy, report.publishError, report.diagnostics)
    expect(world.emulator.milestones(repository)).toHaveLength(8)
    world.emulator.verify()
  })
})
