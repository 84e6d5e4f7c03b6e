import { describe, expect, it } from 'vitest'
import { createBoardWorld } from './board-world.ts'
import { repository } from './world.ts'

describe('views', () => {
  it('are left out where this GitHub cannot make them, and that is told once', async () => {
    const world = createBoardWorld()
    const notFound = { kind: 'answer', status: 404, body: '{"message":"Not Found"}', applied: false } as const
    world.emulator.faults.script({ operation: 'projects/create-view-for-user' }, notFound)
    const report = await world.run()
    expect(world.board().views.map(({ name }) => name)).toEqual(['View 1'])
    expect(report.diagnostics).toMatchObject([{ rule: 'board-limits', severity: 'info' }])
    const next = await world.run()
    expect(next.diagnostics).toEqual([])
    expect(world.writes()).toEqual([])
  })
})

describe('an older GitHub', () => {
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

  it('that lists no archived cards is asked without them, and that is told', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.faults.script(
      { operation: 'query.nodes' },
      refusal("Field 'items' doesn't accept argument 'archivedStates'"),
    )
    world.emulator.person('octo').assign(repository, 3, ['octo'])
    const report = await world.run()
    expect(report.diagnostics).toMatchObject([{ rule: 'board-limits', severity: 'info' }])
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

  it('that takes no ids of options keeps the options it has', async () => {
    const world = createBoardWorld()
    await world.run()
    const before = world.emulator.optionIds('octo', 1, 'Раздел')
    world.emulator.person('octo').push(repository, {
      files: { 'roadmap/more.md': '# More\n\n## New section\n\n### Practice\n\n- Do this\n' },
    })
    world.emulator.faults.script(
      { operation: 'updateProjectV2Field' },
      refusal(
        'Variable $i0 of type UpdateProjectV2FieldInput! was provided invalid value for singleSelectOptions.0.id (Field is not defined on ProjectV2SingleSelectFieldOptionInput)',
      ),
    )
    const report = await world.run()
    expect(report.project).toMatchObject({ error: null, pending: 0, changes: 1 })
    expect(report.diagnostics.map(({ rule }) => rule)).toContain('board-limits')
    expect(world.emulator.optionIds('octo', 1, 'Раздел')).toEqual(before)
  })

  it('that says nothing of the ids of fields, or keeps pull requests to itself, is asked without', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.faults.script(
      { operation: 'query.nodes' },
      refusal("Field 'databaseId' doesn't exist on type 'ProjectV2FieldCommon'"),
    )
    const first = await world.run()
    expect([first.project?.error, first.diagnostics]).toEqual([null, []])
    const path = ['nodes', 0, 'items', 'nodes', 0, 'content', 'closedByPullRequestsReferences']
    world.emulator.faults.script(
      { operation: 'query.nodes' },
      {
        kind: 'answer',
        status: 200,
        headers: { 'content-type': 'application/json' },
        applied: false,
        body: JSON.stringify({
          data: { nodes: [null] },
          errors: [{ type: 'FORBIDDEN', path, message: 'Resource not accessible by personal access token' }],
        }),
      },
    )
    world.emulator.person('octo').assign(repository, 3, ['octo'])
    const second = await world.run()
    expect(second.project?.error).toBeNull()
    expect(second.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'board-limits',
        'The pull requests of an issue are not visible, so only assigned issues are shown as in progress.',
      ],
    ])
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

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
