import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBlob, writeCommit } from './git/objects.ts'
import { changeTree } from './git/trees.ts'
import { AT, NAME, octokitFor, start } from './start.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('git objects', () => {
  it('get the very ids that git gives them', () => {
    const files = {
      'README.md': '# Привет\n',
      'a.txt': '',
      'a/b/c.txt': 'c',
      'a/b.txt': 'b',
      'a-b': 'x',
      a0: 'y',
    }
    const store = new Map()
    const entries = Object.entries(files).map(
      ([path, text]) => [path, { mode: '100644', sha: writeBlob(store, Buffer.from(text)) }] as const,
    )
    const tree = changeTree(store, '', new Map(entries))
    const author = { name: 'Octo Cat', email: 'octo@example.com', at: 1_767_603_600_000 }
    const ours = writeCommit(store, {
      tree,
      parents: [],
      author,
      committer: author,
      message: 'First\n\nBody\n',
      verified: false,
    })

    const folder = mkdtempSync(join(tmpdir(), 'emulator-git-'))
    try {
      const env = {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: `${author.at / 1000} +0000`,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: `${author.at / 1000} +0000`,
      }
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env }).toString().trim()
      git('init', '-q', '-b', 'main', '.')
      for (const [path, text] of Object.entries(files)) {
        const blob = join(folder, 'blob')
        writeFileSync(blob, text)
        git(
          'update-index',
          '--add',
          '--cacheinfo',
          `100644,${git('hash-object', '-w', '--no-filters', blob)},${path}`,
        )
      }
      const theirTree = git('write-tree')
      writeFileSync(join(folder, 'message'), 'First\n\nBody\n')
      const theirs = git('commit-tree', theirTree, '-F', 'message')
      expect({ tree, commit: ours }).toEqual({ tree: theirTree, commit: theirs })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

type Change = {
  readonly additions?: readonly { path: string; contents: string }[]
  readonly deletions?: readonly { path: string }[]
}

function committer(octokit: ReturnType<typeof start>['octokit']) {
  return (expectedHeadOid: string, fileChanges: Change, branchName = 'main') =>
    octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
      `mutation($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid message author { name email } signature { isValid wasSignedByGitHub } } ref { name } }
      }`,
      {
        input: {
          branch: { repositoryNameWithOwner: NAME, branchName },
          expectedHeadOid,
          message: { headline: 'Update', body: 'Why' },
          fileChanges,
        },
      },
    )
}

describe('createCommitOnBranch', () => {
  it('changes several files in one signed commit of the token owner and keeps bytes as they are', async () => {
    const { emulator, octokit } = start()
    const made = await committer(octokit)(emulator.head(NAME), {
      additions: [
        { path: 'README.md', contents: base64('# New\r\n') },
        { path: 'a/b/c.svg', contents: base64('<svg/>') },
      ],
      deletions: [{ path: 'roadmap/a.md' }],
    })
    expect(made).toMatchObject({
      createCommitOnBranch: {
        commit: {
          message: 'Update\n\nWhy',
          author: {
            name: 'github-actions[bot]',
            email: '41898282+github-actions[bot]@users.noreply.github.com',
          },
          signature: { isValid: true, wasSignedByGitHub: true },
        },
        ref: { name: 'main' },
      },
    })
    expect(emulator.files(NAME)).toEqual({ 'README.md': '# New\r\n', 'a/b/c.svg': '<svg/>' })
    expect(emulator.commits(NAME)[0]).toEqual({
      message: 'Update\n\nWhy',
      author: 'github-actions[bot]',
      verified: true,
      changed: ['README.md', 'a/b/c.svg', 'roadmap/a.md'],
    })
    emulator.verify()
  })

  it('makes an empty commit when nothing differs', async () => {
    const { emulator, octokit } = start()
    const before = emulator.head(NAME)
    await committer(octokit)(before, { additions: [{ path: 'README.md', contents: base64('# Roadmap\n') }] })
    expect(emulator.head(NAME)).not.toBe(before)
    expect(emulator.commits(NAME)[0]?.changed).toEqual([])
  })

  it('aborts as a whole when a path to delete is missing or a path comes twice', async () => {
    const { emulator, octokit } = start()
    const before = emulator.head(NAME)
    const commit = committer(octokit)
    const addition = { path: 'x', contents: base64('x') }
    await expect(commit(before, { additions: [addition], deletions: [{ path: 'none' }] })).rejects.toThrow(
      'deletion',
    )
    await expect(commit(before, { additions: [addition, addition] })).rejects.toThrow('more than once')
    await expect(commit(before, { additions: [{ ...addition, path: '../x' }] })).rejects.toThrow('not valid')
    await expect(commit(before, { additions: [addition] }, 'none')).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    })
    expect(emulator.head(NAME)).toBe(before)
    emulator.verify()
  })

  it('is refused on a protected branch, in an archived repository, and for workflow files', async () => {
    const { emulator, octokit } = start()
    const before = emulator.head(NAME)
    const addition = { path: 'x', contents: base64('x') }
    const commit = committer(octokit)
    const workflow = { ...addition, path: '.github/workflows/x.yml' }
    await expect(commit(before, { additions: [workflow] })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    })
    emulator.configure(NAME, { protectedBranches: ['main'] })
    await expect(commit(before, { additions: [addition] })).rejects.toThrow(
      'Repository rule violations found',
    )
    emulator.configure(NAME, { archived: true })
    await expect(commit(before, { additions: [addition] })).rejects.toThrow(
      'Repository was archived so is read-only.',
    )
    expect(emulator.head(NAME)).toBe(before)
    emulator.verify()
  })
})

