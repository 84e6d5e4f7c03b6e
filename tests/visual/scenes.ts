import { renderSummary } from '../../src/summary/job-summary.ts'
import type { RunOptions, World } from '../integration/world.ts'
import { createWorld, repository, roadmapPath, seed, seedFiles } from '../integration/world.ts'

/** What a run tells, as Markdown, in which language, and the pictures in it by the path of their address. */
export type Scene = {
  readonly markdown: string
  readonly language: string
  readonly pictures: ReadonlyMap<string, string>
}

const branch = 'edit'
const chartPath = '.github/roadmap/burnup.svg'
const octo = (world: World) => world.emulator.person('octo')

/** Runs, and returns its job summary. */
async function summary(world: World, language: string, options?: RunOptions): Promise<Scene> {
  const report = await world.run(options)
  const chart = world.emulator.file(repository, chartPath)
  const shown = report.chart !== null && chart !== null
  const pictures = new Map(shown ? [[new URL(report.chart.src).pathname.slice(1), chart]] : [])
  return { markdown: renderSummary(report), language, pictures }
}

/** Plans the pull request, and returns the comment on it. */
async function comment(world: World, language: string): Promise<Scene> {
  const number = world.emulator.pulls(repository)[0]?.number ?? 0
  const head = { sha: world.emulator.head(repository, branch) }
  const payload = { pull_request: { number, head, base: { ref: 'main' } } }
  await world.run({ event: { name: 'pull_request', payload } })
  const markdown = world.emulator.pulls(repository)[0]?.comments.at(-1)?.body ?? ''
  return { markdown, language, pictures: new Map() }
}

/** A roadmap in use: something done, something changed by a person; then it is edited, and rules and limits stop a run. */
async function inUse(): Promise<Readonly<Record<'first' | 'summary' | 'refused' | 'stopped', Scene>>> {
  const files = { ...seedFiles, '.github/roadmap-sync.yml': 'chart: true\n' }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  const first = await summary(world, 'ru')
  for (const number of [1, 3, 4]) {
    world.clock.advance(9 * 86_400_000)
    octo(world).closeIssue(repository, number)
  }
  octo(world).editIssue(repository, 8, { title: 'Очередь задач' })
  const edited = seed
    .replace('- Создай REST API на DRF', '- Напиши REST API на DRF')
    .replace(/^- Напиши клиента для SOAP API.*$/m, '- Напиши | `клиента` для <b>SOAP</b>\n- מדריך לפייתון')
  octo(world).push(repository, { files: { [roadmapPath]: edited } })
  const after = await summary(world, 'ru')
  octo(world).createBranch(repository, branch)
  octo(world).push(repository, { branch, files: { [roadmapPath]: seed.slice(0, seed.indexOf('## 3.')) } })
  octo(world).openPull(repository, { title: 'Edit', head: branch })
  const refused = await comment(world, 'ru')
  octo(world).push(repository, {
    files: { [roadmapPath]: edited.replace('## 8.', '## 9. Ещё\n\n### Практика\n\n- Задача\n\n## 8.') },
  })
  world.emulator.configure(repository, { protectedBranches: ['main'] })
  octo(world).closeIssue(repository, 5)
  const limit = { kind: 'limit', form: 'secondary', retryAfter: 3_600 } as const
  world.emulator.faults.script({ operation: 'issues/create-milestone' }, limit)
  return { first, summary: after, refused, stopped: await summary(world, 'ru') }
}

function roadmap(sections: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(sections).map(([title, tasks]) => `\n## ${title}\n\n- ${tasks.join('\n- ')}\n`)
  return `# Plan\n${parts.join('')}`
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A pull request that does all that a plan can do. */
async function everyKind(): Promise<Scene> {
  const path = 'roadmap/plan.md'
  const before = roadmap({
    Basics: ['[ ] Read the book', '[ ] Write a small parser', '[ ] Draw a map of the city'],
    Web: ['[ ] Build a blog with a database behind it', '[ ] Deploy it', '[ ] Learn Django'],
    Old: ['[ ] Learn Perl'],
    Exercises: numbers(20).map((index) => `[ ] Exercise ${index}`),
  })
  const files = { 'README.md': '# Plan\n', [path]: before }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  await world.run()
  octo(world).closeIssue(repository, 5)
  octo(world).editIssue(repository, 1, { title: 'Read the good book' })
  octo(world).deleteIssue(repository, 6)
  await world.run()
  const long = 'words that go on and on, '.repeat(8)
  const after = roadmap({
    'Basics of it': [
      '[x] Read the book',
      '[ ] Write a tiny little parser',
      '[-] Draw a map of the city',
      '[ ] Build a blog with a database behind it',
      `[ ] A \`new\` | <b>task</b> 🎉 for @octo, like #4: ${long}`,
    ],
    Web: ['[ ] Deploy it', '[ ] Learn Django', '[ ] Сделай проект', '[ ] اكتب مشروعًا صغيرًا يتبع PEP 8'],
    'New part': ['[ ] One', '[ ] Two', '[ ] Two'],
    Exercises: numbers(35).map((index) => `[ ] Exercise ${index}`),
  })
  octo(world).createBranch(repository, branch)
  octo(world).push(repository, { branch, files: { [path]: after } })
  octo(world).openPull(repository, { title: 'Edit', head: branch })
  return comment(world, 'en')
}

/** Returns what people are told on the occasions that matter most. */
export async function scenes(): Promise<Readonly<Record<string, Scene>>> {
  return { ...(await inUse()), comment: await everyKind() }
}
