import { describe, expect, it } from 'vitest'
import { AT, NAME, octokitFor, start } from './start.ts'

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
