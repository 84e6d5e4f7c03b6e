// More issues than a page holds: what is asked for at the same time, and that nothing is missed or doubled by it.
import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import { createWaitBudget } from '../../src/apply/wait-budget.ts'
import { createClient } from '../../src/github/client.ts'
import { readRepository } from '../../src/github/read/repository.ts'
import type { LogEntry } from '../emulator/emulator.ts'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath } from './world.ts'

const latency = 300
const octo = ({ emulator }: World) => emulator.person('octo')

/** A repository with issues and milestones by a person, whose answers take 300 ms. */
function repositoryWith(issues: number, milestones = 0): World {
  const world = createWorld({ latency })
  for (let count = 1; count <= issues; count += 1)
    octo(world).createIssue(repository, { title: `Issue ${count}` })
  for (let count = 1; count <= milestones; count += 1)
    octo(world).createMilestone(repository, { title: `Part ${count}` })
  return world
}

/** Numbers of what one reading of it finds, the requests that took, and how long. */
async function read({ emulator, clock }: World, maxWait = 0) {
  const [owner = '', repo = ''] = repository.split('/')
  const { signal } = new AbortController()
  const client = createClient(new Octokit({ auth: emulator.token(), request: { fetch: emulator.fetch } }), {
    owner,
    repo,
    clock,
    signal,
    budget: createWaitBudget({ clock, signal, maxWait }),
  })
  emulator.log.clear()
  const start = clock.now()
  const { issues, milestones } = await readRepository(client, {
    commit: null,
    branch: null,
    before: null,
    files: { paths: [], globs: [] },
    trusted: [],
    label: 'roadmap',
    pullRequest: null,
  })
  return {
    issues: issues.map(({ number }) => number),
    milestones: milestones.map(({ number }) => number),
    requests: emulator.log.entries.length,
    took: clock.now() - start,
    atOnce: Math.max(...[...byTime(emulator.log.entries).values()].map((entries) => entries.length)),
  }
}

function byTime(entries: readonly LogEntry[]): Map<number, LogEntry[]> {
  const times = new Map<number, LogEntry[]>()
  for (const entry of entries) times.set(entry.time, [...(times.get(entry.time) ?? []), entry])
  return times
}

function numbers(count: number, except: readonly number[] = []): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => !except.includes(number))
}

const numberedPage = 'issues/list-for-repo'

describe('the list of issues', () => {
  it('of 10,000 takes a request for each hundred, eight at a time, and a seventh of the time', async () => {
    const world = repositoryWith(10_000, 1_000)
    expect(await read(world)).toEqual({
      issues: numbers(10_000),
      milestones: numbers(1_000),
      requests: 109,
      took: 15 * latency,
      atOnce: 9,
    })
    expect(world.emulator.log.counts().cost).toEqual({ graphql: 11, rest: 98 })
    world.emulator.verify()
  })

  it.each([
    [0, 1, 1],
    [100, 1, 1],
    [101, 2, 2],
    [200, 2, 2],
    [201, 3, 2],
    [901, 10, 3],
  ])('of %i takes %i requests, the time of %i', async (count, requests, rounds) => {
    const found = await read(repositoryWith(count))
    expect(found).toMatchObject({ issues: numbers(count), requests, took: rounds * latency })
  })

  it('is read at the same time as the milestones', async () => {
    const found = await read(repositoryWith(450, 460))
    expect(found).toMatchObject({ milestones: numbers(460), requests: 9, took: 5 * latency })
  })

  it('is whole where pull requests took every second number', async () => {
    const world = createWorld({ latency })
    for (let count = 0; count < 300; count += 1) {
      octo(world).createIssue(repository, { title: `Issue ${count}` })
      octo(world).createBranch(repository, `branch-${count}`)
      octo(world).push(repository, { files: { [`${count}.md`]: 'x\n' }, branch: `branch-${count}` })
      octo(world).openPull(repository, { title: `Pull ${count}`, head: `branch-${count}` })
    }
    const odd = numbers(600).filter((number) => number % 2 === 1)
    expect(await read(world)).toMatchObject({ issues: odd, requests: 6, took: 4 * latency })
    world.emulator.verify()
  })

  it('takes no request for numbers of issues that were deleted', async () => {
    const world = repositoryWith(1_500)
    for (let number = 101; number <= 1_300; number += 1) octo(world).deleteIssue(repository, number)
    const found = await read(world)
    expect(found).toMatchObject({
      issues: numbers(1_500).filter((number) => number <= 100 || number > 1_300),
    })
    expect(found).toMatchObject({ requests: 3, took: 2 * latency })
    world.emulator.verify()
  })
})

