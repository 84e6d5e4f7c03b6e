import { describe, expect, it } from 'vitest'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import { repository, roadmapPath, seedFiles } from './world.ts'

const card = (number: number) => `${repository}#${number}`
const boardRequests = (world: BoardWorld) =>
  world
    .requests()
    .filter(({ token }) => token !== 'installation-1')
    .map(({ kind }) => kind)

describe('wherever results are published', () => {
  it.each(['pull-request', 'branch'])('`publish: %s` remembers the board', async (publish) => {
    const world = createBoardWorld()
    await world.run({ inputs: { publish } })
    const octo = world.emulator.person('octo')
    octo.board('octo', 1).set(card(3), 'Status', 'Done')
    octo.assign(repository, 4, ['octo'])
    await world.run({ inputs: { publish } })
    expect(
      world
        .board()
        .cards.slice(2, 4)
        .map(({ values }) => values.Status),
    ).toEqual(['Done', 'In Progress'])
    await world.run({ inputs: { publish } })
    expect(boardRequests(world)).toEqual(['read'])
    world.emulator.verify()
  })

  it('`publish: none` remembers nothing, and so leaves cards to people but for closed issues', async () => {
    const world = createBoardWorld()
    const none = { inputs: { publish: 'none' } }
    await world.run(none)
    const octo = world.emulator.person('octo')
    octo.board('octo', 1).automate(false)
    octo.board('octo', 1).set(card(3), 'Status', 'Done')
    octo.board('octo', 1).place(card(3), null)
    octo.assign(repository, 4, ['octo'])
    octo.closeIssue(repository, 5)
    await world.run(none)
    expect(world.board().cards.map(({ content }) => content)[0]).toBe(card(3))
    expect(world.column('Status')[world.emulator.issue(repository, 3)?.title ?? '']).toBe('Done')
    expect(world.column('Status')[world.emulator.issue(repository, 5)?.title ?? '']).toBe('Done')
    await world.run(none)
    expect(boardRequests(world)).toEqual(['read', 'read'])
    expect(world.emulator.boards('octo')).toHaveLength(1)
  })
})

describe('what a roadmap may hold', () => {
  it('a repository made from a copy of another one gets a board of its own', async () => {
    const world = createBoardWorld()
    await world.run()
    const before = world.emulator.boards('octo')[0]
    const copy = createBoardWorld({
      repositories: [{ name: repository, files: world.emulator.files(repository) }],
    })
    await copy.run()
    expect(copy.board().cards).toHaveLength(12)
    expect(copy.emulator.file(repository, '.github/roadmap/ledger.json')).toContain('"board": {')
    await copy.run()
    expect(copy.writes()).toEqual([])
    expect(world.emulator.boards('octo')[0]).toEqual(before)
    // Without a token the copy forgets the board that is not its own.
    const mute = createBoardWorld({
      repositories: [{ name: repository, files: world.emulator.files(repository) }],
    })
    await mute.run({ projectToken: undefined })
    expect(mute.emulator.file(repository, '.github/roadmap/ledger.json')).not.toContain('"board"')
  })

  it('sub-issues have cards of their own, behind their task', async () => {
    const text =
      '# Plan\n\n## Basics\n\n### Practice\n\n- Write a parser\n  - Read tokens\n  - Build a tree\n- Read a book\n'
    const config = "roadmaps:\n  - files: '**'\n    subtasks: sub-issues\n"
    const files = { ...seedFiles, [roadmapPath]: text, '.github/roadmap-sync.yml': config }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    await world.run()
    expect(Object.keys(world.column('Status'))).toEqual([
      'Write a parser',
      'Read tokens',
      'Build a tree',
      'Read a book',
    ])
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('a task that is kept when it leaves keeps its card', async () => {
    const config = "roadmaps:\n  - files: '**'\n    removed: keep\n"
    const files = { ...seedFiles, '.github/roadmap-sync.yml': config }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    const text = seedFiles[roadmapPath].replace('- Напиши небольшой проект, следуя PEP8.\n', '')
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
    await world.run()
    expect(world.board().cards.every(({ archived }) => !archived)).toBe(true)
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it.each([
    ['a title that is the provisional one', '# roadmap-sync is setting up the board of octo/roadmap'],
    ['no title', ''],
    ['a title that is a marker', '# <!-- roadmap-sync:board v1.e30 --> @octo #1'],
    ['a title of a thousand characters', `# ${'Plan '.repeat(200)}`],
  ])('%s makes a board as good as any', async (_, head) => {
    const text = `${head}\n\n## One\n\n### Practice\n\n- Do it\n\n## one\n\n### Practice\n\n- Do that\n\n## ${'‮<b>@all</b>'.repeat(30)}\n\n### Practice\n\n- Do more\n`
    const world = createBoardWorld({
      repositories: [{ name: repository, files: { 'README.md': '# x\n', 'roadmap/[a](b).md': text } }],
    })
    const report = await world.run()
    expect(report.project).toMatchObject({ changes: 3, error: null, pending: 0 })
    expect(world.board().fields[1]?.options?.every((name) => name.length <= 100 && !name.includes('‮'))).toBe(
      true,
    )
    const { readme } = world.board()
    expect(readme?.match(/<!--/g)).toHaveLength(1)
    await world.run()
    expect(world.writes()).toEqual([])
    expect(boardRequests(world)).toEqual(['read'])
    world.emulator.verify()
  })
})
