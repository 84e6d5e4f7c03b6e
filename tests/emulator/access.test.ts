import { describe, expect, it } from 'vitest'
import { AT, anonymousFor, NAME, octokitFor, octokitWith, start } from './start.ts'

const READ = '{ repository(owner: "octo", name: "roadmap") { id } }'

describe('tokens', () => {
  it('that GitHub does not know are refused with 401, over REST and GraphQL', async () => {
    const { emulator } = start()
    const token = emulator.token()
    const { rest, graphql } = octokitWith(emulator, `${token}x`)
    await expect(rest.repos.get(AT)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    })
    await expect(graphql(READ)).rejects.toMatchObject({ status: 401 })
    emulator.revoke(token)
    await expect(octokitWith(emulator, token).rest.repos.get(AT)).rejects.toMatchObject({ status: 401 })
    await expect(anonymousFor(emulator).graphql(READ)).rejects.toMatchObject({ status: 401 })
    expect(emulator.log.counts().refused).toBe(4)
    expect(JSON.stringify(emulator.log.entries)).not.toContain(token)
    emulator.verify()
  })

  it('of an installation write only what their permissions name', async () => {
    const { emulator, person } = start()
    person.createIssue(NAME, { title: '1' })
    const weak = octokitFor(emulator, {
      kind: 'installation',
      repository: NAME,
      permissions: { issues: 'read' },
    })
    const refused = {
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    }
    await expect(weak.rest.issues.create({ ...AT, title: 'x' })).rejects.toMatchObject(refused)
    await expect(weak.rest.issues.update({ ...AT, issue_number: 1, title: 'x' })).rejects.toMatchObject(
      refused,
    )
    await expect(weak.rest.issues.createMilestone({ ...AT, title: 'x' })).rejects.toMatchObject(refused)
    const { repository } = await weak.graphql<{ repository: { id: string } }>(READ)
    const create = weak.graphql(
      'mutation($id: ID!) { createIssue(input: { repositoryId: $id, title: "x" }) { issue { id } } }',
      repository,
    )
    await expect(create).rejects.toMatchObject({
      errors: [
        { type: 'FORBIDDEN', path: ['createIssue'], message: 'Resource not accessible by integration' },
      ],
      data: { createIssue: null },
    })
    const pulls = octokitFor(emulator, {
      kind: 'installation',
      repository: NAME,
      permissions: { 'pull-requests': 'write' },
    })
    await pulls.rest.issues.createMilestone({ ...AT, title: 'either permission will do' })
    await expect(pulls.rest.issues.create({ ...AT, title: 'x' })).rejects.toMatchObject(refused)
    emulator.verify()
  })

  it('of an installation write in their own repository only, and see no private one', async () => {
    const { emulator, octokit } = start()
    emulator.createRepository({ name: 'octo/open', files: {} })
    emulator.createRepository({ name: 'octo/secret', private: true, files: {} })
    await expect(
      octokit.rest.issues.create({ owner: 'octo', repo: 'open', title: 'x' }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(octokit.rest.repos.get({ owner: 'octo', repo: 'secret' })).rejects.toMatchObject({
      status: 404,
    })
    await expect(
      octokit.graphql('{ repository(owner: "octo", name: "secret") { id } }'),
    ).rejects.toMatchObject({
      errors: [
        { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'octo/secret'." },
      ],
    })
    emulator.verify()
  })

  it('without contents permission read no code of a private repository', async () => {
    const { emulator } = start({ repositories: [{ name: NAME, private: true, files: { a: 'a' } }] })
    const octokit = octokitFor(emulator, {
      kind: 'installation',
      repository: NAME,
      permissions: { issues: 'write' },
    })
    await expect(octokit.rest.repos.getContent({ ...AT, path: 'a' })).rejects.toMatchObject({ status: 403 })
    await expect(
      octokit.graphql(
        '{ repository(owner: "octo", name: "roadmap") { object(expression: "main:a") { oid } } }',
      ),
    ).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    })
    await octokit.rest.issues.create({ ...AT, title: 'x' })
    emulator.verify()
  })

  it('of people do what the person may and the scopes or permissions allow', async () => {
    const { emulator, person } = start()
    emulator.configure(NAME, { collaborators: { triager: 'triage', writer: 'write' } })
    person.createIssue(NAME, { title: '1' })
    const classic = (login: string, scopes = ['repo']) =>
      octokitFor(emulator, { kind: 'classic', login, scopes })
    const edit = (by: ReturnType<typeof classic>) =>
      by.rest.issues.update({ ...AT, issue_number: 1, title: 'x' })
    await expect(edit(classic('stranger'))).rejects.toMatchObject({ status: 403 })
    await edit(classic('triager'))
    await expect(edit(classic('writer', []))).rejects.toMatchObject({ status: 404 })
    await expect(classic('triager').rest.issues.createMilestone({ ...AT, title: 'x' })).rejects.toMatchObject(
      { status: 404 },
    )
    await classic('writer').rest.issues.createMilestone({ ...AT, title: 'x' })
    const fine = (permissions: { issues?: 'read' | 'write' }) =>
      octokitFor(emulator, { kind: 'fine-grained', login: 'writer', repositories: [NAME], permissions })
    await expect(edit(fine({ issues: 'read' }))).rejects.toThrow(
      'Resource not accessible by personal access token',
    )
    await edit(fine({ issues: 'write' }))
    await classic('stranger').rest.issues.create({ ...AT, title: 'anyone may' })
    await classic('stranger').rest.issues.update({ ...AT, issue_number: 2, body: 'and edit it' })
    emulator.verify()
  })
})

