import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStepLog } from '../../e2e/commands.ts'
import { createWorld, repository, roadmapPath } from '../world.ts'
import type { Sinks, Stage } from './pipeline.ts'
import { closeStage, openStage, sinkNames, sinksOf } from './pipeline.ts'
import type { Page } from './reading.ts'
import { pageOf, referencesIn, refers, unseenIn, withoutGaps } from './reading.ts'

/*
 * Each folder is a kind of hostile text: `roadmap.md` has it in its title, in a section, a topic, a task, its notes and a
 * step. Beside it lies what everybody then gets to see. `UPDATE_FIXTURES=1` rewrites that; read it before you commit it:
 * what a reader of Markdown, JSON or logs makes of it is held to rules here, what a person makes of it is not.
 */
const folder = new URL('../../fixtures/hostile/', import.meta.url)
const read = (name: string, file: string): string => {
  const url = new URL(`${encodeURIComponent(name)}/${file}`, folder)
  return existsSync(url) ? readFileSync(url, 'utf8') : ''
}

/** What Markdown without HTML is made of. */
const plain =
  'a p h1 h2 h3 h4 h5 h6 ul ol li input code pre strong em del br hr blockquote table thead tbody tr th td'
/** What people may have in an issue besides: their pictures and footnotes. */
const theirs = 'img sup section'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => closeStage(stage))

const cases = readdirSync(folder)
const seen = new Map<string, Promise<Sinks>>()
const sinksFor = (name: string): Promise<Sinks> => {
  const known = seen.get(name)
  if (known !== undefined) return known
  const sinks = sinksOf(stage, { name, roadmap: read(name, 'roadmap.md'), config: read(name, 'config.yml') })
  seen.set(name, sinks)
  return sinks
}
const allowed = (name: string, found: readonly string[]): string[] =>
  name === 'mentions that are allowed' ? found.filter((each) => !each.startsWith('@')) : [...found]

