import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { parseInputs } from '../../config/inputs.ts'
import type { OutputName } from '../../config/outputs.ts'
import type { Diagnostic } from '../../roadmap/diagnostic.ts'
import { sortDiagnostics } from '../../roadmap/diagnostic.ts'
import { plainProblem, readable, refusal, shortfalls } from '../../summary/failures.ts'
import { alert, problem } from '../../summary/markdown.ts'
import { renderRunText } from '../../summary/plan-text.ts'
import { exitCode, isRefused, type RunReport } from '../../summary/run-report.ts'
import type { Host } from '../../sync/host.ts'
import { run } from '../../sync/run.ts'
import { interpretEvent } from '../../sync/trigger.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { logSafe } from '../../text/escape-message.ts'
import type { Secrets } from '../../text/secrets.ts'
import { createSecrets } from '../../text/secrets.ts'
import { systemClock } from '../system-clock.ts'
import { cleanToken } from '../token.ts'
import { createWorkspace } from '../workspace.ts'
import { outputsOf } from './outputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** GitHub shows ten annotations a kind and step: https://docs.github.com/en/actions/reference/limits */
const annotationLimit = 10

/**
 * Runs the Action in `env` as the runner starts it: inputs from `INPUT_*`, the event from its file; writes outputs,
 * annotations and the job summary. Sets a failing exit code exactly when the run did not do what it should.
 */
export async function runAction(env: Environment, startParser: Host['startParser']): Promise<void> {
  const secrets = createSecrets()
  const { hide } = secrets
  try {
    const report = await run({ ...createActionHost(env, secrets), startParser })
    for (const [name, value] of outputsOf(report)) core.setOutput(name satisfies OutputName, hide(value))
    annotate(report, hide)
    for (const { text } of renderRunText(report)) core.info(hide(logSafe(text)))
    const { renderSummary } = await import('../../summary/job-summary.ts')
    await core.summary.addRaw(hide(renderSummary(report))).write()
    const code = exitCode(report)
    if (code !== 0) process.exitCode = code
    for (const text of shortfalls(report).slice(0, annotationLimit)) core.error(hide(text))
  } catch (thrown) {
    process.exitCode = 1
    const error = readable(thrown)
    core.error(hide(plainProblem(error)))
    if (thrown !== error && thrown instanceof Error) core.debug(hide(thrown.stack ?? thrown.message))
    await core.summary.addRaw(hide(`${alert('CAUTION', problem(error))}\n`)).write()
  }
}

function createActionHost(env: Environment, secrets: Secrets): Omit<Host, 'startParser'> {
  const inputs = readInputs(env)
  // First of all: from here on every error may be printed.
  const token = cleanToken(inputs.get('token'))
  const projectToken = cleanToken(inputs.get('project-token'))
  for (const secret of [token, projectToken]) {
    secrets.add(secret)
    if (secret !== '') core.setSecret(secret)
  }
  const settings = parseInputs(inputs)
  if (token === '') {
    throw new RoadmapSyncError('invalid', 'There is no token.', {
      hint: 'Remove the input `token` to use the token of the workflow, or set it to a token.',
    })
  }
  const repository = env.GITHUB_REPOSITORY ?? ''
  const [owner, repo] = /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository.split('/') : []
  if (owner === undefined || repo === undefined) {
    throw new RoadmapSyncError('invalid', 'GITHUB_REPOSITORY is missing.', {
      hint: 'Run as an Action: the runner sets GITHUB_REPOSITORY to `owner/name`.',
    })
  }
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
  const event = {
    name: env.GITHUB_EVENT_NAME ?? '',
    payload: readPayload(env.GITHUB_EVENT_PATH),
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    repository,
  }
  const octokit = getOctokit(token)
  return {
    owner,
    repo,
    settings,
    trigger: interpretEvent(event, settings),
    octokit,
    projects: projectToken === '' ? null : projectToken === token ? octokit : getOctokit(projectToken),
    clock: systemClock,
    signal: abort.signal,
    workspace: settings.source === 'workspace' ? createWorkspace(env.GITHUB_WORKSPACE ?? '.') : null,
    log: (line) => core.info(secrets.hide(logSafe(line))),
  }
}

/** The runner sets `INPUT_<NAME>` in capitals, blanks as `_`, hyphens as they are. */
function readInputs(env: Environment): Map<string, string> {
  const prefix = 'INPUT_'
  const names = Object.keys(env).filter((key) => key.startsWith(prefix))
  return new Map(names.map((key) => [key.slice(prefix.length).toLowerCase(), env[key] ?? '']))
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new RoadmapSyncError('failed', 'The event of this workflow run cannot be read.', {
      hint: 'Run the workflow again; the runner writes the event to GITHUB_EVENT_PATH.',
      cause,
    })
  }
}

function annotate(report: RunReport, hide: Secrets['hide']): void {
  const refused = refusal(report)
  if (refused !== null && !isRefused(report)) core.warning(hide(refused))
  const shown: Record<Diagnostic['severity'], number> = { error: 0, warning: 0, info: 0 }
  for (const { severity, message, hint, place, rule } of sortDiagnostics(report.diagnostics)) {
    shown[severity] += 1
    if (shown[severity] > annotationLimit) continue
    const properties = {
      title: `roadmap-sync: ${rule}`,
      ...(place === undefined ? {} : { file: place.path, startLine: place.line, startColumn: place.column }),
    }
    const text = hide(hint === undefined ? message : `${message} ${hint}`)
    if (severity === 'error') core.error(text, properties)
    else if (severity === 'warning') core.warning(text, properties)
    else core.notice(text, properties)
  }
}
