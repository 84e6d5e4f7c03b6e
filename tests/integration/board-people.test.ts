import { describe, expect, it } from 'vitest'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import { repository, roadmapPath, seed } from './world.ts'

const card = (number: number) => `${repository}#${number}`

function on(world: BoardWorld, number = 1) {
  return world.emulator.person('octo').board('octo', number)
}

/** A world whose board was made, and what is on it. */
async function made(): Promise<BoardWorld> {
  const world = createBoardWorld()
  await world.run()
  return world
}

/** Something happens in the repository that every part of a run has to look at. */
function stir(world: BoardWorld): void {
  const octo = world.emulator.person('octo')
  octo.closeIssue(repository, 12)
  octo.push(repository, {
    files: {
      [roadmapPath]: seed.replace(
        '- Напиши тесты для REST API',
        '- Измерь покрытие.\n    \n- Напиши тесты для REST API',
      ),
    },
  })
}

describe('what people do on the board stays', () => {
  it('moves between columns, moves up and down, cards in the archive, cleared fields', async () => {
    const world = await made()
    const octo = on(world)
    octo.set(card(3), 'Status', 'Done')
    octo.set(card(4), 'Раздел', '8. Интеграция и дополнительные навыки')
    octo.set(card(5), 'Status', null)
    octo.place(card(9), null)
    octo.archive(card(6))
    stir(world)
    const before = world.board().cards
    await world.run()
    const after = world.board().cards.filter(({ content }) => content !== card(13))
    expect(after).toEqual(before)
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('fields, options and views of their own, other names for ours, cards of their own', async () => {
    const world = await made()
    const octo = on(world)
    octo.addField('Сложность', 'NUMBER')
    octo.set(card(3), 'Сложность', 5)
    octo.editOptions('Status', { Review: 'Review', Todo: 'Бэклог' })
    octo.editOptions('Раздел', { '5. Технологии': 'Технологии', Прочее: 'Прочее' })
    octo.renameField('Раздел', 'Глава')
    octo.renameView('Доска', 'Моя доска')
    octo.addDraft('Купить книгу')
    octo.place('Купить книгу', card(1))
    octo.set(card(1), 'Status', 'Review')
    octo.edit({ title: 'Мой план', readme: 'Привет', shortDescription: 'x' })
    const ids = world.emulator.optionIds('octo', 1, 'Глава')
    const { cards: before, ...looks } = world.board()
    stir(world)
    await world.run()
    const { cards, ...after } = world.board()
    expect(after).toEqual(looks)
    expect(world.emulator.optionIds('octo', 1, 'Глава')).toEqual(ids)
    expect(cards.map(({ content }) => content).filter((content) => content !== card(13))).toEqual(
      before.map(({ content }) => content),
    )
    expect(cards.find(({ content }) => content === card(1))?.values.Status).toBe('Review')
    expect(cards.find(({ content }) => content === card(3))?.values.Сложность).toBe(5)
    expect(cards.find(({ content }) => content === card(13))?.values).toEqual({
      Status: 'Бэклог',
      Глава: '7. Тестирование',
    })
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('a field they took away', async () => {
    const world = await made()
    on(world).deleteField('Раздел')
    stir(world)
    const report = await world.run()
    expect(world.board().fields.map(({ name }) => name)).toEqual(['Status'])
    expect(report.project).toMatchObject({ changes: 1, error: null, pending: 0 })
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('a move in the very moment of the run', async () => {
    const world = await made()
    world.emulator.person('octo').assign(repository, 3, ['octo'])
    // The reading of the board is some seconds old by the time of the write.
    world.emulator.faults.script(
      { operation: 'updateProjectV2ItemFieldValue' },
      {
        kind: 'before',
        run: () => on(world).archive(card(3)),
      },
    )
    const report = await world.run()
    expect(report.project).toMatchObject({ error: null, pending: 0 })
    expect(world.board().cards.find(({ content }) => content === card(3))).toMatchObject({
      archived: true,
      values: { Status: 'Todo' },
    })
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('but a card that was taken off the board comes back: every issue is there once', async () => {
    const world = await made()
    on(world).remove(card(3))
    await world.run()
    expect(world.board().cards.map(({ content }) => content)).toEqual(
      Array.from({ length: 12 }, (_, at) => card(at + 1)),
    )
    expect(world.column('Status')[Object.keys(world.column('Status'))[2] ?? '']).toBe('Todo')
  })
})

describe('a board that is closed or gone', () => {
  it.each([
    [
      'closed',
      (world: BoardWorld) => {
        on(world).automate(false)
        on(world).close()
      },
      'board-closed',
    ],
    ['deleted', (world: BoardWorld) => on(world).delete(), 'board-gone'],
  ])('%s is told in every run, left alone, and not made again', async (_, happens, rule) => {
    const world = await made()
    happens(world)
    const before = world.emulator.boards('octo')
    for (let run = 0; run < 2; run += 1) {
      stir(world)
      const report = await world.run()
      expect(report.diagnostics.map((each) => [each.rule, each.severity])).toEqual([[rule, 'warning']])
      const url = rule === 'board-gone' ? null : 'https://github.com/users/octo/projects/1'
      expect(report.project).toMatchObject({ url, error: null, pending: 0 })
      expect(report.progress.done).toBe(1)
      expect(world.emulator.boards('octo')).toEqual(before)
    }
    expect(world.requests().filter(({ token }) => token !== 'installation-1')).toHaveLength(1)
    world.emulator.verify()
  })

  it('goes on as if nothing had been once it is opened again', async () => {
    const world = await made()
    on(world).close()
    stir(world)
    await world.run()
    on(world).reopen()
    const report = await world.run()
    expect(report.diagnostics).toEqual([])
    expect(world.board().cards).toHaveLength(13)
    expect(world.board().cards.at(-1)?.values.Status).toBe('Done')
  })

  it('is found by its marker when the ledger is lost, and by title and link when the readme is, too', async () => {
    for (const readme of [undefined, 'Emptied.']) {
      const world = await made()
      if (readme !== undefined) on(world).edit({ readme })
      on(world).set(card(3), 'Status', 'Done')
      world.emulator.person('octo').push(repository, { files: { '.github/roadmap/ledger.json': null } })
      const before = world.emulator.boards('octo')
      const report = await world.run()
      expect(report.project).toMatchObject({
        url: 'https://github.com/users/octo/projects/1',
        changes: 0,
      })
      expect(world.emulator.boards('octo')).toEqual(before)
    }
  })
})

describe('a board that was there before', () => {
  async function adopt(project: string) {
    const world = createBoardWorld()
    await world.run({ inputs: { project: '' } })
    const octo = world.emulator.person('octo')
    octo.createBoard('octo', { title: 'Mine', readme: 'My words' })
    const board = on(world)
    board.editOptions('Status', { Todo: 'Бэклог', 'In Progress': 'В работе', Done: 'Готово', Стоп: 'Стоп' })
    board.add(card(7))
    board.add(card(2))
    board.set(card(7), 'Status', 'Стоп')
    board.addDraft('An idea')
    const report = await world.run({ inputs: { project } })
    return { world, report }
  }

  it.each(['1', 'https://github.com/users/octo/projects/1'])(
    'is taken as it is: `project: %s`',
    async (project) => {
      const { world, report } = await adopt(project)
      const board = world.board()
      expect(report.project).toMatchObject({ changes: 12, error: null })
      expect([board.title, board.readme, board.views.length]).toEqual(['Mine', 'My words', 1])
      expect(board.repositories).toEqual([repository])
      expect(board.cards.slice(0, 3).map(({ content }) => content)).toEqual([card(1), card(7), card(8)])
      expect(board.cards[1]?.values).toEqual({ Status: 'Стоп', Раздел: '5. Технологии' })
      expect(board.cards.find(({ content }) => content === card(3))?.values.Status).toBe('Бэклог')
      await world.run({ inputs: { project } })
      expect(world.writes()).toEqual([])
      expect(world.requests()).toHaveLength(2)
      world.emulator.verify()
    },
  )

  it('is taken up by `auto` too, once a run has kept it', async () => {
    const { world } = await adopt('1')
    await world.run()
    expect(world.writes()).toEqual([])
    expect(world.emulator.boards('octo')).toHaveLength(1)
  })

  it('that does not exist is an error that says so, and all else is done', async () => {
    const world = createBoardWorld()
    const report = await world.run({ inputs: { project: '7' } })
    expect(report.project?.error?.kind).toBe('invalid')
    expect(report.project?.error?.message).toBe(
      'There is no project 7 of octo, or `project-token` has no access to it.',
    )
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(world.emulator.file(repository, '.github/roadmap/ledger.json')).toContain('"tasks"')
    expect(world.emulator.boards('octo')).toEqual([])
  })

  it('and bears our marker, but was made by somebody else, is neither written nor copied', async () => {
    const world = await made()
    const { readme } = world.board()
    on(world).delete()
    world.emulator.person('octo').push(repository, { files: { '.github/roadmap/ledger.json': null } })
    world.emulator.person('mallory').createBoard('octo', { title: 'Trap', readme: readme ?? '' })
    const before = world.emulator.boards('octo')
    const report = await world.run()
    expect(report.diagnostics).toMatchObject([{ rule: 'board-of-somebody-else', severity: 'warning' }])
    expect(report.diagnostics[0]?.message).toContain('mallory')
    expect(world.emulator.boards('octo')).toEqual(before)
  })

  it('and has the title of one that is being made, in the very moment, is not taken for ours', async () => {
    for (const applied of [undefined, true]) {
      const world = createBoardWorld()
      const title = 'roadmap-sync is setting up the board of octo/roadmap'
      const trap = () => void world.emulator.person('mallory').createBoard('octo', { title })
      world.emulator.faults.script({ operation: 'createProjectV2' }, { kind: 'before', run: trap })
      if (applied === true) {
        world.emulator.faults.script({ operation: 'createProjectV2' }, { kind: 'drop', applied })
      }
      const report = await world.run()
      const [theirs, ours] = world.emulator.boards('octo')
      expect(theirs).toMatchObject({ title, creator: 'mallory', cards: [] })
      expect(ours).toMatchObject({ creator: 'octo' })
      expect(ours?.cards).toHaveLength(12)
      expect(report.project?.url).toBe('https://github.com/users/octo/projects/2')
    }
  })
})
