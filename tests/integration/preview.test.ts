import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import type { CommentView } from '../emulator/emulator.ts'
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

  it.each<[string, (body: string) => string]>([
    ['quotes', (body) => body.replace(/^/gm, '> ')],
    ['goes on behind', (body) => `${body}\n\nRead by a bot.`],
    ['shows the source of', (body) => `\`\`\`\n${body}\n\`\`\``],
    ['has its mark for another purpose beside', (body) => body.replace(/v1\.\S+/, 'v1.eyJwdXJwb3NlIjoieCJ9')],
  ])('is not what another workflow with the same account wrote that %s ours', async (_, other) => {
    const world = await withPull({ [roadmapPath]: renamed })
    await preview(world)
    const [own] = ours(world)
    const bot = new Octokit({ auth: world.emulator.token(), request: { fetch: world.emulator.fetch } })
    const place = { owner: 'octo', repo: 'roadmap', issue_number: number(world) }
    await bot.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...place,
      body: other(own?.body ?? ''),
    })
    const left = ours(world)[1]
    expect(left?.author).toBe('github-actions[bot]')
    push(world, renamed.replace('надёжную', 'быструю'))
    await preview(world)
    expect(ours(world)).toHaveLength(2)
    expect(ours(world)[0]?.body).toContain('быструю')
    expect(ours(world)[1]).toEqual(left)
    push(world, seed)
    await preview(world)
    expect(ours(world)).toEqual([left])
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

