// The built Action in a repository whose main branch is protected, in every way of publishing. In order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuesEvent, pushEvent } from './events.ts'
import type { StepOptions } from './runner.ts'
import type { World } from './world.ts'
import { configPath, files, repository, startWorld, zoneOf } from './world.ts'

const proposal = 'roadmap-progress-main'
let world: World
const octo = () => world.emulator.person('octo')
const file = (path: string, branch: string) => world.emulator.file(repository, path, branch)
const push = (publish: string, options?: Partial<StepOptions>) =>
  world.run(pushEvent(world.emulator, repository), { ...options, with: { publish, ...options?.with } })
const closed = (publish: string, number: number) => {
  octo().closeIssue(repository, number)
  return world.run(issuesEvent(world.emulator, repository, { action: 'closed', number }), {
    with: { publish },
  })
}
const start = () => startWorld({ protectedBranches: ['main'] })
const stop = async () => {
  world.emulator.verify()
  await world.close()
}

describe('a protected branch, with the default way of publishing', () => {
  beforeAll(async () => {
    world = await start()
  })
  afterAll(stop)

  it('fails with one sentence that says why and what to do, when the rest is done', async () => {
    const result = await push('commit')
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /^The rules of the branch main do not let the token write to it: Changes must be made through a pull request\. .*`publish: pull-request`/,
        ),
      },
    ])
    expect(result.summary).toContain('> [!CAUTION]\n> The rules of the branch main')
    expect(result.summary).toContain('0/12')
    expect(result.outputs).toMatchObject({ created: '12', commit: '', 'pull-request': '' })
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('goes on from there when another way is set, and makes nothing twice', async () => {
    const result = await push('pull-request')
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({
      created: '0',
      'pull-request': expect.stringMatching(/\/pull\/13$/),
    })
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })
})

describe('publish: pull-request', () => {
  beforeAll(async () => {
    world = await start()
  })
  afterAll(stop)

  it('opens one pull request and says which', async () => {
    const result = await push('pull-request')
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({
      changed: 'true',
      commit: world.emulator.head(repository, proposal),
      'pull-request': expect.stringMatching(/\/octo\/roadmap\/pull\/13$/),
    })
    expect(result.summary).toMatch(/ждут слияния в \[#13\]\(http/)
    expect(zoneOf(file('README.md', proposal), 'progress')).toContain('0/12')
  })

  it('has nothing to do a second time', async () => {
    const result = await push('pull-request')
    expect(result.outputs).toMatchObject({
      changed: 'false',
      commit: '',
      'pull-request': expect.stringMatching(/13$/),
    })
    expect(world.writes()).toEqual([])
  })

  it('keeps it up to date when an issue is closed', async () => {
    expect((await closed('pull-request', 1)).exitCode).toBe(0)
    expect(world.emulator.pulls(repository)).toHaveLength(1)
    expect(zoneOf(file('README.md', proposal), 'progress')).toContain('1/12')
  })

  it('rests once it is merged', async () => {
    octo().mergePull(repository, 13, { squash: true })
    const result = await push('pull-request')
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'false', 'pull-request': '' } })
    expect(world.writes()).toEqual([])
    expect(zoneOf(file('README.md', 'main'), 'progress')).toContain('1/12')
  })

  it('says how to let Actions open pull requests where they may not', async () => {
    world.emulator.configure(repository, { actionsPulls: false })
    const result = await closed('pull-request', 2)
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /^GitHub Actions is not allowed to open pull requests here\. .*Settings → Actions → General.*compare\/main\.\.\.roadmap-progress-main\?expand=1$/,
        ),
      },
    ])
  })
})

describe('publish: branch', () => {
  beforeAll(async () => {
    world = await start()
  })
  afterAll(stop)

  it('keeps badge and table on a branch of their own, and lets the README link there', async () => {
    const result = await push('branch')
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(zoneOf(file('README.md', 'roadmap-progress'), 'progress')).toContain('0/12')
    expect(result.outputs['pull-request']).toMatch(/\/pull\/13$/)
    octo().mergePull(repository, 13)
    expect(zoneOf(file('README.md', 'main'), 'badge')).toContain(
      '/raw/roadmap-progress/.github/roadmap/badge.svg',
    )
  })

  it('never touches the other branch again', async () => {
    const before = world.emulator.head(repository)
    const result = await closed('branch', 1)
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { 'pull-request': '' } })
    expect(zoneOf(file('README.md', 'roadmap-progress'), 'progress')).toContain('1/12')
    expect(world.emulator.head(repository)).toBe(before)
    expect(world.emulator.pulls(repository)).toHaveLength(1)
  })

  it('says [skip ci] where that is wanted', async () => {
    octo().push(repository, { files: { [configPath]: `${files[configPath]}commit:\n  skip-ci: true\n` } })
    await closed('branch', 2)
    expect(world.emulator.commits(repository, 'roadmap-progress')[0]?.message).toMatch(/ \[skip ci\]$/)
  })
})
