import { describe, expect, it } from 'vitest'
import { createBoardWorld } from './board-world.ts'
import { repository, seedFiles } from './world.ts'

describe('views', () => {
  it('are left out where this GitHub cannot make them, and that is told once', async () => {
    const world = createBoardWorld()
    const notFound = { kind: 'answer', status: 404, body: '{"message":"Not Found"}', applied: false } as const
    world.emulator.faults.script({ operation: 'projects/create-view-for-user' }, notFound)
    const report = await world.run()
    expect(world.board().views.map(({ name }) => name)).toEqual(['View 1'])
    expect(report.diagnostics).toMatchObject([{ rule: 'board-limits', severity: 'info' }])
    expect(report.diagnostics[0]?.hint).toContain('board.template')
    const next = await world.run()
    expect(next.diagnostics).toEqual([])
    expect(world.writes()).toEqual([])
  })

  it('come from a template, with its fields and its readme', async () => {
    const files = { ...seedFiles, '.github/roadmap-sync.yml': 'board: { template: 1 }\n' }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    const octo = world.emulator.person('octo')
    octo.createBoard('octo', { title: 'Template', readme: 'How we work' })
    octo.board('octo', 1).addField('Estimate', 'NUMBER')
    octo.board('octo', 1).renameView('View 1', 'Our table')
    octo.board('octo', 1).addDraft('Not copied')
    await world.run()
    const board = world.emulator.boards('octo')[1]
    expect(board?.views.map(({ name }) => name)).toEqual(['Our table'])
    expect(board?.fields.map(({ name }) => name)).toEqual(['Status', 'Estimate', 'Раздел'])
    expect(board?.readme).toMatch(/^How we work\n\n<!-- /)
    expect(board?.repositories).toEqual([repository])
    expect(board?.cards).toHaveLength(12)
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('of a template that is not there: nothing is made, and the error says so', async () => {
    const files = { ...seedFiles, '.github/roadmap-sync.yml': 'board: { template: 9 }\n' }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    const report = await world.run()
    expect(report.board?.error?.message).toBe('There is no project 9 of octo to copy as a template.')
    expect(world.emulator.boards('octo')).toEqual([])
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
    expect(report.board).toMatchObject({ error: null, pending: 0, added: 1 })
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
    expect([first.board?.error, first.diagnostics]).toEqual([null, []])
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
    expect(second.board?.error).toBeNull()
    expect(second.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'board-limits',
        'Which pull requests belong to an issue cannot be seen, so only assigned issues are in progress.',
      ],
    ])
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

  it('that has no status updates is told so, and the board kept', async () => {
    const files = { ...seedFiles, '.github/roadmap-sync.yml': 'board: { status-updates: true }\n' }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
    world.emulator.faults.script(
      { operation: ({ body }) => JSON.stringify(body).includes('statusUpdates') },
      refusal("Field 'statusUpdates' doesn't exist on type 'ProjectV2'"),
    )
    const report = await world.run()
    expect(report.board).toMatchObject({ error: null, pending: 0 })
    expect(report.diagnostics.map(({ rule, hint }) => [rule, hint])).toEqual([
      ['board-limits', 'Take `board.status-updates` out of the configuration.'],
    ])
  })

  it.each([
    "Field 'projectsV2' doesn't exist on type 'Repository'",
    "No such type ProjectV2Owner, so it can't be a fragment condition",
  ])('that knows no projects says so, and all else is done: %s', async (message) => {
    const world = createBoardWorld()
    world.emulator.faults.script({ operation: 'query.repositoryOwner' }, refusal(message))
    const report = await world.run()
    expect(report.board?.error?.message).toBe('This GitHub knows no project boards in its API.')
    expect(report.commit).not.toBeNull()
  })
})
