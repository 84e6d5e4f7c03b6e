import { parse } from 'yaml'

type Permissions = string | Readonly<Record<string, string>>

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

type Job = {
  readonly 'runs-on'?: unknown
  readonly permissions?: Permissions
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly secrets?: unknown
  readonly container?: unknown
  readonly services?: unknown
  readonly steps?: readonly Step[]
}

export type Workflow = {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

type Audit = (workflow: Workflow, text: string) => readonly string[]

/**
 * What may be wrong with a workflow, under the names of https://docs.zizmor.sh/audits/ where it has one. Stricter than
 * zizmor where nothing here needs what it would allow in part.
 */
const audits: Readonly<Record<string, Audit>> = {
  artipacked: ({ jobs }) =>
    stepsOf(jobs)
      .filter(
        ({ uses, with: inputs }) =>
          isAction(uses, 'actions/checkout') && inputs?.['persist-credentials'] !== false,
      )
      .map(() => 'a checkout leaves its token behind'),

  'bot-conditions': (_, text) =>
    /github\.(?:actor|triggering_actor)\b/.test(text) ? ['asks who pushed last'] : [],

  'cache-poisoning': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ uses, with: inputs }) => {
      if (isAction(uses, 'actions/cache')) return ['has a cache that another branch can fill']
      const isOff = inputs?.cache === undefined && inputs?.['package-manager-cache'] === false
      return isAction(uses, 'actions/setup-node') && !isOff ? ['setup-node may use a cache'] : []
    }),

  'concurrency-limits': ({ concurrency }) =>
    concurrency === undefined ? ['runs as often at once as it is started'] : [],

  'dangerous-triggers': ({ on }) =>
    eventsOf(on)
      .filter((event) =>
        ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'].includes(event),
      )
      .map((event) => `runs with this repository's rights on ${event}`),

  'excessive-permissions': ({ permissions, jobs }) => {
    if (permissions === undefined) return ['has the permissions that the repository gives']
    const blocks = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
    if (blocks.some((block) => typeof block === 'string')) return ['asks for everything at once']
    const isShared = Object.keys(jobs).length > 1 && Object.values(permissions).includes('write')
    return isShared ? ['gives all jobs what one of them needs'] : []
  },

  'github-env': ({ jobs }) =>
    stepsOf(jobs)
      .filter(({ run }) => /\bGITHUB_(?:ENV|PATH)\b/.test(run ?? ''))
      .map(() => 'changes the environment of later steps'),

  'hardcoded-container-credentials': ({ jobs }) =>
    Object.values(jobs).some(({ container, services }) => container !== undefined || services !== undefined)
      ? ['runs in a container']
      : [],

  'insecure-commands': (_, text) =>
    text.includes('ACTIONS_ALLOW_UNSECURE_COMMANDS') ? ['lets a log line set variables'] : [],

  'install-scripts': ({ jobs }) =>
    stepsOf(jobs)
      .flatMap(({ run }) => (run ?? '').match(/\bnpm (?:ci|i|install|add|rebuild)\b.*/g) ?? [])
      .filter((command) => !command.includes('--ignore-scripts'))
      .map((command) => `runs what packages bring: ${command}`),

  secrets: (_, text) => (/\bsecrets\b/.test(text) ? ['uses more than the token of the run'] : []),

  'self-hosted-runner': ({ jobs }) =>
    Object.values(jobs)
      .filter(({ uses, 'runs-on': runner }) => uses === undefined && !hosted.has(String(runner)))
      .map((job) => `runs on ${JSON.stringify(job['runs-on'])}`),

  'template-injection': ({ jobs }) =>
    stepsOf(jobs)
      .flatMap(({ run, with: inputs }) => [run, inputs?.script])
      .filter((script) => typeof script === 'string' && script.includes('${' + '{'))
      .map((script) => `has an expression in a script: ${script}`),

  timeout: ({ jobs }) =>
    Object.entries(jobs)
      .filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)
      .map(([name]) => `${name} may run for six hours`),

  'unpinned-uses': (_, text) =>
    [...text.matchAll(/^[\s-]*\buses: *(.*)$/gm)]
      .map((match) => match[1] ?? '')
      .filter((use) => !/^(?:\.\/.*|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(use))
      .map((use) => `names an action by what can change: ${use}`),
}

/** Runners that GitHub keeps and throws away after each job. */
const hosted = new Set(['ubuntu-latest', 'windows-latest'])

/** Returns what is unsafe in the text of a workflow, a finding a line with the audit's name first; none is safe. */
export function audit(text: string): string[] {
  const workflow: Workflow = parse(text)
  return Object.entries(audits).flatMap(([name, find]) =>
    find(workflow, text).map((found) => `${name}: ${found}`),
  )
}

function stepsOf(jobs: Workflow['jobs']): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps ?? [])
}

function isAction(uses: string | undefined, name: string): boolean {
  return uses?.startsWith(`${name}@`) === true || uses?.startsWith(`${name}/`) === true
}

function eventsOf(on: Workflow['on']): string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? [...on] : Object.keys(on)
}
