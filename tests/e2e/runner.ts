// A small GitHub Actions runner: starts the bundle as a step `uses: OWNER/roadmap-sync@v1` would, and reads back
// everything that a step leaves behind.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Server } from '../emulator/emulator.ts'
import { readFileCommands, readStepLog } from './commands.ts'
import type { RunnerEvent } from './events.ts'
import { readManifest } from './manifest.ts'
import type { Runtime } from './node.ts'
import { runtime } from './node.ts'

/** One step. */
export type StepOptions = {
  readonly server: Pick<Server, 'apiUrl' | 'graphqlUrl'>
  /** `owner/name`. */
  readonly repository: string
  readonly event: RunnerEvent
  /** What `${{ github.token }}` is. */
  readonly token: string
  /** The step's `with:`; what is missing has its default from action.yml. */
  readonly with?: Readonly<Record<string, string>>
  /** Files that an earlier step left in the workspace. */
  readonly workspace?: Readonly<Record<string, string>>
  /** The job's `env:`. */
  readonly env?: Readonly<Record<string, string>>
  readonly node?: Runtime
  /** What a shell runs in the workspace, in the place of the bundle. */
  readonly command?: string
}

/** What people see at a line of a file, or at the run. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

/** What a step leaves behind. */
export type StepResult = {
  /** Null when the process was killed. */
  readonly exitCode: number | null
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  /** What people read in the log, without commands. */
  readonly log: string
  /** All that was written to both streams, but for the lines by which secrets are hidden. */
  readonly output: string
  /** Values that the runner was asked to hide. */
  readonly masked: readonly string[]
  readonly stderr: string
}

/** A step under way. */
export type Step = { readonly process: ChildProcess; readonly result: Promise<StepResult> }

/** Starts the Action and returns at once. */
export function startStep(options: StepOptions): Step {
  const temp = mkdtempSync(join(tmpdir(), 'roadmap-sync-step-'))
  const files = prepare(temp, options)
  const [program, args] =
    options.command === undefined
      ? [(options.node ?? runtime).path, [readManifest().main]]
      : ['/bin/sh', ['-c', options.command]]
  const child = spawn(program, args, {
    cwd: files.workspace,
    env: environment(files, options),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const result = new Promise<StepResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => {
      const texts = {
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        outputs: readFileSync(files.output, 'utf8'),
        summary: readFileSync(files.summary, 'utf8'),
      }
      rmSync(temp, { recursive: true, force: true })
      resolve(collect(exitCode, texts))
    })
  })
  return { process: child, result }
}

/** Runs the Action to its end. */
export function runStep(options: StepOptions): Promise<StepResult> {
  return startStep(options).result
}

type StepFiles = {
  readonly temp: string
  readonly workspace: string
  readonly event: string
  readonly output: string
  readonly summary: string
}

function prepare(temp: string, { event, workspace = {} }: StepOptions): StepFiles {
  const files = {
    temp,
    workspace: join(temp, 'workspace'),
    event: join(temp, 'event.json'),
    output: join(temp, 'output'),
    summary: join(temp, 'summary.md'),
  }
  mkdirSync(files.workspace)
  writeFileSync(files.event, JSON.stringify(event.payload))
  // The runner makes these before the step starts; an Action may rely on it.
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  for (const [path, text] of Object.entries(workspace)) {
    mkdirSync(dirname(join(files.workspace, path)), { recursive: true })
    writeFileSync(join(files.workspace, path), text)
  }
  return files
}

/**
 * The environment of a step and nothing else, so that no token or setting of this machine leaks in.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function environment(files: StepFiles, options: StepOptions): Record<string, string> {
  const { event, repository, server, token } = options
  const { defaults } = readManifest()
  const [owner = ''] = repository.split('/')
  // Unknown names are passed on, with a warning by the runner itself.
  const inputs = new Map([...defaults, ...Object.entries(options.with ?? {})])
  return {
    ...Object.fromEntries(
      [...inputs].map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token),
      ]),
    ),
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: files.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo_roadmap-sync',
    GITHUB_ACTOR: 'octo',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'roadmap',
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'Roadmap',
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.temp,
    ...options.env,
  }
}

type StepTexts = {
  readonly stdout: string
  readonly stderr: string
  readonly outputs: string
  readonly summary: string
}

function collect(exitCode: number | null, { stdout, stderr, outputs, summary }: StepTexts): StepResult {
  const { commands, lines } = readStepLog(stdout)
  return {
    exitCode,
    annotations: commands.flatMap(({ name, message, properties: { title, file, line } }) =>
      name === 'error' || name === 'warning' || name === 'notice'
        ? [
            {
              level: name,
              message,
              ...(title === undefined ? {} : { title }),
              ...(file === undefined ? {} : { file }),
              ...(line === undefined ? {} : { line: Number(line) }),
            },
          ]
        : [],
    ),
    outputs: Object.fromEntries(readFileCommands(outputs)),
    summary,
    log: lines.join('\n'),
    output: `${stdout.replace(/^::add-mask::.*$/gm, '')}${stderr}`,
    masked: commands.flatMap(({ name, message }) => (name === 'add-mask' ? [message] : [])),
    stderr,
  }
}
