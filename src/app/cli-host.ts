import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { Octokit } from '@octokit/rest'
import pc from 'picocolors'
import { parseConfig } from '../config/file.ts'
import { parseInputs } from '../config/inputs.ts'
import { defaultConfig } from '../config/schema.ts'
import type { TextLine } from '../report/plan-text.ts'
import { renderRunText } from '../report/plan-text.ts'
import { errorsOf, exitCode } from '../report/run-report.ts'
import type { Roadmap } from '../roadmap/model.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'
import { sortDiagnostics } from '../shared/diagnostics.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import { logSafe } from '../shared/log-safe.ts'
import type { Arguments } from './cli-arguments.ts'
import { helpText, inFlags, parseArguments } from './cli-arguments.ts'
import { initialise } from './cli-init.ts'
import { findRepository, findToken } from './cli-repository.ts'
import { planJson } from './outputs.ts'
import { describeRoadmap, roadmapJson } from './parse-output.ts'
import { reconcile } from './reconcile.ts'
import { pickRoadmaps, roadmapReader } from './roadmaps.ts'
import { readable, refusal } from './shortfalls.ts'
import { systemClock } from './system-clock.ts'
import { cleanToken } from './token.ts'
import { createWorkspace } from './workspace.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Colors = ReturnType<typeof pc.createColors>

/** What a process gives the CLI. */
export type Process = {
  readonly argv: readonly string[]
  readonly env: Environment
  readonly cwd: string
  readonly version: string
  readonly terminal: boolean
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly signal: AbortSignal
}

/** Runs the CLI and returns its exit code (0 ok, 1 failed, 2 invalid, 3 unsafe, 4 incomplete). */
export async function runCli(process: Process): Promise<number> {
  let colors = pc.createColors(false)
  try {
    const args = parseArguments(process.argv)
    colors = pc.createColors(args.color ?? (process.terminal && process.env.NO_COLOR === undefined))
    if (args.help) process.out(helpText())
    else if (args.version) process.out(`${process.version}\n`)
    else return await runCommand(args, process, colors)
    return 0
  } catch (thrown) {
    const error = readable(thrown)
    if (process.env.DEBUG && thrown instanceof Error) process.err(`${thrown.stack}\n`)
    process.err(errorText(error, colors))
    return error.kind === 'invalid' ? 2 : error.kind === 'unsafe' ? 3 : 1
  }
}

async function runCommand(args: Arguments, process: Process, colors: Colors): Promise<number> {
  switch (args.command) {
    case 'parse':
      return await runParse(args, process)
    case 'check':
      return runCheck(args, process, colors)
    case 'init': {
      for (const { path, done } of initialise(process.cwd, parseInputs(args.inputs))) {
        process.out(`${done.padEnd(8)} ${path}\n`)
      }
      return 0
    }
    default:
      return runRemote(args, process, colors)
  }
}

async function runRemote(args: Arguments, process: Process, colors: Colors): Promise<number> {
  const { env, cwd, signal } = process
  const mode = args.command === 'sync' || args.command === 'progress' ? args.command : 'plan'
  // A plan is about what lies here; what is written has to be what is pushed.
  const defaults = new Map([['source', mode === 'plan' ? 'workspace' : 'repository']])
  const settings = parseInputs(new Map([...defaults, ...args.inputs]))
  const { owner, repo } = findRepository(args.repo, env)
  const token = findToken(args.inputs.get('token'), env)
  const projectToken = cleanToken(args.inputs.get('project-token') ?? env.PROJECT_TOKEN)
  const connect = (auth: string) =>
    new Octokit({
      auth,
      userAgent: `roadmap-sync/${process.version}`,
      ...(env.GITHUB_API_URL === undefined ? {} : { baseUrl: env.GITHUB_API_URL }),
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    })
  const octokit = connect(token)
  const report = await reconcile({
    owner,
    repo,
    settings,
    trigger: { mode, commit: null, branch: null, before: null, pullRequest: null },
    octokit,
    boards: projectToken === '' ? null : projectToken === token ? octokit : connect(projectToken),
    clock: systemClock,
    signal,
    workspace: settings.source === 'workspace' ? createWorkspace(cwd) : null,
    log: (line) => {
      if (process.terminal) process.err(`${logSafe(line)}\n`)
    },
  })
  if (args.json) process.out(`${planJson(report.plan)}\n`)
  else for (const line of renderRunText(report)) process.out(`${paint(line, colors)}\n`)
  for (const diagnostic of sortDiagnostics(report.diagnostics)) process.err(`${diagnosticLine(diagnostic)}\n`)
  const refused = refusal(report)
  if (refused !== null) {
    const failed = report.mode !== 'plan' && !report.dryRun
    process.err(`${failed ? colors.red('error:') : colors.yellow('warning:')} ${told(refused)}\n`)
  }
  for (const error of errorsOf(report)) process.err(errorText(error, colors))
  return exitCode(report)
}

