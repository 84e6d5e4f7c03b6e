import { describe, expect, it } from 'vitest'
import { AT, anonymousFor, NAME, octokitFor, start } from './start.ts'

describe('issues over REST', () => {
  it('creates an issue with labels it makes up on the way, a milestone and an assignee', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    const { data } = await octokit.rest.issues.create({
      ...AT,
      title: '  First ',
      body: 'Text\r\n',
      labels: ['roadmap'],
      milestone: 1,
      assignees: ['octo'],
    })
    expect(data).toMatchObject({
      number: 1,
      title: 'First',
      body: 'Text\r\n',
      user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
      performed_via_github_app: { id: 15368, slug: 'github-actions' },
      author_association: 'NONE',
      labels: [{ name: 'roadmap', color: 'ededed' }],
      milestone: { number: 1, open_issues: 1 },
      assignees: [{ login: 'octo' }],
    })
    expect(emulator.log.entries[0]?.created).toEqual(['label octo/roadmap roadmap', 'issue octo/roadmap#1'])
    emulator.verify()
  })

  it('drops labels, milestone and assignees without a word when the token cannot push', async () => {
    const { emulator, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createLabel(NAME, { name: 'roadmap' })
    const reader = octokitFor(emulator, { kind: 'classic', login: 'reader', scopes: ['public_repo'] })
    const { status, data } = await reader.rest.issues.create({
      ...AT,
      title: 'Mine',
      labels: ['roadmap'],
      milestone: 1,
      assignees: ['octo'],
    })
    expect(status).toBe(201)
    expect(data).toMatchObject({ labels: [], milestone: null, assignees: [], user: { login: 'reader' } })
    emulator.verify()
  })

  it('refuses a title that is blank or over 256 characters and a body over 65,536 code points', async () => {
    const { emulator, octokit } = start()
    await expect(octokit.rest.issues.create({ ...AT, title: ' ' })).rejects.toMatchObject({ status: 422 })
    await expect(octokit.rest.issues.create({ ...AT, title: 'x'.repeat(257) })).rejects.toThrow(
      'title is too long (maximum is 256 characters)',
    )
    const emoji = '😀'
    await octokit.rest.issues.create({ ...AT, title: emoji.repeat(256), body: emoji.repeat(65_536) })
    await expect(
      octokit.rest.issues.create({ ...AT, title: 'x', body: `${emoji.repeat(65_536)}x` }),
    ).rejects.toThrow('body is too long (maximum is 65536 characters)')
    expect(emulator.issues(NAME)).toHaveLength(1)
    emulator.verify()
  })

  it('refuses a milestone given by title', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    await expect(
      octokit.request('POST /repos/{owner}/{repo}/issues', { ...AT, title: 'x', milestone: 'One' }),
    ).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ field: 'milestone', code: 'invalid' }] } },
    })
    emulator.verify()
  })

  it('ignores a state reason unless the state changes', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: 'One' })
    const update = (body: object) => octokit.rest.issues.update({ ...AT, issue_number: 1, ...body })
    await update({ state_reason: 'not_planned' })
    expect(emulator.issue(NAME, 1)).toMatchObject({ state: 'open', stateReason: null })
    await update({ state: 'closed' })
    await update({ state: 'closed', state_reason: 'not_planned' })
    expect(emulator.issue(NAME, 1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await update({ state: 'open' })
    const { data } = await update({ state: 'closed', state_reason: 'not_planned' })
    expect(data).toMatchObject({ state: 'closed', state_reason: 'not_planned', closed_by: { type: 'Bot' } })
    emulator.verify()
  })

  it('replaces all labels on update, clears them with an empty list and the milestone with null', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createIssue(NAME, { title: 'One', labels: ['a', 'b'], milestone: 1 })
    await octokit.rest.issues.update({ ...AT, issue_number: 1, labels: ['C'] })
    expect(emulator.issue(NAME, 1)).toMatchObject({ labels: ['C'], milestone: 'One' })
    await octokit.rest.issues.update({ ...AT, issue_number: 1, labels: [], milestone: null })
    expect(emulator.issue(NAME, 1)).toMatchObject({ labels: [], milestone: null })
    emulator.verify()
  })

  it('lists pull requests among the issues, open ones only unless told', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: 'One' })
    person.createIssue(NAME, { title: 'Two' })
    person.closeIssue(NAME, 2)
    person.createBranch(NAME, 'x')
    person.push(NAME, { branch: 'x', files: { x: 'x' } })
    person.openPull(NAME, { title: 'Pull', head: 'x' })
    const { data } = await octokit.rest.issues.listForRepo(AT)
    expect(data.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
      [3, true],
      [1, false],
    ])
    const all = await octokit.rest.issues.listForRepo({
      ...AT,
      state: 'all',
      sort: 'created',
      direction: 'asc',
    })
    expect(all.data.map(({ number }) => number)).toEqual([1, 2, 3])
    emulator.verify()
  })

  it('filters by labels, milestone (whatever its case), creator and time', async () => {
    const { emulator, clock, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createMilestone(NAME, { title: 'ONE' })
    person.createIssue(NAME, { title: '1', labels: ['a', 'b'], milestone: 1 })
    person.createIssue(NAME, { title: '2', labels: ['a'], milestone: 2 })
    clock.advance(60_000)
    await octokit.rest.issues.create({ ...AT, title: '3' })
    const numbers = async (query: object) => {
      const { data } = await octokit.rest.issues.listForRepo({ ...AT, direction: 'asc', ...query })
      return data.map(({ number }) => number)
    }
    expect(await numbers({ labels: 'a,b' })).toEqual([1])
    expect(await numbers({ milestone: '1' })).toEqual([1, 2])
    expect(await numbers({ milestone: 'none' })).toEqual([3])
    expect(await numbers({ creator: 'github-actions[bot]' })).toEqual([3])
    expect(await numbers({ since: '2026-01-05T09:00:30Z' })).toEqual([3])
    emulator.verify()
  })

  it('answers 410 for a deleted issue, 404 for none and follows a transferred one', async () => {
    const { emulator, octokit, person } = start()
    emulator.createRepository({ name: 'octo/other', files: {} })
    for (const title of ['1', '2']) person.createIssue(NAME, { title })
    person.deleteIssue(NAME, 1)
    expect(person.transferIssue(NAME, 2, 'octo/other')).toBe(1)
    const get = (issue_number: number, redirect?: 'manual') =>
      octokit.rest.issues.get({ ...AT, issue_number, ...(redirect ? { request: { redirect } } : {}) })
    await expect(get(1)).rejects.toMatchObject({ status: 410 })
    await expect(get(9)).rejects.toMatchObject({ status: 404 })
    const { data } = await get(2)
    expect(data.repository_url).toBe('https://api.github.com/repos/octo/other')
    const moved = await emulator.fetch('https://api.github.com/repos/octo/roadmap/issues/2', {
      redirect: 'manual',
    })
    expect(moved.status).toBe(301)
    emulator.verify()
  })

  it('locks and unlocks, assigns and unassigns', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: '1' })
    const issue = { ...AT, issue_number: 1 }
    await octokit.rest.issues.lock({ ...issue, lock_reason: 'resolved' })
    await octokit.rest.issues.addAssignees({ ...issue, assignees: ['octo'] })
    expect(emulator.issue(NAME, 1)).toMatchObject({ locked: true, assignees: ['octo'] })
    await octokit.rest.issues.unlock(issue)
    await octokit.rest.issues.removeAssignees({ ...issue, assignees: ['octo'] })
    expect(emulator.issue(NAME, 1)).toMatchObject({ locked: false, assignees: [] })
    emulator.verify()
  })

  it('keeps people without write access from commenting on a locked issue', async () => {
    const { emulator, person } = start()
    person.createIssue(NAME, { title: '1' })
    person.lockIssue(NAME, 1)
    const reader = octokitFor(emulator, { kind: 'classic', login: 'reader', scopes: ['repo'] })
    await expect(
      reader.rest.issues.createComment({ ...AT, issue_number: 1, body: 'x' }),
    ).rejects.toMatchObject({ status: 403 })
    emulator.verify()
  })
})

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

