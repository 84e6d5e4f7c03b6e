import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, seed } from './world.ts'

const page = 'README.md'
const ledgerPath = '.github/roadmap/ledger.json'
const badgePath = '.github/roadmap/badge.svg'
const branch = 'roadmap-progress'
const proposal = 'roadmap-progress-main'
const apart = { inputs: { publish: 'branch' } }
const progressApart = { ...apart, event: { name: 'issues', payload: { action: 'closed' } } }

const file = (world: World, path: string, at = 'main') => world.emulator.file(repository, path, at)
const octo = (world: World) => world.emulator.person('octo')
const pulls = (world: World) => world.emulator.pulls(repository)

describe('publish: branch', () => {
  it('keeps badge, table and ledger on a branch without history in common, and leaves the other one alone', async () => {
    const world = createWorld()
    const before = world.emulator.head(repository)
    const report = await world.run(apart)
    expect(world.emulator.head(repository)).toBe(before)
    expect(world.emulator.commits(repository, branch)).toHaveLength(1)
    expect(world.emulator.commits(repository, branch)[0]).toMatchObject({ verified: true })
    expect(Object.keys(world.emulator.files(repository, branch))).toEqual(
      expect.arrayContaining([page, badgePath, ledgerPath]),
    )
    expect(file(world, 'roadmap/python-developer.md', branch)).toBeNull()
    expect(file(world, page, branch)).toMatch(/^# Прогресс дорожной карты\n[\s\S]*0\/12/)
    expect(report.publishError).toBeNull()
    world.emulator.verify()
  })

  it('lets the README link there by one pull request, once', async () => {
    const world = createWorld()
    const report = await world.run(apart)
    expect(report.pullRequest).toMatchObject({ number: 13, declined: false })
    expect(pulls(world)).toMatchObject([{ state: 'open', head: proposal, base: 'main' }])
    expect(world.emulator.commits(repository, proposal)[0]).toMatchObject({ changed: ['README.md'] })
    await world.run(apart)
    expect(world.writes()).toEqual([])
    octo(world).mergePull(repository, 13)
    const readme = file(world, 'README.md')
    expect(readme).toContain('/octo/roadmap/raw/roadmap-progress/.github/roadmap/badge.svg')
    expect(readme).toContain('/octo/roadmap/blob/roadmap-progress/README.md')
    octo(world).closeIssue(repository, 1)
    await world.run(progressApart)
    expect(world.requests()).toHaveLength(3)
    expect(pulls(world)).toHaveLength(1)
    expect(file(world, page, branch)).toContain('1/12')
    expect(file(world, 'README.md')).toBe(readme)
    world.emulator.verify()
  })

  it('proposes the link to a chart that is switched on later, and keeps proposing it until somebody decides', async () => {
    const config = { '.github/roadmap-sync.yml': 'chart: true\n' }
    const chart = /<img src="[^"]*\/raw\/roadmap-progress\/\.github\/roadmap\/burnup\.svg"/
    const world = createWorld()
    await world.run(apart)
    octo(world).mergePull(repository, 13)
    octo(world).push(repository, { files: config })
    await world.run(apart)
    expect(pulls(world).at(-1)).toMatchObject({ number: 14, state: 'open' })
    expect(file(world, 'README.md', proposal)).toMatch(chart)
    expect(file(world, 'README.md', proposal)).toContain(file(world, 'README.md')?.slice(0, 200))
    await world.run(apart)
    expect(world.writes()).toEqual([])
    octo(world).mergePull(repository, 14)
    await world.run(apart)
    expect(world.writes()).toEqual([])
    expect(world.requests()).toHaveLength(2)
    expect(file(world, 'README.md')).toMatch(chart)
    world.emulator.verify()
  })

  it('proposes no chart again that was declined, or taken out of the README', async () => {
    const config = { '.github/roadmap-sync.yml': 'chart: true\n' }
    const declined = createWorld()
    await declined.run(apart)
    octo(declined).mergePull(repository, 13)
    octo(declined).push(repository, { files: config })
    await declined.run(apart)
    octo(declined).closePull(repository, 14)
    await declined.run(apart)
    expect(declined.writes()).toEqual([])
    const world = createWorld()
    octo(world).push(repository, { files: config })
    await world.run(apart)
    octo(world).mergePull(repository, 13)
    const readme = file(world, 'README.md') ?? ''
    const without = readme.replace(/<!-- roadmap-sync:chart:start[\s\S]*chart:end -->\n\n/, '')
    expect(without).not.toBe(readme)
    octo(world).push(repository, { files: { 'README.md': without } })
    await world.run(apart)
    expect(world.writes()).toEqual([])
  })

  it('writes nothing when nothing changed, and asks twice', async () => {
    const world = createWorld()
    await world.run(apart)
    octo(world).mergePull(repository, 13)
    await world.run(apart)
    expect(world.requests()).toHaveLength(2)
    expect(world.writes()).toEqual([])
  })

  it('opens no pull request again that a person closed', async () => {
    const world = createWorld()
    await world.run(apart)
    octo(world).closePull(repository, 13)
    octo(world).closeIssue(repository, 5)
    await world.run(progressApart)
    expect(pulls(world)).toMatchObject([{ state: 'closed' }])
    expect(file(world, page, branch)).toContain('1/12')
  })

  it('works with a README that links there already, or with none', async () => {
    const world = createWorld()
    await world.run({ inputs: { publish: 'branch', readme: '' } })
    expect(pulls(world)).toEqual([])
    expect(file(world, page, branch)).toContain('0/12')
  })

  it('says what to put into the README where no pull request can be opened, and is done all the same', async () => {
    const world = createWorld()
    world.emulator.configure(repository, { actionsPulls: false })
    const report = await world.run(apart)
    expect(report.publishError).toBeNull()
    expect(report.diagnostics).toEqual([
      expect.objectContaining({
        rule: 'readme-not-linked',
        severity: 'warning',
        hint: expect.stringContaining('/octo/roadmap/raw/roadmap-progress/.github/roadmap/badge.svg'),
      }),
    ])
    expect(file(world, page, branch)).toContain('0/12')
  })

  it('reads its ledger first: what lists lack is not made again', async () => {
    const world = createWorld()
    await world.run(apart)
    world.emulator.faults.script({ times: 2 }, { kind: 'lag', objects: 5 })
    await world.run(apart)
    world.emulator.faults.clear()
    expect(world.writes()).toEqual([])
    expect(world.emulator.issues(repository)).toHaveLength(12)
    octo(world).deleteIssue(repository, 3)
    await world.run(apart)
    await world.run(apart)
    expect(world.writes()).toEqual([])
    expect(world.requests()).toHaveLength(3)
    expect(world.emulator.issues(repository)).toHaveLength(11)
  })

  it('leaves boxes as they are, and closes no issue for them', async () => {
    const boxes = '# Plan\n\n## Part\n\n- [ ] Read the book\n- [x] Write a parser\n'
    const world = createWorld({
      repositories: [{ name: repository, files: { 'README.md': '# P\n', 'roadmap/plan.md': boxes } }],
    })
    await world.run(apart)
    octo(world).closeIssue(repository, 1)
    await world.run(progressApart)
    await world.run(apart)
    expect(world.writes()).toEqual([])
    expect(file(world, 'roadmap/plan.md')).toBe(boxes)
    expect(world.emulator.issues(repository).map(({ state }) => state)).toEqual(['closed', 'closed'])
  })

  it('keeps what people write on its page and beside it', async () => {
    const world = createWorld()
    await world.run(apart)
    const text = file(world, page, branch) ?? ''
    octo(world).push(repository, { branch, files: { [page]: `${text}\nMine.\n`, 'NOTES.md': 'x' } })
    octo(world).closeIssue(repository, 5)
    await world.run(progressApart)
    expect(file(world, page, branch)).toMatch(/1\/12[\s\S]*Mine\.\n$/)
    expect(file(world, 'NOTES.md', branch)).toBe('x')
  })

  it('comes again when the branch is deleted', async () => {
    const world = createWorld()
    await world.run(apart)
    octo(world).deleteBranch(repository, branch)
    await world.run(apart)
    expect(file(world, page, branch)).toContain('0/12')
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('takes the ledger along from where an earlier way of publishing left it', async () => {
    const world = createWorld()
    await world.run()
    octo(world).deleteIssue(repository, 3)
    await world.run()
    await world.run(apart)
    expect(world.emulator.issues(repository)).toHaveLength(11)
    expect(JSON.parse(file(world, ledgerPath, branch) ?? '')).toEqual(
      JSON.parse(file(world, ledgerPath) ?? ''),
    )
  })

  it('is there with a roadmap that is edited meanwhile', async () => {
    const world = createWorld()
    await world.run(apart)
    const title = 'Настрой очередь задач с RabbitMQ.'
    octo(world).push(repository, {
      files: { 'roadmap/python-developer.md': seed.replace(`- ${title}\n`, '') },
    })
    await world.run(apart)
    expect(file(world, page, branch)).toContain('0/11')
    await world.run(apart)
    expect(world.writes()).toEqual([])
  })
})
