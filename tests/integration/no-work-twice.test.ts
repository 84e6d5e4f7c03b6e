// What a run does not do twice: no request whose answer is at hand, no text parsed that was parsed.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Markdown from '../../src/text/markdown/parser.ts'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const parsed = vi.hoisted((): string[] => [])
vi.mock('../../src/text/markdown/parser.ts', async (original) => {
  const markdown = await original<typeof Markdown>()
  const noted =
    <Result>(parse: (text: string) => Result) =>
    (text: string) => {
      parsed.push(text)
      return parse(text)
    }
  return {
    parseMarkdown: noted(markdown.parseMarkdown),
    parseIssueMarkdown: noted(markdown.parseIssueMarkdown),
  }
})

/** A section for each ten tasks, with something to study. */
function plan(tasks: number): string {
  const sections = Array.from({ length: Math.ceil(tasks / 10) }, (_, section) =>
    [`## Part ${section}`, '', `Read **chapter ${section}**.`, '', '### Practice', '']
      .concat(
        Array.from(
          { length: Math.min(10, tasks - section * 10) },
          (_, task) => `- [ ] Exercise ${section}.${task}`,
        ),
      )
      .join('\n'),
  )
  return `# Plan\n\n${sections.join('\n\n')}\n`
}

const files = (roadmap: string) => ({ 'README.md': '# My plan\n\nWelcome.\n', [roadmapPath]: roadmap })

/** Each situation with a run that meets it; the runs before it do not count. */
const situations: Record<string, () => Promise<World>> = {
  'the first sync of a real roadmap': async () => {
    const world = createWorld({ repositories: [{ name: repository, files: files(seed) }] })
    parsed.length = 0
    await world.run()
    return world
  },
  'nothing that changed among 250 tasks': () => again(plan(250), () => {}),
  'an issue that was closed': () =>
    again(plan(30), ({ emulator }) => emulator.person('octo').closeIssue(repository, 3)),
  'a task that was reworded': () =>
    again(plan(30), ({ emulator }) =>
      emulator.person('octo').push(repository, {
        files: { [roadmapPath]: plan(30).replace('Exercise 1.3', 'Exercise 1.3, at last') },
      }),
    ),
  'tasks that were all ticked': () =>
    again(plan(30), ({ emulator }) =>
      emulator
        .person('octo')
        .push(repository, { files: { [roadmapPath]: plan(30).replaceAll('[ ]', '[x]') } }),
    ),
}

async function again(roadmap: string, change: (world: World) => unknown): Promise<World> {
  const world = createWorld({ repositories: [{ name: repository, files: files(roadmap) }], limits: 'off' })
  await world.run({ inputs: { 'max-wait': '350' } })
  change(world)
  parsed.length = 0
  await world.run({ inputs: { 'max-wait': '350' } })
  return world
}

const twice = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index)

beforeEach(() => {
  parsed.length = 0
})

describe.each(Object.entries(situations))('a run that meets %s', (_, meet) => {
  it('asks for nothing again that it was told', async () => {
    const world = await meet()
    const reads = world.requests().filter(({ kind }) => kind === 'read')
    expect(reads.length).toBeGreaterThan(0)
    expect(twice(reads.map(({ method, path, body }) => JSON.stringify([method, path, body])))).toEqual([])
  })

  it('parses no text again', async () => {
    await meet()
    expect(parsed.length).toBeGreaterThan(0)
    expect(twice(parsed)).toEqual([])
  })
})
