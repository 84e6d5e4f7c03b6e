import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const labels = ['roadmap']

/** What others wrote: every issue and comment but those that the first run made. */
function strangersOf(world: World, numbers: readonly number[]) {
  return world.emulator.issues(repository).filter(({ number }) => numbers.includes(number))
}

async function started(): Promise<{ readonly world: World; readonly body: string }> {
  const world = createWorld()
  await world.run()
  return { world, body: world.emulator.issue(repository, 1)?.body ?? '' }
}

describe('an issue that looks like ours and is not', () => {
  it.each<[string, (body: string) => string]>([
    ['a copy', (body) => body],
    ['a copy in CRLF', (body) => body.replaceAll('\n', '\r\n')],
    ['a copy with a preface', (body) => `Look at this:\n\n${body}`],
    ['an altered copy', (body) => body.replace(/v1\.(.{20})/, 'v1.AAAA$1')],
    ['a truncated copy', (body) => body.slice(0, body.length / 2)],
    ['a marker in a marker', (body) => body.replace('\n', `\n${body}\n`)],
    ['a copy twice', (body) => `${body}\n\n${body}`],
    ['a marker that is too long', (body) => body.replace('v1.', `v1.${'A'.repeat(40_000)}`)],
    ['a marker of a future version', (body) => body.replace('v1.', 'v2.')],
    ['a marker in a quote', (body) => body.replace(/^/gm, '> ')],
    ['a marker in code', (body) => `\`\`\`\n${body}\n\`\`\``],
    ['a marker in details', (body) => `<details><summary>Log</summary>\n\n${body}\n\n</details>`],
    ['a marker in a comment', (body) => `<!--\n${body}\n-->`],
    ['as many markers as a body holds', (body) => `${body}\n`.repeat(70).slice(0, 65_536)],
    ['a marker of as much as a body holds', (body) => body.replace('v1.', `v1.${'A'.repeat(60_000)}`)],
  ])('is neither adopted, closed, edited nor counted, and told once: %s', async (_, forge) => {
    const { world, body } = await started()
    const stranger = world.emulator.person('mallory')
    const number = stranger.createIssue(repository, { title: 'Mine', body: forge(body), labels })
    stranger.comment(repository, 2, forge(body))
    const before = world.emulator.inspect(repository)
    for (const inputs of [{}, { mode: 'progress' }]) {
      const report = await world.run({ inputs })
      expect(world.writes()).toEqual([])
      expect(report.plan.forged.map((each) => each.number)).toEqual([number])
      expect(report.progress).toMatchObject({ total: 12, done: 0 })
    }
    stranger.closeIssue(repository, number)
    expect((await world.run()).progress).toMatchObject({ total: 12, done: 0 })
    expect(world.emulator.inspect(repository).branches).toEqual(before.branches)
    expect(strangersOf(world, [number])).toEqual(
      before.issues
        .filter((each) => each.number === number)
        .map((each) => ({ ...each, state: 'closed', stateReason: 'completed' })),
    )
  })

  it('does not become ours when its task leaves the roadmap or is reworded', async () => {
    const { world, body } = await started()
    const number = world.emulator.person('mallory').createIssue(repository, { title: 'Mine', body, labels })
    const before = strangersOf(world, [number])
    const task = '- Решай задачи на LeetCode или Codewars.\n'
    for (const text of [seed.replace(task, '- Решай задачи на Codewars.\n'), seed.replace(task, '')]) {
      world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
      await world.run()
      expect(strangersOf(world, [number])).toEqual(before)
    }
  })

  it('does not become ours because the ledger names it', async () => {
    const { world } = await started()
    const octo = world.emulator.person('octo')
    const number = world.emulator.person('mallory').createIssue(repository, { title: 'Mine', labels })
    const path = '.github/roadmap/ledger.json'
    const ledger = JSON.parse(world.emulator.file(repository, path) ?? '')
    const [id = ''] = Object.keys(ledger.tasks)
    ledger.tasks[id].issue = number
    octo.push(repository, { files: { [path]: JSON.stringify(ledger) } })
    const before = strangersOf(world, [number])
    const report = await world.run()
    expect(strangersOf(world, [number])).toEqual(before)
    expect(world.emulator.issues(repository)).toHaveLength(13)
    expect(report.progress.total).toBe(12)
  })
})

