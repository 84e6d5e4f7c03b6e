import { describe, expect, it } from 'vitest'
import { AT, anonymousFor, NAME, octokitFor, start } from './start.ts'

describe('milestones over REST', () => {
  it('takes titles that differ in case and refuses the same one twice, also on rename', async () => {
    const { emulator, octokit } = start()
    await octokit.rest.issues.createMilestone({ ...AT, title: 'v1' })
    await octokit.rest.issues.createMilestone({ ...AT, title: 'V1' })
    const taken = {
      status: 422,
      response: { data: { errors: [{ resource: 'Milestone', code: 'already_exists', field: 'title' }] } },
    }
    await expect(octokit.rest.issues.createMilestone({ ...AT, title: 'v1' })).rejects.toMatchObject(taken)
    await expect(
      octokit.rest.issues.updateMilestone({ ...AT, milestone_number: 2, title: 'v1' }),
    ).rejects.toMatchObject(taken)
    emulator.verify()
  })

  it('lists open milestones only unless told', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createMilestone(NAME, { title: 'Two' })
    person.editMilestone(NAME, 1, { state: 'closed' })
    expect((await octokit.rest.issues.listMilestones(AT)).data.map(({ title }) => title)).toEqual(['Two'])
    expect((await octokit.rest.issues.listMilestones({ ...AT, state: 'all' })).data).toHaveLength(2)
    emulator.verify()
  })

  it('keeps the Pacific date of a due time only', async () => {
    const { emulator, octokit } = start()
    const due = async (due_on: string) =>
      (await octokit.rest.issues.createMilestone({ ...AT, title: due_on, due_on })).data.due_on
    expect(await due('2026-01-10T12:00:00Z')).toBe('2026-01-10T08:00:00Z')
    expect(await due('2026-07-10T12:00:00Z')).toBe('2026-07-10T07:00:00Z')
    expect(await due('2026-07-10T06:59:00Z')).toBe('2026-07-09T07:00:00Z')
    emulator.verify()
  })

  it('counts pull requests in a milestone, takes issues while closed and leaves them when deleted', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.editMilestone(NAME, 1, { state: 'closed' })
    person.createBranch(NAME, 'x')
    person.push(NAME, { branch: 'x', files: { x: 'x' } })
    person.openPull(NAME, { title: 'Pull', head: 'x' })
    person.setMilestone(NAME, 1, 1)
    await octokit.rest.issues.create({ ...AT, title: 'Issue', milestone: 1 })
    person.closeIssue(NAME, 2)
    const { data } = await octokit.rest.issues.getMilestone({ ...AT, milestone_number: 1 })
    expect(data).toMatchObject({ open_issues: 1, closed_issues: 1, creator: { login: 'octo' } })
    await octokit.rest.issues.deleteMilestone({ ...AT, milestone_number: 1 })
    expect(emulator.issue(NAME, 2)).toMatchObject({ milestone: null, state: 'closed' })
    emulator.verify()
  })
})

describe('labels over REST', () => {
  it('creates, reads, renames and deletes, names being unique whatever their case', async () => {
    const { emulator, octokit, person } = start()
    const name = 'a/b c#?'
    await octokit.rest.issues.createLabel({ ...AT, name, color: '0E8A16', description: 'd' })
    await expect(octokit.rest.issues.createLabel({ ...AT, name: name.toUpperCase() })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ code: 'already_exists' }] } },
    })
    expect((await octokit.rest.issues.getLabel({ ...AT, name })).data).toMatchObject({
      name,
      color: '0e8a16',
    })
    person.createIssue(NAME, { title: '1', labels: [name] })
    await octokit.rest.issues.updateLabel({ ...AT, name, new_name: 'renamed' })
    expect(emulator.issue(NAME, 1)?.labels).toEqual(['renamed'])
    await octokit.rest.issues.deleteLabel({ ...AT, name: 'renamed' })
    expect((await octokit.rest.issues.listLabelsForRepo(AT)).data).toEqual([])
    expect(emulator.issue(NAME, 1)?.labels).toEqual([])
    emulator.verify()
  })

  it('refuses names over 50 and descriptions over 100 characters, and bad colours', async () => {
    const { emulator, octokit } = start()
    const create = (label: { name: string; color?: string; description?: string }) =>
      octokit.rest.issues.createLabel({ ...AT, ...label })
    await expect(create({ name: 'x'.repeat(51) })).rejects.toThrow(
      'name is too long (maximum is 50 characters)',
    )
    await expect(create({ name: 'x', description: 'x'.repeat(101) })).rejects.toMatchObject({ status: 422 })
    await expect(create({ name: 'x', color: '#ffffff' })).rejects.toMatchObject({ status: 422 })
    expect(emulator.labels(NAME)).toEqual([])
    emulator.verify()
  })

  it('adds, sets, removes and lists the labels of an issue, at most 100', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: '1', labels: ['a'] })
    const issue = { ...AT, issue_number: 1 }
    await octokit.rest.issues.addLabels({ ...issue, labels: ['b'] })
    await octokit.rest.issues.removeLabel({ ...issue, name: 'a' })
    await expect(octokit.rest.issues.removeLabel({ ...issue, name: 'a' })).rejects.toMatchObject({
      status: 404,
    })
    await octokit.rest.issues.setLabels({ ...issue, labels: ['c', 'd'] })
    expect((await octokit.rest.issues.listLabelsOnIssue(issue)).data.map(({ name }) => name)).toEqual([
      'c',
      'd',
    ])
    const many = Array.from({ length: 101 }, (_, at) => `l${at}`)
    for (const name of many) person.createLabel(NAME, { name })
    await expect(octokit.rest.issues.setLabels({ ...issue, labels: many })).rejects.toThrow(
      'more than 100 labels',
    )
    await octokit.rest.issues.removeAllLabels(issue)
    expect(emulator.issue(NAME, 1)?.labels).toEqual([])
    emulator.verify()
  })
})

