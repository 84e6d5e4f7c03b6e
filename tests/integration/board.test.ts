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
    expect(board.readme).toContain('Карточки — задачи дорожной карты')
    expect(board.fields.map(({ name, type }) => [name, type])).toEqual([
      ['Status', 'SINGLE_SELECT'],
      ['Раздел', 'SINGLE_SELECT'],
    ])
    expect(board.fields[1]?.options).toHaveLength(8)
    expect(board.views.map(({ name, layout }) => [name, layout])).toEqual([['Доска', 'board']])
    expect(board.cards.map(({ content }) => content)).toEqual(
      Array.from({ length: 12 }, (_, at) => `${repository}#${at + 1}`),
    )
    expect(new Set(Object.values(world.column('Status')))).toEqual(new Set(['Todo']))
    expect(world.column('Раздел')[rabbit]).toBe('5. Технологии')
    expect(report.project).toMatchObject({
      url: 'https://github.com/users/octo/projects/1',
      changes: 12,
      pending: 0,
    })
    expect(report.diagnostics).toEqual([])
    expect(boardRequests(world)).toEqual({ reads: 4, writes: 9 })
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

  it('follows sections to another order with its cards; options keep their ids', async () => {
    const world = createBoardWorld()
    await world.run()
    const ids = world.emulator.optionIds('octo', 1, 'Раздел')
    const before = world.column('Раздел')
    const [head, first, second, third, ...rest] = seed.split(/^(?=## )/m)
    push(world, [head, second, third, first, ...rest].join(''))
    await world.run()
    expect(world.column('Раздел')).toEqual(before)
    expect(world.emulator.optionIds('octo', 1, 'Раздел')).toEqual(ids)
    const shown = [...new Set(Object.values(world.column('Раздел')))]
    expect([shown[0], shown[2]]).toEqual(['2. Web-фреймворки', '1. Основы Python'])
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('writes sections as text where there are more than fifty, and says what has no room where they become more', async () => {
    const roadmap = (sections: number) =>
      Array.from(
        { length: sections },
        (_, at) => `## Day ${at + 1}\n\n### Practice\n\n- Exercise ${at}: part ${at * 7919}\n`,
      ).join('\n')
    const open = (sections: number) =>
      createBoardWorld({
        repositories: [
          {
            name: repository,
            files: { 'README.md': '# x\n', [roadmapPath]: `# Plan\n\n${roadmap(sections)}` },
          },
        ],
      })
    const many = open(51)
    await many.run({ inputs: { 'max-wait': '60' } })
    expect(many.board().fields[1]).toEqual({ name: 'Section', type: 'TEXT' })
    expect(Object.values(many.column('Section')).at(-1)).toBe('Day 51')
    await many.run()
    expect(many.writes()).toEqual([])
    const growing = open(49)
    await growing.run({ inputs: { 'max-wait': '60' } })
    push(growing, `# Plan\n\n${roadmap(52)}`)
    const report = await growing.run({ inputs: { 'max-wait': '60' } })
    expect(growing.board().fields[1]?.options).toHaveLength(50)
    expect(Object.values(growing.column('Section')).slice(-3)).toEqual(['Day 50', undefined, undefined])
    expect(report.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
      ['board-field', 'The field Section is full: 2 sections have no option.'],
    ])
    await growing.run()
    expect(growing.writes()).toEqual([])
  })

  it('has dates where the roadmap has a schedule, and moves them with it', async () => {
    const config = (start: string) =>
      `roadmaps:\n  - files: '**'\n    schedule: { start: '${start}', pace: 2 weeks }\n`
    const files = { ...seedFiles, '.github/roadmap-sync.yml': config('2026-01-05') }
    const world = createBoardWorld({ repositories: [{ name: repository, files }] })
    await world.run()
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
    expect(report.project).toMatchObject({ changes: 130, pending: 0, error: null })
    expect(world.board().cards.map(({ content }) => Number(content.split('#')[1]))).toEqual(
      Array.from({ length: 130 }, (_, at) => at + 1),
    )
    await world.run()
    expect(world.writes()).toEqual([])
    expect(boardRequests(world)).toEqual({ reads: 2, writes: 0 })
    world.emulator.verify()
  })
})
