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

  it('are closed with their branch, and when no commit of it is left', async () => {
    const { emulator, octokit, person } = start()
    const open = (branch: string) => {
      person.createBranch(NAME, branch)
      person.push(NAME, { branch, files: { [branch]: branch } })
      return person.openPull(NAME, { title: branch, head: branch })
    }
    for (const branch of ['a', 'b', 'c']) open(branch)
    await octokit.rest.git.deleteRef({ ...AT, ref: 'heads/a' })
    await octokit.rest.git.updateRef({ ...AT, ref: 'heads/b', sha: emulator.head(NAME), force: true })
    person.deleteBranch(NAME, 'c')
    expect(emulator.pulls(NAME).map(({ state, merged }) => ({ state, merged }))).toEqual(
      Array(3).fill({ state: 'closed', merged: false }),
    )
    emulator.verify()
  })

  it('merge with or without a commit of their own, and conflict where both sides changed a file', () => {
    const { emulator, person } = start()
    for (const branch of ['a', 'b']) {
      person.createBranch(NAME, branch)
      person.push(NAME, { branch, files: { 'README.md': `${branch}\n`, [branch]: branch } })
      person.openPull(NAME, { title: branch, head: branch })
    }
    person.push(NAME, { files: { other: 'x' } })
    person.mergePull(NAME, 1, { squash: true })
    expect(emulator.commits(NAME)[0]).toMatchObject({ message: 'a (#1)', changed: ['README.md', 'a'] })
    expect(emulator.file(NAME, 'other')).toBe('x')
    expect(() => person.mergePull(NAME, 2)).toThrow('Merge conflict in README.md')
    emulator.verify()
  })

  it('get the base merged into their branch by a button', () => {
    const { emulator, person } = start()
    person.createBranch(NAME, 'a')
    const own = person.push(NAME, { branch: 'a', files: { a: 'a' } })
    person.openPull(NAME, { title: 'a', head: 'a' })
    person.push(NAME, { files: { other: 'x' } })
    person.updatePull(NAME, 1)
    expect(emulator.commits(NAME, 'a').map(({ message }) => message)[0]).toBe("Merge branch 'main' into a")
    expect(emulator.file(NAME, 'other', 'a')).toBe('x')
    expect(emulator.head(NAME, 'a')).not.toBe(own)
  })

  it('are known by the branch they come from', async () => {
    const { emulator, octokit, person } = start()
    person.createBranch(NAME, 'a')
    person.push(NAME, { branch: 'a', files: { a: 'a' } })
    person.openPull(NAME, { title: 'one', head: 'a' })
    person.closePull(NAME, 1)
    await octokit.rest.pulls.create({ ...AT, title: 'two', head: 'a', base: 'main' })
    const answer = await octokit.graphql(
      `{ repository(owner: "octo", name: "roadmap") { ref(qualifiedName: "refs/heads/a") {
        associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
          nodes { number state viewerDidAuthor } } } } }`,
    )
    expect(answer).toEqual({
      repository: {
        ref: {
          associatedPullRequests: {
            nodes: [
              { number: 2, state: 'OPEN', viewerDidAuthor: true },
              { number: 1, state: 'CLOSED', viewerDidAuthor: false },
            ],
          },
        },
      },
    })
    emulator.verify()
  })
})

describe('updateRefs', () => {
  const none = '0'.repeat(40)

  it('creates, moves and deletes branches that are where they are expected, all or none', async () => {
    const { emulator, octokit, person } = start()
    const { data } = await octokit.rest.repos.get(AT)
    const update = (...refUpdates: readonly object[]) =>
      octokit.graphql(
        'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
        { input: { repositoryId: data.node_id, refUpdates } },
      )
    const [first, second] = [emulator.head(NAME), person.push(NAME, { files: { x: 'x' } })]
    const name = 'refs/heads/a'
    await update({ name, beforeOid: none, afterOid: second })
    await expect(update({ name, beforeOid: second, afterOid: first })).rejects.toThrow('fast forward')
    await expect(update({ name, beforeOid: first, afterOid: first, force: true })).rejects.toThrow('expected')
    await expect(
      update(
        { name: 'refs/heads/b', afterOid: first },
        { name, beforeOid: first, afterOid: first, force: true },
      ),
    ).rejects.toThrow()
    expect(Object.keys(emulator.inspect(NAME).branches)).toEqual(['a', 'main'])
    await update({ name, beforeOid: second, afterOid: first, force: true })
    expect(emulator.head(NAME, 'a')).toBe(first)
    await update({ name, beforeOid: first, afterOid: none })
    expect(Object.keys(emulator.inspect(NAME).branches)).toEqual(['main'])
    emulator.verify()
  })

  it('and every other way refuse to make, move and delete a protected branch', async () => {
    const { emulator, octokit } = start()
    emulator.configure(NAME, { protectedBranches: ['kept', 'main'] })
    const { git } = octokit.rest
    const sha = emulator.head(NAME)
    const refusal = 'Changes must be made through a pull request.'
    await expect(git.createRef({ ...AT, ref: 'refs/heads/kept', sha })).rejects.toThrow(refusal)
    await expect(git.updateRef({ ...AT, ref: 'heads/main', sha })).rejects.toThrow(refusal)
    await expect(git.deleteRef({ ...AT, ref: 'heads/main' })).rejects.toThrow(refusal)
    emulator.verify()
  })
})
