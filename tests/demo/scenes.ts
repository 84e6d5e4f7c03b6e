// The story that the demo tells: a roadmap is pushed, issues are closed, the roadmap is edited, nothing changes.
import type { RunnerEvent } from '../e2e/events.ts'
import { issuesEvent, pullRequestEvent, pushEvent } from '../e2e/events.ts'
import { runtime } from '../e2e/node.ts'
import type { StepResult } from '../e2e/runner.ts'
import type { World } from '../e2e/world.ts'
import { repository, roadmapPath, seed, startWorld } from '../e2e/world.ts'
import type { IssueView, LogCounts, MilestoneView } from '../emulator/emulator.ts'
import type { Folder, SceneRequest } from './folder.ts'
import { leaveRepository, leaveRequests, openFolder } from './folder.ts'
import {
  print,
  showBlock,
  showCheck,
  showEdits,
  showIssues,
  showMilestones,
  showNote,
  showReadme,
  showRun,
  showScene,
} from './screen.ts'
import { paint, screenWidth, table, wrap } from './terminal.ts'

const badgePath = '.github/roadmap/badge.svg'
const branch = 'think-again'

/** What an evening's thought does to the roadmap. */
const edits = [
  { from: '- Настрой очередь задач с RabbitMQ.', to: '- Настрой очередь задач с RabbitMQ и Celery.' },
  { from: '', to: '- Измерь покрытие тестами.', before: '- Напиши тесты для REST API' },
  { from: '- Автоматизируй задачу с помощью Bash-скрипта.', to: '' },
]

/** One run, for the account at the end. */
type Row = {
  readonly scene: number
  readonly what: string
  readonly counts: LogCounts
  readonly step: StepResult
}

/** A demo under way. */
type Stage = {
  readonly world: World
  readonly folder: Folder
  readonly rows: Row[]
  readonly requests: SceneRequest[]
  failed: number
  /** What the pull request's plan said. */
  planned: string
  milestones: readonly MilestoneView[]
  issues: readonly IssueView[]
}

/** Plays the demo, leaves what it made in the folder at `path`, and returns the exit code: 0 when all is as it should be. */
export async function runDemo(path: string): Promise<number> {
  const folder = openFolder(path)
  const world = await startWorld()
  const stage: Stage = {
    world,
    folder,
    rows: [],
    requests: [],
    failed: 0,
    planned: '',
    milestones: [],
    issues: [],
  }
  try {
    introduce(stage)
    await pushTheRoadmap(stage)
    await closeIssues(stage)
    await proposeAnEdit(stage)
    await mergeTheEdit(stage)
    await pushNothingNew(stage)
    conclude(stage)
    return stage.failed === 0 ? 0 : 1
  } finally {
    leaveRepository(folder, world.emulator, { repository })
    leaveRequests(folder, stage.requests)
    await world.close()
  }
}

function introduce({ world }: Stage): void {
  const node = runtime.path === process.execPath ? `Node ${process.versions.node}` : runtime.name
  print([paint.bold('roadmap-sync through the life of a real roadmap')])
  showNote(
    `A GitHub of its own listens on ${world.server.apiUrl}. It has one repository, ${repository}, with a README and a roadmap of 8 sections and 12 practice tasks. The bundle in dist/ runs as GitHub's runner would run it, on ${node}. No token, no network.`,
  )
  showNote(
    'The repository sets limits.write-interval to 0; on GitHub a run leaves a second between two writes, so the first sync of this roadmap takes a quarter of a minute.',
  )
}

async function pushTheRoadmap(stage: Stage): Promise<void> {
  const { emulator } = stage.world
  showScene(1, `The roadmap is pushed: ${roadmapPath}`)
  const { step, counts } = await run(stage, 1, ['push', pushEvent(emulator, repository)])
  showRun('The run', step)
  showGitHub(stage, 1)
  print([''])
  check(stage, emulator.milestones(repository).length === 8, 'a milestone for each of the 8 sections')
  check(stage, emulator.issues(repository).length === 12, 'an issue for each of the 12 tasks')
  check(
    stage,
    counts.requests === 14,
    `${counts.requests} requests: 1 to read, 8 milestones, 3 for 12 issues, label, commit`,
  )
  const [commit] = emulator.commits(repository)
  check(stage, commit?.verified === true, `one verified commit: ${commit?.changed.join(', ')}`)
}

