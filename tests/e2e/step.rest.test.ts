// What a step leaves behind, and how it behaves at the edges of a run.
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { EmulatorOptions, RepositorySpec } from '../emulator/emulator.ts'
import { dispatchEvent, issuesEvent, pushEvent } from './events.ts'
import { readManifest } from './manifest.ts'
import { startStep } from './runner.ts'
import type { World } from './world.ts'
import { configPath, files, repository, roadmapPath, seed, startWorld, zoneOf } from './world.ts'

const worlds: World[] = []
async function open(spec?: Partial<RepositorySpec>, options?: EmulatorOptions): Promise<World> {
  const world = await startWorld(spec, options)
  worlds.push(world)
  return world
}
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.emulator.verify()
    await world.close()
  }
})

describe('what a step leaves behind', () => {
  it('sets every output that action.yml promises, and no other', async () => {
    const world = await open()
    const result = await world.run(dispatchEvent(world.emulator, repository))
    expect(result.exitCode).toBe(0)
    expect(Object.keys(result.outputs).sort()).toEqual([...readManifest().outputs].sort())
    const plan = JSON.parse(result.outputs.plan ?? '')
    expect(plan.counts).toMatchObject({ created: 12 })
    expect(result.outputs.commit).toBe(world.emulator.head(repository))
  })

  it('tells in the job summary what was done, how it stands, and what it cost', async () => {
    const world = await open()
    const { summary } = await world.run(dispatchEvent(world.emulator, repository))
    expect(summary).toMatch(/создана \[#1\]\(http.*\) \*\*Решай задачи на LeetCode или Codewars\.\*\*/)
    expect(summary).toContain('| **Всего** |')
    expect(summary).toContain('Запросов к GitHub: 14')
  })

  it('hides its tokens in the log, and prints them nowhere', async () => {
    const world = await open()
    const inputs = { token: ` ${world.token}\n`, 'project-token': 'ghp_of_somebody' }
    const result = await world.run(dispatchEvent(world.emulator, repository), { with: inputs })
    expect(result.exitCode).toBe(0)
    expect(result.masked).toEqual([world.token, 'ghp_of_somebody'])
    expect(`${result.output}${result.summary}${Object.values(result.outputs).join()}`).not.toContain(
      world.token,
    )
  })

  it('starts no workflow command with what a roadmap says', async () => {
    const roadmap = `# Plan\n\n## Practice\n\n- [ ] ::error::Take over\n- [ ] Learn ::add-mask::plan\n- [ ] ##[error]Again\n`
    const world = await open({ files: { ...files, [roadmapPath]: roadmap } })
    const result = await world.run(dispatchEvent(world.emulator, repository))
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([])
    expect(result.masked).toEqual([world.token])
    expect(result.log).not.toMatch(/^\s*##\[/m)
    expect(world.emulator.issues(repository)).toHaveLength(3)
  })

  it('annotates lines of the roadmap, the ten that matter most of each kind, and lists all in the summary', async () => {
    const text = '# Plan\n\n##Part\n\n- [ ] Read the book\n-[ ] Write a parser\n'
    const names = [...'abcdefghijkl'].map((letter) => `roadmap/${letter}.md`)
    const roadmaps = Object.fromEntries(names.map((name) => [name, text]))
    const world = await open({
      files: { 'README.md': '# P\n', [configPath]: files[configPath], ...roadmaps },
    })
    const { annotations, summary } = await world.run(dispatchEvent(world.emulator, repository))
    const at = (level: string, rule: string, line: number) => (file: string) =>
      expect.objectContaining({ level, title: `roadmap-sync: ${rule}`, file, line })
    expect(annotations).toEqual([
      ...names.slice(0, 10).map(at('warning', 'malformed-box', 6)),
      ...names.slice(0, 10).map(at('notice', 'heading-without-blank', 3)),
    ])
    expect(summary.match(/^- (?:⚠️|ℹ️) \[roadmap\/[a-l]\.md:[36]\]/gm)).toHaveLength(24)
  })

  it('speaks the language that the workflow asks for', async () => {
    const world = await open()
    await world.run(dispatchEvent(world.emulator, repository), { with: { locale: 'en' } })
    expect(zoneOf(world.emulator.file(repository, 'README.md'), 'progress')).toMatch(/\| Section\s*\|/)
    expect(world.emulator.commits(repository)[0]?.message).toContain('0 of 12')
  })

  it('works on GitHub Enterprise Server', async () => {
    const world = await open()
    const result = await world.run(dispatchEvent(world.emulator, repository), { server: world.server.ghes })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '12' } })
  })
})

describe('a dry run', () => {
  it('shows the plan and writes nothing', async () => {
    const world = await open()
    const before = world.emulator.inspect(repository)
    const result = await world.run(pushEvent(world.emulator, repository), { with: { 'dry-run': 'true' } })
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { created: '0', changed: 'false', commit: '', total: '12' },
    })
    expect(result.summary).toContain('создать **Решай задачи на LeetCode или Codewars.**')
    expect(result.summary).toContain('ничего не записано')
    expect(world.writes()).toEqual([])
    expect(world.emulator.inspect(repository)).toEqual(before)
  })

  it('of an issue event shows nothing to create', async () => {
    const world = await open()
    await world.run(pushEvent(world.emulator, repository))
    world.emulator.person('octo').closeIssue(repository, 1)
    const event = issuesEvent(world.emulator, repository, { action: 'closed', number: 1 })
    const result = await world.run(event, { with: { 'dry-run': 'true' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { done: '1', changed: 'false' } })
    expect(world.writes()).toEqual([])
  })
})