describe('what people see of hostile text', () => {
  it.each(cases)('is what somebody has read and found harmless: %s', async (name) => {
    const sinks = await sinksFor(name)
    for (const sink of sinkNames) {
      if (process.env.UPDATE_FIXTURES === '1') {
        writeFileSync(new URL(`${encodeURIComponent(name)}/${sink}`, folder), sinks[sink])
      }
      expect(sinks[sink], sink).toBe(read(name, sink))
    }
  })

  it.each(cases)(
    'mentions nobody, refers to nothing, and is no HTML in issues and milestones: %s',
    async (name) => {
      const sinks = await sinksFor(name)
      const parts = [...sinks['issues.md'].split('=====\n'), ...sinks['milestones.md'].split('=====\n')]
      expect(parts).toHaveLength(3)
      for (const [index, part] of parts.entries()) {
        const body = part.trimStart().slice(part.trimStart().indexOf('\n'))
        const page = pageOf(body)
        expect(allowed(name, referencesIn(page.words))).toEqual([])
        expect(page.links.filter(refers)).toEqual([])
        expectElements(page, `${plain} ${theirs} span sub`)
        expect(page.comments).toEqual(
          index === 2
            ? [' roadmap-sync:section v1.… ']
            : [' roadmap-sync:task v1.… ', ' /roadmap-sync:task '],
        )
        expect(unseenIn(page.words)).toEqual([])
      }
      expect(pageOf(parts[1] ?? '').code[0]).toBe('Zebra @code #1 <b>')
    },
  )

  it.each(cases)('is text in cells and lists of README, summary and comment: %s', async (name) => {
    const sinks = await sinksFor(name)
    const zones = ['badge:start', 'badge:end', 'progress:start', 'progress:end']
    const kinds = [
      ['README.md', `${plain} span img`, zones.map((zone) => ` roadmap-sync:${zone} `)],
      ['comment.md', `${plain} span`, [' roadmap-sync:comment v1.… ']],
      ['summary.md', `${plain} span sub img`, []],
      ['later.md', `${plain} span sub img`, []],
    ] as const
    for (const [sink, elements, comments] of kinds) {
      const page = pageOf(sinks[sink])
      expect(referencesIn(page.words), sink).toEqual([])
      expectElements(page, elements)
      expect(page.comments, sink).toEqual(comments)
      expect(unseenIn(page.shown), sink).toEqual([])
      for (const link of page.links) expect(link, sink).toMatch(/^(?:https:\/\/github\.com)?\/octo\/[\w-]+\//)
      for (const picture of page.pictures) expect(picture, sink).toMatch(/^\.github\/roadmap\//)
      expect(
        page.rows.filter(({ cells, head }) => cells !== head),
        sink,
      ).toEqual([])
      expect(page.rows.length, sink).toBeGreaterThanOrEqual(3)
    }
    expect(pageOf(sinks['comment.md']).links.filter(refers)).toEqual([])
  })

  it.each(cases)('can still be read, the same words everywhere: %s', async (name) => {
    const sinks = await sinksFor(name)
    const [title = ''] = sinks['issues.md'].split('\n', 1)
    const [section = ''] = sinks['milestones.md'].split('\n', 1)
    expect(title.replace(/ task$/, '')).toBe(section.replace(/ section$/, ''))
    for (const sink of ['README.md', 'summary.md', 'comment.md'] as const) {
      const { shown } = pageOf(sinks[sink])
      expect(shown, sink).toContain(withoutGaps(section).slice(0, 40))
    }
    expect(withoutGaps(sinks['log.txt'])).toContain(withoutGaps(title).slice(0, 40))
  })

  it.each(cases)(
    'is one value of JSON, and nothing in pictures, commits and pull requests: %s',
    async (name) => {
      const sinks = await sinksFor(name)
      const titles = sinks['issues.md'].split('\n\n=====\n\n').map((part) => part.split('\n', 1)[0])
      const ledger = JSON.parse(sinks['ledger.json'])
      const tasks: { readonly task: { readonly text: string } }[] = Object.values(ledger.tasks)
      expect(Object.keys(ledger)).toEqual(['version', 'sections', 'tasks'])
      expect(tasks.map(({ task }) => task.text)).toEqual(titles)
      const plan: { readonly operations: { readonly title?: string }[] } = JSON.parse(sinks['plan.json'])
      expect(plan.operations.slice(2).map((operation) => operation.title)).toEqual(titles)
      for (const sink of ['pictures.txt', 'badge.json', 'commits.txt'] as const) {
        expect(sinks[sink], sink).toBe(read('mentions', sink))
      }
    },
  )

  it.each(cases)('starts no command and moves nothing in the log: %s', async (name) => {
    const log = (await sinksFor(name))['log.txt']
    const { commands, lines } = readStepLog(log)
    expect(commands.filter(({ name: kind }) => !['add-mask', 'warning', 'notice'].includes(kind))).toEqual([])
    expect(commands.filter((each) => each.name === 'add-mask').map(({ message }) => message)).toEqual(
      Array(3).fill('***'),
    )
    for (const { properties } of commands.slice(1)) {
      expect(properties.title ?? 'roadmap-sync: ').toMatch(/^roadmap-sync: [\w-]*$/)
    }
    expect(lines.filter((line) => line.includes('##['))).toEqual([])
    expect(unseenIn(lines.join('\n'))).toEqual([])
  })
})

describe('a very long text', () => {
  it.each([
    ['words', 'Zebra '.repeat(17_000)],
    ['a word', 'Zebra'.repeat(20_000)],
    ['characters of two halves', '😀'.repeat(50_000)],
    ['marks that are escaped', '|'.repeat(6_000)],
    ['mentions', '@octocat '.repeat(2_000)],
  ])('is cut to what GitHub takes wherever it goes, and found again: %s', async (_, text) => {
    const list = `### Study\n\n- ${text}\n\n### Practice\n\n- [ ] ${text}\n\n  ${text}\n`
    const files = { 'README.md': '# Plan\n', [roadmapPath]: `# ${text}\n\n## ${text}\n\n${list}` }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    const [issue] = world.emulator.issues(repository)
    const [milestone] = world.emulator.milestones(repository)
    for (const title of [issue?.title ?? '', milestone?.title ?? '']) {
      expect(title).toMatch(/^[^\p{Cs}]{120,255}…$/u)
    }
    for (const body of [issue?.body ?? '', milestone?.description ?? '']) {
      expect(body.length).toBeLessThan(65_536)
      expect(referencesIn(pageOf(body).words)).toEqual([])
    }
    expect((world.emulator.file(repository, 'README.md') ?? '').length).toBeLessThan(3_000)
    await world.run()
    expect(world.writes()).toEqual([])
  })
})

function expectElements({ elements }: Page, names: string): void {
  const known = new Set(names.split(' '))
  expect([...elements].filter((name) => !known.has(name))).toEqual([])
}
