import { readFileSync } from 'node:fs'
import { Octokit } from '@octokit/rest'
import { parseInputs } from '../../src/config/inputs.ts'
import type { OctokitLike } from '../../src/github/client.ts'
import type { RunReport } from '../../src/summary/run-report.ts'
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
  /** One that never aborts unless told. */
  readonly signal?: AbortSignal
}

/** A GitHub with one repository, and runs of roadmap-sync in it. */
export type World = {
  readonly emulator: Emulator
  readonly clock: VirtualClock
  /** One run as the Action would make it; its requests are those since the run before. */
  run(options?: RunOptions): Promise<RunReport>
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
    run: (run = {}) => {
      emulator.log.clear()
      told = []
      return runOnce({ ...createHost(emulator, clock, { token, ...run }), log: (line) => told.push(line) })
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
    log: () => {},
  }
}
