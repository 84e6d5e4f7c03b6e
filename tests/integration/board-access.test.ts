import { describe, expect, it } from 'vitest'
import type { TokenSpec } from '../emulator/emulator.ts'
import { createBoardWorld, ownToken } from './board-world.ts'
import { repository, seedFiles } from './world.ts'

const card = (number: number) => `${repository}#${number}`
const ledger = '.github/roadmap/ledger.json'
/** https://docs.github.com/en/enterprise-cloud@latest/rest/authentication/authenticating-to-the-rest-api#personal-access-tokens-and-saml-sso */
const singleSignOn =
  'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.'

describe('without a token for boards', () => {
  it('everything else works, and one notice says how to get one in three steps', async () => {
    const world = createBoardWorld()
    const report = await world.run({ projectToken: undefined, inputs: { locale: 'en' } })
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(world.emulator.boards('octo')).toEqual([])
    expect(report.project).toMatchObject({ url: null, error: null, pending: 0 })
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
    expect(report.project?.url).toBe('https://github.com/users/octo/projects/1')
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
  ])('%s fails the run with what to do in three steps, after all else is done', async (_, spec, message) => {
    const world = createBoardWorld({}, spec)
    const report = await world.run({ inputs: { locale: 'en' } })
    expect(report.project?.error?.message).toBe(message)
    expect(report.project?.error?.hint).toContain('`project-token`')
    expect(report.diagnostics).toMatchObject([{ rule: 'no-project-token', severity: 'info' }])
    expect(report.diagnostics[0]?.message).toContain('`project-token` may not write to project boards')
    expect(report.diagnostics[0]?.hint).toMatch(/^1\. Create a classic token .* 2\. .* 3\. /)
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(report.commit).not.toBeNull()
    expect(world.emulator.boards('octo')).toEqual([])
    world.emulator.verify()
  })

  it('was revoked says so', async () => {
    const world = createBoardWorld()
    const report = await world.run({ projectToken: 'ghp_revoked' })
    expect(report.project?.error?.message).toBe('GitHub does not accept the token for the project board.')
  })

  it('may write no longer, as it may only read by now, says so and what to do, and nothing is forgotten', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.person('octo').assign(repository, 3, ['octo'])
    const weak = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['read:project'] })
    const report = await world.run({ projectToken: weak })
    expect(report.project?.error?.message).toBe('The token may not write project boards.')
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['no-project-token'])
    await world.run()
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

  it.each([
    [
      'in the answer',
      200,
      { errors: [{ type: 'FORBIDDEN', path: ['repositoryOwner'], message: singleSignOn }] },
    ],
    ['as a refusal', 403, { message: singleSignOn }],
  ])('is not authorised for single sign-on says how, told %s', async (_, status, body) => {
    const world = createBoardWorld()
    const headers = { 'content-type': 'application/json' }
    world.emulator.faults.script(
      { operation: 'query.repositoryOwner' },
      { kind: 'answer', status, headers, body: JSON.stringify(body), applied: false },
    )
    const report = await world.run()
    expect(report.project?.error?.message).toBe(
      'The organisation asks for single sign-on, and the token is not authorised for it.',
    )
    expect(report.project?.error?.hint).toContain('“Configure SSO” beside the one that `project-token` is')
    expect(report.commit).not.toBeNull()
  })

  it('may not see a private repository says so', async () => {
    const world = createBoardWorld(
      { repositories: [{ name: repository, private: true, files: seedFiles }] },
      { kind: 'classic', login: 'mallory', scopes: ['project', 'repo'] },
    )
    const report = await world.run()
    expect(report.project?.error?.message).toBe('`project-token` has no access to octo/roadmap.')
    expect(world.emulator.boards('octo')).toEqual([])
  })

  it('lacks the scope for a private repository says which, and the next one makes the board', async () => {
    const world = createBoardWorld({ repositories: [{ name: repository, private: true, files: seedFiles }] })
    const report = await world.run()
    expect(report.project?.error?.message).toBe('`project-token` has no access to octo/roadmap.')
    expect(report.project?.error?.hint).toContain('needs the scopes `repo` and `project`')
    expect(world.emulator.boards('octo')).toEqual([])
    const whole = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
    const next = await world.run({ projectToken: whole })
    expect(next.project).toMatchObject({ changes: 12, error: null })
    expect(world.emulator.boards('octo')).toHaveLength(1)
  })

  it('may not read the issues of a private repository adds no card and says so, and soon', async () => {
    const permissions = { 'organization-projects': 'write', contents: 'write' } as const
    const world = createBoardWorld(
      {
        accounts: [{ login: 'octo', type: 'Organization' }],
        repositories: [{ name: repository, private: true, files: seedFiles }],
      },
      { kind: 'installation', app: 'planner', repository, permissions },
    )
    const report = await world.run()
    expect(report.project?.error?.message).toBe(
      '`project-token` has no access to the issues of octo/roadmap.',
    )
    expect(report.project?.error?.hint).toContain('“Issues: read”')
    expect(world.emulator.log.of('addProjectV2ItemById')).toHaveLength(3)
    expect(world.board().cards).toEqual([])
    const whole = world.emulator.token({
      kind: 'installation',
      app: 'planner',
      repository,
      permissions: { ...permissions, issues: 'read' },
    })
    const next = await world.run({ projectToken: whole })
    expect(next.project).toMatchObject({ changes: 12, error: null })
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
    expect(report.project).toMatchObject({
      url: 'https://github.com/orgs/octo/projects/1',
      changes: 12,
      error: null,
    })
    expect(world.board().repositories).toEqual(repositories)
    expect(world.board().views.map(({ name }) => name)).toEqual(['Доска'])
    world.emulator.person('octo').push(repository, { files: { [ledger]: null } })
    await world.run()
    expect(world.emulator.boards('octo')).toHaveLength(1)
    world.emulator.verify()
  })
})

