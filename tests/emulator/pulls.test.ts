import { describe, expect, it } from 'vitest'
import { AT, base64, committer, NAME, start } from './start.ts'

describe('pull requests', () => {
  it('open once per branch, only with commits, and follow their branch', async () => {
    const { emulator, octokit, person } = start()
    const { pulls } = octokit.rest
    person.createBranch(NAME, 'x')
    const open = () => pulls.create({ ...AT, title: 'Pull', head: 'x', base: 'main', body: 'b' })
    await expect(open()).rejects.toMatchObject({
      response: { data: { errors: [{ message: 'No commits between main and x' }] } },
    })
    const head = person.push(NAME, { branch: 'x', files: { x: 'x' } })
    const { data } = await open()
    expect(data).toMatchObject({
      number: 1,
      user: { login: 'github-actions[bot]' },
      head: { sha: head },
      commits: 1,
      changed_files: 1,
    })
    await expect(open()).rejects.toMatchObject({
      response: { data: { errors: [{ message: 'A pull request already exists for octo:x.' }] } },
    })
    const next = person.push(NAME, { branch: 'x', files: { y: 'y' } })
    expect((await pulls.get({ ...AT, pull_number: 1 })).data.head.sha).toBe(next)
    expect((await pulls.list({ ...AT, head: 'octo:x' })).data).toHaveLength(1)
    expect((await pulls.listFiles({ ...AT, pull_number: 1 })).data.map(({ filename }) => filename)).toEqual([
      'x',
      'y',
    ])
    await pulls.update({ ...AT, pull_number: 1, title: 'New' })
    person.mergePull(NAME, 1)
    expect(emulator.pulls(NAME)).toMatchObject([{ title: 'New', merged: true, state: 'closed' }])
    expect(emulator.file(NAME, 'y')).toBe('y')
    await expect(pulls.get({ ...AT, pull_number: 2 })).rejects.toMatchObject({ status: 404 })
    emulator.verify()
  })

  it('are closed to Actions where the repository says so', async () => {
    const { emulator, octokit, person } = start()
    emulator.configure(NAME, { actionsPulls: false })
    person.createBranch(NAME, 'x')
    person.push(NAME, { branch: 'x', files: { x: 'x' } })
    await expect(
      octokit.rest.pulls.create({ ...AT, title: 'Pull', head: 'x', base: 'main' }),
    ).rejects.toThrow('GitHub Actions is not permitted to create or approve pull requests.')
    emulator.verify()
  })

  it('are opened, read and changed over GraphQL, and branches made for them', async () => {
    const { emulator, octokit } = start()
    const oid = emulator.head(NAME)
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "octo", name: "roadmap") { id } }',
    )
    await octokit.graphql(
      'mutation($id: ID!, $oid: GitObjectID!) { createRef(input: { repositoryId: $id, name: "refs/heads/x", oid: $oid }) { ref { id } } }',
      { id: repository.id, oid },
    )
    await committer(octokit)(oid, { additions: [{ path: 'x', contents: base64('x') }] }, 'x')
    const made = await octokit.graphql<{ createPullRequest: { pullRequest: { id: string } } }>(
      `mutation($id: ID!) { createPullRequest(input: { repositoryId: $id, title: "Pull", headRefName: "x", baseRefName: "main" }) { pullRequest { id number headRefOid } } }`,
      { id: repository.id },
    )
    await octokit.graphql(
      'mutation($id: ID!) { updatePullRequest(input: { pullRequestId: $id, body: "b" }) { pullRequest { body } } addComment(input: { subjectId: $id, body: "c" }) { commentEdge { node { id } } } }',
      { id: made.createPullRequest.pullRequest.id },
    )
    const read = await octokit.graphql(`{ repository(owner: "octo", name: "roadmap") {
      pullRequests(first: 5, headRefName: "x", states: [OPEN]) { nodes { number title body state baseRefName headRefName } }
      pullRequest(number: 1) { headRefOid comments(first: 5) { nodes { body viewerDidAuthor author { login } } } }
      issues(first: 5) { totalCount }
    } }`)
    expect(read).toEqual({
      repository: {
        pullRequests: {
          nodes: [
            { number: 1, title: 'Pull', body: 'b', state: 'OPEN', baseRefName: 'main', headRefName: 'x' },
          ],
        },
        pullRequest: {
          headRefOid: emulator.head(NAME, 'x'),
          comments: { nodes: [{ body: 'c', viewerDidAuthor: true, author: { login: 'github-actions' } }] },
        },
        issues: { totalCount: 0 },
      },
    })
    emulator.verify()
  })
})
