import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const rabbit = 'Настрой очередь задач с RabbitMQ.'
const numberOf = (world: World, title: string) =>
  world.emulator.issues(repository).find((issue) => issue.title === title)?.number ?? 0
const push = (world: World, text: string) =>
  world.emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })

describe('an issue that somebody deleted', () => {
  it('is not made again after its task was reworded before and its section is renamed after', async () => {
    const world = createWorld()
    await world.run()
    const reworded = seed.replace(rabbit, 'Настрой очередь задач с Celery и RabbitMQ.')
    push(world, reworded)
    await world.run()
    const number = numberOf(world, 'Настрой очередь задач с Celery и RabbitMQ.')
    world.emulator.person('octo').deleteIssue(repository, number)
    const first = await world.run()
    expect(first.plan.lost.map((each) => each.number)).toEqual([number])
    push(world, reworded.replace('## 5. Технологии', '## 5. Инструменты'))
    const second = await world.run()
    expect(second.plan.counts.created).toBe(0)
    expect(second.plan.lost.map((each) => each.number)).toEqual([number])
    expect(second.progress).toMatchObject({ skipped: 1, total: 11 })
    await world.run()
    expect(world.requests()).toHaveLength(1)
  })

  it('while a run writes is no trouble for the others', async () => {
    const world = createWorld()
    await world.run()
    const number = numberOf(world, rabbit)
    push(world, seed.replace('- **Redis**: кэширование', '- **Redis**: быстрое кэширование'))
    world.emulator.faults.script(
      { operation: 'issues/update-milestone' },
      {
        kind: 'before',
        run: () => {
          world.clock.advance(60_000)
          world.emulator.person('octo').deleteIssue(repository, number)
        },
      },
    )
    const report = await world.run()
    expect(report.applied).toMatchObject({ stoppedBy: 'done', failed: [] })
    const other = world.emulator
      .issues(repository)
      .find(({ title }) => title.startsWith('Разверни приложение'))
    expect(other?.body).toContain('быстрое кэширование')
  })
})

describe('what people write while a run is under way', () => {
  it('stays: an issue that changed since the run read it waits for the next run', async () => {
    const world = createWorld()
    await world.run()
    const number = numberOf(world, rabbit)
    push(world, seed.replace('- **Redis**: кэширование', '- **Redis**: быстрое кэширование'))
    const body = world.emulator.issue(repository, number)?.body ?? ''
    world.emulator.faults.script(
      { operation: 'issues/update-milestone' },
      {
        kind: 'before',
        run: () => {
          world.clock.advance(10_000)
          world.emulator.person('octo').editIssue(repository, number, { body: `${body}\nМои заметки.\n` })
        },
      },
    )
    const report = await world.run()
    expect(report.applied?.pending).toHaveLength(1)
    expect(world.emulator.issue(repository, number)?.body).toContain('Мои заметки.')
    await world.run()
    const after = world.emulator.issue(repository, number)?.body
    expect(after).toContain('Мои заметки.')
    expect(after).toContain('быстрое кэширование')
  })

  it('stays: a milestone that somebody described meanwhile is left alone', async () => {
    const world = createWorld()
    await world.run()
    push(
      world,
      seed.replace('## 5. Технологии', '## 5. Инструменты').replace('## 4. Базы данных', '## 4. Хранение'),
    )
    const octo = world.emulator.person('octo')
    world.emulator.faults.script(
      { operation: 'issues/update-milestone' },
      {
        kind: 'before',
        run: () => {
          world.clock.advance(10_000)
          octo.editMilestone(repository, 5, { description: 'Мой план.' })
        },
      },
    )
    await world.run()
    expect(world.emulator.milestones(repository).map(({ title }) => title)).toContain('4. Хранение')
    expect(world.emulator.milestones(repository)[4]?.description).toBe('Мой план.')
  })
})

describe('a duplicate that somebody opened again', () => {
  it('stays open', async () => {
    const world = createWorld()
    world.emulator.faults.script(
      { operation: 'createIssue' },
      { kind: 'before', run: async () => void (await world.run()) },
    )
    await world.run()
    await world.run()
    const closed = world.emulator.issues(repository).find(({ stateReason }) => stateReason === 'duplicate')
    world.emulator.person('octo').reopenIssue(repository, closed?.number ?? 0)
    await world.run()
    expect(world.emulator.issue(repository, closed?.number ?? 0)?.state).toBe('open')
  })
})

describe('a list of issues that shrank', () => {
  it('changes nothing and says so', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `- Exercise ${n}: part ${n * 7919}`)
    const files = {
      'README.md': '# Plan\n',
      [roadmapPath]: `# Plan\n\n## One\n\n### Practice\n\n${lines.join('\n')}\n`,
    }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator.faults.script({ operation: 'query.repository' }, { kind: 'lag', objects: 40 })
    await expect(world.run()).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('lacks 40 of 60'),
    })
    expect(world.writes()).toEqual([])
    expect(world.requests().length).toBeLessThan(5)
  })
})

describe('a ledger', () => {
  it('that came along with a copy of another repository is forgotten', async () => {
    const origin = createWorld()
    await origin.run()
    const files = origin.emulator.files(repository)
    const copy = createWorld({ repositories: [{ name: repository, files }] })
    const report = await copy.run()
    expect(report.plan.lost).toEqual([])
    expect(copy.emulator.issues(repository)).toHaveLength(12)
  })

  it('keeps what another run committed meanwhile', async () => {
    const world = createWorld()
    const more = seed.replace(
      '- Напиши тесты для REST API',
      '- Измерь покрытие.\n    \n- Напиши тесты для REST API',
    )
    world.emulator.faults.script(
      { operation: 'createCommitOnBranch' },
      {
        kind: 'before',
        run: async () => {
          push(world, more)
          await world.run()
        },
      },
    )
    await world.run()
    const ledger = JSON.parse(world.emulator.file(repository, '.github/roadmap/ledger.json') ?? '{}')
    expect(Object.keys(ledger.tasks)).toHaveLength(13)
    await world.run()
    expect(world.emulator.issues(repository)).toHaveLength(13)
  })
})