describe('a board of somebody else than the repository’s owner', () => {
  const address = 'https://github.com/orgs/acme/projects/1'
  const inputs = { project: address }
  const other = (spec?: TokenSpec) => {
    const world = createBoardWorld(
      {
        accounts: [{ login: 'acme', type: 'Organization', members: ['octo'] }],
        repositories: [{ name: repository, files: seedFiles }],
      },
      spec,
    )
    world.emulator.person('ada').createBoard('acme', { title: 'Ours' })
    return world
  }

  it('is kept by its address; that it cannot be linked is told once', async () => {
    const world = other()
    const report = await world.run({ inputs })
    expect(report.project).toMatchObject({ url: address, changes: 12, error: null })
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['board-not-linked'])
    const next = await world.run({ inputs })
    expect(next.diagnostics).toEqual([])
    expect([world.requests().length, world.writes().length]).toEqual([2, 0])
    expect(world.emulator.boards('octo')).toEqual([])
    world.emulator.verify()
  })

  it('that the token may not see is an error with its name', async () => {
    const world = other({ kind: 'classic', login: 'mallory', scopes: ['project'] })
    const report = await world.run({ inputs })
    expect(report.project?.error?.message).toBe(
      'There is no project 1 of acme, or `project-token` has no access to it.',
    )
    expect(world.emulator.boards('acme')[0]?.cards).toEqual([])
  })
})

describe('bounds', () => {
  it('are kept: what a limit leaves over is told, and the next run goes on', async () => {
    const tasks = Array.from({ length: 120 }, (_, at) => `- Exercise ${at}: part ${at * 7919}`)
    const text = ['# Plan', '', '## Basics', '', '### Practice', '', ...tasks, ''].join('\n')
    const files = { 'README.md': '# x\n', 'roadmap/plan.md': text }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    const report = await world.run({ inputs: { 'max-wait': '1' } })
    expect(report.project?.pending).toBeGreaterThan(0)
    expect(report.project?.error).toBeNull()
    expect(report.commit).not.toBeNull()
    const rounds = [report.project?.pending ?? 0]
    for (let round = 0; round < 5 && rounds.at(-1) !== 0; round += 1) {
      world.clock.advance(600_000)
      rounds.push((await world.run({ inputs: { 'max-wait': '1' } })).project?.pending ?? 0)
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
    expect(report.project).toMatchObject({ pending: 1, error: null })
    expect(report.commit).not.toBeNull()
    await world.run()
    expect(world.board().cards[2]?.values.Status).toBe('In Progress')
  })

  it('a run that is asked to stop leaves the rest to the next one', async () => {
    for (const operation of ['createProjectV2', 'updateProjectV2View', 'addProjectV2ItemById']) {
      const world = createBoardWorld()
      const stop = new AbortController()
      world.emulator.faults.script({ operation }, { kind: 'after', run: () => stop.abort() })
      const report = await world.run({ signal: stop.signal })
      expect(report.project?.error, operation).toBeNull()
      expect(report.project?.pending, operation).toBeGreaterThan(0)
      const next = await world.run()
      expect(next.project?.pending, operation).toBe(0)
      expect(world.board().cards, operation).toHaveLength(12)
      expect(
        world.board().views.map(({ name }) => name),
        operation,
      ).toEqual(['Доска'])
    }
  })
})

describe('what a dry run and a plan do', () => {
  it('touches no board', async () => {
    const world = createBoardWorld({}, ownToken)
    const report = await world.run({ inputs: { 'dry-run': 'true' } })
    expect(report.project).toBeNull()
    expect(world.requests().every(({ token }) => token === 'installation-1')).toBe(true)
  })
})
