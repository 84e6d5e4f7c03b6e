import { existsSync, readFileSync } from 'node:fs'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type LogEntry,
  type RepositorySpec,
  type Server,
} from '../emulator/emulator.ts'
import type { RunnerEvent } from './events.ts'
import { cliPath, dist, readManifest, root } from './manifest.ts'
import type { StepOptions, StepResult } from './runner.ts'
import { runStep } from './runner.ts'

export const repository = 'octo/roadmap'
export const roadmapPath = 'roadmap/python-developer.md'
export const configPath = '.github/roadmap-sync.yml'

/** The first user's roadmap, as it lies in this repository. */
export const seed = readFileSync(`${root}/${roadmapPath}`, 'utf8')

/** Files of a repository that was just set up, with writes at full speed: the emulator needs no pauses. */
export const files = {
  'README.md': '# My plan\n\nWelcome.\n',
  [configPath]: 'limits:\n  write-interval: 0\n',
  [roadmapPath]: seed,
}

/** A GitHub on loopback with one repository, and runs of the Action in it. */
export type World = {
  readonly emulator: Emulator
  readonly server: Server
  /** The workflow's own token. */
  readonly token: string
  /**
   * Runs the Action as the runner would; its requests are in the emulator's log afterwards. Throws when one of
   * its tokens shows up in anything that the run leaves behind.
   */
  run(event: RunnerEvent, options?: Partial<StepOptions>): Promise<StepResult>
  /** Requests of the last run. */
  requests(): readonly LogEntry[]
  writes(): readonly LogEntry[]
  close(): Promise<void>
}

/** Starts a world; `spec` changes its repository. */
export async function startWorld(
  spec: Partial<RepositorySpec> = {},
  options: EmulatorOptions = {},
): Promise<World> {
  if (!existsSync(readManifest().main) || !existsSync(cliPath)) {
    throw new Error(`There are no bundles in ${dist}: run \`npm run build\` first.`)
  }
  const emulator = createEmulator({ repositories: [{ name: repository, files, ...spec }], ...options })
  const server = await emulator.listen()
  const token = emulator.token()
  return {
    emulator,
    server,
    token,
    run: async (event, step = {}) => {
      emulator.log.clear()
      const result = await runStep({ server, repository, event, token, ...step })
      const shown = [result.output, result.summary, ...Object.values(result.outputs)].join('\n')
      for (const secret of [step.token ?? token, step.with?.['project-token'] ?? '']) {
        if (secret !== '' && shown.includes(secret)) throw new Error(`The run printed a token:\n${shown}`)
      }
      return result
    },
    requests: () => emulator.log.entries,
    writes: () => emulator.log.writes(),
    close: async () => {
      await server.close()
    },
  }
}

/** Returns the text between the markers of a README zone. */
export function zoneOf(readme: string | null, zone: 'badge' | 'progress' | 'chart'): string {
  const start = `<!-- roadmap-sync:${zone}:start -->`
  const end = `<!-- roadmap-sync:${zone}:end -->`
  const text = readme ?? ''
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`There is no ${zone} zone in:\n${text}`)
  return text.slice(from + start.length, to)
}
