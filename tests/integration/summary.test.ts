import { describe, expect, it } from 'vitest'
import { renderSummary } from '../../src/summary/job-summary.ts'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const issueEvent = { event: { name: 'issues', payload: { action: 'closed' } } }
const octo = (world: World) => world.emulator.person('octo')

describe('the job summary', () => {
  it('says what changed by section, with links, where the results are, and what it cost', async () => {
    const world = createWorld()
    const text = renderSummary(await world.run())
    const sha = world.emulator.head(repository)
    expect(text).toContain(
      `- Бейдж и таблица обновлены в [\`${sha.slice(0, 7)}\`](https://github.com/octo/roadmap/commit/${sha}).`,
    )
    expect(text).toContain('#### [5. Технологии](https://github.com/octo/roadmap/milestone/5)')
    expect(text).toContain(
      '- 🆕 создана [#8](https://github.com/octo/roadmap/issues/8) **Настрой очередь задач с RabbitMQ.**',
    )
    expect(text).toMatch(/<sub>Запросов к GitHub: 14<\/sub>\n$/)
  })

  it('says so when there was nothing to do', async () => {
    const world = createWorld()
    await world.run()
    const text = renderSummary(await world.run())
    expect(text).toContain('- Изменений нет: GitHub соответствует дорожной карте.')
    expect(text).not.toContain('Что изменилось')
  })

  it('says what people changed and keeps, by task, with both versions', async () => {
    const world = createWorld()
    await world.run()
    octo(world).editIssue(repository, 8, { title: 'Моя очередь @ada' })
    octo(world).editIssue(repository, 9, { title: 'Моя система' })
    octo(world).push(repository, {
      files: { [roadmapPath]: seed.replace('- Спроектируй систему', '- Спроектируй большую систему') },
    })
    const text = renderSummary(await world.run())
    expect(text).toContain(
      '[#8](https://github.com/octo/roadmap/issues/8) название (~~Настрой очередь задач с RabbitMQ.~~ → Моя очередь @&#8288;ada)',
    )
    expect(text).toMatch(
      /### Изменено с обеих сторон\n\n.*\n\n- \[#9\]\(.*\) название \(~~Спроектируй большую .*~~ → Моя система\)/,
    )
  })

  it('does not call a run idle that only moved badge and table', async () => {
    const world = createWorld()
    await world.run()
    octo(world).closeIssue(repository, 1)
    expect(renderSummary(await world.run(issueEvent))).not.toContain('Изменений нет')
  })

  it('counts the boxes that followed their issues', async () => {
    const files = {
      'README.md': '# P\n',
      [roadmapPath]: '# P\n\n## Part\n\n- [ ] Read\n- [ ] Write\n- [ ] Draw\n',
    }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    octo(world).closeIssue(repository, 1)
    octo(world).closeIssue(repository, 2)
    expect(renderSummary(await world.run(issueEvent))).toContain(
      '- 2 checkboxes of the roadmap were updated from their issues.',
    )
  })

  it('links to roadmaps where they are, not from the root of the site', async () => {
    const world = createWorld()
    octo(world).push(repository, {
      files: { 'roadmap/über alles.md': '# Другое\n\n## A\n\n### Практика\n\n- Сделай\n' },
    })
    const text = renderSummary(await world.run())
    expect(text).toMatch(
      /\]\(https:\/\/github\.com\/octo\/roadmap\/blob\/[0-9a-f]{40}\/roadmap\/%C3%BCber%20alles\.md\)/,
    )
    expect(text).not.toMatch(/\]\(\/(?!\/)/)
  })

  it('shows the chart as it is at the commit, and none where there is none', async () => {
    const files = { 'README.md': '# P\n', [roadmapPath]: seed, '.github/roadmap-sync.yml': 'chart: true\n' }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    const picture = (sha: string) =>
      `<img src="https://github.com/octo/roadmap/raw/${sha}/.github/roadmap/burnup.svg" alt="`
    const first = renderSummary(await world.run())
    const sha = world.emulator.head(repository)
    expect(first).toContain(picture(sha))
    expect(renderSummary(await world.run())).toContain(picture(sha))
    octo(world).closeIssue(repository, 5)
    const waiting = await world.run({ ...issueEvent, inputs: { publish: 'pull-request' } })
    expect(renderSummary(waiting)).toContain(
      picture(world.emulator.head(repository, 'roadmap-progress-main')),
    )
    expect(renderSummary(await createWorld().run())).not.toContain('<img')
  })

  it.each([
    [
      'pull-request',
      /^- Бейдж и таблица ждут слияния в \[#13\]\(https:\/\/github\.com\/octo\/roadmap\/pull\/13\)\.$/m,
    ],
    [
      'branch',
      /^- Ссылки в README ждут слияния в \[#13\]\(https:\/\/github\.com\/octo\/roadmap\/pull\/13\)\.$/m,
    ],
  ])(
    'says what waits in a pull request (publish: %s), and when somebody closed it',
    async (publish, waits) => {
      const world = createWorld()
      expect(renderSummary(await world.run({ inputs: { publish } }))).toMatch(waits)
      octo(world).closePull(repository, 13)
      expect(renderSummary(await world.run({ inputs: { publish } }))).not.toMatch(waits)
    },
  )

  it('says what kept the run from its end, how long it waited, and how it goes on', async () => {
    const world = createWorld()
    const limit = { kind: 'limit', form: 'secondary', retryAfter: 240 } as const
    world.emulator.faults.script({ operation: 'createIssue' }, limit)
    world.emulator.faults.script({ operation: 'createIssue', skip: 1 }, { ...limit, retryAfter: 3_600 })
    const text = renderSummary(await world.run())
    expect(text).toMatch(
      /> \[!IMPORTANT\]\n> Достигнут лимит запросов GitHub\. Не закончено, осталось изменений: \d+\./,
    )
    expect(text).toMatch(
      / Лимит GitHub действует до 10:05\u00a0UTC\. Следующий запуск продолжит с этого места; ничего не будет сделано дважды\.$/m,
    )
    expect(text).toContain('Ожидание лимитов GitHub: 4 мин.')
  })

  it('keeps code in what went wrong, and nothing else of it is markup', async () => {
    const world = createWorld()
    world.emulator.configure(repository, { protectedBranches: ['main'] })
    const text = renderSummary(await world.run())
    expect(text).toMatch(
      /> \[!CAUTION\]\n> The rules of the branch main .* Set `publish: pull-request` or `publish: branch`/,
    )
  })

  it('fits into what GitHub shows: cut at a line, with what is folded closed, and it says so', async () => {
    const world = createWorld({ limits: 'off' })
    const lines = Array.from(
      { length: 1_500 },
      (_, task) => `- Задача ${task}: ${'очень длинные слова '.repeat(12)}`,
    )
    octo(world).push(repository, {
      files: {
        [roadmapPath]: `# План\n\n## Часть\n\n### Практика\n\n${lines.join('\n')}\n`,
        '.github/roadmap-sync.yml':
          'limits:\n  per-minute: 100000\n  per-hour: 1000000\n  write-interval: 0\n',
      },
    })
    const report = await world.run({ inputs: { 'max-wait': '350' } })
    const diagnostics = Array.from({ length: 200 }, () => ({
      rule: 'x',
      severity: 'info' as const,
      message: 'и'.repeat(3_000),
    }))
    const drift = Array.from({ length: 200 }, () => ({
      of: 'issue' as const,
      number: 1,
      url: 'https://github.com/octo/roadmap/issues/1',
      title: 'и'.repeat(80),
      field: 'title' as const,
      roadmap: 'и'.repeat(200),
      github: 'и'.repeat(200),
    }))
    const text = renderSummary({ ...report, diagnostics, plan: { ...report.plan, drift, conflicts: drift } })
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_048_576)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
    expect(text).toMatch(/\n\nОтчёт обрезан: GitHub ограничивает его размер\.\n$/)
    expect(text).not.toContain('\ufffd')
  })
})
