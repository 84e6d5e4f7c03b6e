// The CLI as people call it: the bundle, in a folder, with its output in pipes.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Folder } from './cli.ts'
import { makeFolder } from './cli.ts'
import { pushEvent } from './events.ts'
import { dist, root } from './manifest.ts'
import { runtimes } from './node.ts'
import type { World } from './world.ts'
import { files, repository, roadmapPath, seed, startWorld, zoneOf } from './world.ts'

const expected: unknown = JSON.parse(readFileSync(`${root}/tests/e2e/expected/python-developer.json`, 'utf8'))
const renamed = seed.replace(
  'Настрой очередь задач с RabbitMQ.',
  'Настрой надёжную очередь задач с RabbitMQ.',
)

describe.each(runtimes)('roadmap-sync on $name', (node) => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder(files)
  })
  afterAll(() => folder.remove())

  it('prints the roadmap as documented JSON', async () => {
    const { exitCode, stdout, stderr } = await folder.run(['parse', roadmapPath, '--json'], { node })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject(expected as object)
  })

  it('explains itself', async () => {
    const { exitCode, stdout, stderr } = await folder.run(['--help'], { node })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const word of [
      'plan',
      'sync',
      'progress',
      'parse',
      'check',
      'init',
      '--repo',
      '--token',
      '--dry-run',
    ]) {
      expect(stdout).toContain(`  ${word} `)
    }
    expect(stdout).toContain('Exit codes')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})

