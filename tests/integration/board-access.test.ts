import { describe, expect, it } from 'vitest'
import type { TokenSpec } from '../emulator/types.ts'
import { createBoardWorld, ownToken } from './board-world.ts'
import { repository, seedFiles } from './world.ts'

const card = (number: number) => `${repository}#${number}`
const ledger = '.github/roadmap/ledger.json'

describe('without a token for boards', () => {
  it('everything else works, and one notice says how to get one in three steps', async () => {
    const world = createBoardWorld()
    const report = await world.run({ projectToken: undefined, inputs: { locale: 'en' } })
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(world.emulator.boards('octo')).toEqual([])
    expect(report.board).toMatchObject({ url: null, error: null, pending: 0 })
    expect(report.diagnostics).toEqual([
      {
        rule: 'no-project-token',
        severity: 'info',
        message:
          'The project board needs a token of its own; the workflow’s cannot reach boards. Everything else works without it.',
        hint:
          '1. Create a classic token with the scope `project` (and `repo` for a private repository): https://github.com/settings/tokens/new?scopes=project&description=roadmap-sync ' +
          '2. Save it as the secret `PROJECT_TOKEN`: https://github.com/octo/roadmap/settings/secrets/actions/new ' +
          '3. Add `project-token: ${{ secrets.PROJECT_TOKEN }}` to the step in the workflow',
      },
    ])
    world.emulator.verify()
  })

  it('an organisation is told of its own kind of token', async () => {
    const world = createBoardWorld({
      accounts: [{ login: 'octo', type: 'Organization' }],
      repositories: [{ name: repository, files: seedFiles }],
    })
    const report = await world.run({ projectToken: undefined, inputs: { locale: 'en' } })
    expect(report.diagnostics[0]?.hint).toContain('organisation permission “Projects: read and write”')
    expect(report.diagnostics[0]?.hint).toContain('https://github.com/settings/personal-access-tokens/new')
  })

  it('a board that an earlier run kept is remembered, and goes on later', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
    const report = await world.run({ projectToken: undefined })
    expect(report.board?.url).toBe('https://github.com/users/octo/projects/1')
    expect(world.emulator.file(repository, ledger)).toContain('"board": {')
    await world.run()
    expect(world.emulator.boards('octo')).toHaveLength(1)
  })
})

describe('a token that may not', () => {
  it.each<[string, TokenSpec, string]>([
    [
      'lacks the scope',
      { kind: 'classic', login: 'octo', scopes: ['repo'] },
      'The token may not write project boards.',
    ],
    [
      'may only read',
      { kind: 'classic', login: 'octo', scopes: ['read:project'] },
      'The token may not write project boards.',
    ],
    [
      'is fine-grained, for a user’s board',
      {
        kind: 'fine-grained',
        login: 'octo',
        repositories: [repository],
        permissions: { 'organization-projects': 'write' },
      },
      'The token may not write project boards.',
    ],
    [
      'is the workflow’s own',
      { kind: 'installation', repository, permissions: { contents: 'write', issues: 'write' } },
      'The token may not write project boards.',
    ],
  ])('%s fails the run with what to do, after all else is done', async (_, spec, message) => {
    const world = createBoardWorld({}, spec)
    const report = await world.run()
    expect(report.board?.error?.message).toBe(message)
    expect(report.board?.error?.hint).toContain('`project-token`')
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(report.commit).not.toBeNull()
    expect(world.emulator.boards('octo')).toEqual([])
    world.emulator.verify()
  })

  it('was revoked says so', async () => {
    const world = createBoardWorld()
    const report = await world.run({ projectToken: 'ghp_revoked' })
    expect(report.board?.error?.message).toBe('GitHub does not accept the token for the project board.')
  })

  it('may not see a private repository says so', async () => {
    const world = createBoardWorld(
      { repositories: [{ name: repository, private: true, files: seedFiles }] },
      { kind: 'classic', login: 'mallory', scopes: ['project', 'repo'] },
    )
    const report = await world.run()
    expect(report.board?.error?.message).toBe('`project-token` may not see octo/roadmap.')
    expect(world.emulator.boards('octo')).toEqual([])
  })

  it('may not read the issues of a private repository adds no card and says so', async () => {
    const world = createBoardWorld({ repositories: [{ name: repository, private: true, files: seedFiles }] })
    const report = await world.run()
    expect(report.board?.error).not.toBeNull()
    expect(world.board().cards).toEqual([])
    const whole = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
    const next = await world.run({ projectToken: whole })
    expect(next.board).toMatchObject({ added: 12, error: null })
    expect(world.emulator.boards('octo')).toHaveLength(1)
  })
})

