// What stops a run: each is one clear sentence with what to do, a failing exit status, and nothing half done.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { EmulatorOptions, Permissions, RepositorySpec } from '../emulator/emulator.ts'
import type { RunnerEvent } from './events.ts'
import { dispatchEvent, issuesEvent, pushEvent } from './events.ts'
import type { StepOptions, StepResult } from './runner.ts'
import type { World } from './world.ts'
import { files, repository, roadmapPath, seed, startWorld } from './world.ts'

const worlds: World[] = []
async function open(spec?: Partial<RepositorySpec>, options?: EmulatorOptions): Promise<World> {
  const world = await startWorld(spec, options)
  worlds.push(world)
  return world
}
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.emulator.verify()
    await world.close()
  }
})

const push = (world: World, options?: Partial<StepOptions>) =>
  world.run(pushEvent(world.emulator, repository), options)

function tokenWith(world: World, permissions: Permissions): string {
  return world.emulator.token({ kind: 'installation', repository, permissions })
}

/** Expects the one error of the run, in one line, and no trace of the program behind it. */
function expectError(result: StepResult, message: string | RegExp): void {
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({ message: expect.stringMatching(message) }),
  ])
  const [error] = result.annotations
  expect(error?.message).toMatch(/^[^\n]+[.?]$/)
  expect(result.stderr).toBe('')
  expect(result.log).not.toMatch(/^\s+at |node:internal|Error:/m)
  expect(result.exitCode).toBeGreaterThan(0)
}

describe('a token that does not do', () => {
  it('is missing', async () => {
    const world = await open()
    const result = await push(world, { with: { token: '' } })
    expectError(result, /^There is no token\. .*`token`/)
    expect(world.requests()).toEqual([])
  })

  it('is a blank', async () => {
    const world = await open()
    expectError(await push(world, { with: { token: ' \n' } }), /^There is no token\. /)
    expect(world.requests()).toEqual([])
  })

  it('is unknown to GitHub', async () => {
    const world = await open()
    const result = await push(world, { token: 'ghp_0123456789abcdefghijklmnopqrstuvwxyz' })
    expectError(result, /^GitHub does not accept the token\. /)
    expect(world.writes()).toEqual([])
  })

  it('was revoked', async () => {
    const world = await open()
    world.emulator.revoke(world.token)
    expectError(await push(world), /^GitHub does not accept the token\. /)
  })

  it('may not write issues, which names the permission to add', async () => {
    const world = await open()
    const token = tokenWith(world, { contents: 'write', issues: 'read' })
    expectError(
      await push(world, { token }),
      /^The token may not write issues and milestones\. .*`issues: write`/,
    )
    expect(world.emulator.issues(repository)).toEqual([])
    expect(world.emulator.milestones(repository)).toEqual([])
  })

  it('may not write files, which names the permission and keeps what was made', async () => {
    const world = await open()
    const token = tokenWith(world, { contents: 'read', issues: 'write' })
    expectError(
      await push(world, { token }),
      /^The token may not write files of the repository\. .*`contents: write`/,
    )
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(world.emulator.commits(repository)).toHaveLength(1)

    const again = await push(world)
    expect(again).toMatchObject({ exitCode: 0, outputs: { created: '0' } })
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('may not read the files of a private repository, because `permissions:` named only others', async () => {
    const world = await open({ private: true })
    const token = tokenWith(world, { issues: 'write' })
    expectError(await push(world, { token }), /`contents: (write|read)`/)
    expect(world.writes()).toEqual([])
  })

  it('belongs to another repository', async () => {
    const world = await open({ private: true })
    world.emulator.createRepository({ name: 'octo/other', files: {} })
    const token = world.emulator.token({
      kind: 'installation',
      repository: 'octo/other',
      permissions: { contents: 'write', issues: 'write' },
    })
    expectError(await push(world, { token }), /no such repository, or the token has no access to it\. /)
  })

  it('belongs to a person without rights here', async () => {
    const world = await open()
    const token = world.emulator.token({ kind: 'classic', login: 'passer-by', scopes: ['repo'] })
    const result = await push(world, { token })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(/^error: The token may not write issues and milestones\. .*`issues: write`/),
      expect.stringMatching(/^error: The token may not write files of the repository\. .*`contents: write`/),
    ])
    expect(world.emulator.issues(repository)).toEqual([])
  })
})