describe('files', () => {
  it('keep every byte outside the zones, CRLF and a missing last line end included', async () => {
    const readme =
      '\uFEFF# Мой план\r\n\r\nHello\tthere  \r\n\r\n* a\r\n* b\r\n\r\n<!-- keep -->\r\nlast line'
    const world = await open({ files: { ...files, 'README.md': readme } })
    await world.run(pushEvent(world.emulator, repository))
    const first = world.emulator.file(repository, 'README.md') ?? ''
    expect(first.replace(/[^\r]\n/g, '')).not.toContain('\n\n')
    expect(first).not.toMatch(/[^\r]\n/)
    const zones = /(?:<!-- roadmap-sync:(badge|progress):start -->[\s\S]*?:\1:end -->(?:\r\n)*)/g
    expect(first.replace(zones, '')).toBe(readme)

    world.emulator.person('octo').closeIssue(repository, 1)
    await world.run(issuesEvent(world.emulator, repository, { action: 'closed', number: 1 }))
    const second = world.emulator.file(repository, 'README.md') ?? ''
    expect(zoneOf(second, 'progress')).toContain('1/12')
    expect(second.replace(zones, '')).toBe(readme)
  })

  it('go where the workflow says', async () => {
    const world = await open({
      files: { 'docs/PLAN.md': seed, 'docs/STATUS.md': '# Status\n', [configPath]: files[configPath] },
    })
    const result = await world.run(pushEvent(world.emulator, repository), {
      with: { roadmap: 'docs/*.md\n!docs/STATUS.md', readme: 'docs/STATUS.md', assets: 'docs/img' },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '12' } })
    expect(world.emulator.commits(repository)[0]?.changed).toEqual([
      'docs/STATUS.md',
      'docs/img/badge.json',
      'docs/img/badge.svg',
      'docs/img/bars/0.svg',
      'docs/img/ledger.json',
    ])
    expect(zoneOf(world.emulator.file(repository, 'docs/STATUS.md'), 'badge')).toContain(
      'src="img/badge.svg"',
    )
  })

  it('hold a chart where the configuration asks for one', async () => {
    const world = await open({ files: { ...files, [configPath]: `${files[configPath]}chart: true\n` } })
    const result = await world.run(pushEvent(world.emulator, repository))
    expect(result.exitCode).toBe(0)
    expect(world.emulator.file(repository, '.github/roadmap/burnup.svg')).toMatch(/^<svg .*<\/svg>\n$/)
    expect(zoneOf(world.emulator.file(repository, 'README.md'), 'chart')).toContain('burnup.svg')
  })

  it('stay uncommitted where the workflow wants none', async () => {
    const world = await open()
    const head = world.emulator.head(repository)
    const result = await world.run(pushEvent(world.emulator, repository), { with: { publish: 'none' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '12', commit: '' } })
    expect(world.emulator.head(repository)).toBe(head)
  })
})

describe('a roadmap that an earlier step made', () => {
  it('is read from the workspace', async () => {
    const { [roadmapPath]: _, ...others } = files
    const world = await open({ files: others })
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      with: { source: 'workspace' },
      workspace: { [roadmapPath]: seed, [configPath]: files[configPath] },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '12' } })
    expect(world.emulator.file(repository, roadmapPath)).toBeNull()
    expect(zoneOf(world.emulator.file(repository, 'README.md'), 'progress')).toContain('0/12')
  })

  it('is missing there: the run says so', async () => {
    const world = await open()
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      with: { source: 'workspace' },
    })
    expect(result.exitCode).toBeGreaterThan(0)
    expect(result.annotations[0]?.message).toMatch(/^There is no roadmap file/)
    expect(world.writes()).toEqual([])
  })
})

describe('a run that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s publishes what is true, and the next one goes on',
    async (signal) => {
      const world = await open({}, { latency: 150 })
      const event = pushEvent(world.emulator, repository)
      const step = startStep({ server: world.server, repository, event, token: world.token })
      // In the middle: some issues exist, most of the others do not.
      await waitUntil(() => world.emulator.issues(repository).length >= 5)
      const asked = performance.now()
      step.process.kill(signal)
      await once(step.process, 'exit')
      const seconds = (performance.now() - asked) / 1_000
      const result = await step.result

      expect(result.exitCode).toBeGreaterThan(0)
      expect(seconds).toBeLessThan(5)
      const made = world.emulator.issues(repository).length
      expect(made).toBeLessThan(12)
      expect(result.outputs).toMatchObject({ created: String(made), pending: String(12 - made) })
      expect(result.annotations).toEqual([
        expect.objectContaining({ level: 'error', message: expect.stringMatching(/^Не закончено, /) }),
      ])
      const { tasks } = JSON.parse(world.emulator.file(repository, '.github/roadmap/ledger.json') ?? '{}')
      expect(Object.keys(tasks)).toHaveLength(made)
      expect(zoneOf(world.emulator.file(repository, 'README.md'), 'progress')).toContain('0/12')

      const again = await world.run(pushEvent(world.emulator, repository))
      expect(again).toMatchObject({ exitCode: 0, outputs: { created: String(12 - made) } })
      expect(world.emulator.issues(repository)).toHaveLength(12)
      expect(world.emulator.milestones(repository)).toHaveLength(8)
    },
  )
})

describe('the pace of a run', () => {
  it('is what GitHub asks for unless told: a second between two writes', async () => {
    const { [configPath]: config, ...others } = files
    expect(parse(config)).toEqual({ limits: { 'write-interval': 0 } })
    const world = await open({ files: others })
    const result = await world.run(pushEvent(world.emulator, repository))
    expect(result).toMatchObject({ exitCode: 0, outputs: { created: '12' } })
    const times = world.writes().map(({ time }) => time)
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(gaps).toHaveLength(12)
    // A second at the client is a little more or less at the server.
    expect(Math.min(...gaps)).toBeGreaterThan(800)
  })
})

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}