describe('an issue that a stranger opened before', () => {
  it('the first run makes ours beside it, whatever marker it bears', async () => {
    const { body } = await started()
    const world = createWorld()
    const number = world.emulator.person('mallory').createIssue(repository, { title: 'Mine', body, labels })
    const before = strangersOf(world, [number])
    const { plan, progress } = await world.run()
    expect(plan.forged.map((issue) => issue.number)).toEqual([number])
    expect(progress.total).toBe(12)
    expect(world.emulator.issues(repository)).toHaveLength(13)
    expect(strangersOf(world, [number])).toEqual(before)
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('the first run and that bears our label and a task’s title is left to the stranger', async () => {
    const world = createWorld()
    const title = 'Решай задачи на LeetCode или Codewars.'
    const number = world.emulator.person('mallory').createIssue(repository, { title, labels })
    const before = strangersOf(world, [number])
    const { progress } = await world.run()
    expect(progress.total).toBe(12)
    expect(world.emulator.issues(repository).filter((issue) => issue.title === title)).toHaveLength(2)
    world.emulator.person('mallory').closeIssue(repository, number)
    expect((await world.run()).progress).toMatchObject({ total: 12, done: 0 })
    expect(strangersOf(world, [number])).toMatchObject([
      { ...before[0], state: 'closed', stateReason: 'completed' },
    ])
  })

  it('ours was deleted is not taken in its place', async () => {
    const { world, body } = await started()
    const number = world.emulator.person('mallory').createIssue(repository, { title: 'Mine', body, labels })
    const before = strangersOf(world, [number])
    world.emulator.person('octo').deleteIssue(repository, 1)
    const { plan } = await world.run()
    expect(plan.forged.map((issue) => issue.number)).toEqual([number])
    expect(plan.lost).toMatchObject([{ number: 1, gone: 'deleted' }])
    expect(strangersOf(world, [number])).toEqual(before)
  })
})

describe('an issue of ours whose marker an editor changed', () => {
  it.each<[string, number, (other: string) => string]>([
    ['that of a newer task', 1, (other) => other],
    ['that of an older task', 2, (other) => other],
    ['a marker that is made up', 1, madeUp],
    ['two markers', 1, (other) => `${other}\n${other}`],
  ])('to %s stays the issue of its task, and the other keeps its own', async (_, edited, forge) => {
    const { world } = await started()
    const body = forge(world.emulator.issue(repository, 3 - edited)?.body ?? '')
    world.emulator.person('octo').editIssue(repository, edited, { body })
    const before = world.emulator.issues(repository)
    for (const inputs of [{}, { mode: 'progress' }, {}]) {
      const { plan, progress } = await world.run({ inputs })
      expect(world.emulator.issues(repository)).toEqual(before)
      expect(plan.drift.filter(({ field }) => field === 'marker').map(({ number }) => number)).toEqual([
        edited,
      ])
      expect(progress).toMatchObject({ total: 12, done: 0 })
    }
    world.emulator.person('octo').closeIssue(repository, edited)
    expect((await world.run()).progress).toMatchObject({ total: 12, done: 1 })
  })
})

describe('a ledger that was changed', () => {
  it.each<[string, (world: World) => number]>([
    ['a pull request', (world) => openPull(world)],
    ['a number that nothing has', () => 4_000],
    [
      'an issue of people',
      (world) => world.emulator.person('octo').createIssue(repository, { title: 'Mine' }),
    ],
    ['the issue of another task', () => 2],
  ])('to name %s for a task makes nothing else ours', async (_, number) => {
    const { world } = await started()
    const foreign = number(world)
    const path = '.github/roadmap/ledger.json'
    const ledger = JSON.parse(world.emulator.file(repository, path) ?? '')
    const [id = ''] = Object.keys(ledger.tasks)
    ledger.tasks[id].issue = foreign
    world.emulator.person('octo').push(repository, { files: { [path]: JSON.stringify(ledger) } })
    const before = world.emulator.inspect(repository)
    const { progress } = await world.run()
    expect(progress.total).toBe(12)
    const after = world.emulator.inspect(repository)
    expect(after.issues).toEqual(before.issues)
    expect(after.pulls).toEqual(before.pulls)
    await world.run()
    expect(world.writes()).toEqual([])
  })
})

function openPull(world: World): number {
  const octo = world.emulator.person('octo')
  octo.createBranch(repository, 'edit')
  octo.push(repository, { branch: 'edit', files: { 'a.md': 'x' } })
  return octo.openPull(repository, { title: 'Edit', head: 'edit' })
}

describe('a comment with our mark', () => {
  const task = '- Решай задачи на LeetCode или Codewars.\n'

  it('by a stranger does not stand for ours, and is left alone', async () => {
    const first = await started()
    first.world.emulator.person('octo').push(repository, { files: { [roadmapPath]: seed.replace(task, '') } })
    await first.world.run()
    const said = first.world.emulator.issue(repository, 1)?.comments.at(-1)?.body ?? ''
    expect(said).toContain('<!-- roadmap-sync:comment')

    const { world } = await started()
    for (const body of [said, said.replace(/^/gm, '> '), `${said}\n\nSo it says.`]) {
      world.emulator.person('mallory').comment(repository, 1, body)
    }
    const before = world.emulator.issue(repository, 1)?.comments ?? []
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: seed.replace(task, '') } })
    await world.run()
    const after = world.emulator.issue(repository, 1)
    expect(after).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(after?.comments).toEqual([...before, { author: 'github-actions[bot]', body: said }])
  })
})