async function closeIssues(stage: Stage): Promise<void> {
  const { emulator } = stage.world
  const learner = emulator.person('octo')
  showScene(2, 'Three issues are closed: two done, one not planned')
  learner.closeIssue(repository, 1)
  learner.closeIssue(repository, 3)
  learner.closeIssue(repository, 9, 'not_planned')
  showNote('Each closing is an event; of the runs that wait for each other GitHub keeps the last one.')
  const event = issuesEvent(emulator, repository, { action: 'closed', number: 9 })
  const { step, counts } = await run(stage, 2, ['issues: closed', event])
  showRun('The run', step)
  showGitHub(stage, 2)
  print([''])
  const { done, total, skipped } = step.outputs
  check(
    stage,
    done === '2' && total === '11' && skipped === '1',
    'badge and table say 2 of 11; what is not planned does not count',
  )
  check(
    stage,
    milestoneState(stage, 6) === 'closed',
    'the milestone whose last issue was closed is closed as well',
  )
  check(stage, counts.requests <= 3, `${counts.requests} requests`)
}

async function proposeAnEdit(stage: Stage): Promise<void> {
  const { emulator } = stage.world
  const author = emulator.person('octo')
  showScene(3, 'A pull request edits the roadmap: one task renamed, one added, one removed')
  showEdits(roadmapPath, edits)
  author.createBranch(repository, branch)
  author.push(repository, { branch, files: { [roadmapPath]: edited() } })
  const number = author.openPull(repository, { title: 'Think again', head: branch })
  const before = emulator.issues(repository)
  const event = pullRequestEvent(emulator, repository, { number, head: branch })
  const { step, counts } = await run(stage, 3, ['pull_request', event])
  showRun('The run', step)
  print([''])
  const [comment] = emulator.pulls(repository)[0]?.comments ?? []
  stage.folder.write('scene-3/comment.md', comment?.body ?? '')
  check(stage, comment?.body.includes('#8') === true, `one comment on the pull request shows this plan`)
  const same = JSON.stringify(before) === JSON.stringify(emulator.issues(repository))
  check(stage, same, 'nothing else was written')
  check(stage, counts.requests <= 2, `${counts.requests} requests`)
  stage.planned = plannedOperations(step)
}

async function mergeTheEdit(stage: Stage): Promise<void> {
  const { emulator } = stage.world
  showScene(4, 'It is merged')
  const before = emulator.head(repository)
  const issues = emulator.issues(repository)
  emulator.person('octo').mergePull(repository, emulator.pulls(repository)[0]?.number ?? 0)
  const { step, counts } = await run(stage, 4, ['push', pushEvent(emulator, repository, { before })])
  showRun('The run', step)
  showGitHub(stage, 4)
  const said = emulator.issue(repository, 12)?.comments.at(-1)?.body ?? ''
  showBlock('Said on #12', wrap(said.replace(/<!--.*?-->/gs, '').trim(), screenWidth - 2))
  print([''])
  const added = emulator.issues(repository).at(-1)
  const untouched = issues.filter(({ number }) => number !== 8 && number !== 12)
  const same = untouched.every(
    (issue) => JSON.stringify(issue) === JSON.stringify(emulator.issue(repository, issue.number)),
  )
  const renamed = emulator.issue(repository, 8)?.title === 'Настрой очередь задач с RabbitMQ и Celery.'
  check(stage, plannedOperations(step) === stage.planned, 'the run did what the comment had said')
  check(stage, renamed, 'the renamed task keeps its issue, #8')
  check(
    stage,
    added?.milestone === '7. Тестирование',
    `the new task has an issue, #${added?.number}, in its section`,
  )
  check(
    stage,
    emulator.issue(repository, 12)?.stateReason === 'not_planned',
    'the issue of the removed task, #12, is closed as not planned',
  )
  check(stage, same, `the other ${untouched.length} issues are as they were`)
  check(stage, counts.requests <= 8, `${counts.requests} requests`)
}

async function pushNothingNew(stage: Stage): Promise<void> {
  const { emulator } = stage.world
  showScene(5, 'The roadmap is pushed again as it is')
  const before = JSON.stringify(emulator.inspect(repository, { times: true }))
  const { step, counts } = await run(stage, 5, ['push', pushEvent(emulator, repository)])
  showRun('The run', step)
  print([''])
  const same = before === JSON.stringify(emulator.inspect(repository, { times: true }))
  check(stage, same && counts.writes === 0, 'nothing was written')
  check(stage, counts.requests <= 2, `${counts.requests} request${counts.requests === 1 ? '' : 's'}`)
}

