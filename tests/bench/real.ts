// The scenarios against any server that speaks GitHub's API, each run a process of its own: what it sends is counted by a
// proxy in between, and how long it takes and what it holds is as this machine has it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from '../e2e/runner.ts'
import { createEmulator } from '../emulator/emulator.ts'
import type { Floor } from './floor.ts'
import { floorOf } from './floor.ts'
import type { Traffic } from './proxy.ts'
import { countingProxy } from './proxy.ts'
import type { Actor, Scenario } from './scenarios.ts'
import { readme, readmePath, roadmapOf, roadmapPath, scenarios } from './scenarios.ts'

/** Where a repository without issues is, and what is run there. */
export type Target = {
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** What a shell runs in a checkout, in the place of the bundle. */
  readonly command?: string | undefined
}

/** What one run was seen to take. */
export type Seen = Traffic & {
  readonly scenario: string
  readonly tasks: number
  readonly exitCode: number | null
  readonly seconds: number
  /** The most memory that the process held, in bytes; null where it does not tell. */
  readonly peak: number | null
  readonly floor: Floor
}

const configPath = '.github/roadmap-sync.yml'
/** Nothing to wait for, so that what is seen is work. */
const atOnce = 'limits:\n  write-interval: 0\n  per-minute: 100000\n  per-hour: 1000000\n'

/** Runs all scenarios against an emulator of its own, without a pause. */
export async function seenInEmulator(tasks: number): Promise<Seen[]> {
  const repository = 'octo/roadmap'
  const emulator = createEmulator({
    repositories: [{ name: repository, files: { [configPath]: atOnce } }],
    limits: 'off',
  })
  const server = await emulator.listen()
  try {
    const seen = await seenAt({ apiUrl: server.apiUrl, token: emulator.token(), repository }, tasks)
    const failed = seen.find(({ exitCode }) => exitCode !== 0)
    if (failed !== undefined) throw new Error(`"${failed.scenario}" of ${tasks} tasks failed`)
    return seen
  } finally {
    await server.close()
  }
}

/** Runs all scenarios there. */
export async function seenAt(target: Target, tasks: number): Promise<Seen[]> {
  const proxy = await countingProxy(target.apiUrl)
  const actor = actorAt(target)
  const seen: Seen[] = []
  try {
    await actor.push(readmePath, readme)
    await actor.push(roadmapPath, roadmapOf(tasks))
    for (const scenario of scenarios) {
      await scenario.arrange(actor)
      const run = await runOnce(scenario, { ...target, apiUrl: proxy.apiUrl }, actor)
      const floor = floorOf(scenario.work(tasks))
      seen.push({ scenario: scenario.name, tasks, ...run, ...proxy.take(), floor })
    }
  } finally {
    proxy.close()
  }
  return seen
}

async function runOnce({ event }: Scenario, target: Target, actor: RemoteActor) {
  const { apiUrl, token, repository, command } = target
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-bench-'))
  const peakPath = join(folder, 'peak')
  const { branch, sha } = await actor.head()
  const workspace = {
    [readmePath]: await actor.read(readmePath),
    [roadmapPath]: await actor.read(roadmapPath),
  }
  const start = performance.now()
  const { exitCode } = await runStep({
    server: {
      apiUrl,
      graphqlUrl: apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`,
    },
    repository,
    token,
    event: {
      name: event,
      ref: `refs/heads/${branch}`,
      sha,
      payload: event === 'issues' ? { action: 'closed', issue: { number: 1 } } : {},
    },
    with: { force: 'true' },
    workspace,
    env: {
      GITHUB_TOKEN: token,
      PATH: process.env.PATH ?? '',
      NODE_OPTIONS: `--import=${new URL('peak.mjs', import.meta.url).href}`,
      BENCH_PEAK: peakPath,
    },
    ...(command === undefined ? {} : { command }),
  })
  const seconds = (performance.now() - start) / 1000
  const peak = readPeak(peakPath)
  rmSync(folder, { recursive: true })
  return { exitCode, seconds, peak }
}

function readPeak(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** As much of REST's answers as is looked at. */
type Answer = {
  readonly content?: string
  readonly sha?: string
  readonly default_branch?: string
  readonly object?: { readonly sha: string }
}
type RemoteActor = Actor & { head(): Promise<{ readonly branch: string; readonly sha: string }> }

/** Works through REST; what it sends is not counted. */
function actorAt({ apiUrl, token, repository }: Target): RemoteActor {
  const send = async (method: string, path: string, body?: object): Promise<Answer | null> => {
    const answer = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'roadmap-sync-bench',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return JSON.parse(await answer.text())
  }
  const find = (path: string) => send('GET', `/contents/${path}`)
  return {
    read: async (path) => Buffer.from((await find(path))?.content ?? '', 'base64').toString('utf8'),
    push: async (path, text) => {
      const sha = (await find(path))?.sha
      const content = Buffer.from(text, 'utf8').toString('base64')
      await send('PUT', `/contents/${path}`, { message: `Write ${path}`, content, ...(sha ? { sha } : {}) })
    },
    closeIssue: async (number) => {
      const body = { state: 'closed', state_reason: 'completed' }
      if ((await send('PATCH', `/issues/${number}`, body)) === null)
        throw new Error(`${repository} has no issue ${number}`)
    },
    head: async () => {
      const branch = (await send('GET', ''))?.default_branch ?? 'main'
      const ref = await send('GET', `/git/ref/heads/${branch}`)
      return { branch, sha: ref?.object?.sha ?? '' }
    },
  }
}
