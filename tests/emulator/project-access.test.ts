import { describe, expect, it } from 'vitest'
import { NAME, octokitFor, start } from './start.ts'
import type { TokenSpec } from './types.ts'

const organisation = {
  accounts: [{ login: 'acme', type: 'Organization', members: ['ada'] }],
  repositories: [
    { name: NAME, files: {} },
    { name: 'acme/plan', files: {}, collaborators: { ada: 'write' } },
    { name: 'octo/secret', private: true, files: {} },
  ],
} as const

/** The code of the refusal, or `created`, when a token creates a linked project of an owner. */
async function create(
  spec: TokenSpec | undefined,
  owner: 'octo' | 'acme',
  name = 'roadmap',
): Promise<string> {
  const { emulator } = start(organisation)
  const octokit = octokitFor(emulator, spec)
  const { repositoryOwner, repository } = await octokit.graphql<{
    repositoryOwner: { id: string }
    repository: { id: string } | null
  }>(`{ repositoryOwner(login: "${owner}") { id } repository(owner: "${owner}", name: "${name}") { id } }`)
  try {
    await octokit.graphql(
      'mutation($input: CreateProjectV2Input!) { createProjectV2(input: $input) { projectV2 { number } } }',
      { input: { ownerId: repositoryOwner.id, title: 'Plan', repositoryId: repository?.id } },
    )
    expect(emulator.boards(owner)).toHaveLength(1)
    return 'created'
  } catch (error) {
    expect(emulator.boards(owner)).toEqual([])
    const { errors } = error as { readonly errors: readonly { readonly type: string }[] }
    return errors[0]?.type ?? 'none'
  }
}

describe('who may make a project', () => {
  it.each<[string, TokenSpec | undefined, 'octo' | 'acme', string]>([
    ['the workflow’s own token never', undefined, 'octo', 'FORBIDDEN'],
    [
      'a classic token with the scope',
      { kind: 'classic', login: 'octo', scopes: ['project'] },
      'octo',
      'created',
    ],
    [
      'not one without it',
      { kind: 'classic', login: 'octo', scopes: ['repo'] },
      'octo',
      'INSUFFICIENT_SCOPES',
    ],
    [
      'a fine-grained one not for a person',
      {
        kind: 'fine-grained',
        login: 'octo',
        repositories: [NAME],
        permissions: { 'organization-projects': 'write', contents: 'write' },
      },
      'octo',
      'FORBIDDEN',
    ],
  ])('%s', async (_, spec, owner, outcome) => {
    expect(await create(spec, owner)).toBe(outcome)
  })

  it.each<[string, TokenSpec, string]>([
    [
      'an App with projects and contents',
      {
        kind: 'installation',
        app: 'planner',
        repository: 'acme/plan',
        permissions: { 'organization-projects': 'write', contents: 'write' },
      },
      'created',
    ],
    [
      'not one that may not link the repository',
      {
        kind: 'installation',
        app: 'planner',
        repository: 'acme/plan',
        permissions: { 'organization-projects': 'write' },
      },
      'FORBIDDEN',
    ],
    ['a member', { kind: 'classic', login: 'ada', scopes: ['project', 'repo'] }, 'created'],
    ['not a stranger', { kind: 'classic', login: 'mallory', scopes: ['project', 'repo'] }, 'FORBIDDEN'],
  ])('of an organisation: %s', async (_, spec, outcome) => {
    expect(await create(spec, 'acme', 'plan')).toBe(outcome)
  })
})

describe('who sees what', () => {
  it('a project is not there for strangers until it is public, and its number says so', async () => {
    const { emulator, person } = start()
    person.createBoard('octo', { title: 'Plan' })
    const stranger = octokitFor(emulator, { kind: 'classic', login: 'mallory', scopes: ['project'] })
    const read = () => stranger.graphql('{ user(login: "octo") { projectV2(number: 1) { title } } }')
    await expect(read()).rejects.toThrow('Could not resolve to a ProjectV2 with the number 1.')
    await expect(
      octokitFor(emulator).graphql('{ user(login: "octo") { projectsV2(first: 1) { nodes { id } } } }'),
    ).rejects.toThrow('Resource not accessible by integration')
  })

  it('a card of a private repository is redacted for a token that may not read it', async () => {
    const { emulator, person } = start(organisation)
    person.createIssue('octo/secret', { title: 'Hidden' })
    person.createBoard('octo', { title: 'Plan' })
    person.board('octo', 1).add('octo/secret#1')
    const items =
      '{ user(login: "octo") { projectV2(number: 1) { items(first: 1) { nodes { type content { __typename } } } } } }'
    const read = (scopes: string[]) =>
      octokitFor(emulator, { kind: 'classic', login: 'octo', scopes }).graphql<{
        user: { projectV2: { items: { nodes: unknown[] } } }
      }>(items)
    expect((await read(['project', 'repo'])).user.projectV2.items.nodes).toEqual([
      { type: 'ISSUE', content: { __typename: 'Issue' } },
    ])
    expect((await read(['project'])).user.projectV2.items.nodes).toEqual([
      { type: 'REDACTED', content: null },
    ])
  })
})
