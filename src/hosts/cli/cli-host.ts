import { Octokit } from '@octokit/rest'
import pc from 'picocolors'
import { parseInputs } from '../../config/inputs.ts'
import { sortDiagnostics } from '../../roadmap/diagnostic.ts'
import { readable, refusal } from '../../summary/failures.ts'
import type { TextLine } from '../../summary/plan-text.ts'
import { renderRunText } from '../../summary/plan-text.ts'
import { errorsOf, exitCode, isRefused } from '../../summary/run-report.ts'
import type { Parser } from '../../sync/parser.ts'
import { run } from '../../sync/run.ts'
import type { RoadmapSyncError } from '../../text/errors.ts'
import { logSafe } from '../../text/escape-message.ts'
import type { Secrets } from '../../text/secrets.ts'
import { createSecrets } from '../../text/secrets.ts'
import { planJson } from '../action/outputs.ts'
import { proxyFetch } from '../proxy.ts'
import { systemClock } from '../system-clock.ts'
import { cleanToken } from '../token.ts'
import { createWorkspace } from '../workspace.ts'
import type { Arguments } from './arguments.ts'
import { helpText, parseArguments } from './arguments.ts'
import { findRepository, findToken } from './repository.ts'
import type { Colors, Process } from './terminal.ts'
import { diagnosticLine, told } from './terminal.ts'

/** Runs the CLI and returns its exit code (0 ok, 1 failed, 2 invalid, 3 unsafe, 4 incomplete). */
export async function runCli(outer: Process): Promise<number> {
  const secrets = createSecrets()
  const process: Process = {
    ...outer,
    out: (text) => outer.out(secrets.hide(text)),
    err: (text) => outer.err(secrets.hide(text)),
  }
  let colors = pc.createColors(false)
  try {
    const args = parseArguments(process.argv)
    colors = pc.createColors(args.color ?? (process.terminal && process.env.NO_COLOR === undefined))
    if (args.help) process.out(helpText())
    else if (args.version) process.out(`${process.version}\n`)
    else return await runCommand(args, process, { colors, secrets })
    return 0
  } catch (thrown) {
    const error = readable(thrown)
    if (process.env.DEBUG && thrown instanceof Error) process.err(`${thrown.stack}\n`)
    process.err(errorText(error, colors))
    return error.kind === 'invalid' ? 2 : error.kind === 'unsafe' ? 3 : 1
  }
}

type Tools = { readonly colors: Colors; readonly secrets: Secrets }

async function runCommand(args: Arguments, process: Process, tools: Tools): Promise<number> {
  switch (args.command) {
    case 'parse':
      return withParser(process, async (parser) =>
        (await import('./local-commands.ts')).runParse(args, process, parser),
      )
    case 'check':
      return withParser(process, async (parser) =>
        (await import('./local-commands.ts')).runCheck(args, process, { parser, colors: tools.colors }),
      )
    case 'init': {
      const { initialise } = await import('./init.ts')
      const settings = parseInputs(args.inputs)
      const written = await withParser(process, (parser) => initialise(process.cwd, settings, parser))
      for (const { path, done } of written) {
        process.out(`${done.padEnd(8)} ${path}\n`)
      }
      return 0
    }
    default:
      return runRemote(args, process, tools)
  }
}

async function withParser<Result>(
  { startParser }: Process,
  work: (parser: Parser) => Promise<Result>,
): Promise<Result> {
  const parser = startParser()
  try {
    return await work(parser)
  } finally {
    await parser.stop()
  }
}

async function runRemote(args: Arguments, process: Process, { colors, secrets }: Tools): Promise<number> {
  const { env, cwd, signal } = process
  const mode = args.command === 'sync' || args.command === 'progress' ? args.command : 'plan'
  // A plan is about what lies here; what is written has to be what is pushed.
  const defaults = new Map([['source', mode === 'plan' ? 'workspace' : 'repository']])
  const settings = parseInputs(new Map([...defaults, ...args.inputs]))
  const { owner, repo } = await findRepository(args.repo, env)
  const token = await findToken(args.inputs.get('token'), env)
  const projectToken = cleanToken(args.inputs.get('project-token') ?? env.PROJECT_TOKEN)
  for (const secret of [token, projectToken]) secrets.add(secret)
  const fetch = await proxyFetch(env)
  const connect = (auth: string) =>
    new Octokit({
      auth,
      userAgent: `roadmap-sync/${process.version}`,
      ...(env.GITHUB_API_URL === undefined ? {} : { baseUrl: env.GITHUB_API_URL }),
      ...(fetch === undefined ? {} : { request: { fetch } }),
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    })
  const octokit = connect(token)
  const report = await run({
    owner,
    repo,
    settings,
    trigger: { mode, commit: null, branch: null, before: null, pullRequest: null },
    octokit,
    projects: projectToken === '' ? null : projectToken === token ? octokit : connect(projectToken),
    clock: systemClock,
    signal,
    startParser: process.startParser,
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
    process.err(`${isRefused(report) ? colors.red('error:') : colors.yellow('warning:')} ${told(refused)}\n`)
  }
  for (const error of errorsOf(report)) process.err(errorText(error, colors))
  return exitCode(report)
}

function errorText({ message, hint }: RoadmapSyncError, colors: Colors): string {
  return `${colors.red('error:')} ${told(message)}\n       ${told(hint)}\n`
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