describe('contents', () => {
  it('come as JSON, raw, and as a listing of a folder, at a branch or a commit', async () => {
    const { emulator, octokit, person } = start()
    const first = emulator.head(NAME)
    person.push(NAME, { files: { 'README.md': 'New\n' } })
    const get = (path: string, ref?: string, format?: 'raw') =>
      octokit.rest.repos.getContent({
        ...AT,
        path,
        ...(ref ? { ref } : {}),
        ...(format ? { mediaType: { format } } : {}),
      })
    expect((await get('README.md')).data).toMatchObject({
      type: 'file',
      encoding: 'base64',
      content: base64('New\n'),
      size: 4,
    })
    expect((await get('README.md', first, 'raw')).data).toBe('# Roadmap\n')
    expect((await get('')).data).toMatchObject([
      { name: 'README.md', type: 'file' },
      { name: 'roadmap', type: 'dir' },
    ])
    await expect(get('none')).rejects.toMatchObject({ status: 404 })
    await expect(get('README.md', 'none')).rejects.toMatchObject({ status: 404 })
    emulator.verify()
  })

  it('over 1 MB come only raw', async () => {
    const { octokit, person } = start()
    const text = 'x'.repeat(1_048_577)
    person.push(NAME, { files: { big: text } })
    await expect(octokit.rest.repos.getContent({ ...AT, path: 'big' })).rejects.toMatchObject({ status: 403 })
    const { data } = await octokit.rest.repos.getContent({ ...AT, path: 'big', mediaType: { format: 'raw' } })
    expect(data).toHaveLength(text.length)
    const cut = await octokit.graphql<{ repository: { object: { text: string; isTruncated: boolean } } }>(
      '{ repository(owner: "octo", name: "roadmap") { object(expression: "main:big") { ... on Blob { text isTruncated } } } }',
    )
    expect(cut.repository.object.isTruncated).toBe(true)
    expect(cut.repository.object.text.length).toBeLessThan(text.length)
  })

  it('have no text when they are binary', async () => {
    const { octokit, person } = start()
    person.push(NAME, { files: { 'x.bin': new Uint8Array([1, 0, 2]) } })
    const result = await octokit.graphql(
      '{ repository(owner: "octo", name: "roadmap") { object(expression: "main:x.bin") { ... on Blob { text isBinary byteSize } } } }',
    )
    expect(result).toEqual({ repository: { object: { text: null, isBinary: true, byteSize: 3 } } })
  })

  it('are created without and updated only with the right sha', async () => {
    const { emulator, octokit } = start()
    const put = (path: string, sha?: string) =>
      octokit.rest.repos.createOrUpdateFileContents({
        ...AT,
        path,
        message: 'm',
        content: base64('new'),
        ...(sha ? { sha } : {}),
      })
    expect((await put('dir/new.txt')).status).toBe(201)
    await expect(put('README.md')).rejects.toMatchObject({ status: 422 })
    await expect(put('README.md', '0'.repeat(40))).rejects.toMatchObject({ status: 409 })
    const { data } = await octokit.rest.repos.getContent({ ...AT, path: 'README.md' })
    const sha = 'sha' in data ? data.sha : ''
    expect((await put('README.md', sha)).data.commit.verification?.verified).toBe(true)
    await octokit.rest.repos.deleteFile({
      ...AT,
      path: 'dir/new.txt',
      message: 'm',
      sha: (await put('dir/new.txt', emulatorSha('new'))).data.content?.sha ?? '',
    })
    expect(emulator.files(NAME)).toEqual({ 'README.md': 'new', 'roadmap/a.md': 'A\r\n' })
    emulator.verify()
  })
})

function emulatorSha(text: string): string {
  return writeBlob(new Map(), Buffer.from(text))
}

