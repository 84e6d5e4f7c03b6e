import { describe, expect, it } from 'vitest'
import type { CommentView } from '../emulator/people-types.ts'
import type { RunOptions, World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const branch = 'edit'
const title = 'Настрой очередь задач с RabbitMQ.'
const renamed = seed.replace(title, 'Настрой надёжную очередь задач с RabbitMQ.')

const octo = (world: World) => world.emulator.person('octo')

/** A world in step, with a pull request that edits its files. */
async function withPull(files: Readonly<Record<string, string>>, options?: RunOptions): Promise<World> {
  const world = createWorld()
  await world.run(options)
  octo(world).createBranch(repository, branch)
  octo(world).push(repository, { branch, files })
  octo(world).openPull(repository, { title: 'Edit', head: branch })
  return world
}

const pulls = (world: World) => world.emulator.pulls(repository)
const number = (world: World) => pulls(world).at(-1)?.number ?? 0
const comments = (world: World): readonly CommentView[] => pulls(world).at(-1)?.comments ?? []
const ours = (world: World) => comments(world).filter(({ author }) => author === 'github-actions[bot]')

const preview = (world: World, options: Partial<RunOptions> = {}) =>
  world.run({
    event: {
      name: 'pull_request',
      payload: {
        pull_request: {
          number: number(world),
          head: { sha: world.emulator.head(repository, branch) },
          base: { ref: 'main' },
        },
      },
    },
    ...options,
  })

const push = (world: World, text: string) =>
  octo(world).push(repository, { branch, files: { [roadmapPath]: text } })

describe('the comment on a pull request', () => {
  it('is found again among more than a hundred, and edited in place', async () => {
    const world = await withPull({ [roadmapPath]: renamed })
    for (let count = 0; count < 130; count += 1) octo(world).comment(repository, number(world), `${count}`)
    await preview(world)
    expect(comments(world)).toHaveLength(131)
    for (let count = 0; count < 130; count += 1) octo(world).comment(repository, number(world), `+${count}`)
    await preview(world)
    expect(world.writes()).toEqual([])
    push(world, renamed.replace('надёжную', 'быструю'))
    await preview(world)
    expect(ours(world)).toHaveLength(1)
    expect(ours(world)[0]?.body).toContain('быструю')
    push(world, seed)
    await preview(world)
    expect(comments(world)).toHaveLength(260)
    expect(ours(world)).toEqual([])
    world.emulator.verify()
  })

  it('stands once though two runs left it at the same moment', async () => {
    const world = await withPull({ [roadmapPath]: renamed })
    const other = async () => void (await preview(world))
    world.emulator.faults.script({ operation: 'issues/create-comment' }, { kind: 'before', run: other })
    await preview(world)
    expect(ours(world)).toHaveLength(2)
    await preview(world)
    expect(ours(world)).toHaveLength(1)
    await preview(world)
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it.each([true, false])('stands once though the run died at any request (applied: %s)', async (applied) => {
    const calm = await withPull({ [roadmapPath]: renamed })
    await preview(calm)
    const total = calm.requests().length
    for (let index = 1; index <= total; index += 1) {
      const world = await withPull({ [roadmapPath]: renamed })
      world.emulator.faults.script({ request: index }, { kind: 'kill', applied })
      await preview(world).catch(() => {})
      world.emulator.faults.revive()
      await preview(world)
      expect(ours(world), `killed at request ${index}`).toEqual(ours(calm))
    }
  })

  it('is nothing that a stranger could have left', async () => {
    const world = await withPull({ [roadmapPath]: renamed })
    await preview(world)
    const body = ours(world)[0]?.body ?? ''
    const forged = await withPull({ [roadmapPath]: renamed })
    octo(forged).comment(repository, number(forged), body.replace('RabbitMQ', 'Kafka'))
    await preview(forged)
    expect(comments(forged)).toHaveLength(2)
    expect(comments(forged)[0]?.body).toContain('Kafka')
  })
})

describe('what a pull request is judged by', () => {
  const ledgerPath = '.github/roadmap/ledger.json'
  const configPath = '.github/roadmap-sync.yml'

  it('is the ledger of its base, whatever it says itself', async () => {
    const world = await withPull({ [roadmapPath]: renamed, [ledgerPath]: '{ "version": 1 }' })
    const report = await preview(world)
    expect(report.plan.operations).toMatchObject([{ kind: 'update-issue', number: 8 }])
  })

  it('is found where results are published: on the branch of the standing pull request', async () => {
    const world = await withPull({ [roadmapPath]: renamed }, { inputs: { publish: 'pull-request' } })
    octo(world).deleteIssue(repository, 3)
    const report = await preview(world, { inputs: { publish: 'pull-request' } })
    expect(report.plan.operations).toMatchObject([{ kind: 'update-issue', number: 8 }])
    expect(report.plan.lost).toMatchObject([{ number: 3, gone: 'deleted' }])
  })

  it('are the limits of its base, and the usual ones where those are broken', async () => {
    const emptied = seed.slice(0, seed.indexOf('## 3.'))
    const lax = 'safety:\n  percent: 100\n'
    const world = await withPull({ [roadmapPath]: emptied, [configPath]: lax })
    expect((await preview(world)).verdict.kind).toBe('unsafe')
    octo(world).push(repository, { files: { [configPath]: 'safety: much\n' } })
    expect((await preview(world)).verdict.kind).toBe('unsafe')
    octo(world).push(repository, { files: { [configPath]: lax } })
    expect((await preview(world)).verdict.kind).toBe('safe')
  })
})