function conclude(stage: Stage): void {
  const { rows, folder, world } = stage
  showScene(6, 'What it took')
  const columns = [
    { title: 'Scene', side: 'right' as const },
    { title: 'Event' },
    { title: 'Exit', side: 'right' as const },
    { title: 'Requests', side: 'right' as const },
    { title: 'Writes', side: 'right' as const },
    { title: 'Created', side: 'right' as const },
    { title: 'Commit' },
  ]
  const cells = rows.map(({ scene, what, counts, step }) => [
    String(scene),
    what,
    String(step.exitCode),
    String(counts.requests),
    String(counts.writes),
    String(counts.created),
    step.outputs.commit?.slice(0, 7) || 'none',
  ])
  showBlock('Runs', table(columns, cells, { width: screenWidth - 2 }))
  print([''])
  check(
    stage,
    world.emulator.violations.length === 0,
    "every request is one that GitHub's own API descriptions allow",
  )
  showBlock(`Left in ${folder.path}/`, [
    'README.md                    with the badge beside it: open it in any Markdown viewer',
    `${badgePath}    the bars, and ledger.json, which remembers the issue of each task`,
    'issues/                      every issue as Markdown; issues.json and milestones.json for programs',
    'scene-1/ … scene-5/          README, pictures, log and job summary of each run',
    'requests.log                 every request that was sent',
  ])
  const { failed } = stage
  print([
    '',
    failed === 0
      ? paint.green('All is as it should be.')
      : paint.red(`Not as it should be: ${failed}, marked ✗ above.`),
  ])
}

/** Runs the Action, and keeps what it leaves behind. */
async function run(
  { world, folder, rows, requests }: Stage,
  scene: number,
  [what, event]: readonly [string, RunnerEvent],
): Promise<{ readonly step: StepResult; readonly counts: LogCounts }> {
  const step = await world.run(event)
  const counts = world.emulator.log.counts()
  rows.push({ scene, what, counts, step })
  requests.push(...world.requests().map((entry) => ({ scene, entry })))
  const place = `scene-${scene}`
  folder.write(`${place}/summary.md`, step.summary)
  folder.write(`${place}/run.log`, `${step.log.trim()}\n`)
  for (const [path, text] of Object.entries(world.emulator.files(repository))) {
    if (path === 'README.md' || path.endsWith('.svg')) folder.write(`${place}/${path}`, text)
  }
  if (step.exitCode !== 0) {
    const errors = step.annotations.map(({ message }) => message).join('\n')
    throw new Error(`The run of scene ${scene} ended with ${step.exitCode}.\n${errors}${step.stderr}`)
  }
  return { step, counts }
}

/** Shows what a person sees on GitHub now; what is new since the last scene stands out. */
function showGitHub(stage: Stage, scene: number): void {
  const { emulator } = stage.world
  const milestones = emulator.milestones(repository)
  const issues = emulator.issues(repository)
  showMilestones(milestones, stage.milestones)
  showIssues(issues, stage.issues)
  showReadme(emulator.file(repository, 'README.md') ?? '', `${stage.folder.path}/scene-${scene}/${badgePath}`)
  stage.milestones = milestones
  stage.issues = issues
}

function check(stage: Stage, holds: boolean, text: string): void {
  if (!holds) stage.failed += 1
  showCheck(holds, text)
}

function milestoneState({ world }: Stage, number: number): string | undefined {
  return world.emulator.milestones(repository).find((each) => each.number === number)?.state
}

function edited(): string {
  let text = seed
  for (const { from, to, before } of edits) {
    const old = before ?? `${from}\n`
    if (!text.includes(old)) throw new Error(`The roadmap does not say ${old}`)
    text = text.replace(old, before === undefined ? (to === '' ? '' : `${to}\n`) : `${to}\n    \n${before}`)
  }
  return text
}

/** What the run planned to change, whatever it did of it. */
function plannedOperations({ outputs }: StepResult): string {
  return JSON.stringify(JSON.parse(outputs.plan ?? '').operations)
}