describe('an organisation', () => {
  const options = {
    accounts: [{ login: 'octo', type: 'Organization', members: ['ada'] }],
    repositories: [{ name: repository, files: seedFiles, collaborators: { ada: 'write' } }],
  } as const

  it.each<[string, TokenSpec, readonly string[]]>([
    [
      'an App that may write contents links it',
      {
        kind: 'installation',
        app: 'planner',
        repository,
        permissions: {
          'organization-projects': 'write',
          contents: 'write',
          issues: 'read',
          'pull-requests': 'read',
        },
      },
      [repository],
    ],
    [
      'an App that may not does without the link',
      {
        kind: 'installation',
        app: 'planner',
        repository,
        permissions: { 'organization-projects': 'write', issues: 'read', 'pull-requests': 'read' },
      },
      [],
    ],
    [
      'a member’s fine-grained token',
      {
        kind: 'fine-grained',
        login: 'ada',
        repositories: [repository],
        permissions: {
          'organization-projects': 'write',
          contents: 'write',
          issues: 'read',
          'pull-requests': 'read',
        },
      },
      [repository],
    ],
  ])('has a board of its own: %s', async (_, spec, repositories) => {
    const world = createBoardWorld(options, spec)
    const report = await world.run()
    expect(report.board).toMatchObject({
      url: 'https://github.com/orgs/octo/projects/1',
      added: 12,
      error: null,
    })
    expect(world.board().repositories).toEqual(repositories)
    expect(world.board().views.map(({ name }) => name)).toEqual(['Доска', 'По разделам'])
    world.emulator.person('octo').push(repository, { files: { [ledger]: null } })
    await world.run()
    expect(world.emulator.boards('octo')).toHaveLength(1)
    world.emulator.verify()
  })
})

describe('one token for both', () => {
  it('shares client and pace', async () => {
    const world = createBoardWorld()
    const both = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
    const report = await world.run({ token: both, projectToken: both })
    expect(report.board).toMatchObject({ added: 12, error: null })
    expect(report.requests).toBe(world.requests().length)
    expect(world.emulator.log.counts().rapidWrites).toBe(0)
    world.emulator.verify()
  })
})

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

  it('that knows no projects says so, and all else is done', async () => {
    const world = createBoardWorld()
    const unknown = refusal("Field 'projectsV2' doesn't exist on type 'Repository'")
    world.emulator.faults.script({ operation: 'query.repositoryOwner' }, unknown)
    const report = await world.run()
    expect(report.board?.error?.message).toBe('This GitHub knows no project boards in its API.')
    expect(report.commit).not.toBeNull()
  })
})

describe('bounds', () => {
  it('are kept: what a limit leaves over is told, and the next run goes on', async () => {
    const tasks = Array.from({ length: 120 }, (_, at) => `- Exercise ${at}: part ${at * 7919}`)
    const text = ['# Plan', '', '## Basics', '', '### Practice', '', ...tasks, ''].join('\n')
    const files = { 'README.md': '# x\n', 'roadmap/plan.md': text }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    const report = await world.run({ inputs: { 'max-wait': '1' } })
    expect(report.board?.pending).toBeGreaterThan(0)
    expect(report.board?.error).toBeNull()
    expect(report.commit).not.toBeNull()
    const rounds = [report.board?.pending ?? 0]
    for (let round = 0; round < 5 && rounds.at(-1) !== 0; round += 1) {
      world.clock.advance(600_000)
      rounds.push((await world.run({ inputs: { 'max-wait': '1' } })).board?.pending ?? 0)
    }
    expect(rounds.at(-1)).toBe(0)
    expect(world.board().cards.map(({ content }) => content)).toEqual(tasks.map((_, at) => card(at + 1)))
    expect(world.emulator.log.entries.filter(({ refused }) => refused !== undefined)).toEqual([])
    world.emulator.verify()
  })

  it('hold for the token of boards alone: a limit of its own stops the board and nothing else', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.person('octo').assign(repository, 3, ['octo'])
    world.emulator.person('octo').closeIssue(repository, 5)
    const limit = { kind: 'limit', form: 'secondary', retryAfter: 3_000 } as const
    world.emulator.faults.script({ operation: 'updateProjectV2ItemFieldValue' }, limit)
    const report = await world.run()
    expect(report.board).toMatchObject({ pending: 1, error: null })
    expect(report.commit).not.toBeNull()
    await world.run()
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

  it('a run that is asked to stop leaves the rest to the next one', async () => {
    for (const operation of ['createProjectV2', 'projects/create-view-for-user', 'addProjectV2ItemById']) {
      const world = createBoardWorld()
      const stop = new AbortController()
      world.emulator.faults.script({ operation }, { kind: 'after', run: () => stop.abort() })
      const report = await world.run({ signal: stop.signal })
      expect(report.board?.error, operation).toBeNull()
      expect(report.board?.pending, operation).toBeGreaterThan(0)
      const next = await world.run()
      expect(next.board?.pending, operation).toBe(0)
      expect(world.board().cards, operation).toHaveLength(12)
      expect(
        world.board().views.map(({ name }) => name),
        operation,
      ).toEqual(['Доска', 'По разделам'])
    }
  })
})

describe('what a dry run and a plan do', () => {
  it('touches no board', async () => {
    const world = createBoardWorld({}, ownToken)
    const report = await world.run({ inputs: { 'dry-run': 'true' } })
    expect(report.board).toBeNull()
    expect(world.requests().every(({ token }) => token === 'installation-1')).toBe(true)
  })
})