describe('git data over REST', () => {
  it('builds a commit from blob, tree and commit and moves the branch forward only', async () => {
    const { emulator, octokit } = start()
    const { git } = octokit.rest
    const head = (await git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha
    const { data: base } = await git.getCommit({ ...AT, commit_sha: head })
    const { data: blob } = await git.createBlob({ ...AT, content: base64('x'), encoding: 'base64' })
    const { data: tree } = await git.createTree({
      ...AT,
      base_tree: base.tree.sha,
      tree: [
        { path: 'x/y.txt', mode: '100644', type: 'blob', sha: blob.sha },
        { path: 'z.txt', mode: '100644', type: 'blob', content: 'z' },
        { path: 'roadmap/a.md', mode: '100644', type: 'blob', sha: null },
      ],
    })
    const { data: commit } = await git.createCommit({ ...AT, message: 'm', tree: tree.sha, parents: [head] })
    expect(commit.verification.verified).toBe(true)
    await git.updateRef({ ...AT, ref: 'heads/main', sha: commit.sha })
    expect(emulator.files(NAME)).toEqual({ 'README.md': '# Roadmap\n', 'x/y.txt': 'x', 'z.txt': 'z' })
    await expect(git.updateRef({ ...AT, ref: 'heads/main', sha: head })).rejects.toThrow(
      'Update is not a fast forward',
    )
    await git.updateRef({ ...AT, ref: 'heads/main', sha: head, force: true })
    expect(emulator.head(NAME)).toBe(head)
    await git.createRef({ ...AT, ref: 'refs/heads/badges', sha: commit.sha })
    await expect(git.createRef({ ...AT, ref: 'refs/heads/badges', sha: commit.sha })).rejects.toMatchObject({
      status: 422,
    })
    expect((await git.listMatchingRefs({ ...AT, ref: 'heads/' })).data.map(({ ref }) => ref)).toEqual([
      'refs/heads/badges',
      'refs/heads/main',
    ])
    expect((await git.getBlob({ ...AT, file_sha: blob.sha })).data.content).toBe(base64('x'))
    expect(
      (await git.getTree({ ...AT, tree_sha: commit.sha, recursive: '1' })).data.tree.map(({ path }) => path),
    ).toEqual(['README.md', 'x', 'x/y.txt', 'z.txt'])
    await git.deleteRef({ ...AT, ref: 'heads/badges' })
    const missing = git.createTree({
      ...AT,
      base_tree: base.tree.sha,
      tree: [{ path: 'none', mode: '100644', type: 'blob', sha: null }],
    })
    await expect(missing).rejects.toMatchObject({ status: 422 })
    emulator.verify()
  })

  it('signs nothing that an author is given for, nor what a person commits', async () => {
    const { emulator, octokit } = start()
    const head = emulator.head(NAME)
    const { data } = await octokit.rest.git.getCommit({ ...AT, commit_sha: head })
    const body = { ...AT, message: 'm', tree: data.tree.sha, parents: [head] }
    const given = await octokit.rest.git.createCommit({ ...body, author: { name: 'a', email: 'a@b.c' } })
    const octo = octokitFor(emulator, { kind: 'classic', login: 'octo', scopes: ['repo'] })
    const own = await octo.rest.git.createCommit(body)
    expect([given.data.verification.verified, own.data.verification.verified]).toEqual([false, false])
  })

  it('has nothing but refusals in an empty repository', async () => {
    const { emulator, octokit } = start({ repositories: [{ name: NAME }] })
    await expect(octokit.rest.git.getRef({ ...AT, ref: 'heads/main' })).rejects.toMatchObject({ status: 409 })
    await expect(
      octokit.rest.git.createRef({ ...AT, ref: 'refs/heads/x', sha: '0'.repeat(40) }),
    ).rejects.toMatchObject({ status: 409 })
    await expect(octokit.rest.repos.getContent({ ...AT, path: 'README.md' })).rejects.toMatchObject({
      status: 404,
    })
    const read = await octokit.graphql(
      '{ repository(owner: "octo", name: "roadmap") { isEmpty defaultBranchRef { name } object(expression: "HEAD:x") { oid } } }',
    )
    expect(read).toEqual({ repository: { isEmpty: true, defaultBranchRef: null, object: null } })
    emulator.verify()
  })

  it('shows commits, branches and what lies between two of them', async () => {
    const { emulator, octokit, person } = start()
    const first = emulator.head(NAME)
    person.createBranch(NAME, 'x')
    const second = person.push(NAME, { branch: 'x', files: { 'roadmap/b.md': 'b\nc\n' }, message: 'Add b' })
    const { data: commit } = await octokit.rest.repos.getCommit({ ...AT, ref: 'x' })
    expect(commit).toMatchObject({
      sha: second,
      files: [{ filename: 'roadmap/b.md', status: 'added' }],
      author: { login: 'octo' },
    })
    const { data: compared } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...AT,
      basehead: 'main...x',
    })
    expect(compared).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      files: [{ filename: 'roadmap/b.md' }],
    })
    expect(
      (await octokit.rest.repos.listCommits({ ...AT, sha: 'x', path: 'roadmap' })).data.map(({ sha }) => sha),
    ).toEqual([second, first])
    expect((await octokit.rest.repos.getBranch({ ...AT, branch: 'x' })).data).toMatchObject({
      protected: false,
      commit: { sha: second },
    })
    emulator.verify()
  })
})

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
