// The main job from the first push on, told in order: each test goes on where the one before it left the repository.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssueView, MilestoneView } from '../emulator/emulator.ts'
import { issuesEvent, pushEvent } from './events.ts'
import { root } from './manifest.ts'
import { actionRuntime } from './node.ts'
import type { World } from './world.ts'
import { files, repository, roadmapPath, startWorld, zoneOf } from './world.ts'

type Expected = {
  readonly sections: readonly {
    readonly title: string
    readonly tasks: readonly { readonly title: string; readonly line: number }[]
  }[]
}
const expected: Expected = JSON.parse(
  readFileSync(`${root}/tests/e2e/expected/python-developer.json`, 'utf8'),
)
const assets = '.github/roadmap'
const badge = `${assets}/badge.svg`
const ledger = `${assets}/ledger.json`
/** The title of an image that screen readers say. */
const titleOf = (svg: string | null) => /<title>(.*?)<\/title>/.exec(svg ?? '')?.[1]

if (actionRuntime === null) {
  it.skip('Node 24 is not installed here: `npm test` does so on Linux x64, elsewhere NODE24 names one', () => {})
}

describe('the life of a roadmap', () => {
  let world: World
  const issue = (number: number): IssueView | null => world.emulator.issue(repository, number)
  const milestone = (number: number): MilestoneView | undefined =>
    world.emulator.milestones(repository).find((each) => each.number === number)
  const row = (start: string): string =>
    zoneOf(world.emulator.file(repository, 'README.md'), 'progress')
      .split('\n')
      .find((line) => line.startsWith(start)) ?? ''
  const push = async (from: string, to: string) => {
    const text = world.emulator.file(repository, roadmapPath) ?? ''
    expect(text).toContain(from)
    const before = world.emulator.head(repository)
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text.replace(from, to) } })
    return world.run(pushEvent(world.emulator, repository, { before }))
  }

  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(async () => {
    world.emulator.verify()
    await world.close()
  })

  it('turns the pushed roadmap into a milestone a section and an issue a task', async () => {
    const result = await world.run(pushEvent(world.emulator, repository))
    expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' })
    expect(world.emulator.milestones(repository).map(({ title, state }) => ({ title, state }))).toEqual(
      expected.sections.map(({ title }) => ({ title, state: 'open' })),
    )
    const issues = world.emulator.issues(repository)
    expect(
      issues.map(({ title, milestone, labels, state }) => ({ title, milestone, labels, state })),
    ).toEqual(
      expected.sections.flatMap((section) =>
        section.tasks.map(({ title }) => ({
          title,
          milestone: section.title,
          labels: ['roadmap'],
          state: 'open',
        })),
      ),
    )
    expect(result.outputs).toMatchObject({
      total: '12',
      done: '0',
      skipped: '0',
      percent: '0',
      created: '12',
      updated: '0',
      closed: '0',
      reopened: '0',
      pending: '0',
      changed: 'true',
      'project-url': '',
    })
  })

  it('needs 14 requests for that, eight of them the milestones', () => {
    const { requests, writes, byOperation } = world.emulator.log.counts()
    expect({ requests, writes }).toEqual({ requests: 14, writes: 13 })
    expect(byOperation).toMatchObject({
      'query.repository': 1,
      'issues/create-milestone': 8,
      'mutation.createIssue': 12,
      'mutation.createCommitOnBranch': 1,
    })
  })

  it('says in each issue what to study and where the task stands, and nothing of the frontmatter', () => {
    const body = issue(1)?.body ?? ''
    expect(body).toContain('Типы данных, структуры данных (списки, словари, множества).')
    expect(body).toContain('- [ ] ')
    expect(body).toMatch(
      /https:\/\/github\.com\/octo\/roadmap\/blob\/[0-9a-f]{40}\/roadmap\/python-developer\.md\?plain=1#L35/,
    )
    for (const each of world.emulator.issues(repository)) {
      expect(each.body).not.toMatch(/date of creation|completion status|Useful|aliases/)
      expect(each.title).not.toMatch(/^\*\*|#Developing/)
    }
    expect(milestone(1)?.description).toContain('Функции, классы, модули, работа с исключениями.')
  })

  it('shows badge and table in the README, in the language of the roadmap', () => {
    const readme = world.emulator.file(repository, 'README.md')
    expect(zoneOf(readme, 'badge')).toContain('.github/roadmap/badge.svg')
    expect(titleOf(world.emulator.file(repository, badge))).toMatch(/^прогресс: 0\s?%$/)
    const table = zoneOf(readme, 'progress')
    expect(table).toMatch(/\| Раздел\s*\|/)
    expect(row('| [1. Основы Python](https://github.com/octo/roadmap/milestone/1)')).toContain(
      '0/2 | [Решай задачи на LeetCode или Codewars.](https://github.com/octo/roadmap/issues/1)',
    )
    expect(row('| **Всего**')).toContain('0/12')
    expect(table.trim().split('\n')).toHaveLength(2 + 8 + 1)
  })

  it('leaves the README around its two zones as it was', () => {
    const readme = world.emulator.file(repository, 'README.md') ?? ''
    const around = readme.replace(/<!-- roadmap-sync:(badge|progress):start -->[\s\S]*?:\1:end -->\n*/g, '')
    expect(around).toBe(files['README.md'])
  })

  it('publishes in one verified commit, and remembers every issue', () => {
    const [commit, ...older] = world.emulator.commits(repository)
    expect(older).toHaveLength(1)
    expect(commit).toMatchObject({
      author: 'github-actions[bot]',
      verified: true,
      changed: [`${assets}/badge.json`, badge, `${assets}/bars/0.svg`, ledger, 'README.md'],
    })
    const { tasks } = JSON.parse(world.emulator.file(repository, ledger) ?? '{}')
    expect(Object.values(tasks)).toEqual(
      Array.from({ length: 12 }, (_, index) => expect.objectContaining({ issue: index + 1 })),
    )
  })

  it('writes nothing at all the second time', async () => {
    const before = world.emulator.inspect(repository, { times: true })
    const result = await world.run(pushEvent(world.emulator, repository))
    expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' })
    expect(result.outputs).toMatchObject({ changed: 'false', created: '0', updated: '0', commit: '' })
    expect(world.writes()).toEqual([])
    expect(world.requests().length).toBeLessThanOrEqual(2)
    expect(world.emulator.inspect(repository, { times: true })).toEqual(before)
  })

  it('moves badge and table when an issue is closed, within three requests', async () => {
    world.emulator.person('octo').closeIssue(repository, 1)
    const result = await world.run(issuesEvent(world.emulator, repository, { action: 'closed', number: 1 }))
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({
      total: '12',
      done: '1',
      percent: '8',
      created: '0',
      changed: 'true',
    })
    expect(world.requests().length).toBeLessThanOrEqual(3)
    expect(titleOf(world.emulator.file(repository, badge))).toMatch(/^прогресс: 8\s?%$/)
    expect(row('| [1. Основы Python]')).toContain('1/2 | [Напиши небольшой проект, следуя PEP8.]')
    expect(row('| **Всего**')).toContain('1/12')
    expect(milestone(1)?.state).toBe('open')
  })

  it('closes the milestone with its last issue, still within three requests', async () => {
    world.emulator.person('octo').closeIssue(repository, 6)
    const result = await world.run(issuesEvent(world.emulator, repository, { action: 'closed', number: 6 }))
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ done: '2', percent: '16' })
    expect(world.requests().length).toBeLessThanOrEqual(3)
    expect(milestone(4)?.state).toBe('closed')
  })

  it('takes an issue closed as not planned out of the count', async () => {
    world.emulator.person('octo').closeIssue(repository, 9, 'not_planned')
    const result = await world.run(issuesEvent(world.emulator, repository, { action: 'closed', number: 9 }))
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ total: '11', done: '2', skipped: '1', percent: '18' })
    expect(world.requests().length).toBeLessThanOrEqual(3)
    expect(row('| **Всего**')).toContain('2/11')
    expect(milestone(6)?.state).toBe('closed')
  })

  it('follows an issue that is opened again, and its milestone', async () => {
    world.emulator.person('octo').reopenIssue(repository, 6)
    const result = await world.run(issuesEvent(world.emulator, repository, { action: 'reopened', number: 6 }))
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ total: '11', done: '1', percent: '9' })
    expect(milestone(4)?.state).toBe('open')
  })

  it('renames the issue of a renamed task and touches no other', async () => {
    world.emulator.person('octo').comment(repository, 8, 'Начал в субботу.')
    const before = world.emulator.issues(repository)
    const result = await push(
      'Настрой очередь задач с RabbitMQ.',
      'Настрой надёжную очередь задач с RabbitMQ.',
    )
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '1', closed: '0' } })
    expect(issue(8)).toMatchObject({
      title: 'Настрой надёжную очередь задач с RabbitMQ.',
      state: 'open',
      comments: [{ author: 'octo', body: 'Начал в субботу.' }],
    })
    const others = (list: readonly IssueView[]) => list.filter(({ number }) => number !== 8)
    expect(others(world.emulator.issues(repository))).toEqual(others(before))
  })

  it('moves the issue of a task that moved to another section', async () => {
    const task = '- Напиши тесты для REST API (проверка эндпоинтов, валидации).\n'
    const text = world.emulator.file(repository, roadmapPath) ?? ''
    const anchor = '- Создай REST API на DRF (например, CRUD для ecommerce).\n'
    expect(text).toContain(task)
    const before = world.emulator.head(repository)
    const moved = text.replace(task, '- Измерь покрытие тестами.\n').replace(anchor, `${anchor}${task}`)
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: moved } })
    const result = await world.run(pushEvent(world.emulator, repository, { before }))
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '1', updated: '1', closed: '0' } })
    expect(issue(10)).toMatchObject({
      title: 'Напиши тесты для REST API (проверка эндпоинтов, валидации).',
      milestone: '2. Web-фреймворки',
    })
    expect(issue(13)).toMatchObject({ title: 'Измерь покрытие тестами.', milestone: '7. Тестирование' })
  })

  it('closes the issue of a removed task as not planned, with one comment that says why', async () => {
    const result = await push('- Напиши небольшой проект, следуя PEP8.\n', '')
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '0', closed: '1' } })
    const closed = issue(2)
    expect(closed).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(closed?.comments).toHaveLength(1)
    expect(closed?.comments[0]?.body).toContain('этой задачи больше нет в')
    expect(milestone(1)?.state).toBe('closed')
  })

  it('opens that issue again when the task returns', async () => {
    const result = await push(
      '- Решай задачи на LeetCode или Codewars.\n',
      '- Решай задачи на LeetCode или Codewars.\n- Напиши небольшой проект, следуя PEP8.\n',
    )
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '0', reopened: '1' } })
    expect(issue(2)?.state).toBe('open')
    expect(milestone(1)?.state).toBe('open')
  })

  it('adds a section and a task without touching what was there', async () => {
    const before = world.emulator.issues(repository)
    const result = await push(
      '\n# Возможные вопросы на собеседовании',
      '\n## 9. Наблюдаемость\n\n### Практика:\n\n- Подключи метрики к сервису.\n\n# Возможные вопросы на собеседовании',
    )
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '1', updated: '0', closed: '0' } })
    expect(world.emulator.issues(repository).slice(0, before.length)).toEqual(before)
    expect(issue(14)).toMatchObject({ title: 'Подключи метрики к сервису.', milestone: '9. Наблюдаемость' })
    expect(row('| [9. Наблюдаемость]')).toContain('0/1')
  })

  it('keeps the history free of empty commits: one a run that changed something', async () => {
    const commits = world.emulator.commits(repository)
    const ours = commits.filter(({ author }) => author === 'github-actions[bot]')
    expect(ours.every(({ changed }) => changed.length > 0)).toBe(true)
    const before = commits.length
    await world.run(pushEvent(world.emulator, repository))
    expect(world.emulator.commits(repository)).toHaveLength(before)
  })
})