describe('the preview', () => {
  const body = async (files: Readonly<Record<string, string>>, prepare?: (world: World) => Promise<void>) => {
    const world = await withPull(files)
    await prepare?.(world)
    await preview(world)
    return ours(world)[0]?.body ?? ''
  }
  const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('- '))

  it('shows what is created, renamed, moved, rewritten, skipped and reopened, under the sections they belong to', async () => {
    const gone = 'Напиши небольшой проект, следуя PEP8.'
    const world = createWorld()
    await world.run()
    octo(world).push(repository, { files: { [roadmapPath]: seed.replace(`- ${gone}\n`, '') } })
    await world.run()
    const line = '- Разверни приложение в Docker с Redis для кэширования.\n    \n'
    const edited = renamed
      .replace(line, '')
      .replace('- Спроектируй систему', `${line}- Спроектируй систему`)
      .replace('- Напиши тесты для REST API', '- Измерь покрытие.\n    \n- Напиши тесты для REST API')
      .replace('- Автоматизируй задачу с помощью Bash-скрипта.', '')
      .replace('- Основы asyncio: async/await', '- Основы asyncio: задачи, async/await')
    octo(world).createBranch(repository, branch)
    push(world, edited)
    octo(world).openPull(repository, { title: 'Edit', head: branch })
    await preview(world)
    const text = ours(world)[0]?.body ?? ''
    expect(rows(text)).toEqual([
      `- 🔄 открыть снова [#2](/octo/roadmap/issues/2) **${gone}**`,
      '- 📝 обновить веху (описание)',
      expect.stringMatching(
        /^- 📝 обновить \[#5\]\(\/octo\/roadmap\/issues\/5\) \*\*Реализуй .*\*\* \(текст\)$/,
      ),
      expect.stringContaining(
        '✏️ переименовать [#8](/octo/roadmap/issues/8) ~~Настрой очередь задач с RabbitMQ.~~ → **Настрой надёжную очередь задач с RabbitMQ.**',
      ),
      expect.stringMatching(
        /^- ➡️ перенести \[#7\]\(.*\) \*\*Разверни .*\*\* \(из раздела \*5\. Технологии\*/,
      ),
      '- 🆕 создать **Измерь покрытие.**',
      expect.stringMatching(/^- ⏭️ закрыть как незапланированную \[#12\]\(.*\) \*\*Автоматизируй задачу/),
    ])
    expect(text.match(/^### \[.*$/gm)?.map((heading) => heading.replace(/\(.*$/, ''))).toEqual([
      '### [1. Основы Python]',
      '### [3. Асинхронное программирование]',
      '### [5. Технологии]',
      '### [6. Микросервисная архитектура]',
      '### [7. Тестирование]',
      '### [8. Интеграция и дополнительные навыки]',
    ])
    expect(text).toContain(
      '**Вехи:** обновить 1 · **Задачи:** создать 1, обновить 3, закрыть 1, открыть снова 1',
    )
    expect(text).toMatch(/✅ Массовых изменений нет: .* 2 из 11 задач \(лимит: 30\s%\)\./)
  })

  it('shows the table as it will be: new tasks, ticked boxes, what left', async () => {
    const world = createWorld({
      repositories: [
        {
          name: repository,
          files: {
            'README.md': '# P\n',
            [roadmapPath]: '# P\n\n## Part\n\n- [ ] Read the book\n- [ ] Write a parser\n',
          },
        },
      ],
    })
    await world.run()
    octo(world).createBranch(repository, branch)
    push(world, '# P\n\n## Part\n\n- [x] Read the book\n- [ ] Write a parser\n- [ ] Draw a map\n')
    octo(world).openPull(repository, { title: 'Edit', head: branch })
    const report = await preview(world)
    expect(report.progress).toMatchObject({ done: 0, total: 3 })
    expect(report.after).toMatchObject({ done: 1, total: 3 })
    const text = ours(world)[0]?.body ?? ''
    expect(text).toContain('### After merging')
    expect(text).toContain('| 1/3 | [Write a parser](/octo/roadmap/issues/2) |')
    expect(text).toContain('✅ close [#1]')
  })

  it('mentions nobody, refers to no issue and to no address of one, whatever the roadmap says', async () => {
    const hostile = seed.replace(
      title,
      'Ask @octo/team and @ada, close #1, octo/roadmap#2, GH-3, ![x](https://evil.example/x.png) <b>`@x`</b>',
    )
    const text = await body({ [roadmapPath]: hostile.replace('## 8. ', '## 8. @octo #4 ') })
    expect(text).toContain('close')
    expect(text).not.toMatch(/(?<![\w`])@[a-z\d]/i)
    expect(
      text.replaceAll('&#8288;', '·').replace(/\[#\d+\]\(\/octo\/roadmap\/issues\/\d+\)/g, ''),
    ).not.toMatch(/#\d|GH-\d/)
    expect(text).not.toContain('https://github.com/octo/roadmap/issues/')
    expect(text).not.toContain('](https://evil.example')
  })

  it('is short enough for GitHub, and says where the rest is', async () => {
    const section = (part: number) =>
      [
        `## Part ${part}`,
        '',
        '### Practice',
        '',
        ...Array.from({ length: 40 }, (_, task) => `- Exercise ${part}.${task} ${'long words '.repeat(12)}`),
        '',
      ].join('\n')
    const long = `# Plan\n\n${Array.from({ length: 100 }, (_, part) => section(part)).join('\n')}`
    const text = await body({ 'roadmap/long.md': long })
    expect([...text].length).toBeLessThan(65_536)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
    expect(text).toMatch(/… and 3,\d{3} more/)
  })

  it('says what is doubtful, at its line of the pull request’s own commit', async () => {
    const world = await withPull({
      [roadmapPath]: renamed.replace(/^(- Разверни.*|- Настрой.*)$/gm, '$1 <!-- id: a -->'),
    })
    const report = await preview(world)
    expect(report.diagnostics).not.toEqual([])
    const head = world.emulator.head(repository, branch)
    expect(ours(world)[0]?.body).toContain(
      `](https://github.com/octo/roadmap/blob/${head}/roadmap/python-developer.md?plain=1#L`,
    )
  })

  it('is refused with its numbers where it looks like an accident', async () => {
    const text = await body({ [roadmapPath]: seed.slice(0, seed.indexOf('## 3.')) })
    expect(text).toMatch(/^## План дорожной карты\n\n> \[!CAUTION\]\n> .*8 из 12/)
    expect(text).not.toContain('✅ Это похоже')
  })
})
