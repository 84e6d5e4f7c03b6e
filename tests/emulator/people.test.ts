import { describe, expect, it } from 'vitest'
import { createEmulator } from './emulator.ts'
import { AT, NAME, start } from './start.ts'

describe('people', () => {
  it('do on GitHub what people do, and all of it is seen', async () => {
    const { emulator, person } = start()
    emulator.createAccount({ login: 'ada', name: 'Ada' })
    const ada = emulator.person('ada')
    expect(
      person.createMilestone(NAME, { title: 'One', description: 'd', dueOn: '2026-02-01T12:00:00Z' }),
    ).toBe(1)
    person.createMilestone(NAME, { title: 'Two' })
    person.createLabel(NAME, { name: 'x', color: 'FF0000', description: 'red' })
    const number = ada.createIssue(NAME, {
      title: 'T',
      body: 'a\nb',
      labels: ['x', 'new'],
      milestone: 1,
      assignees: ['octo'],
    })
    ada.editIssue(NAME, number, { title: 'T2', body: 'a\nc' })
    ada.comment(NAME, number, 'hello')
    person.setMilestone(NAME, number, 2)
    person.removeLabels(NAME, number, ['new'])
    person.addLabels(NAME, number, ['third'])
    person.assign(NAME, number, ['ada'])
    person.unassign(NAME, number, ['octo'])
    person.lockIssue(NAME, number, 'spam')
    person.closeIssue(NAME, number, 'not_planned')
    person.editMilestone(NAME, 1, { state: 'closed', title: 'Uno', dueOn: null })
    person.push(NAME, { files: { 'b.bin': new Uint8Array([0, 255]), 'README.md': null }, message: 'Change' })
    expect(emulator.inspect(NAME)).toEqual({
      issues: [
        {
          number: 1,
          title: 'T2',
          body: 'a\r\nc',
          state: 'closed',
          stateReason: 'not_planned',
          author: 'ada',
          milestone: 'Two',
          labels: ['third', 'x'],
          assignees: ['ada'],
          locked: true,
          comments: [{ author: 'ada', body: 'hello' }],
          parent: null,
          subIssues: [],
        },
      ],
      pulls: [],
      milestones: [
        {
          number: 1,
          title: 'Uno',
          description: 'd',
          state: 'closed',
          dueOn: null,
          creator: 'octo',
          openIssues: 0,
          closedIssues: 0,
        },
        {
          number: 2,
          title: 'Two',
          description: null,
          state: 'open',
          dueOn: null,
          creator: 'octo',
          openIssues: 0,
          closedIssues: 1,
        },
      ],
      labels: [
        { name: 'new', color: 'ededed', description: null },
        { name: 'third', color: 'ededed', description: null },
        { name: 'x', color: 'ff0000', description: 'red' },
      ],
      branches: {
        main: {
          files: { 'b.bin': 'base64:AP8=', 'roadmap/a.md': 'A\r\n' },
          commits: [
            { message: 'Change', author: 'octo', verified: false, changed: ['README.md', 'b.bin'] },
            {
              message: 'Initial commit',
              author: 'octo',
              verified: false,
              changed: ['README.md', 'roadmap/a.md'],
            },
          ],
        },
      },
    })
    emulator.verify()
  })

  it('leave the same picture behind when they do the same, whenever they do it', () => {
    const act = (minutes: number) => {
      const { emulator, clock, person } = start()
      clock.advance(minutes * 60_000)
      person.createIssue(NAME, { title: 'x' })
      person.push(NAME, { files: { a: 'a' } })
      return emulator
    }
    expect(act(1).inspect(NAME)).toEqual(act(2).inspect(NAME))
    expect(act(1).inspect(NAME, { times: true })).not.toEqual(act(2).inspect(NAME, { times: true }))
  })

  it('can store a body byte by byte, reopen, unlock and delete', () => {
    const { emulator, person } = start()
    const number = person.createIssue(NAME, { title: 'x' })
    person.editIssue(NAME, number, { body: 'a\nb', raw: true })
    person.closeIssue(NAME, number)
    person.reopenIssue(NAME, number)
    person.lockIssue(NAME, number)
    person.unlockIssue(NAME, number)
    const comment = person.comment(NAME, number, 'x')
    person.deleteComment(NAME, comment)
    expect(emulator.issue(NAME, number)).toMatchObject({
      body: 'a\nb',
      state: 'open',
      stateReason: 'reopened',
      locked: false,
      comments: [],
    })
    person.deleteIssue(NAME, number)
    expect(emulator.issue(NAME, number)).toBeNull()
    expect(() => person.closeIssue(NAME, number)).toThrow('The emulator has no octo/roadmap#1')
  })

  it('take milestones, labels and branches away', () => {
    const { emulator, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createLabel(NAME, { name: 'x' })
    const number = person.createIssue(NAME, { title: 'x', milestone: 1, labels: ['x'] })
    person.editLabel(NAME, 'X', { name: 'y' })
    expect(emulator.issue(NAME, number)).toMatchObject({ milestone: 'One', labels: ['y'] })
    person.deleteMilestone(NAME, 1)
    person.deleteLabel(NAME, 'y')
    person.createBranch(NAME, 'b')
    person.deleteBranch(NAME, 'b')
    expect(emulator.issue(NAME, number)).toMatchObject({ milestone: null, labels: [] })
    expect(Object.keys(emulator.inspect(NAME).branches)).toEqual(['main'])
    expect(() => person.setMilestone(NAME, number, 1)).toThrow('no milestone 1')
  })
})

describe('a fresh emulator', () => {
  it('needs no options and shares nothing with another one', async () => {
    const [one, other] = [createEmulator(), createEmulator()]
    one.person('octo').createIssue(NAME, { title: 'x' })
    expect(one.issues(NAME)).toHaveLength(1)
    expect(other.issues(NAME)).toHaveLength(0)
    expect(one.files(NAME)).toEqual({})
    const answer = await one.fetch(`https://api.github.com/repos/${AT.owner}/${AT.repo}`, {
      headers: { authorization: `Bearer ${one.token()}` },
    })
    expect(answer.status).toBe(200)
    expect(one.file(NAME, 'none')).toBeNull()
    expect(() => one.file(NAME, 'x', 'none')).toThrow('has no none')
  })
})

describe('a deleted account', () => {
  it('leaves what it wrote to ghost, and to nobody in GraphQL', async () => {
    const { emulator, octokit } = start()
    emulator.person('ada').createIssue(NAME, { title: 'x' })
    emulator.deleteAccount('ada')
    expect(emulator.issue(NAME, 1)?.author).toBe('ghost')
    expect((await octokit.rest.issues.get({ ...AT, issue_number: 1 })).data.user).toMatchObject({
      login: 'ghost',
      id: 10137,
    })
    expect(
      await octokit.graphql(
        '{ repository(owner: "octo", name: "roadmap") { issue(number: 1) { author { login } viewerDidAuthor } } }',
      ),
    ).toEqual({ repository: { issue: { author: null, viewerDidAuthor: false } } })
    emulator.verify()
  })
})
