import { describe, expect, it } from 'vitest'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const config = '.github/roadmap-sync.yml'

function worldWith(files: Readonly<Record<string, string>>): ReturnType<typeof createWorld> {
  return createWorld({ repositories: [{ name: repository, files }] })
}

function file(world: ReturnType<typeof createWorld>, path: string): string {
  return world.emulator.file(repository, path) ?? ''
}

describe('the look of what is committed', () => {
  it('is the badge in the style of the configuration, and the same for shields to draw', async () => {
    const world = worldWith({
      'README.md': '# My plan\n',
      [roadmapPath]: seed,
      [config]: 'badge: { style: for-the-badge }\n',
    })
    await world.run()
    expect(file(world, '.github/roadmap/badge.svg')).toContain('height="28"')
    expect(JSON.parse(file(world, '.github/roadmap/badge.json'))).toEqual({
      schemaVersion: 1,
      label: 'прогресс',
      message: '0\u00a0%',
      color: '#707070',
      style: 'for-the-badge',
    })
  })

  it('has the bars that the table shows, and adds others as they are needed', async () => {
    const world = worldWith({ 'README.md': '# My plan\n', [roadmapPath]: seed })
    await world.run()
    expect(file(world, '.github/roadmap/bars/0.svg')).toContain('<svg')
    expect(file(world, '.github/roadmap/bars/50.svg')).toBe('')
    const first = world.emulator.issues(repository)[0]
    world.emulator.person('octo').closeIssue(repository, first?.number ?? 0)
    await world.run({ event: { name: 'issues', payload: { action: 'closed' } } })
    expect(file(world, 'README.md')).toContain(
      '[<img src=".github/roadmap/bars/50.svg" alt="" width="100" height="8">&#8288;\u00a050\u00a0%](https://',
    )
    expect(world.emulator.commits(repository)[0]?.changed).toContain('.github/roadmap/bars/50.svg')
    expect(file(world, '.github/roadmap/bars/50.svg')).toContain('<svg')
  })

  it('is a list of tasks below the table where the configuration asks for it', async () => {
    const world = worldWith({
      'README.md': '# My plan\n',
      [roadmapPath]: '# Plan\n\n## Basics\n\n- [x] Read a book\n- [ ] Write a parser\n- [-] Learn Perl\n',
      [config]: 'table: { tasks: true }\n',
    })
    await world.run()
    const link = (text: string) => `\\[${text}\\]\\(https://[^)]+/issues/\\d+\\)`
    expect(file(world, 'README.md')).toMatch(
      new RegExp(
        `<details><summary>Basics · 1/2</summary>\n\n- \\[x\\] ${link('Read a book')}\n- \\[ \\] ${link('Write a parser')}\n- \\[ \\] ~~${link('Learn Perl')}~~\n\n</details>`,
      ),
    )
    await world.run()
    expect(world.writes()).toEqual([])
  })

  it('leaves out what is switched off, and brings it where the README asks for it later', async () => {
    const world = worldWith({
      'README.md': '# My plan\n',
      [roadmapPath]: seed,
      [config]: 'zones: { badge: false }\n',
    })
    await world.run()
    expect(file(world, 'README.md')).not.toContain('roadmap-sync:badge')
    expect(file(world, 'README.md')).toContain('roadmap-sync:progress')
  })
})

describe('a README that is the roadmap itself', () => {
  const readme = '# My plan\n\n## Basics\n\n- [ ] Read a book\n- [ ] Write a parser\n'

  it('does not take its own table and lists for tasks, and is ticked in the same commit', async () => {
    const world = worldWith({ 'README.md': readme, [config]: 'table: { tasks: true }\n' })
    const inputs = { roadmap: 'README.md' }
    await world.run({ inputs })
    expect(world.emulator.issues(repository)).toHaveLength(2)
    await world.run({ inputs })
    expect(world.writes()).toEqual([])
    const [first] = world.emulator.issues(repository)
    world.emulator.person('octo').closeIssue(repository, first?.number ?? 0)
    const event = { name: 'issues', payload: { action: 'closed' } }
    await world.run({ inputs, event })
    expect(file(world, 'README.md')).toMatch(/^- \[x\] Read a book$/m)
    expect(file(world, 'README.md')).toContain('1/2')
    await world.run({ inputs })
    expect(world.writes()).toEqual([])
    expect(world.emulator.issues(repository)).toHaveLength(2)
  })
})

describe('what is doubtful in a roadmap', () => {
  it('is told in its language, each roadmap in its own', async () => {
    const text = '# План\n\n## Практика\n\n- [ ] Написать парсер\n\n## Ресурсы\n\n- [ ] Прочитать книгу\n'
    const english = '# Plan\n\n## Practice\n\n- [ ] Write a parser\n\n## Resources\n\n- [ ] Read a book\n'
    const world = worldWith({ 'README.md': '# My plan\n', 'roadmap/a.md': text, 'roadmap/b.md': english })
    const { diagnostics } = await world.run()
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Под «Ресурсы» есть чекбоксы (1), которые не создают задач: заголовок обещает другое.',
      '1 checkbox under “Resources” creates no issue: the heading announces resources.',
    ])
  })
})