describe('what needs no GitHub', () => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder(files)
  })
  afterAll(() => folder.remove())

  it('is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    expect(await folder.run(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('shows a person what was understood of a roadmap', async () => {
    const { exitCode, stdout } = await folder.run(['parse', roadmapPath])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('  1. Основы Python  (line 20, 4 topics)\n    • Решай')
    expect(stdout).toContain('Напиши небольшой проект, следуя PEP8.  (line 37, practice heading)')
  })

  it('says of every part that yields nothing why it was left out', async () => {
    const { stdout } = await folder.run(['parse', roadmapPath])
    expect(stdout).toMatch(/^ {2}– Возможные вопросы на собеседовании {2}\(line \d+, ignored: questions\)$/m)
    expect(stdout).toMatch(/^ {2}– Дополнительные советы {2}\(line \d+, ignored: advice\)$/m)
  })

  it('shows what is done where a sign stands in place of a box', async () => {
    folder.write('signs.md', '# Plan\n\n## A\n\n### Practice\n\n- ✅ Parse a date\n- Write a test\n')
    const { stdout } = await folder.run(['parse', 'signs.md'])
    expect(stdout).toContain('[x] Parse a date')
    expect(stdout).toContain('• Write a test')
    const json = JSON.parse((await folder.run(['parse', 'signs.md', '--json'])).stdout)
    expect(json.sections[0].tasks.map((task: { done: boolean }) => task.done)).toEqual([true, false])
  })

  it('reads roadmaps as the configuration file of the folder wants them', async () => {
    folder.write('own/plan.md', '# Plan\n\n## A (by 2026-03-01)\n\n### Etudes\n\n- Parse a date\n')
    const before = await folder.run(['parse', 'own/plan.md'])
    expect(before.stdout).not.toContain(', practice heading')
    folder.write(
      'own.yml',
      'roadmaps:\n  - files: own/*.md\n    task-headings: [Etudes]\n    labels: [kata]\n    schedule: {}\n',
    )
    const { stdout } = await folder.run(['parse', './own/plan.md', '--config', 'own.yml'])
    expect(stdout).toContain('A (by 2026-03-01)  (line 3, 0 topics, due 2026-03-01)')
    expect(stdout).toContain('• Parse a date  (line 7, practice heading, label kata)')
    const json = JSON.parse(
      (await folder.run(['parse', 'own/plan.md', '--json', '--config', 'own.yml'])).stdout,
    )
    expect(json.sections[0]).toMatchObject({
      due: '2026-03-01',
      tasks: [{ why: 'practice-heading', labels: ['kata'] }],
    })
    folder.write('own.yml', 'roadmaps:\n  - file: own/*.md\n')
    const refused = await folder.run(['check', '--config', 'own.yml'])
    expect(refused).toMatchObject({ exitCode: 2 })
    expect(refused.stderr).toContain('own.yml:2: ')
  })

  it('finds nothing wrong with a good roadmap', async () => {
    const { exitCode, stdout } = await folder.run(['check'])
    expect(exitCode).toBe(0)
    expect(stdout).toBe('1 file, 12 tasks, 0 errors, 0 other remarks\n')
  })

  it('lists what is doubtful as path:line:column', async () => {
    folder.write('draft/plan.md', '# Plan\n\n## Basics\n\n### Practice\n\n- [ ] Write a parser\n- [ ]\n')
    const { exitCode, stdout } = await folder.run(['check', 'draft/plan.md'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^draft\/plan\.md:8:\d+: (warning|info): .+ \(empty-task\)$/m)
  })

  it.each([
    [['snyc'], /There is no command `snyc`\.\s+Did you mean `sync`\?/],
    [['plan', '--dryrun'], /'--dryrun'\.\s+Did you mean `--dry-run`\?/],
    [['plan', '--local', 'en'], /'--local'\.\s+Did you mean `--locale`\?/],
    [
      ['plan', '--source', 'disk'],
      /`disk` is not a value of the flag `--source`\.\s+It is one of `repository`, `workspace`/,
    ],
    [['parse'], /`parse` takes one file\./],
    [['parse', 'missing.md'], /missing\.md cannot be read\./],
    [['plan'], /The repository on GitHub is unknown\.\s+Set `--repo OWNER\/NAME`/],
    [['plan', '--repo', 'octo/roadmap'], /There is no token\.\s+Set GITHUB_TOKEN/],
  ])('refuses %j with exit code 2 and a way out', async (args, message) => {
    const { exitCode, stdout, stderr } = await folder.run(args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^error: [^\n]+\n {7}[^\n]+\n$/)
    expect(stderr).toMatch(message)
  })

  it('ends quietly when its reader has seen enough', async () => {
    folder.write('long.md', `# Plan\n\n## Basics\n\n${'- [ ] Read\n- [ ]\n'.repeat(2_000)}`)
    const { exitCode, stderr } = await folder.run(['check', 'long.md'], { readLines: 1 })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  it('has colours only where somebody asks for them', async () => {
    const plain = await folder.run(['check'])
    expect(plain.stdout).not.toContain('\u001B')
    const colored = await folder.run(['check', '--color'])
    expect(colored.stdout).toContain('\u001B[')
    const refused = await folder.run(['check', '--no-color'])
    expect(refused.stdout).not.toContain('\u001B')
  })
})

describe('init', () => {
  it('writes workflow, configuration and README markers into a fresh folder, and keeps them the second time', async () => {
    const folder = makeFolder()
    const first = await folder.run(['init'])
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    expect(first.stdout.trim().split('\n')).toEqual([
      'created  .github/workflows/roadmap.yml',
      'created  .github/roadmap-sync.yml',
      'created  README.md',
    ])
    const workflow = parse(folder.read('.github/workflows/roadmap.yml'))
    expect(workflow).toMatchObject({
      permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
      concurrency: { group: 'roadmap-sync', 'cancel-in-progress': false },
      jobs: { roadmap: { steps: [{ uses: expect.stringMatching(/\/roadmap-sync@v1$/) }] } },
    })
    expect(workflow.on.issues.types).toContain('closed')
    const readme = folder.read('README.md')
    expect(zoneOf(readme, 'badge').trim()).toBe('')
    expect(zoneOf(readme, 'progress').trim()).toBe('')

    const second = await folder.run(['init'])
    expect(second.exitCode).toBe(0)
    expect(
      second.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['kept', 'kept', 'kept'])
    expect(folder.read('README.md')).toBe(readme)
    folder.remove()
  })

  it('keeps what is there, and adds the markers to a README with the line ends it has', async () => {
    const folder = makeFolder({
      'README.md': '# Plan\r\n\r\nWelcome.\r\n',
      '.github/workflows/roadmap.yml': 'name: mine\n',
    })
    const { stdout } = await folder.run(['init'])
    expect(stdout.trim().split('\n')).toEqual([
      'kept     .github/workflows/roadmap.yml',
      'created  .github/roadmap-sync.yml',
      'changed  README.md',
    ])
    expect(folder.read('.github/workflows/roadmap.yml')).toBe('name: mine\n')
    expect(folder.read('README.md')).toMatch(/^# Plan\r\n\r\n<!-- roadmap-sync:badge:start -->/)
    expect(folder.read('README.md')).not.toMatch(/[^\r]\n/)
    folder.remove()
  })

  it('writes what sync then works with', async () => {
    const folder = makeFolder()
    await folder.run(['init'])
    const world = await startWorld({
      files: {
        [roadmapPath]: seed,
        'README.md': folder.read('README.md'),
        '.github/roadmap-sync.yml': `${folder.read('.github/roadmap-sync.yml')}\nlimits: { write-interval: 0 }\n`,
      },
    })
    const env = { GITHUB_API_URL: world.server.apiUrl, GITHUB_TOKEN: world.token }
    const result = await folder.run(['sync', '--repo', repository], { env })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    const readme = world.emulator.file(repository, 'README.md')
    expect(zoneOf(readme, 'progress')).toContain('0/12')
    expect(readme?.match(/roadmap-sync:progress:start/g)).toHaveLength(1)
    await world.close()
    folder.remove()
  })
})

describe('what speaks with GitHub, in order', () => {
  let world: World
  let folder: Folder
  let token: string
  const run = (...args: string[]) => {
    world.emulator.log.clear()
    return folder.run([...args, '--repo', repository], {
      env: { GITHUB_API_URL: world.server.apiUrl, GITHUB_TOKEN: token },
    })
  }
  beforeAll(async () => {
    world = await startWorld()
    token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
    folder = makeFolder(files)
  })
  afterAll(async () => {
    world.emulator.verify()
    await world.close()
    folder.remove()
  })

  it('plans by default, and writes nothing', async () => {
    const before = world.emulator.inspect(repository)
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.stdout).toContain('+ создать 1. Основы Python')
    expect(result.stdout).toContain('+ создать Настрой очередь задач с RabbitMQ.')
    expect(result.stdout).not.toContain('\u001B')
    expect(world.requests()).toHaveLength(1)
    expect(world.emulator.inspect(repository)).toEqual(before)
  })

  it('syncs what is pushed', async () => {
    const result = await run('sync')
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(world.emulator.issues(repository)[0]?.author).toBe('octo')
    expect(zoneOf(world.emulator.file(repository, 'README.md'), 'progress')).toContain('0/12')
    const again = await run('sync')
    expect(again.exitCode).toBe(0)
    expect(world.emulator.log.writes()).toEqual([])
  })

  it('plans local edits against the live repository before they are pushed', async () => {
    folder.write(roadmapPath, renamed)
    const result = await run('plan')
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('~ переименовать #8')
    expect(result.stdout).toContain('Настрой надёжную очередь задач с RabbitMQ.')
    expect(world.emulator.log.writes()).toEqual([])
    const pushed = await run('plan', '--source', 'repository')
    expect(pushed.stdout).not.toContain('#8')
  })

  it('prints the plan as JSON for programs', async () => {
    const { stdout } = await run('plan', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      operations: [{ kind: 'update-issue', number: 8 }],
      counts: { updated: 1, created: 0 },
    })
  })

  it('moves badge and table after an issue is closed', async () => {
    world.emulator.person('octo').closeIssue(repository, 1)
    const result = await run('progress')
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.stdout).toContain('1/12')
    expect(zoneOf(world.emulator.file(repository, 'README.md'), 'progress')).toContain('1/12')
    expect(world.emulator.log.entries.length).toBeLessThanOrEqual(3)
  })

  it('writes nothing in a dry run of sync', async () => {
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: renamed } })
    const result = await run('sync', '--dry-run')
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('переименовать #8')
    expect(world.emulator.log.writes()).toEqual([])
  })

  it('refuses what looks like an accident with exit code 3, and warns of it in the plan', async () => {
    const cut = seed.slice(0, seed.indexOf('## 3.'))
    folder.write(roadmapPath, cut)
    const plan = await run('plan')
    expect(plan.exitCode).toBe(0)
    expect(plan.stderr).toMatch(/^warning: .*8 из 12 задач.*`--force`/)

    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: cut } })
    const refused = await run('sync')
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toMatch(/^error: .*8 из 12 задач.*`--force`/)
    expect(world.emulator.log.writes()).toEqual([])

    const forced = await run('sync', '--force')
    expect(forced.exitCode).toBe(0)
    expect(
      world.emulator.issues(repository).filter(({ stateReason }) => stateReason === 'not_planned'),
    ).toHaveLength(8)
  })

  it('stops at a limit with exit code 4, and goes on in the next run', async () => {
    const title = 'Прочитай Fluent Python.'
    const text = world.emulator.file(repository, roadmapPath) ?? ''
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: `${text}\n- ${title}\n` } })
    world.emulator.faults.script(
      { operation: 'createIssue' },
      { kind: 'limit', form: 'secondary', retryAfter: 3_600 },
    )
    expect((await run('sync', '--max-wait', '0')).exitCode).toBe(4)
    const again = await run('sync')
    expect(again.exitCode).toBe(0)
    expect(world.emulator.issues(repository).at(-1)).toMatchObject({ title, state: 'open' })
  })

  it('fails with exit code 1 where GitHub says no, without a trace of the token', async () => {
    world.emulator.revoke(token)
    const result = await run('sync')
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toMatch(/^error: GitHub does not accept the token\.\n/)
    expect(`${result.stdout}${result.stderr}`).not.toContain(token)
    expect(result.stderr).not.toMatch(/^\s+at /m)
  })
})