describe('what changes while the list is read', () => {
  const change = (world: World, skip: number, run: () => void) =>
    world.emulator.faults.script({ operation: numberedPage, skip }, { kind: 'before', run })

  it.each([0, 2, 4])('an issue that is deleted before request %i takes no other along', async (skip) => {
    const world = repositoryWith(600)
    change(world, skip, () => octo(world).deleteIssue(repository, 350))
    const { issues } = await read(world)
    expect(issues.filter((number) => number !== 350)).toEqual(numbers(600, [350]))
    world.emulator.verify()
  })

  it.each([0, 2, 4])('an issue that is made before request %i doubles none', async (skip) => {
    const world = repositoryWith(600)
    change(world, skip, () => octo(world).createIssue(repository, { title: 'Late' }))
    const { issues, requests } = await read(world)
    expect(issues).toEqual(numbers(600))
    expect(requests).toBe(6)
    world.emulator.verify()
  })

  it('an issue that moves to another repository is not taken for one of this', async () => {
    const world = repositoryWith(600)
    world.emulator.createRepository({ name: 'octo/other', files: {} })
    for (let count = 1; count < 350; count += 1) octo(world).createIssue('octo/other', { title: 'Other' })
    change(world, 0, () => expect(octo(world).transferIssue(repository, 350, 'octo/other')).toBe(350))
    expect((await read(world)).issues).toEqual(numbers(600, [350]))
    world.emulator.verify()
  })

  it('an old issue that came from another repository and has the highest number is found', async () => {
    const world = createWorld({ latency })
    world.emulator.createRepository({ name: 'octo/other', files: {} })
    const old = octo(world).createIssue('octo/other', { title: 'Old' })
    world.clock.advance(1_000)
    for (let count = 0; count < 400; count += 1) octo(world).createIssue(repository, { title: 'New' })
    expect(octo(world).transferIssue('octo/other', old, repository)).toBe(401)
    expect((await read(world)).issues).toEqual(numbers(401))
    world.emulator.verify()
  })
})

describe('a request of many that goes wrong', () => {
  it.each([
    { kind: 'drop', applied: false } as const,
    { kind: 'error', status: 502, applied: false } as const,
    { kind: 'garbage', form: 'truncated', applied: true } as const,
  ])('is sent again alone ($kind)', async (fault) => {
    const world = repositoryWith(900)
    world.emulator.faults.script({ operation: numberedPage, skip: 3 }, fault)
    expect(await read(world)).toMatchObject({ issues: numbers(900), requests: 10 })
    world.emulator.verify()
  })

  it('because of a limit holds back the others until the limit is over, and is waited for once', async () => {
    const world = repositoryWith(3_000)
    const limit = { kind: 'limit', form: 'secondary', status: 403, retryAfter: 30 } as const
    world.emulator.faults.script({ operation: numberedPage, skip: 3, times: 2 }, limit)
    const found = await read(world, 31_000)
    expect(found).toMatchObject({ issues: numbers(3_000), requests: 32 })
    const heardAt = latency + (world.requests().find(({ refused }) => refused !== undefined)?.time ?? 0)
    const between = world.requests().filter(({ time }) => time > heardAt && time < heardAt + 30_000)
    expect(between.map(({ time }) => time)).toEqual([])
    world.emulator.verify()
  })

  it('is told where the limit lasts longer than the run may wait', async () => {
    const world = repositoryWith(900)
    const limit = { kind: 'limit', form: 'secondary', status: 403, retryAfter: 30 } as const
    world.emulator.faults.script({ operation: numberedPage, times: 8 }, limit)
    await expect(read(world, 20_000)).rejects.toThrow('rate limit is used up until')
    expect(world.requests()).toHaveLength(9)
    world.emulator.verify()
  })

  it('again and again ends the run before it changes anything', async () => {
    const world = repositoryWith(500)
    world.emulator.faults.script(
      { operation: numberedPage, times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 504, applied: false },
    )
    await expect(world.run()).rejects.toThrow('GitHub does not answer.')
    expect(world.writes()).toEqual([])
  })
})

describe('a run over several hundred tasks', () => {
  const tasks = (count: number) =>
    `# Plan\n\n## Practice\n\n${numbers(count)
      .map((number) => `- [ ] Exercise ${number}: write part ${number * 7919}\n`)
      .join('')}`

  it('makes no issue again though one was deleted, one made and one closed while it read', async () => {
    const files = { 'README.md': '# Plan\n', [roadmapPath]: tasks(330) }
    const world = createWorld({ repositories: [{ name: repository, files }], limits: 'off' })
    await world.run({ inputs: { 'max-wait': '350' } })
    expect(world.emulator.issues(repository)).toHaveLength(330)
    const person = octo(world)
    world.emulator.faults.script(
      { operation: numberedPage, skip: 1 },
      {
        kind: 'before',
        run: () => {
          person.deleteIssue(repository, 250)
          person.createIssue(repository, { title: 'Late' })
          person.closeIssue(repository, 320)
        },
      },
    )
    const report = await world.run()
    expect(report.plan.operations.map(({ kind }) => kind)).not.toContain('create-issue')
    expect(world.writes().flatMap(({ created }) => created)).toEqual([])
    world.emulator.verify()
  })
})
