import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { readFileCommands } from '../../e2e/commands.ts'
import type { RunnerEvent } from '../../e2e/events.ts'
import { issuesEvent, pullRequestEvent, pushEvent } from '../../e2e/events.ts'
import { createEmulator, type Emulator, type Server, virtualClock } from '../../emulator/emulator.ts'
import { createParser } from '../../unit/support/parser.ts'
import { writtenIn } from './reading.ts'

export const sinkNames = [
  'comment.md',
  'issues.md',
  'milestones.md',
  'README.md',
  'summary.md',
  'later.md',
  'pictures.txt',
  'badge.json',
  'ledger.json',
  'plan.json',
  'log.txt',
  'commits.txt',
] as const

/** Everything that people and programs get to see of a roadmap, as it is stored or printed, by where they see it. */
export type Sinks = Readonly<Record<(typeof sinkNames)[number], string>>

/** A GitHub and a runner's files, in which the Action's own entrance is called as the runner calls it. */
export type Stage = { readonly emulator: Emulator; readonly server: Server; readonly folder: string }

/** Opens a stage; the runner's packages read the environment when they are loaded first, so there can only be one. */
export async function openStage(): Promise<Stage> {
  const emulator = createEmulator({ clock: virtualClock(), limits: 'off', repositories: [] })
  const server = await emulator.listen()
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  vi.stubEnv('GITHUB_API_URL', server.apiUrl)
  vi.stubEnv('GITHUB_GRAPHQL_URL', server.graphqlUrl)
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'))
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  return { emulator, server, folder }
}

export async function closeStage({ emulator, server, folder }: Stage): Promise<void> {
  emulator.verify()
  await server.close()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
}

const roadmapPath = 'roadmap/plan.md'
const head = 'edit'

/**
 * Returns what becomes of a roadmap: a pull request proposes it, it is merged and synced to a pull request of ours, and
 * then a stranger copies an issue, somebody gives another one a title like the roadmap's, and it is run again.
 */
export async function sinksOf(
  stage: Stage,
  { name, roadmap, config }: { readonly name: string; readonly roadmap: string; readonly config: string },
): Promise<Sinks> {
  const { emulator } = stage
  const repository = `octo/${name.replaceAll(/\W+/g, '-')}`
  const files = {
    'README.md': '# Plan\n',
    '.github/roadmap-sync.yml': `limits: { write-interval: 0 }\n${config}`,
  }
  emulator.createRepository({ name: repository, files })
  const octo = emulator.person('octo')
  const step = (event: RunnerEvent) => runStep(stage, { repository, event })

  octo.createBranch(repository, head)
  octo.push(repository, { branch: head, files: { [roadmapPath]: roadmap } })
  const pull = octo.openPull(repository, { title: 'Edit', head })
  const proposed = await step(pullRequestEvent(emulator, repository, { number: pull, head }))
  octo.push(repository, { files: { [roadmapPath]: roadmap } })
  const synced = await step(pushEvent(emulator, repository))

  const issues = emulator.issues(repository)
  const milestones = emulator.milestones(repository)
  const ours = emulator.pulls(repository).find(({ number }) => number !== pull)
  const made = emulator.files(repository, ours?.head)
  const commits = emulator.commits(repository, ours?.head)

  const title = (/^# (.*)/.exec(roadmap)?.[1] ?? '').slice(0, 240)
  const body = issues[0]?.body ?? ''
  emulator.person('mallory').createIssue(repository, { title, body })
  const last = issues.at(-1)?.number ?? 0
  octo.editIssue(repository, last, { title: `${title} again` })
  const later = await step(issuesEvent(emulator, repository, { action: 'closed', number: last }))

  const asset = (file: string) => made[`.github/roadmap/${file}`] ?? ''
  const sinks: Sinks = {
    'comment.md': emulator.pulls(repository).find(({ number }) => number === pull)?.comments[0]?.body ?? '',
    'issues.md': issues.map((issue) => `${issue.title}\n\n${issue.body}`).join('\n\n=====\n\n'),
    'milestones.md': milestones.map((each) => `${each.title}\n\n${each.description}`).join('\n\n=====\n\n'),
    'README.md': made['README.md'] ?? '',
    'summary.md': `${proposed.summary}\n=====\n\n${synced.summary}`,
    'later.md': later.summary,
    'pictures.txt': [asset('badge.svg'), asset('burnup.svg')].flatMap(writtenIn).join('\n'),
    'badge.json': asset('badge.json'),
    'ledger.json': asset('ledger.json'),
    'plan.json': synced.plan,
    'log.txt': [proposed.output, synced.output, later.output].join('=====\n'),
    'commits.txt': [...commits.map(({ message }) => message), ours?.title, ours?.body].join('\n=====\n'),
  }
  const shas = emulator.inspect(repository, { times: true }).branches
  const known = Object.values(shas).flatMap(({ commits: list }) => list.flatMap(({ sha }) => sha ?? []))
  return mapValues(sinks, (text) => withoutDetails(text, known))
}

function mapValues<Key extends string>(
  record: Readonly<Record<Key, string>>,
  change: (text: string) => string,
): Record<Key, string> {
  return Object.fromEntries(
    Object.entries<string>(record).map(([key, text]) => [key, change(text)]),
  ) as Record<Key, string>
}

/** What other work on this project changes: data of markers, names of commits, how many requests were sent. */
function withoutDetails(text: string, commits: readonly string[]): string {
  let result = text
    .replace(/ v1\.[\w-]{20,} -->/g, ' v1.… -->')
    .replace(/^(Roadmap-Sync-Tree: ).*/gm, '$1…')
    .replace(/^(<sub>)?\d+ requests? to GitHub/gm, '$1… requests to GitHub')
  for (const sha of commits) result = result.replaceAll(sha, '…')
  return result
}

/** What a process listens to once for all runs in it. */
const signals = ['SIGINT', 'SIGTERM'] as const

type StepSeen = { readonly output: string; readonly summary: string; readonly plan: string }

async function runStep(
  { emulator, folder }: Stage,
  { repository, event }: { readonly repository: string; readonly event: RunnerEvent },
): Promise<StepSeen> {
  const [summary, output, payload] = ['summary', 'output', 'event.json'].map((file) => join(folder, file))
  if (summary === undefined || output === undefined || payload === undefined) throw new Error()
  writeFileSync(summary, '')
  writeFileSync(output, '')
  writeFileSync(payload, JSON.stringify(event.payload))
  const token = emulator.token({
    kind: 'installation',
    repository,
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  })
  let printed = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  const before = signals.map((signal) => process.listeners(signal))
  try {
    const { runAction } = await import('../../../src/hosts/action/run-action.ts')
    await runAction(
      {
        INPUT_TOKEN: token,
        INPUT_PUBLISH: 'pull-request',
        INPUT_LOCALE: 'en',
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: payload,
        GITHUB_REPOSITORY: repository,
        GITHUB_REF: event.ref,
        GITHUB_SHA: event.sha,
      },
      createParser,
    )
  } finally {
    stdout.mockRestore()
    process.exitCode = 0
    for (const [index, signal] of signals.entries()) {
      for (const each of process.listeners(signal)) {
        if (!before[index]?.includes(each)) process.removeListener(signal, each)
      }
    }
  }
  const plan = readFileCommands(readFileSync(output, 'utf8')).get('plan') ?? ''
  return { output: printed.replaceAll(token, '***'), summary: readFileSync(summary, 'utf8'), plan }
}
