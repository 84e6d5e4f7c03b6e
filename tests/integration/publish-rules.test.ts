import { describe, expect, it } from 'vitest'
import type { RunOptions, World } from './world.ts'
import { createWorld, repository, roadmapPath } from './world.ts'

const boxes = '# Plan\n\n## Part\n\n- [ ] Read the book\n- [ ] Write a parser\n- [ ] Draw a map\n'
const proposal = 'roadmap-progress-main'
const issueEvent = { name: 'issues', payload: { action: 'closed' } }
const ways = ['commit', 'pull-request', 'branch'] as const

const octo = (world: World) => world.emulator.person('octo')
const asked = (publish: string) => ({ inputs: { publish } })

function boxWorld(config = '', protectedBranches: readonly string[] = []): World {
  const files = { 'README.md': '# Plan\n', [roadmapPath]: boxes, '.github/roadmap-sync.yml': config }
  return createWorld({ repositories: [{ name: repository, files, protectedBranches }] })
}

describe('a protected branch', () => {
  it('refuses the commit: the run says why, and names the other ways', async () => {
    const world = boxWorld('', ['main'])
    const report = await world.run()
    expect(report.publishError?.message).toBe(
      'The rules of the branch main do not let the token write to it: Changes must be made through a pull request. (GH013, refs/heads/main).',
    )
    expect(report.publishError?.hint).toMatch(/`publish: pull-request` or `publish: branch`/)
    expect(world.emulator.issues(repository)).toHaveLength(3)
  })

  it.each([
    'Protected branch rules not configured for branch: 1 of 1 required status checks are expected.',
    'Required status check "build" is expected.',
    'At least 1 approving review is required by reviewers with write access.',
    'Commits must have verified signatures.',
    'Cannot update this protected ref.',
    'Cannot create ref due to creations being restricted.',
    'Cannot change this locked branch',
    'Changes must be made through the merge queue',
    "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
  ])('is recognised by what GitHub says: %s', async (message) => {
    const world = boxWorld()
    const body = JSON.stringify({
      data: { createCommitOnBranch: null },
      errors: [{ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message }],
    })
    const headers = { 'content-type': 'application/json' }
    world.emulator.faults.script(
      { operation: 'createCommitOnBranch' },
      { kind: 'answer', status: 200, headers, body, applied: false },
    )
    const { publishError } = await world.run()
    expect(publishError?.message).toMatch(/^The rules of the branch main do not let the token write to it: /)
    expect(publishError?.message).toContain(message.slice(0, 40))
  })

  it('holds all of its results in a pull request that can be merged', async () => {
    const world = boxWorld('', ['main'])
    expect((await world.run(asked('pull-request'))).publishError).toBeNull()
    octo(world).mergePull(repository, 4)
    expect(world.emulator.file(repository, 'README.md')).toContain('0/3')
    await world.run(asked('pull-request'))
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('does not matter to a branch of our own', async () => {
    const world = boxWorld('', ['main'])
    expect((await world.run(asked('branch'))).publishError).toBeNull()
    expect(world.emulator.file(repository, 'README.md', 'roadmap-progress')).toContain('0/3')
    world.emulator.verify()
  })

  it.each([
    ['pull-request', proposal],
    ['branch', 'roadmap-progress'],
  ])('that is our own is told of (publish: %s)', async (publish, branch) => {
    const world = boxWorld('', ['main', branch])
    const report = await world.run(asked(publish))
    expect(report.publishError?.message).toContain(`The rules of the branch ${branch} do not let`)
  })
})

describe('somebody else’s push in between', () => {
  it('to the branch of the standing pull request is not lost', async () => {
    const world = boxWorld()
    await world.run(asked('pull-request'))
    octo(world).closeIssue(repository, 2)
    const push = () => void octo(world).push(repository, { branch: proposal, files: { 'NOTES.md': 'x' } })
    world.emulator.faults.script({ operation: 'updateRefs' }, { kind: 'before', run: push })
    const report = await world.run({ ...asked('pull-request'), event: issueEvent })
    expect(report.publishError?.message).toContain('contains commits of somebody else')
    expect(world.emulator.file(repository, 'NOTES.md', proposal)).toBe('x')
    world.emulator.verify()
  })

  it('to the base is in the pull request', async () => {
    const world = boxWorld()
    await world.run(asked('pull-request'))
    octo(world).closeIssue(repository, 2)
    const push = () =>
      void octo(world).push(repository, {
        files: { 'README.md': '# Plan\n\nNew words.\n', [roadmapPath]: `${boxes}- [ ] Sail\n` },
      })
    world.emulator.faults.script({ operation: 'query.repository', skip: 2 }, { kind: 'before', run: push })
    const report = await world.run({ ...asked('pull-request'), event: issueEvent })
    expect(report.publishError).toBeNull()
    expect(world.emulator.file(repository, 'README.md', proposal)).toMatch(
      /New words\.[\s\S]*1\/4|1\/4[\s\S]*New words\./,
    )
    expect(world.emulator.file(repository, roadmapPath, proposal)).toContain(
      '- [x] Write a parser\n- [ ] Draw a map\n- [ ] Sail\n',
    )
    octo(world).mergePull(repository, 4)
    world.emulator.verify()
  })

  it('to our own branch is kept, and what it shows is rendered again', async () => {
    const world = boxWorld()
    await world.run(asked('branch'))
    octo(world).closeIssue(repository, 2)
    const push = () =>
      void octo(world).push(repository, { branch: 'roadmap-progress', files: { 'NOTES.md': 'x' } })
    world.emulator.faults.script({ operation: 'createCommitOnBranch' }, { kind: 'before', run: push })
    await world.run({ ...asked('branch'), event: issueEvent })
    expect(world.emulator.file(repository, 'NOTES.md', 'roadmap-progress')).toBe('x')
    expect(world.emulator.file(repository, 'README.md', 'roadmap-progress')).toContain('1/3')
    world.emulator.verify()
  })
})

describe('a token whose commits start workflows', () => {
  /** Runs for the first push, then for every push that a run makes, as GitHub would for a person's token. */
  async function settle(world: World, run: RunOptions, pushes: number): Promise<number> {
    let runs = 0
    for (let before = ''; runs < pushes; runs += 1) {
      const heads = Object.entries(world.emulator.inspect(repository, { times: true }).branches)
        .map(([name, { commits }]) => `${name} ${commits[0]?.sha}`)
        .join('\n')
      if (heads === before) return runs
      before = heads
      await world.run(run)
    }
    return runs
  }

  it.each(ways)('comes to rest after one more run, which writes nothing (publish: %s)', async (publish) => {
    const world = boxWorld()
    const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
    const run = { ...asked(publish), token }
    expect(await settle(world, run, 9)).toBe(2)
    expect(world.writes()).toEqual([])
    octo(world).closeIssue(repository, 2)
    await world.run({ ...run, event: issueEvent })
    expect(await settle(world, run, 9)).toBe(1)
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it.each(['roadmap-progress', proposal])(
    'asks for nothing by a push to our own branch %s',
    async (branch) => {
      const world = boxWorld()
      const publish = branch === proposal ? 'pull-request' : 'branch'
      await world.run(asked(publish))
      const sha = world.emulator.head(repository, branch)
      await world.run({ ...asked(publish), event: { name: 'push', ref: `refs/heads/${branch}`, sha } })
      expect(world.writes()).toEqual([])
      expect(Object.keys(world.emulator.inspect(repository).branches)).not.toContain(
        `roadmap-progress-${branch}`,
      )
    },
  )

  it.each([
    ['commit', 'main', true],
    ['branch', 'roadmap-progress', true],
    ['pull-request', proposal, false],
  ])(
    'says [skip ci] where that is wanted, but not where checks have to run (publish: %s)',
    async (publish, branch, says) => {
      const world = boxWorld('commit:\n  skip-ci: true\n')
      await world.run(asked(publish))
      const [commit] = world.emulator.commits(repository, branch)
      expect(commit?.message.includes('[skip ci]')).toBe(says)
      const usual = boxWorld()
      await usual.run(asked(publish))
      expect(usual.emulator.commits(repository, branch)[0]?.message).not.toContain('skip')
    },
  )
})

describe('one commit', () => {
  it('holds boxes, README, badge, chart and ledger', async () => {
    const world = boxWorld('chart: true\n')
    await world.run()
    octo(world).closeIssue(repository, 2)
    await world.run({ event: issueEvent })
    expect(world.emulator.commits(repository)).toHaveLength(3)
    expect(world.emulator.commits(repository)[0]?.changed).toEqual(
      expect.arrayContaining([
        '.github/roadmap/badge.svg',
        '.github/roadmap/burnup.svg',
        '.github/roadmap/ledger.json',
        'README.md',
        roadmapPath,
      ]),
    )
  })
})
