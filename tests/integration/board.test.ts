import { describe, expect, it } from 'vitest'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import { repository, roadmapPath, seed, seedFiles } from './world.ts'

const rabbit = 'Настрой очередь задач с RabbitMQ.'
const issueEvent = { event: { name: 'issues', payload: { action: 'closed' } } }

/** Requests of the last run that went to boards. */
function boardRequests(world: BoardWorld): { readonly reads: number; readonly writes: number } {
  const own = world.requests().filter(({ token }) => token !== 'installation-1')
  const writes = own.filter(({ kind }) => kind === 'write').length
  return { reads: own.length - writes, writes }
}

/** What happens on the board while no run is under way. */
function on(world: BoardWorld) {
  return world.emulator.person('octo').board('octo', world.board().number)
}

function numberOf(world: BoardWorld, title: string): number {
  const found = world.emulator.issues(repository).find((issue) => issue.title === title)
  if (found === undefined) throw new Error(`no issue called ${title}`)
  return found.number
}

function card(world: BoardWorld, title: string): string {
  return `${repository}#${numberOf(world, title)}`
}

function push(world: BoardWorld, text: string): void {
  world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
}

describe('the first user’s board', () => {
  it('is there after one run: linked, named, with fields, views, and a card for every task in order', async () => {
    const world = createBoardWorld()
    const report = await world.run()
    const board = world.board()
    expect(board.title).toBe(
      'Roadmap для подготовки к собеседованию на Middle+ или Senior Python Developer в Globerce Capital',
    )
    expect(board.repositories).toEqual([repository])
    expect(board.readme).toContain('Её карточки — issues дорожной карты')
    expect(board.fields.map(({ name, type }) => [name, type])).toEqual([
      ['Status', 'SINGLE_SELECT'],
      ['Раздел', 'SINGLE_SELECT'],
    ])
    expect(board.fields[1]?.options).toHaveLength(8)
    expect(
      board.views.map(({ name, layout, groupBy, columns }) => [name, layout, groupBy ?? columns]),
    ).toEqual([
      ['Доска', 'board', 'Status'],
      ['По разделам', 'table', 'Раздел'],
    ])
    expect(board.cards.map(({ content }) => content)).toEqual(
      Array.from({ length: 12 }, (_, at) => `${repository}#${at + 1}`),
    )
    expect(new Set(Object.values(world.column('Status')))).toEqual(new Set(['Todo']))
    expect(world.column('Раздел')[rabbit]).toBe('5. Технологии')
    expect(report.board).toMatchObject({
      url: 'https://github.com/users/octo/projects/1',
      added: 12,
      pending: 0,
    })
    expect(report.diagnostics).toEqual([])
    expect(boardRequests(world)).toEqual({ reads: 6, writes: 11 })
    expect(world.emulator.log.counts().rapidWrites).toBe(0)
    world.emulator.verify()
  })

  it('costs one request when nothing is to be done, and no commit', async () => {
    const world = createBoardWorld()
    await world.run()
    const before = [world.emulator.boards('octo'), world.emulator.head(repository)]
    await world.run()
    expect(world.requests()).toHaveLength(2)
    expect(world.writes()).toEqual([])
    expect([world.emulator.boards('octo'), world.emulator.head(repository)]).toEqual(before)
  })

  it('shows a closed issue as done: GitHub’s own workflow moved the card, or the run does', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.person('octo').closeIssue(repository, numberOf(world, rabbit))
    await world.run(issueEvent)
    expect(boardRequests(world)).toEqual({ reads: 1, writes: 0 })
    expect(world.requests()).toHaveLength(3)
    on(world).automate(false)
    world.emulator.person('octo').closeIssue(repository, 1)
    await world.run(issueEvent)
    expect(boardRequests(world)).toEqual({ reads: 1, writes: 1 })
    expect(world.requests()).toHaveLength(4)
    expect(
      world
        .board()
        .cards.map(({ values }) => values.Status)
        .filter((each) => each === 'Done'),
    ).toHaveLength(2)
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('follows who works on what: assigned, let go, a pull request, opened again', async () => {
    const world = createBoardWorld()
    const octo = world.emulator.person('octo')
    await world.run()
    octo.assign(repository, numberOf(world, rabbit), ['octo'])
    await world.run()
    expect(world.column('Status')[rabbit]).toBe('In Progress')
    octo.unassign(repository, numberOf(world, rabbit), ['octo'])
    await world.run()
    expect(world.column('Status')[rabbit]).toBe('Todo')
    octo.createBranch(repository, 'work')
    octo.push(repository, { branch: 'work', files: { 'queue.py': 'pass\n' } })
    octo.openPull(repository, { title: 'A queue', head: 'work', body: `Closes #${numberOf(world, rabbit)}` })
    await world.run()
    expect(world.column('Status')[rabbit]).toBe('In Progress')
    octo.closeIssue(repository, numberOf(world, rabbit))
    await world.run()
    octo.reopenIssue(repository, numberOf(world, rabbit))
    octo.closePull(repository, 13)
    await world.run()
    expect(world.column('Status')[rabbit]).toBe('Todo')
  })

  it('follows the roadmap: new tasks, moved ones, renamed sections, tasks that leave and return', async () => {
    const world = createBoardWorld()
    await world.run()
    const ids = world.emulator.optionIds('octo', 1, 'Раздел')
    const line = `- ${rabbit}\n    \n`
    const changed = seed
      .replace(line, '')
      .replace('- Спроектируй систему', `${line}- Спроектируй систему`)
      .replace('- Напиши тесты для REST API', '- Измерь покрытие.\n    \n- Напиши тесты для REST API')
      .replace('## 5. Технологии', '## 5. Технологии и инструменты')
      .replace('- Напиши небольшой проект, следуя PEP8.\n', '')
    push(world, changed)
    await world.run()
    const titles = Object.keys(world.column('Раздел'))
    expect(titles.indexOf(rabbit)).toBe(titles.findIndex((title) => title.startsWith('Спроектируй')) - 1)
    expect(titles.indexOf('Измерь покрытие.')).toBe(
      titles.findIndex((title) => title.startsWith('Напиши тесты')) - 1,
    )
    expect(world.column('Раздел')[rabbit]).toBe('6. Микросервисная архитектура')
    expect(world.column('Раздел')['Измерь покрытие.']).toBe('7. Тестирование')
    expect(Object.keys(world.column('Status'))).toContain('(Напиши небольшой проект, следуя PEP8.)')
    const now = world.emulator.optionIds('octo', 1, 'Раздел')
    expect(now['5. Технологии и инструменты']).toBe(ids['5. Технологии'])
    expect(Object.values(now).sort()).toEqual(Object.values(ids).sort())
    await world.run()
    expect(world.writes()).toEqual([])
    push(world, seed)
    await world.run()
    expect(Object.keys(world.column('Status')).slice(0, 2)).toEqual([
      'Решай задачи на LeetCode или Codewars.',
      'Напиши небольшой проект, следуя PEP8.',
    ])
    expect(world.column('Раздел')[rabbit]).toBe('5. Технологии')
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('has dates and a timeline where the roadmap has a schedule, and moves them with it', async () => {
    const config = (start: string) =>
      `roadmaps:\n  - files: '**'\n    schedule: { start: '${start}', pace: 2 weeks }\n`
    const files = { ...seedFiles, '.github/roadmap-sync.yml': config('2026-01-05') }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    expect(world.board().views.map(({ name, layout }) => [name, layout])).toContainEqual([
      'Шкала времени',
      'roadmap',
    ])
    expect(world.column('Начало')['Решай задачи на LeetCode или Codewars.']).toBe('2026-01-05')
    expect(world.column('Срок')['Решай задачи на LeetCode или Codewars.']).toBe('2026-01-18')
    expect(world.column('Начало')[rabbit]).toBe('2026-03-02')
    on(world).set(card(world, rabbit), 'Срок', '2026-12-31')
    world.emulator
      .person('octo')
      .push(repository, { files: { '.github/roadmap-sync.yml': config('2026-02-02') } })
    await world.run()
    expect(world.column('Начало')['Решай задачи на LeetCode или Codewars.']).toBe('2026-02-02')
    expect(world.column('Срок')[rabbit]).toBe('2026-12-31')
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('holds more cards than fit into one page, in order', async () => {
    const tasks = Array.from({ length: 130 }, (_, at) => `- Exercise ${at}: part ${at * 7919}`)
    const text = ['# Plan', '', '## Basics', '', '### Practice', '', ...tasks, ''].join('\n')
    const world = createBoardWorld({
      repositories: [{ name: repository, files: { ...seedFiles, [roadmapPath]: text } }],
    })
    const report = await world.run({ inputs: { 'max-wait': '60' } })
    expect(report.board).toMatchObject({ added: 130, pending: 0, error: null })
    expect(world.board().cards.map(({ content }) => Number(content.split('#')[1]))).toEqual(
      Array.from({ length: 130 }, (_, at) => at + 1),
    )
    await world.run()
    expect(world.writes()).toEqual([])
    expect(boardRequests(world)).toEqual({ reads: 2, writes: 0 })
    world.emulator.verify()
  })
})

describe('a status update', () => {
  const files = { ...seedFiles, '.github/roadmap-sync.yml': 'board: { status-updates: true }\n' }
  const day = 86_400_000

  it('says what is done when progress moved, at most once a day', async () => {
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    const octo = world.emulator.person('octo')
    await world.run()
    expect(world.board().statusUpdates).toEqual([])
    octo.closeIssue(repository, 1)
    await world.run()
    octo.closeIssue(repository, 2)
    await world.run()
    expect(world.board().statusUpdates).toHaveLength(1)
    expect(world.board().statusUpdates[0]?.body).toMatch(/^Готово задач: 1 из 12 \(8\s?%\)\./)
    world.clock.advance(day)
    await world.run()
    expect(world.board().statusUpdates[1]?.body).toContain('2 из 12')
    world.clock.advance(day)
    await world.run()
    expect(world.board().statusUpdates).toHaveLength(2)
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('is not posted twice when its answer is lost', async () => {
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
    world.emulator.faults.script(
      { operation: 'createProjectV2StatusUpdate' },
      { kind: 'drop', applied: true },
    )
    await world.run()
    world.clock.advance(day)
    await world.run()
    expect(world.board().statusUpdates).toHaveLength(1)
  })

  it('that cannot be posted is told, and the rest of the board remembered', async () => {
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
    const limit = { kind: 'limit', form: 'secondary', retryAfter: 3_000 } as const
    world.emulator.faults.script({ operation: 'createProjectV2StatusUpdate' }, limit)
    const report = await world.run()
    expect(report.board).toMatchObject({ error: null, pending: 0 })
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['board-status'])
    await world.run()
    expect(world.board().statusUpdates).toHaveLength(1)
  })

  it('is off unless asked for', async () => {
    const world = createBoardWorld()
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 1)
    await world.run()
    expect(world.board().statusUpdates).toEqual([])
  })
})
