import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBlob, writeCommit } from './git/objects.ts'
import { changeTree } from './git/trees.ts'
import { AT, base64, NAME, octokitFor, start } from './start.ts'

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
