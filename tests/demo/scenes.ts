import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { issuesEvent, pushEvent } from '../e2e/events.ts'
import type { StepResult } from '../e2e/runner.ts'
import type { World } from '../e2e/world.ts'
import { repository, roadmapPath, seed, startWorld, zoneOf } from '../e2e/world.ts'
import { markdownTable, note, scene, table } from './display.ts'

const badge = '.github/roadmap/badge.svg'
const ledger = '.github/roadmap/ledger.json'

/** Plays the demo, leaves what it made in `folder`, and returns the exit code: 0 when all went as it should. */
export async function runDemo(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  const save = (path: string, text: string) => {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
  const world = await startWorld()
  try {
    await play(world, save)
    console.log(
      `\nEverything is in ${folder}/: README.md, the badge, issues/, the job summaries and requests.txt.`,
    )
    return 0
  } catch (error) {
    console.error(`\nThe demo went wrong: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    await world.close()
  }
}

type Save = (path: string, text: string) => void

async function play(world: World, save: Save): Promise<void> {
  const { emulator } = world
  const learner = emulator.person('octo')
  const requests: string[] = []
  const show = (name: string, step: StepResult) => {
    for (const line of step.log.trim().split('\n')) console.log(`  ${line}`)
    for (const { level, message } of step.annotations) console.log(`  ${level}: ${message}`)
    const counts = emulator.log.counts()
    note(`  requests: ${counts.requests}, of them writes: ${counts.writes}`)
    requests.push(`${name}\n${emulator.log.summary()}\n`)
    save(`summary-${requests.length}.md`, step.summary)
    expect(step.exitCode === 0, `the run ended with ${step.exitCode}`)
    return counts
  }

  console.log('roadmap-sync on an emulated GitHub: the bundle in dist/ runs as the runner would start it.')
  note(
    'The emulated repository sets `limits.write-interval: 0`; on GitHub a run leaves a second between writes.',
  )

  scene('1. A roadmap is pushed')
  const first = show('First sync', await world.run(pushEvent(emulator, repository)))
  expect(first.requests === 14, `the first sync took ${first.requests} requests instead of 14`)
  showMilestones(world)
  showIssues(world)
  showReadme(world)
  expect(emulator.issues(repository).length === 12, 'there are not 12 issues')

  scene('2. Two tasks are done, one is dropped: their issues are closed')
  for (const number of [1, 3]) learner.closeIssue(repository, number)
  learner.closeIssue(repository, 9, 'not_planned')
  const progress = show(
    'Progress',
    await world.run(issuesEvent(emulator, repository, { action: 'closed', number: 9 })),
  )
  expect(progress.requests <= 3, `the progress run took ${progress.requests} requests`)
  showReadme(world)

  scene('3. The roadmap is edited: one task reworded, one added, one removed')
  const before = emulator.head(repository)
  learner.push(repository, { files: { [roadmapPath]: edited() } })
  show('Edit', await world.run(pushEvent(emulator, repository, { before })))
  showIssues(world)
  showReadme(world)

  scene('4. Nothing changed since: nothing is written')
  const again = show('Again', await world.run(pushEvent(emulator, repository)))
  expect(again.writes === 0, `${again.writes} requests wrote something`)

  for (const issue of emulator.issues(repository)) {
    save(`issues/${String(issue.number).padStart(2, '0')}.md`, `# ${issue.title}\n\n${issue.body}`)
  }
  save('issues.json', `${JSON.stringify(emulator.issues(repository), null, 2)}\n`)
  save('milestones.json', `${JSON.stringify(emulator.milestones(repository), null, 2)}\n`)
  for (const path of ['README.md', badge, ledger]) save(path, emulator.file(repository, path) ?? '')
  save('requests.txt', requests.join('\n'))
}

/** The seed after an evening's thought. */
function edited(): string {
  return seed
    .replace('- Настрой очередь задач с RabbitMQ.', '- Настрой очередь задач с RabbitMQ и Celery.')
    .replace('- Напиши тесты для REST API', '- Измерь покрытие тестами.\n    \n- Напиши тесты для REST API')
    .replace('- Автоматизируй задачу с помощью Bash-скрипта.\n', '')
}

function showMilestones({ emulator }: World): void {
  console.log('\n  Milestones')
  table(
    ['', 'title', 'open', 'closed'],
    emulator
      .milestones(repository)
      .map(({ number, title, openIssues, closedIssues }) => [
        `${number}`,
        title,
        `${openIssues}`,
        `${closedIssues}`,
      ]),
  )
}

function showIssues({ emulator }: World): void {
  console.log('\n  Issues')
  table(
    ['', 'title', 'state', 'milestone'],
    emulator
      .issues(repository)
      .map(({ number, title, state, stateReason, milestone }) => [
        `#${number}`,
        title,
        stateReason === 'not_planned' ? 'not planned' : state === 'closed' ? 'done' : 'open',
        milestone ?? '',
      ]),
    44,
  )
}

function showReadme({ emulator }: World): void {
  const readme = emulator.file(repository, 'README.md')
  console.log('\n  README.md')
  markdownTable(zoneOf(readme, 'progress'))
  note(`  badge: ${badge} (${/alt="([^"]*)"/.exec(zoneOf(readme, 'badge'))?.[1] ?? ''})`)
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