async function runParse(args: Arguments, process: Process): Promise<number> {
  const [path] = args.files
  if (path === undefined || args.files.length > 1) {
    throw new RoadmapSyncError('invalid', '`parse` takes one file.', {
      hint: 'Such as `roadmap-sync parse roadmap/plan.md`.',
    })
  }
  const [roadmap] = await readLocally(new Map([[path, readText(path)]]), args, process)
  if (roadmap === undefined) throw new Error('every file is a roadmap')
  process.out(args.json ? `${JSON.stringify(roadmapJson(roadmap), null, 2)}\n` : describeRoadmap(roadmap))
  return 0
}

async function runCheck(args: Arguments, process: Process, colors: Colors): Promise<number> {
  const settings = parseInputs(args.inputs)
  const files =
    args.files.length > 0
      ? new Map(args.files.map((path) => [path, readText(path)]))
      : pickRoadmaps(await createWorkspace(process.cwd).readFiles(settings.roadmap), settings)
  const roadmaps = await readLocally(files, args, process)
  const diagnostics = sortDiagnostics(roadmaps.flatMap((roadmap) => roadmap.diagnostics))
  for (const diagnostic of diagnostics) process.out(`${diagnosticLine(diagnostic)}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const tasks = roadmaps
    .flatMap((roadmap) => roadmap.sections)
    .reduce((sum, { tasks: { length } }) => sum + length, 0)
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const others = count(diagnostics.length - errors, 'other remark')
  const verdict = `${count(files.size, 'file')}, ${count(tasks, 'task')}, ${count(errors, 'error')}, ${others}`
  process.out(`${errors > 0 ? colors.red(verdict) : colors.green(verdict)}\n`)
  return errors > 0 ? 1 : 0
}

/** Reads roadmaps as the configuration file of this folder wants them. */
async function readLocally(
  files: ReadonlyMap<string, string>,
  args: Arguments,
  process: Process,
): Promise<Roadmap[]> {
  const { config } = parseInputs(args.inputs)
  const text = (await createWorkspace(process.cwd).readFiles([config])).get(config)
  const read = roadmapReader(text === undefined ? defaultConfig : parseConfig(text, config))
  const inFolder = (path: string) => relative(process.cwd, resolve(process.cwd, path)).split(sep).join('/')
  return read(new Map([...files].map(([path, content]) => [inFolder(path), content])))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new RoadmapSyncError('invalid', `${path} cannot be read.`, {
      hint: 'Give the path of a file.',
      cause,
    })
  }
}

function diagnosticLine({ place, severity, rule, message, hint }: Diagnostic): string {
  const where = place === undefined ? '' : `${place.path}:${place.line}:${place.column}: `
  return told(`${where}${severity}: ${message}${hint === undefined ? '' : ` ${hint}`} (${rule})`)
}

function errorText({ message, hint }: RoadmapSyncError, colors: Colors): string {
  return `${colors.red('error:')} ${told(message)}\n       ${told(hint)}\n`
}

/** What a terminal shows, with flags where a workflow has inputs. */
function told(text: string): string {
  return logSafe(inFlags(text))
}

function paint({ tone, text }: TextLine, colors: Colors): string {
  const safe = logSafe(text)
  switch (tone) {
    case 'heading':
      return colors.bold(safe)
    case 'create':
    case 'finish':
      return colors.green(safe)
    case 'change':
      return colors.yellow(safe)
    case 'remove':
      return colors.red(safe)
    case 'warning':
      return colors.magenta(safe)
    case 'plain':
      return safe
  }
}