describe('a repository that cannot be worked with', () => {
  it('has no roadmap file', async () => {
    const world = await open({ files: { 'README.md': '# Plan\n' } })
    expectError(await push(world), /^There is no roadmap file: nothing matches roadmap\/\*\*\/\*\.md\. /)
    expect(world.writes()).toEqual([])
  })

  it('has a roadmap without tasks', async () => {
    const world = await open({
      files: { ...files, [roadmapPath]: '# My plan\n\n## 1. Basics\n\nTo be written.\n' },
    })
    expectError(await push(world), /^No practice task was found in roadmap\/python-developer\.md\. /)
    expect(world.writes()).toEqual([])
  })

  it('has its issues switched off', async () => {
    const world = await open({ issues: false })
    expectError(await push(world), /^Issues are switched off in this repository\. .*Settings/)
    expect(world.writes()).toEqual([])
  })

  it('is archived', async () => {
    const world = await open({ archived: true })
    expectError(await push(world), /^octo\/roadmap is archived, so nothing can be changed\. /)
    expect(world.writes()).toEqual([])
  })

  it('is empty', async () => {
    const world = await startWorld()
    worlds.push(world)
    world.emulator.createRepository({ name: 'octo/empty' })
    const token = world.emulator.token({
      kind: 'installation',
      repository: 'octo/empty',
      permissions: { contents: 'write', issues: 'write' },
    })
    const event: RunnerEvent = {
      name: 'workflow_dispatch',
      payload: { inputs: null, ref: 'refs/heads/main' },
      sha: '0'.repeat(40),
      ref: 'refs/heads/main',
    }
    expectError(
      await world.run(event, { repository: 'octo/empty', token }),
      /^octo\/empty has no commit yet\. .*roadmap/,
    )
  })

  it('has no README: everything else is done, and the run says what is missing', async () => {
    const { 'README.md': _, ...others } = files
    const world = await open({ files: others })
    const result = await push(world)
    expectError(result, /^There is no README\.md for badge and table\. .*`readme`/)
    expect(result.outputs).toMatchObject({ created: '12', changed: 'true' })
    expect(world.emulator.file(repository, '.github/roadmap/badge.svg')).toContain('<svg')
    expect(world.emulator.file(repository, 'README.md')).toBeNull()
  })

  it('has no README and wants none', async () => {
    const { 'README.md': _, ...others } = files
    const world = await open({ files: others })
    const result = await push(world, { with: { readme: '' } })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(world.emulator.file(repository, 'README.md')).toBeNull()
  })

  it('has a configuration with a key that does not exist', async () => {
    const world = await open({ files: { ...files, '.github/roadmap-sync.yml': 'lable: plan\n' } })
    expectError(
      await push(world),
      /^\.github\/roadmap-sync\.yml:1: there is no key `lable`\. Did you mean `label`\?$/,
    )
    expect(world.writes()).toEqual([])
  })
})

describe('a workflow that asks for something else', () => {
  it('by an input that does not exist', async () => {
    const world = await open()
    expectError(
      await push(world, { with: { roadmaps: 'plan.md' } }),
      /^There is no input `roadmaps`\. Did you mean `roadmap`\?$/,
    )
    expect(world.requests()).toEqual([])
  })

  it.each([
    ['mode', 'snyc', /^`snyc` is not a value of the input `mode`\. Did you mean `sync`\?/],
    ['source', 'checkout', /^`checkout` is not a value of the input `source`\. .*`repository`, `workspace`/],
    ['publish', 'push', /^`push` is not a value of the input `publish`\. .*`commit`/],
    ['dry-run', 'yes', /^`yes` is not a value of the input `dry-run`\. .*`true`, `false`/],
    ['max-wait', 'long', /^`long` is not a value of the input `max-wait`\. .*minutes/],
    ['roadmap', '', /^The input `roadmap` is empty\. /],
    ['roadmap', '../secrets/*.md', /^`\.\.\/secrets\/\*\.md` is not a path that `roadmap` may name\. /],
    [
      'readme',
      '.github/workflows/ci.yml',
      /^`\.github\/workflows\/ci\.yml` is not a path that `readme` may name\. /,
    ],
  ])('by the input `%s` being `%s`', async (name, value, message) => {
    const world = await open()
    expectError(await push(world, { with: { [name]: value } }), message)
    expect(world.requests()).toEqual([])
  })

  it('by a language that nobody speaks here', async () => {
    const world = await open()
    expectError(
      await push(world, { with: { locale: 'klingon' } }),
      /^There is no locale "klingon"\. .*en, ru/,
    )
    expect(world.writes()).toEqual([])
  })

  it('by an event that says nothing about what to do', async () => {
    const world = await open()
    const event = { ...dispatchEvent(world.emulator, repository), name: 'release' }
    expectError(await world.run(event), /^The event `release` has no default mode\. .*`mode`/)
    expect(world.requests()).toEqual([])
  })

  it('by a push of a tag', async () => {
    const world = await open()
    const event = pushEvent(world.emulator, repository, { ref: 'refs/tags/v1' })
    expectError(await world.run(event), /^refs\/tags\/v1 is not a branch\. .*push/)
  })
})

