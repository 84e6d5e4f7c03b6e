import { readFileSync } from 'node:fs'
import { Octokit } from '@octokit/rest'
import { parseInputs } from '../../src/config/inputs.ts'
import type { OctokitLike } from '../../src/github/client.ts'
import type { AppliedReport, PlannedReport, RunReport } from '../../src/summary/run-report.ts'
import type { Host } from '../../src/sync/host.ts'
import { run as runOnce } from '../../src/sync/run.ts'
import { interpretEvent } from '../../src/sync/trigger.ts'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type LogEntry,
  type VirtualClock,
  virtualClock,
} from '../emulator/emulator.ts'
import { createParser } from '../unit/support/parser.ts'

export const repository = 'octo/roadmap'
export const roadmapPath = 'roadmap/python-developer.md'

/** The first user's roadmap, as it lies in this repository. */
export const seed = readFileSync(new URL('../../roadmap/python-developer.md', import.meta.url), 'utf8')

/** Files of a small repository that was just set up. */
export const seedFiles = { 'README.md': '# My plan\n\nWelcome.\n', [roadmapPath]: seed }

export type RunOptions = {
  readonly inputs?: Readonly<Record<string, string>>
  /** `push` with the head of main unless told. */
  readonly event?: {
    readonly name: string
    readonly payload?: unknown
    readonly ref?: string
    readonly sha?: string
  }
  readonly token?: string
  /** For project boards; none unless told. */
  readonly projectToken?: string | undefined
  /** One that works in this thread unless told. */
  readonly startParser?: Host['startParser']
  /** One that never aborts unless told. */
  readonly signal?: AbortSignal
}

/** A report whose fields a test may look at whatever the run did: what it did not do is null. */
export type SeenReport = RunReport & {
  readonly [Key in Exclude<keyof AppliedReport, keyof PlannedReport>]: AppliedReport[Key] | null
} & Partial<Pick<PlannedReport, 'after'>>

const nothingDone = {
  applied: null,
  project: null,
  boxes: 0,
  chart: null,
  commit: null,
  pullRequest: null,
  publishError: null,
}

/** A GitHub with one repository, and runs of roadmap-sync in it. */
export type World = {
  readonly emulator: Emulator
  readonly clock: VirtualClock
  /** One run as the Action would make it; its requests are those since the run before. */
  run(options?: RunOptions): Promise<SeenReport>
  /** Requests of the last run. */
  requests(): readonly LogEntry[]
  writes(): readonly LogEntry[]
  /** What the last run told a person. */
  told(): readonly string[]
}

export function createWorld(options: EmulatorOptions = {}): World {
  const clock = virtualClock()
  const emulator = createEmulator({
    clock,
    repositories: [{ name: repository, files: seedFiles }],
    ...options,
  })
  const token = emulator.token()
  let told: string[] = []
  return {
    told: () => told,
    emulator,
    clock,
    run: async (run = {}) => {
      emulator.log.clear()
      told = []
      const host = createHost(emulator, clock, { token, ...run })
      return { ...nothingDone, ...(await runOnce({ ...host, log: (line) => told.push(line) })) }
    },
    requests: () => emulator.log.entries,
    writes: () => emulator.log.writes(),
  }
}

function createHost(emulator: Emulator, clock: VirtualClock, run: RunOptions): Host {
  const [owner = '', repo = ''] = repository.split('/')
  const settings = parseInputs(new Map(Object.entries(run.inputs ?? {})))
  const { name, payload = {}, ref = 'refs/heads/main', sha } = run.event ?? { name: 'push' }
  const connect = (auth: string | undefined): OctokitLike =>
    new Octokit({
      auth,
      request: { fetch: emulator.fetch },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    })
  const octokit = connect(run.token)
  const { projectToken } = run
  return {
    owner,
    repo,
    settings,
    trigger: interpretEvent({ name, payload, ref, sha: sha ?? emulator.head(repository) }, settings),
    octokit,
    projects:
      projectToken === undefined ? null : projectToken === run.token ? octokit : connect(projectToken),
    clock,
    signal: run.signal ?? new AbortController().signal,
    workspace: null,
    startParser: run.startParser ?? createParser,
    log: () => {},
  }
}
