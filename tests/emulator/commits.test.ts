import { describe, expect, it } from 'vitest'
import { writeBlob } from './git/objects.ts'
import { AT, base64, committer, NAME, start } from './start.ts'

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