describe('repositories', () => {
  it('that are archived are read only', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: '1' })
    emulator.configure(NAME, { archived: true })
    const refused = {
      status: 403,
      message: expect.stringContaining('Repository was archived so is read-only.'),
    }
    await expect(octokit.rest.issues.update({ ...AT, issue_number: 1, title: 'x' })).rejects.toMatchObject(
      refused,
    )
    await expect(octokit.rest.issues.createLabel({ ...AT, name: 'x' })).rejects.toMatchObject(refused)
    expect((await octokit.rest.issues.get({ ...AT, issue_number: 1 })).data.title).toBe('1')
    emulator.verify()
  })

  it('without issues take none', async () => {
    const { emulator, octokit } = start({ repositories: [{ name: NAME, issues: false, files: {} }] })
    await expect(octokit.rest.issues.create({ ...AT, title: 'x' })).rejects.toMatchObject({ status: 410 })
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "octo", name: "roadmap") { id hasIssuesEnabled } }',
    )
    const create = octokit.graphql(
      'mutation($id: ID!) { createIssue(input: { repositoryId: $id, title: "x" }) { issue { id } } }',
      { id: repository.id },
    )
    await expect(create).rejects.toThrow('Issues are disabled')
    emulator.verify()
  })
})

describe('what GitHub would not understand', () => {
  it('is answered as GitHub does and is a violation', async () => {
    const { emulator, octokit } = start()
    await expect(octokit.request('GET /repos/{owner}/{repo}/unicorns', AT)).rejects.toMatchObject({
      status: 404,
    })
    await expect(
      octokit.request('POST /repos/{owner}/{repo}/issues', { ...AT, title: 'x', colour: 'red' }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      octokit.request('PATCH /repos/octo/roadmap/milestones/1', { state: 'shut' }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      octokit.request('GET /repos/{owner}/{repo}/issues', { ...AT, stat: 'all' }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      octokit.graphql('{ repository(owner: "octo", name: "roadmap") { unicorns } }'),
    ).rejects.toThrow('Cannot query field "unicorns"')
    await expect(
      octokit.graphql('{ repository(owner: "octo", name: "roadmap") { issues { totalCount } } }'),
    ).rejects.toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }],
    })
    await expect(
      octokit.graphql('{ repository(owner: "octo", name: "roadmap") { issues(first: 101) { totalCount } } }'),
    ).rejects.toMatchObject({
      errors: [{ type: 'EXCESSIVE_PAGINATION' }],
    })
    await expect(emulator.fetch('https://example.com/')).rejects.toThrow('fetch failed')
    const headers = { 'x-github-api-version': '2020-01-01' }
    await expect(octokit.rest.repos.get({ ...AT, headers })).rejects.toMatchObject({ status: 400 })
    expect(emulator.violations).toHaveLength(9)
    expect(emulator.violations[1]).toContain('issues/create')
    expect(emulator.violations[1]).toContain('colour')
    expect(() => emulator.verify()).toThrow(
      /unknown request GET \/repos\/octo\/roadmap\/unicorns[\s\S]*another host/,
    )
  })

  it('includes a fault that nobody met', () => {
    const { emulator } = start()
    emulator.faults.script({ write: 3 }, { kind: 'drop', applied: false })
    expect(() => emulator.verify()).toThrow('unused fault')
    emulator.faults.clear()
    emulator.verify()
  })
})
