import { describe, expect, it } from 'vitest'
import { createBoardWorld } from './board-world.ts'

const refusal = (message: string) =>
  ({
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'application/json' },
    applied: false,
    body: JSON.stringify({
      errors: [{ message, path: ['query'], extensions: { code: 'argumentNotAccepted' } }],
    }),
  }) as const

describe('the view', () => {
  it('is left as it is where this GitHub cannot change it, and that is told once', async () => {
    const world = createBoardWorld()
    world.emulator.faults.script(
      { operation: 'updateProjectV2View' },
      refusal("Field 'updateProjectV2View' doesn't exist on type 'Mutation'"),
    )
    const report = await world.run()
    expect(world.board().views.map(({ name }) => name)).toEqual(['View 1'])
    expect(report.diagnostics).toMatchObject([{ rule: 'board-limits', severity: 'info' }])
    const next = await world.run()
    expect(next.diagnostics).toEqual([])
    expect(world.writes()).toEqual([])
  })
})

describe('an older GitHub', () => {
  it.each([
    "Field 'projectsV2' doesn't exist on type 'Repository'",
    "No such type ProjectV2Owner, so it can't be a fragment condition",
  ])('that knows no projects says so, and all else is done: %s', async (message) => {
    const world = createBoardWorld()
    world.emulator.faults.script({ operation: 'query.repositoryOwner' }, refusal(message))
    const report = await world.run()
    expect(report.project?.error?.message).toBe('The API of this GitHub server has no project boards.')
    expect(report.commit).not.toBeNull()
  })
})
