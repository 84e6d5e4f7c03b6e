import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seedFiles } from './world.ts'

const ledgerPath = '.github/roadmap/ledger.json'
const badgePath = '.github/roadmap/badge.svg'
const issueEvent = { name: 'issues', payload: { action: 'closed' } }
const proposal = 'roadmap-progress-main'

const asPull = { inputs: { publish: 'pull-request' } }
const progressAsPull = { ...asPull, event: issueEvent }

const pulls = (world: World) => world.emulator.pulls(repository)
const branches = (world: World) => Object.keys(world.emulator.inspect(repository).branches)
const file = (world: World, path: string, branch = 'main') => world.emulator.file(repository, path, branch)
const octo = (world: World) => world.emulator.person('octo')

/** A roadmap with boxes. */
const boxes = '# Plan\n\n## Part\n\n- [ ] Read the book\n- [ ] Write a parser\n- [ ] Draw a map\n'

function boxWorld(): World {
  return createWorld({
    repositories: [{ name: repository, files: { 'README.md': '# Plan\n', 'roadmap/plan.md': boxes } }],
  })
}

describe('publish: pull-request', () => {
  it('opens one pull request with one signed commit, and leaves the branch alone', async () => {
    const world = createWorld()
    const before = world.emulator.head(repository)
    const report = await world.run(asPull)
    expect(world.emulator.head(repository)).toBe(before)
    expect(pulls(world)).toMatchObject([
      { state: 'open', head: proposal, base: 'main', author: 'github-actions[bot]', comments: [] },
    ])
    expect(world.emulator.commits(repository, proposal)).toHaveLength(2)
    expect(world.emulator.commits(repository, proposal)[0]).toMatchObject({
      verified: true,
      changed: expect.arrayContaining([badgePath, ledgerPath, 'README.md']),
    })
    expect(file(world, 'README.md', proposal)).toContain('0/12')
    expect(report).toMatchObject({ publishError: null, pullRequest: { number: 13, declined: false } })
    world.emulator.verify()
  })

  it('holds no text of people, neither in its commit nor in its own', async () => {
    const world = createWorld({
      repositories: [
        {
          name: repository,
          files: {
            'README.md': '# Plan\n',
            [roadmapPath]: '# P\n\n## @octo fixes #1\n\n### Practice\n\n- Ask @ada, close #2\n',
          },
        },
      ],
    })
    await world.run(asPull)
    const [pull] = pulls(world)
    const [commit] = world.emulator.commits(repository, proposal)
    for (const text of [pull?.title, pull?.body, commit?.message]) expect(text).not.toMatch(/@|#\d|octo|ada/)
  })

  it('writes nothing when nothing changed, and asks twice', async () => {
    const world = createWorld()
    await world.run(asPull)
    const before = world.emulator.inspect(repository, { times: true })
    await world.run(asPull)
    expect(world.requests()).toHaveLength(2)
    expect(world.writes()).toEqual([])
    expect(world.emulator.inspect(repository, { times: true })).toEqual(before)
  })

  it('is kept up to date in place: still one pull request with one commit, and its text says how far it is', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).closeIssue(repository, 5)
    await world.run(progressAsPull)
    expect(pulls(world)).toHaveLength(1)
    expect(pulls(world)[0]).toMatchObject({ state: 'open', body: expect.stringContaining('1 из 12') })
    expect(world.emulator.commits(repository, proposal)).toHaveLength(2)
    expect(file(world, 'README.md', proposal)).toContain('1/12')
    await world.run(progressAsPull)
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('keeps what a person wrote into its text', async () => {
    const world = createWorld()
    await world.run(asPull)
    const [pull] = pulls(world)
    octo(world).editIssue(repository, 13, { title: 'My title', body: `Before.\n\n${pull?.body}\nAfter.\n` })
    octo(world).closeIssue(repository, 5)
    await world.run(progressAsPull)
    expect(pulls(world)[0]).toMatchObject({
      title: 'My title',
      body: expect.stringMatching(/^Before\.[\s\S]*1 из 12[\s\S]*After\.\r\n$/),
    })
    octo(world).editIssue(repository, 13, { body: 'Mine alone.' })
    octo(world).closeIssue(repository, 6)
    await world.run(progressAsPull)
    expect(pulls(world)[0]).toMatchObject({ body: 'Mine alone.' })
  })

  it('is made anew on the base when that moves on, with what was pushed there', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).push(repository, { files: { 'README.md': '# My plan\n\nRewritten.\n', 'src/x.ts': 'x\n' } })
    await world.run(asPull)
    expect(file(world, 'README.md', proposal)).toMatch(/Rewritten\.[\s\S]*0\/12|0\/12[\s\S]*Rewritten\./)
    expect(file(world, 'src/x.ts', proposal)).toBe('x\n')
    expect(world.emulator.commits(repository, proposal)).toHaveLength(3)
    octo(world).mergePull(repository, 13)
    await world.run(asPull)
    expect(world.writes()).toEqual([])
  })

  it('is left as it is while only other files change on the base', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).push(repository, { files: { 'src/x.ts': 'x\n' } })
    await world.run(asPull)
    expect(world.writes()).toEqual([])
  })

  it.each([false, true])(
    'brings nothing more once it is merged (squashed: %s), and opens again with news',
    async (squash) => {
      const world = createWorld()
      await world.run(asPull)
      octo(world).mergePull(repository, 13, { squash })
      const merged = world.emulator.inspect(repository, { times: true })
      const report = await world.run(asPull)
      expect(report.pullRequest).toBeNull()
      expect(world.writes()).toEqual([])
      expect(world.emulator.inspect(repository, { times: true })).toEqual(merged)
      octo(world).closeIssue(repository, 5)
      await world.run(progressAsPull)
      expect(pulls(world).map(({ state }) => state)).toEqual(['closed', 'open'])
      expect(file(world, 'README.md', proposal)).toContain('1/12')
      octo(world).mergePull(repository, 14, { squash })
      expect(file(world, 'README.md')).toContain('1/12')
      await world.run(asPull)
      expect(world.writes()).toEqual([])
      world.emulator.verify()
    },
  )

  it('comes again when what was merged is taken back', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).mergePull(repository, 13)
    octo(world).push(repository, { files: { 'README.md': '# My plan\n\nWelcome.\n' } })
    await world.run(asPull)
    expect(pulls(world).map(({ state }) => state)).toEqual(['closed', 'open'])
    octo(world).mergePull(repository, 14)
    expect(file(world, 'README.md')).toContain('0/12')
  })

  it('goes away with its branch when nothing is left to bring', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).mergePull(repository, 13)
    octo(world).deleteBranch(repository, proposal)
    octo(world).closeIssue(repository, 5)
    await world.run(progressAsPull)
    octo(world).reopenIssue(repository, 5)
    const report = await world.run(progressAsPull)
    expect(pulls(world).map(({ state, merged }) => ({ state, merged }))).toEqual([
      { state: 'closed', merged: true },
      { state: 'closed', merged: false },
    ])
    expect(branches(world)).toEqual(['main'])
    expect(report.pullRequest).toBeNull()
    await world.run(progressAsPull)
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('stays closed when a person closes it, until there is something new to bring', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).closePull(repository, 13)
    const report = await world.run(asPull)
    expect(report.pullRequest).toMatchObject({ number: 13, declined: true })
    expect(world.writes()).toEqual([])
    octo(world).closeIssue(repository, 5)
    await world.run(progressAsPull)
    expect(pulls(world).map(({ number, state }) => `${number} ${state}`)).toEqual(['13 closed', '14 open'])
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('keeps commits of people on its branch, and says what to do', async () => {
    const world = createWorld()
    await world.run(asPull)
    const sha = octo(world).push(repository, { branch: proposal, files: { 'NOTES.md': 'Mine.\n' } })
    const unchanged = await world.run(asPull)
    expect(unchanged).toMatchObject({ publishError: null, pullRequest: { number: 13 } })
    octo(world).closeIssue(repository, 5)
    const report = await world.run(progressAsPull)
    expect(report.publishError?.message).toContain(`${proposal} contains commits of somebody else`)
    expect(world.emulator.head(repository, proposal)).toBe(sha)
    octo(world).mergePull(repository, 13)
    octo(world).deleteBranch(repository, proposal)
    expect((await world.run(progressAsPull)).publishError).toBeNull()
    expect(file(world, 'NOTES.md')).toBe('Mine.\n')
  })

  it('is its own after the button "Update branch"', async () => {
    const world = createWorld()
    await world.run(asPull)
    octo(world).push(repository, { files: { 'src/x.ts': 'x\n' } })
    octo(world).updatePull(repository, 13)
    await world.run(asPull)
    expect(world.writes()).toEqual([])
    octo(world).closeIssue(repository, 5)
    const report = await world.run(progressAsPull)
    expect(report.publishError).toBeNull()
    expect(file(world, 'README.md', proposal)).toContain('1/12')
    expect(file(world, 'src/x.ts', proposal)).toBe('x\n')
    expect(pulls(world)).toMatchObject([{ state: 'open' }])
  })

  it('does not take over a branch of that name that a person made', async () => {
    const world = createWorld()
    octo(world).createBranch(repository, proposal)
    const sha = octo(world).push(repository, { branch: proposal, files: { 'NOTES.md': 'Mine.\n' } })
    const report = await world.run(asPull)
    expect(report.publishError?.message).toContain('contains commits of somebody else')
    expect(world.emulator.head(repository, proposal)).toBe(sha)
    expect(pulls(world)).toEqual([])
  })

  it('uses the one that a person opened from its branch, and leaves their words alone', async () => {
    const world = createWorld()
    world.emulator.configure(repository, { actionsPulls: false })
    const report = await world.run(asPull)
    expect(report.publishError?.message).toContain('not allowed to open pull requests')
    expect(report.publishError?.hint).toContain('/octo/roadmap/compare/main...roadmap-progress-main?expand=1')
    octo(world).openPull(repository, { title: 'Progress', head: proposal, body: 'By hand.' })
    octo(world).closeIssue(repository, 5)
    const next = await world.run(progressAsPull)
    expect(next).toMatchObject({ publishError: null, pullRequest: { number: 13, declined: false } })
    expect(pulls(world)).toMatchObject([{ title: 'Progress', body: 'By hand.', state: 'open' }])
    expect(file(world, 'README.md', proposal)).toContain('1/12')
    world.emulator.verify()
  })

  it('says which permission is missing', async () => {
    const world = createWorld()
    const token = world.emulator.token({
      kind: 'installation',
      repository,
      permissions: { contents: 'write', issues: 'write', 'pull-requests': 'read' },
    })
    const report = await world.run({ ...asPull, token })
    expect(report.publishError?.hint).toContain('`pull-requests: write`')
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('says so before anything is made where the token may not even read pull requests', async () => {
    const world = createWorld({ repositories: [{ name: repository, private: true, files: seedFiles }] })
    await world.run(asPull)
    const token = world.emulator.token({
      kind: 'installation',
      repository,
      permissions: { contents: 'write', issues: 'write' },
    })
    await expect(world.run({ ...asPull, token })).rejects.toMatchObject({
      message: expect.stringContaining('pull requests'),
      hint: expect.stringContaining('`pull-requests: write`'),
    })
    expect(world.writes()).toEqual([])
  })

  it('forgets what it brought once that is merged: the ledger of the base goes on', async () => {
    const world = boxWorld()
    await world.run(asPull)
    octo(world).mergePull(repository, 4)
    const text = boxes.replace('- [ ] Draw a map\n', '')
    octo(world).push(repository, { files: { 'roadmap/plan.md': text } })
    await world.run()
    octo(world).push(repository, { files: { 'roadmap/plan.md': boxes } })
    await world.run()
    await world.run(asPull)
    expect(world.writes()).toEqual([])
    expect(world.emulator.issues(repository).map(({ state }) => state)).toEqual(['open', 'open', 'open'])
  })

  it('ticks the boxes in the pull request, and takes no unmerged tick for an unticked box', async () => {
    const world = boxWorld()
    await world.run(asPull)
    octo(world).closeIssue(repository, 2)
    await world.run(progressAsPull)
    expect(file(world, 'roadmap/plan.md', proposal)).toContain('- [x] Write a parser')
    expect(file(world, 'roadmap/plan.md')).toBe(boxes)
    await world.run(asPull)
    expect(world.writes()).toEqual([])
    expect(world.emulator.issue(repository, 2)?.state).toBe('closed')
    octo(world).mergePull(repository, 4)
    await world.run(asPull)
    expect(world.writes()).toEqual([])
    octo(world).push(repository, { files: { 'roadmap/plan.md': boxes } })
    await world.run(asPull)
    expect(world.emulator.issue(repository, 2)?.state).toBe('open')
  })

  it('remembers what only the unmerged ledger knows', async () => {
    const world = createWorld()
    await world.run(asPull)
    world.emulator.faults.script({ times: 2 }, { kind: 'lag', objects: 5 })
    await world.run(asPull)
    world.emulator.faults.clear()
    expect(world.writes()).toEqual([])
    octo(world).deleteIssue(repository, 3)
    await world.run(asPull)
    await world.run(asPull)
    expect(world.requests()).toHaveLength(2)
    expect(world.emulator.issues(repository)).toHaveLength(11)
  })
})