describe('paging', () => {
  it('links to the next page until the wall, and beyond it by cursor', async () => {
    const { emulator, octokit, person } = start({ limits: 'off' })
    for (let number = 1; number <= 10_050; number++) person.createIssue(NAME, { title: `Issue ${number}` })
    await expect(octokit.rest.issues.listForRepo({ ...AT, per_page: 100, page: 100 })).rejects.toThrow(
      'Pagination with the page parameter is not supported for large datasets',
    )
    const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
      ...AT,
      state: 'all',
      per_page: 100,
    })
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 10_050 }, (_, at) => 10_050 - at))
    emulator.verify()
  })

  it('pages other lists by number', async () => {
    const { emulator, octokit, person } = start()
    for (let at = 0; at < 5; at++) person.createLabel(NAME, { name: `l${at}` })
    const { headers } = await octokit.rest.issues.listLabelsForRepo({ ...AT, per_page: 2, page: 2 })
    expect(headers.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/)
    expect(
      await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...AT, per_page: 2 }),
    ).toHaveLength(5)
    emulator.verify()
  })

  it('answers 304 without a charge when nothing changed', async () => {
    const { emulator, octokit } = start()
    const { headers } = await octokit.rest.issues.listLabelsForRepo(AT)
    const again = octokit.rest.issues.listLabelsForRepo({
      ...AT,
      headers: { 'if-none-match': headers.etag ?? '' },
    })
    await expect(again).rejects.toMatchObject({ status: 304 })
    expect(emulator.log.entries.map(({ cost }) => cost)).toEqual([1, 0])
  })
})

describe('the rest of REST', () => {
  it('describes repository, rate limit, users and check runs', async () => {
    const { emulator, octokit } = start()
    expect((await octokit.rest.repos.get(AT)).data).toMatchObject({
      full_name: NAME,
      default_branch: 'main',
      archived: false,
    })
    expect((await octokit.rest.rateLimit.get()).data.resources.core).toMatchObject({ limit: 1000, used: 1 })
    expect((await octokit.rest.users.getByUsername({ username: 'github-actions[bot]' })).data.id).toBe(
      41898282,
    )
    await expect(octokit.rest.users.getAuthenticated()).rejects.toThrow(
      'Resource not accessible by integration',
    )
    const octo = octokitFor(emulator, { kind: 'classic', login: 'octo', scopes: ['repo'] })
    expect((await octo.rest.users.getAuthenticated()).data.login).toBe('octo')
    const head_sha = emulator.head(NAME)
    const checker = octokitFor(emulator, {
      kind: 'installation',
      repository: NAME,
      permissions: { checks: 'write' },
    })
    const { data } = await checker.rest.checks.create({
      ...AT,
      name: 'plan',
      head_sha,
      conclusion: 'success',
      output: { title: 't', summary: 's' },
    })
    expect(data).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      app: { slug: 'github-actions' },
    })
    await expect(octokit.rest.checks.create({ ...AT, name: 'plan', head_sha })).rejects.toMatchObject({
      status: 403,
    })
    emulator.verify()
  })

  it('lets anyone read a public repository', async () => {
    const { emulator } = start()
    const anonymous = anonymousFor(emulator)
    expect((await anonymous.rest.repos.get(AT)).headers['x-ratelimit-limit']).toBe('60')
    await expect(anonymous.rest.issues.create({ ...AT, title: 'x' })).rejects.toMatchObject({ status: 401 })
    emulator.verify()
  })
})