describe('an issue that another workflow made with the same account', () => {
  it.each<[string, (body: string) => string]>([
    ['mirrors one of ours', (body) => body],
    ['quotes one of ours', (body) => `Opened this week:\n\n${body}\n`],
    ['holds a marker that somebody made up', (body) => `${madeUp(body)}\n`],
  ])('and that %s is left alone and told once', async (_, forge) => {
    const { world, body } = await started()
    const other = new Octokit({ auth: world.emulator.token(), request: { fetch: world.emulator.fetch } })
    const { data } = await other.request('POST /repos/{owner}/{repo}/issues', {
      owner: 'octo',
      repo: 'roadmap',
      title: 'Digest',
      body: forge(body),
      labels: ['digest'],
    })
    const before = strangersOf(world, [data.number])
    expect(before).toMatchObject([{ author: 'github-actions[bot]' }])
    const report = await world.run()
    expect(world.writes()).toEqual([])
    expect(report.plan.forged.map(({ number }) => number)).toEqual([data.number])
    expect(report.progress.total).toBe(12)
    expect(strangersOf(world, [data.number])).toEqual(before)
  })
})

/** A marker of the right form for a task that no run has heard of. */
function madeUp(body: string): string {
  return body.replace(/v1\.([\w-]+)/, (_, data: string) => {
    const base = JSON.parse(Buffer.from(data, 'base64url').toString('utf8'))
    return `v1.${Buffer.from(JSON.stringify({ ...base, id: 'mallory', text: 'x' })).toString('base64url')}`
  })
}

describe('people that a roadmap names', () => {
  const files = (config: string) => ({
    'README.md': '# Plan\n',
    '.github/roadmap-sync.yml': config,
    [roadmapPath]:
      '# Plan\n\n## Basics\n\nStudy\n- Ask @ann\n\nPractice\n- [ ] Pair with @octocat on **#1**\n  - [ ] call @bob\n',
  })
  const bodyOf = (world: World) => world.emulator.issue(repository, 1)?.body ?? ''

  it('are not notified', async () => {
    const world = createWorld({ repositories: [{ name: repository, files: files('') }] })
    await world.run()
    expect(bodyOf(world)).toContain('octocat')
    expect(bodyOf(world)).not.toMatch(/@[a-z]|(?<!&)#\d/)
  })

  it('are mentioned where the configuration says so, and issues are not', async () => {
    const world = createWorld({ repositories: [{ name: repository, files: files('mentions: true\n') }] })
    await world.run()
    for (const name of ['@ann', '@octocat', '@bob']) expect(bodyOf(world)).toContain(name)
    expect(bodyOf(world)).not.toMatch(/(?<!&)#\d/)
    expect(world.emulator.milestones(repository)[0]?.description).not.toContain('@ann')
    await world.run()
    expect(world.writes()).toEqual([])

    world.emulator.person('octo').push(repository, { files: { '.github/roadmap-sync.yml': '' } })
    await world.run()
    expect(bodyOf(world)).not.toMatch(/@[a-z]/)
  })
})
