import { describe, expect, it } from 'vitest'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const readme = (world: ReturnType<typeof createWorld>) => world.emulator.file(repository, 'README.md') ?? ''
const badge = (world: ReturnType<typeof createWorld>) =>
  world.emulator.file(repository, '.github/roadmap/badge.svg') ?? ''
const issueNamed = (world: ReturnType<typeof createWorld>, title: string) => {
  const issue = world.emulator.issues(repository).find((each) => each.title === title)
  if (issue === undefined) throw new Error(`no issue is named ${title}`)
  return issue
}
const issueEvent = { event: { name: 'issues', payload: { action: 'closed' } } }

describe('the first sync of the first user’s roadmap', () => {
  it('makes a milestone a section and an issue a task in 14 requests, and commits badge, table and ledger', async () => {
    const world = createWorld()
    const report = await world.run()
    const { emulator } = world
    expect(emulator.milestones(repository).map(({ title }) => title)).toEqual([
      '1. Основы Python',
      '2. Web-фреймворки',
      '3. Асинхронное программирование',
      '4. Базы данных',
      '5. Технологии',
      '6. Микросервисная архитектура',
      '7. Тестирование',
      '8. Интеграция и дополнительные навыки',
    ])
    const perMilestone = emulator.milestones(repository).map(({ openIssues }) => openIssues)
    expect(perMilestone).toEqual([2, 2, 1, 1, 2, 1, 1, 2])
    for (const issue of emulator.issues(repository)) expect(issue.labels).toEqual(['roadmap'])
    expect(emulator.commits(repository)[0]).toMatchObject({
      verified: true,
      changed: [
        '.github/roadmap/badge.json',
        '.github/roadmap/badge.svg',
        '.github/roadmap/bars/0.svg',
        '.github/roadmap/ledger.json',
        'README.md',
      ],
    })
    expect(readme(world)).toContain('0/12')
    expect(badge(world)).toContain('0')
    expect(world.requests()).toHaveLength(14)
    expect(report.applied).toMatchObject({ stoppedBy: 'done', failed: [], pending: [] })
    emulator.verify()
  })

  it('says in a milestone what to study and in an issue where it comes from', async () => {
    const world = createWorld()
    await world.run()
    const { emulator } = world
    expect(emulator.milestones(repository)[3]?.description).toContain('PostgreSQL: SQL-запросы')
    const { body, milestone } = issueNamed(world, 'Настрой очередь задач с RabbitMQ.')
    expect(milestone).toBe('5. Технологии')
    expect(body).toContain('- [ ] Redis: кэширование, работа с очередями.')
    expect(body).toMatch(/\/blob\/[0-9a-f]{40}\/roadmap\/python-developer\.md\?plain=1#L\d+\)/)
    expect(body).not.toContain('read status')
  })

  it('writes nothing when it runs again, and asks once', async () => {
    const world = createWorld()
    await world.run()
    const before = world.emulator.inspect(repository, { times: true })
    const report = await world.run()
    expect(world.writes()).toEqual([])
    expect(world.requests()).toHaveLength(1)
    expect(report.plan.operations).toEqual([])
    expect(world.emulator.inspect(repository, { times: true })).toEqual(before)
  })
})

describe('closing issues', () => {
  it('moves badge and table in one read and one commit', async () => {
    const world = createWorld()
    await world.run()
    const { number } = issueNamed(world, 'Настрой очередь задач с RabbitMQ.')
    world.emulator.person('octo').closeIssue(repository, number)
    const report = await world.run(issueEvent)
    expect(world.requests()).toHaveLength(2)
    expect(report.progress).toMatchObject({ done: 1, total: 12, percent: 8 })
    expect(readme(world)).toContain('1/12')
    expect(readme(world)).toContain('1/2')
  })

  it('closes a milestone with its last issue, in three requests, and reopens it with new work', async () => {
    const world = createWorld()
    await world.run()
    const octo = world.emulator.person('octo')
    octo.closeIssue(
      repository,
      issueNamed(world, 'Напиши тесты для REST API (проверка эндпоинтов, валидации).').number,
    )
    await world.run(issueEvent)
    expect(world.requests()).toHaveLength(3)
    expect(world.emulator.milestones(repository)[6]?.state).toBe('closed')
    octo.push(repository, {
      files: {
        [roadmapPath]: seed.replace(
          '- Напиши тесты для REST API',
          '- Измерь покрытие.\n    \n- Напиши тесты для REST API',
        ),
      },
    })
    await world.run()
    expect(world.emulator.milestones(repository)[6]?.state).toBe('open')
    expect(issueNamed(world, 'Измерь покрытие.').milestone).toBe('7. Тестирование')
  })

  it('counts an issue closed as not planned as skipped: it leaves the total', async () => {
    const world = createWorld()
    await world.run()
    const { number } = issueNamed(world, 'Настрой очередь задач с RabbitMQ.')
    world.emulator.person('octo').closeIssue(repository, number, 'not_planned')
    const report = await world.run(issueEvent)
    expect(report.progress).toMatchObject({ done: 0, skipped: 1, total: 11 })
  })
})

describe('editing the roadmap', () => {
  it('renames one issue and touches no other', async () => {
    const world = createWorld()
    await world.run()
    const before = world.emulator.issues(repository)
    const title = 'Настрой очередь задач с RabbitMQ.'
    const { number } = issueNamed(world, title)
    const octo = world.emulator.person('octo')
    octo.push(repository, {
      files: { [roadmapPath]: seed.replace(title, 'Настрой очередь задач с Celery и RabbitMQ.') },
    })
    await world.run()
    const after = world.emulator.issues(repository)
    expect(after.find((issue) => issue.number === number)?.title).toBe(
      'Настрой очередь задач с Celery и RabbitMQ.',
    )
    expect(after.filter((issue) => issue.number !== number)).toEqual(
      before.filter((issue) => issue.number !== number),
    )
  })

  it('moves an issue with its task to another section', async () => {
    const world = createWorld()
    await world.run()
    const line = '- Настрой очередь задач с RabbitMQ.\n    \n'
    const moved = seed.replace(line, '').replace('- Спроектируй систему', `${line}- Спроектируй систему`)
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: moved } })
    await world.run()
    expect(issueNamed(world, 'Настрой очередь задач с RabbitMQ.').milestone).toBe(
      '6. Микросервисная архитектура',
    )
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('renames the milestone with its section', async () => {
    const world = createWorld()
    await world.run()
    const renamed = seed.replace('## 5. Технологии', '## 5. Технологии и инструменты')
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: renamed } })
    await world.run()
    expect(world.emulator.milestones(repository)[4]?.title).toBe('5. Технологии и инструменты')
    expect(world.emulator.milestones(repository)).toHaveLength(8)
  })

  it('closes the issue of a removed task as not planned with one comment, and reopens it when the task returns', async () => {
    const world = createWorld()
    await world.run()
    const title = 'Настрой очередь задач с RabbitMQ.'
    const octo = world.emulator.person('octo')
    octo.push(repository, { files: { [roadmapPath]: seed.replace(`- ${title}\n`, '') } })
    await world.run()
    expect(issueNamed(world, title)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(issueNamed(world, title).comments).toHaveLength(1)
    await world.run()
    expect(world.writes()).toEqual([])
    octo.push(repository, { files: { [roadmapPath]: seed } })
    await world.run()
    expect(issueNamed(world, title)).toMatchObject({ state: 'open' })
    await world.run()
    expect(world.writes()).toEqual([])
  })
})

describe('what people write', () => {
  it('stays: text below the block, title, labels, milestone', async () => {
    const world = createWorld()
    await world.run()
    const octo = world.emulator.person('octo')
    const { number, body } = issueNamed(world, 'Настрой очередь задач с RabbitMQ.')
    octo.editIssue(repository, number, { body: `${body}\nМои заметки.\n` })
    octo.addLabels(repository, number, ['важно'])
    octo.push(repository, {
      files: { [roadmapPath]: seed.replace('- **Redis**: кэширование', '- **Redis**: быстрое кэширование') },
    })
    await world.run()
    const issue = issueNamed(world, 'Настрой очередь задач с RabbitMQ.')
    expect(issue.body).toContain('быстрое кэширование')
    expect(issue.body).toContain('Мои заметки.')
    expect(issue.labels).toContain('важно')
  })
})