describe('comments and sub-issues over REST', () => {
  it('creates, lists, edits and deletes comments', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: '1' })
    person.comment(NAME, 1, 'hello')
    const { data } = await octokit.rest.issues.createComment({ ...AT, issue_number: 1, body: 'bot' })
    expect(data).toMatchObject({
      user: { login: 'github-actions[bot]' },
      performed_via_github_app: { slug: 'github-actions' },
    })
    await octokit.rest.issues.updateComment({ ...AT, comment_id: data.id, body: 'bot 2' })
    const listed = await octokit.rest.issues.listComments({ ...AT, issue_number: 1 })
    expect(listed.data.map(({ body }) => body)).toEqual(['hello', 'bot 2'])
    await octokit.rest.issues.deleteComment({ ...AT, comment_id: data.id })
    await expect(octokit.rest.issues.getComment({ ...AT, comment_id: data.id })).rejects.toMatchObject({
      status: 404,
    })
    expect((await octokit.rest.issues.listCommentsForRepo(AT)).data).toHaveLength(1)
    await expect(
      octokit.rest.issues.createComment({ ...AT, issue_number: 1, body: ' ' }),
    ).rejects.toMatchObject({ status: 422 })
    emulator.verify()
  })

  it('takes sub-issues by database id, one parent each, in an order that can change', async () => {
    const { emulator, octokit } = start()
    const ids: number[] = []
    for (const title of ['parent', 'a', 'b', 'other'])
      ids.push((await octokit.rest.issues.create({ ...AT, title })).data.id)
    const [, a = 0, b = 0] = ids
    const parent = { ...AT, issue_number: 1 }
    await octokit.rest.issues.addSubIssue({ ...parent, sub_issue_id: a })
    await octokit.rest.issues.addSubIssue({ ...parent, sub_issue_id: b })
    await expect(
      octokit.rest.issues.addSubIssue({ ...AT, issue_number: 4, sub_issue_id: a }),
    ).rejects.toMatchObject({ status: 422 })
    await octokit.rest.issues.reprioritizeSubIssue({ ...parent, sub_issue_id: b, before_id: a })
    expect((await octokit.rest.issues.listSubIssues(parent)).data.map(({ title }) => title)).toEqual([
      'b',
      'a',
    ])
    await octokit.rest.issues.addSubIssue({ ...AT, issue_number: 4, sub_issue_id: a, replace_parent: true })
    await octokit.rest.issues.removeSubIssue({ ...parent, sub_issue_id: b })
    expect(emulator.issue(NAME, 1)?.subIssues).toEqual([])
    expect(emulator.issue(NAME, 2)?.parent).toBe(4)
    const loop = octokit.rest.issues.addSubIssue({ ...AT, issue_number: 2, sub_issue_id: ids[3] ?? 0 })
    await expect(loop).rejects.toThrow('its own ancestor')
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
