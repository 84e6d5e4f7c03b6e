// A pull request that changes the roadmap shows what merging it would do, and writes nothing else. In order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RepositoryView } from '../emulator/emulator.ts'
import { pullRequestEvent, pushEvent } from './events.ts'
import type { StepOptions } from './runner.ts'
import type { World } from './world.ts'
import { configPath, repository, roadmapPath, seed, startWorld } from './world.ts'

const branch = 'rename-a-task'
const renamed = seed.replace(
  'Настрой очередь задач с RabbitMQ.',
  'Настрой надёжную очередь задач с RabbitMQ.',
)
const added = renamed.replace(
  '- Решай задачи на LeetCode или Codewars.\n',
  '- Решай задачи на LeetCode или Codewars.\n- Прочитай @octo/Fluent Python, закрой #1.\n',
)

describe('a pull request that changes the roadmap', () => {
  let world: World
  let number: number
  let before: RepositoryView
  const plan = (action: string, options?: Partial<StepOptions>) =>
    world.run(pullRequestEvent(world.emulator, repository, { number, head: branch, action }), options)
  const push = (text: string) =>
    world.emulator.person('octo').push(repository, { branch, files: { [roadmapPath]: text } })
  const comments = () => world.emulator.pulls(repository)[0]?.comments ?? []

  beforeAll(async () => {
    world = await startWorld()
    expect((await world.run(pushEvent(world.emulator, repository))).exitCode).toBe(0)
    const octo = world.emulator.person('octo')
    octo.createBranch(repository, branch)
    push(renamed)
    number = octo.openPull(repository, { title: 'Rename a task', head: branch })
    before = world.emulator.inspect(repository)
  })
  afterAll(async () => {
    world.emulator.verify()
    await world.close()
  })

  it('gets one comment that shows the plan', async () => {
    const result = await plan('opened')
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toMatchObject({ author: 'github-actions[bot]' })
    expect(comments()[0]?.body).toContain('переименовать [#8](/octo/roadmap/issues/8)')
    expect(comments()[0]?.body).toContain(
      '~~Настрой очередь задач с RabbitMQ.~~ → **Настрой надёжную очередь задач с RabbitMQ.**',
    )
    expect(world.requests().length).toBeLessThanOrEqual(2)
  })

  it('says the same in the job summary and the outputs', async () => {
    const result = await plan('synchronize', { with: { 'dry-run': 'true' } })
    expect(result.summary).toMatch(/переименовать \[#8\]\(http.*\/octo\/roadmap\/issues\/8\)/)
    expect(JSON.parse(result.outputs.plan ?? '')).toMatchObject({
      operations: [{ kind: 'update-issue', number: 8, reason: expect.any(String) }],
    })
    expect(result.outputs).toMatchObject({ changed: 'false', updated: '0', commit: '' })
  })

  it('sends no further write when a push changes nothing in the plan', async () => {
    const result = await plan('synchronize')
    expect(result.exitCode).toBe(0)
    expect(comments()).toHaveLength(1)
    expect(world.writes()).toEqual([])
  })

  it('keeps that one comment up to date', async () => {
    push(added)
    const result = await plan('synchronize')
    expect(result.exitCode).toBe(0)
    expect(comments()).toHaveLength(1)
    expect(comments()[0]?.body).toContain('Fluent Python')
  })

  it('mentions nobody and refers to no issue with what a task says', () => {
    expect(comments()[0]?.body).not.toMatch(/@octo|\s#1\b/)
  })

  it('leaves other people’s comments alone, even a copy of its own', async () => {
    const body = comments()[0]?.body ?? ''
    world.emulator.person('reader').comment(repository, number, body)
    push(renamed)
    const result = await plan('synchronize')
    expect(result.exitCode).toBe(0)
    expect(comments()).toHaveLength(2)
    expect(comments()[1]).toEqual({ author: 'reader', body })
    expect(comments()[0]?.body).not.toContain('Fluent Python')
  })

  it('loses the comment when nothing is left to say', async () => {
    push(seed)
    const result = await plan('synchronize')
    expect(result.exitCode).toBe(0)
    expect(comments()).toEqual([expect.objectContaining({ author: 'reader' })])
  })

  it('changes nothing on GitHub but that comment', () => {
    const after = world.emulator.inspect(repository)
    expect(after.issues).toEqual(before.issues)
    expect(after.milestones).toEqual(before.milestones)
    expect(after.labels).toEqual(before.labels)
    expect(after.branches.main).toEqual(before.branches.main)
  })
})

describe('a pull request from a fork', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    expect((await world.run(pushEvent(world.emulator, repository))).exitCode).toBe(0)
  })
  afterAll(async () => {
    world.emulator.verify()
    await world.close()
  })

  it('is planned in the job summary with a token that only reads', async () => {
    const stranger = world.emulator.person('stranger')
    stranger.createBranch(repository, 'patch-1')
    stranger.push(repository, { branch: 'patch-1', files: { [roadmapPath]: renamed } })
    const number = stranger.openPull(repository, { title: 'Better words', head: 'patch-1' })
    const before = world.emulator.inspect(repository)
    const token = world.emulator.token({
      kind: 'installation',
      repository,
      permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' },
    })
    const event = pullRequestEvent(world.emulator, repository, {
      number,
      head: 'patch-1',
      fork: 'stranger/roadmap',
    })
    const result = await world.run(event, { token })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/^The plan is only in the job summary\. .*`pull-requests: write`/),
      }),
    ])
    expect(result.summary).toMatch(/переименовать \[#8\]\(http.*\/octo\/roadmap\/issues\/8\)/)
    expect(world.emulator.inspect(repository)).toEqual(before)
  })

  it('is only planned, and read as data, by `pull_request_target` with a token that writes', async () => {
    const stranger = world.emulator.person('stranger')
    stranger.createBranch(repository, 'patch-3')
    stranger.push(repository, {
      branch: 'patch-3',
      files: {
        [roadmapPath]: renamed,
        [configPath]:
          'label: taken\nauthors: [stranger]\nsafety: { percent: 100 }\nroadmaps:\n  - { files: ["+({a,aa})b", "{.git,.github}/**"], removed: close }\n',
        'README.md': '# Taken\n',
        '.github/workflows/taken.md': '# Plan\n\n## Practice\n\n- [ ] Taken\n',
      },
    })
    const number = stranger.openPull(repository, { title: 'Take over', head: 'patch-3' })
    const event = pullRequestEvent(world.emulator, repository, {
      number,
      head: 'patch-3',
      fork: 'stranger/roadmap',
    })
    const before = world.emulator.inspect(repository)
    const result = await world.run({
      ...event,
      name: 'pull_request_target',
      ref: 'refs/heads/main',
      sha: world.emulator.head(repository),
    })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('RabbitMQ')
    expect(result.summary).not.toContain('Taken')
    expect(world.writes().flatMap(({ created }) => created)).toEqual([expect.stringContaining('comment')])
    const { issues, milestones, labels, branches } = world.emulator.inspect(repository)
    expect({ issues, milestones, labels, branches }).toEqual({
      issues: before.issues,
      milestones: before.milestones,
      labels: before.labels,
      branches: before.branches,
    })
  })

  it('that closes most of the issues gets a warning, not a failure', async () => {
    const stranger = world.emulator.person('stranger')
    stranger.createBranch(repository, 'patch-2')
    const cut = seed.slice(0, seed.indexOf('## 3.'))
    stranger.push(repository, { branch: 'patch-2', files: { [roadmapPath]: cut } })
    const number = stranger.openPull(repository, { title: 'Less', head: 'patch-2' })
    const result = await world.run(pullRequestEvent(world.emulator, repository, { number, head: 'patch-2' }))
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/8 из 12 задач/) },
    ])
    expect(world.emulator.pulls(repository)[2]?.comments[0]?.body).toMatch(/8 из 12 задач/)
  })
})
