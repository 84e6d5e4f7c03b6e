import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

/** Open issues and milestones by title; a title twice is a duplicate. */
function openTitles(world: World): string[] {
  return world.emulator
    .issues(repository)
    .filter((issue) => issue.state === 'open')
    .map((issue) => issue.title)
    .sort()
}

const once = (titles: readonly string[]) => [...new Set(titles)].sort()

describe('two runs at the same time', () => {
  it('leave no duplicate behind once the next run is done, whatever request they interleave at', async () => {
    const alone = createWorld()
    await alone.run()
    const total = alone.requests().length
    const expected = openTitles(alone)
    for (let index = 2; index <= total; index += 1) {
      const world = createWorld()
      world.emulator.faults.script(
        { request: index },
        { kind: 'before', run: async () => void (await world.run()) },
      )
      await world.run()
      await world.run()
      expect(openTitles(world), `interleaved at request ${index}`).toEqual(expected)
      const milestones = world.emulator.milestones(repository).map(({ title }) => title)
      expect(milestones).toEqual(once(milestones))
      await world.run()
      expect(world.writes(), `still writing after request ${index}`).toEqual([])
      world.emulator.verify()
    }
  })

  it('close the newer of two issues as duplicate with a pointer, and move nothing of a person’s', async () => {
    const world = createWorld()
    world.emulator.faults.script(
      { operation: 'createIssue' },
      { kind: 'before', run: async () => void (await world.run()) },
    )
    await world.run()
    const doubled = world.emulator
      .issues(repository)
      .filter((issue) => issue.title.startsWith('Настрой очередь'))
    expect(doubled).toHaveLength(2)
    const [older, newer] = doubled
    const octo = world.emulator.person('octo')
    octo.comment(repository, newer?.number ?? 0, 'Начал.')
    await world.run()
    expect(world.emulator.issue(repository, older?.number ?? 0)).toMatchObject({
      state: 'open',
      comments: [],
    })
    const closed = world.emulator.issue(repository, newer?.number ?? 0)
    expect(closed).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(closed?.comments.map(({ author }) => author)).toEqual(['octo', 'github-actions[bot]'])
    expect(closed?.comments[1]?.body).toContain(`#${older?.number}`)
  })
})

describe('lists that lag behind creates', () => {
  it('make no duplicate of what the ledger knows', async () => {
    const world = createWorld()
    await world.run()
    const before = world.emulator.inspect(repository)
    world.emulator.faults.script({ times: 2 }, { kind: 'lag', objects: 5 })
    await world.run()
    world.emulator.faults.clear()
    expect(world.writes()).toEqual([])
    expect(world.emulator.inspect(repository)).toEqual(before)
  })

  it('cost one request for all that they lack, and one more for each issue that is really gone', async () => {
    const world = createWorld()
    await world.run()
    const { number = 0 } = world.emulator.issues(repository).at(0) ?? {}
    world.emulator.person('octo').deleteIssue(repository, number)
    world.emulator.faults.script({ operation: 'query.repository' }, { kind: 'lag', objects: 5 })
    await world.run({ inputs: { 'dry-run': 'true' } })
    expect(world.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /graphql',
      'POST /graphql',
      `GET /repos/octo/roadmap/issues/${number}`,
    ])
    world.emulator.verify()
  })

  it('make duplicates at the most for a moment where a run died before the ledger was written', async () => {
    const world = createWorld()
    world.emulator.faults.script({ operation: 'createCommitOnBranch' }, { kind: 'kill', applied: false })
    await world.run().catch(() => {})
    world.emulator.faults.revive()
    world.emulator.faults.script({ operation: 'query.repository' }, { kind: 'lag', objects: 5 })
    await world.run()
    await world.run()
    expect(openTitles(world)).toEqual(once(openTitles(world)))
    expect(openTitles(world)).toHaveLength(12)
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('are met with patience after a lost answer', async () => {
    const world = createWorld()
    world.emulator.faults.script({ operation: 'createIssue' }, { kind: 'drop', applied: true })
    world.emulator.faults.script({ operation: 'query.repository', skip: 1 }, { kind: 'lag', objects: 5 })
    await world.run()
    expect(world.emulator.issues(repository)).toHaveLength(12)
    world.emulator.verify()
  })
})

describe('a push in between', () => {
  it('renders badge and table again on the new head and keeps what was pushed', async () => {
    const world = createWorld()
    const readme = '# My plan\r\n\r\nRewritten meanwhile.\r\n'
    world.emulator.faults.script(
      { operation: 'createCommitOnBranch' },
      {
        kind: 'before',
        run: () => void world.emulator.person('octo').push(repository, { files: { 'README.md': readme } }),
      },
    )
    const report = await world.run()
    expect(report.publishError).toBeNull()
    const text = world.emulator.file(repository, 'README.md') ?? ''
    expect(text).toContain('Rewritten meanwhile.\r\n')
    expect(text).toContain('0/12')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    world.emulator.verify()
  })

  it('gives up with one sentence when the branch never holds still', async () => {
    const world = createWorld()
    let pushes = 0
    world.emulator.faults.script(
      { operation: 'createCommitOnBranch', times: Number.POSITIVE_INFINITY },
      {
        kind: 'before',
        run: () =>
          void world.emulator.person('octo').push(repository, { files: { 'notes.md': `${pushes++}` } }),
      },
    )
    const report = await world.run()
    expect(report.publishError?.message).toContain('other commits kept arriving')
    expect(pushes).toBe(5)
  })

  it('syncs what is on the branch by now when the event is older', async () => {
    const world = createWorld()
    const old = world.emulator.head(repository)
    world.emulator.person('octo').push(repository, {
      files: {
        [roadmapPath]: seed.replace(
          '- Напиши тесты для REST API',
          '- Измерь покрытие.\n- Напиши тесты для REST API',
        ),
      },
    })
    await world.run({ event: { name: 'push', sha: old } })
    expect(world.emulator.issues(repository)).toHaveLength(13)
  })

  it('trusts the event where the branch is read as it was before the push', async () => {
    const world = createWorld()
    await world.run()
    const before = world.emulator.head(repository)
    world.emulator.person('octo').push(repository, {
      files: {
        [roadmapPath]: seed.replace(
          '- Напиши тесты для REST API',
          '- Измерь покрытие.\n- Напиши тесты для REST API',
        ),
      },
    })
    world.emulator.faults.script({ operation: 'query.repository' }, { kind: 'stale-ref', commits: 1 })
    await world.run({ event: { name: 'push', payload: { before } } })
    expect(world.emulator.issues(repository)).toHaveLength(13)
    world.emulator.verify()
  })
})