describe('a plan that looks like an accident', () => {
  let world: World
  const edit = (text: string | null) =>
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
  const firstTwoSections = seed.slice(0, seed.indexOf('## 3.'))

  beforeAll(async () => {
    world = await startWorld()
    expect((await push(world)).exitCode).toBe(0)
  })
  afterAll(async () => {
    world.emulator.verify()
    await world.close()
  })

  it('is refused with its numbers, and nothing is written', async () => {
    const before = world.emulator.issues(repository)
    edit(firstTwoSections)
    const result = await push(world)
    expectError(result, /8 из 12 задач \(67\s?%\).*`force: true`/)
    expect(result.outputs).toMatchObject({ changed: 'false', closed: '0', commit: '' })
    expect(result.summary).toMatch(/8 из 12 задач/)
    expect(world.writes()).toEqual([])
    expect(world.emulator.issues(repository)).toEqual(before)
  })

  it('is only a warning where nothing would be written anyway', async () => {
    const result = await push(world, { with: { 'dry-run': 'true' } })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/8 из 12 задач/) },
    ])
  })

  it('is an emptied roadmap', async () => {
    edit('# Nothing\n')
    expectError(await push(world), /no longer contains a task.*12 issues.*`force: true`/)
    expect(world.writes()).toEqual([])
  })

  it('is a deleted roadmap', async () => {
    edit(null)
    expectError(await push(world), /^There is no roadmap file/)
    expect(world.writes()).toEqual([])
  })

  it('is done when it is asked for twice', async () => {
    edit(firstTwoSections)
    const result = await push(world, { with: { force: 'true' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { closed: '8', total: '4' } })
  })
})

describe('GitHub in trouble', () => {
  it('refuses one milestone: the rest is done, the run fails and says which', async () => {
    const world = await open()
    world.emulator.faults.script(
      { operation: 'issues/create-milestone' },
      {
        kind: 'answer',
        status: 422,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          message: 'Validation Failed',
          errors: [{ resource: 'Milestone', code: 'custom' }],
        }),
        applied: false,
      },
    )
    const result = await push(world)
    expect(result.exitCode).toBeGreaterThan(0)
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(/^error: Не удалось: 1\. Основы Python – GitHub refused: Validation Failed/),
      expect.stringMatching(/^error: Не закончено, осталось изменений: 2\. /),
    ])
    expect(world.emulator.milestones(repository)).toHaveLength(7)
    expect(world.emulator.issues(repository)).toHaveLength(10)
    const again = await push(world)
    expect(again.exitCode).toBe(0)
    expect(world.emulator.milestones(repository)).toHaveLength(8)
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('answers with an error page to a read: the run asks again', async () => {
    const world = await open()
    world.emulator.faults.script({ request: 1 }, { kind: 'error', status: 502, applied: false })
    const result = await push(world)
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { created: '12' } })
  })

  it('answers a read with something that is no answer: the run says so in a sentence', async () => {
    const world = await open()
    world.emulator.faults.script({ request: 1 }, { kind: 'garbage', form: 'truncated', applied: false })
    const result = await push(world)
    // It may as well ask again and succeed.
    if (result.exitCode !== 0) expectError(result, /^\S.+\. \S/)
    expect((await push(world)).exitCode).toBe(0)
  })

  it('does not say what became of a milestone: nothing is made twice', async () => {
    const world = await open()
    world.emulator.faults.script(
      { operation: 'issues/create-milestone' },
      { kind: 'garbage', form: 'truncated', applied: true },
    )
    const result = await push(world)
    if (result.exitCode !== 0) expectError(result, /^\S.+\. \S/)
    expect((await push(world)).exitCode).toBe(0)
    expect(world.emulator.milestones(repository)).toHaveLength(8)
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('allows no more for longer than the run may wait: the next run goes on from there', async () => {
    const world = await open()
    world.emulator.faults.script(
      { operation: 'createIssue' },
      { kind: 'limit', form: 'secondary', retryAfter: 3_600 },
    )
    const result = await push(world)
    expectError(
      result,
      /^Не закончено, осталось изменений: 12\. Лимит GitHub действует до \d\d:\d\d\sUTC\. Следующий запуск продолжит/,
    )
    expect(result.outputs).toMatchObject({ created: '0', pending: '12' })
    expect(result.summary).toContain('осталось изменений: 12')
    const again = await world.run(issuesEvent(world.emulator, repository, { action: 'closed', number: 1 }))
    expect(again.exitCode).toBe(0)
    expect(world.emulator.issues(repository)).toEqual([])
    expect((await push(world)).outputs).toMatchObject({ created: '12', pending: '0' })
    expect(world.emulator.milestones(repository)).toHaveLength(8)
  })
})