describe('a repository that the Action keeps', () => {
  // The issues are written by github-actions[bot], and the CLI speaks as a person.
  it('is the same repository to the CLI: what is in step stays, and nothing is made twice', async () => {
    const world = await startWorld()
    const folder = makeFolder(files)
    try {
      await world.run(pushEvent(world.emulator, repository))
      const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
      const env = { GITHUB_API_URL: world.server.apiUrl, GITHUB_TOKEN: token }
      const plan = await folder.run(['plan', '--json', '--repo', repository], { env })
      expect(JSON.parse(plan.stdout).operations).toEqual([])
      await folder.run(['sync', '--repo', repository], { env })
      expect(world.emulator.issues(repository)).toHaveLength(12)
    } finally {
      await world.close()
      folder.remove()
    }
  })
})

describe('the bundles', () => {
  it('keep the Actions toolkit out of the CLI, but for the one piece that is loaded for a proxy', () => {
    const toolkit = /node_modules\/(?:@actions|undici)\//
    const start = readFileSync(`${dist}/cli/index.js`, 'utf8')
    expect([start.startsWith('#!/usr/bin/env node\n'), toolkit.test(start)]).toEqual([true, false])
    expect(bundles('cli').filter((bundle) => toolkit.test(bundle))).toHaveLength(1)
    expect(bundles('.').some((bundle) => bundle.includes('node_modules/@actions/'))).toBe(true)
  })

  it('need nothing from node_modules', () => {
    for (const bundle of [...bundles('.'), ...bundles('cli')]) {
      const imported = [...bundle.matchAll(/^import .*? from ["']([^"']+)["'];?$/gm)].map(
        ([, from]) => from ?? '',
      )
      expect(
        imported.filter((from) => !from.startsWith('node:') && !/^[a-z_]+(?:\/promises)?$/.test(from)),
      ).toEqual([])
    }
  })
})

/** The text of an entry and of what it loads later. */
function bundles(folder: string): string[] {
  const names = readdirSync(`${dist}/${folder}`).filter((name) => name.endsWith('.js'))
  expect(names).toContain('index.js')
  return names.map((name) => readFileSync(`${dist}/${folder}/${name}`, 'utf8'))
}
