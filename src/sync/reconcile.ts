import type { ApplyResult } from '../apply/apply.ts'
import { applyPlan } from '../apply/apply.ts'
import { createPacer } from '../apply/pacer.ts'
import type { Registry } from '../apply/resolve.ts'
import type { BoardInput, BoardRun } from '../board/board.ts'
import { defaultLabel } from '../config/defaults.ts'
import { parseConfig } from '../config/file.ts'
import type { Config } from '../config/schema.ts'
import { defaultConfig } from '../config/schema.ts'
import { addLabels, readUsers } from '../github/read/labels-and-users.ts'
import { addMissing } from '../github/read/missing-issues.ts'
import type { RepositoryRead } from '../github/read/repository.ts'
import { toSnapshot } from '../github/read/repository.ts'
import { createExecutor } from '../github/write/executor.ts'
import { emptyLedger } from '../memory/ledger.ts'
import type { Snapshot } from '../memory/snapshot.ts'
import { estimate } from '../plan/estimate.ts'
import { progressPlan } from '../plan/plan.ts'
import { assigneesOf, unknownLabels } from '../plan/plan-references.ts'
import type { SafetyVerdict } from '../plan/safety.ts'
import { judgePlan } from '../plan/safety.ts'
import type { Base } from '../publish/commit.ts'
import type { SectionId } from '../roadmap/model.ts'
import type { RunReport } from '../summary/run-report.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Reading } from './first-read.ts'
import type { Host } from './host.ts'
import type { Interpretation, InterpretOptions } from './interpret.ts'
import { interpret } from './interpret.ts'
import { sectionNames, withPlannedStates } from './preview.ts'
import { publishResults, readLedgers, readPublished } from './publish-results.ts'
import {
  pickRoadmaps,
  requireFiles,
  requireOwnership,
  requireReadable,
  requireTasks,
  roadmapReader,
} from './roadmap-files.ts'
import { showPlan } from './show-plan.ts'

/**
 * One run, from the first request's answer (`reading`) to the report: read → plan → judge → apply → report → publish.
 * Every mode takes this way; `plan` and a dry run stop after the judgement, `progress` applies the part of the plan that
 * is about progress. Returns what there is to tell; throws a RoadmapSyncError when nothing could be done at all.
 */
export async function reconcile(host: Host, reading: Reading): Promise<RunReport> {
  const { settings, trigger, clock, signal } = host

  // read
  const { client, budget, files, read, readAt } = reading
  const repository = textOf(read.files)
  const trusted = textOf(read.trusted)
  const workspace =
    host.workspace === null ? null : await host.workspace.readFiles([...settings.roadmap, settings.config])
  const asked = readConfig(workspace?.has(settings.config) ? workspace : repository, settings.config)
  const config =
    trigger.pullRequest === null ? asked : trustedConfig(asked, trusted.get(settings.config), settings.config)
  const readRoadmaps = roadmapReader(config)
  const listed = toSnapshot(read, config.authors)
  const own = await readPublished(client, settings, { branch: read.branch, files })
  const committed = readLedgers(settings, { files: trusted, own })
  const { snapshot: unlabelled, copied } = await addMissing(client, listed, {
    issues: [...committed.tasks.values()].flatMap(({ issue, gone }) =>
      gone === undefined && !listed.issues.has(issue) ? issue : [],
    ),
    milestones: [...committed.sections.values()].filter((number) => !listed.milestones.has(number)),
    authors: config.authors,
    known: committed.tasks.size,
    url: read.url,
  })
  const ledger = copied ? emptyLedger : committed

  // plan
  const optionsFor = (snapshot: Snapshot): InterpretOptions => ({
    snapshot,
    ledger,
    config,
    locale: settings.locale,
    url: read.url,
    commit: read.commit,
  })
  const roadmaps = readRoadmaps(pickRoadmaps(workspace ?? repository, settings))
  const first = interpret(roadmaps, optionsFor(unlabelled))
  requireReadable(first)
  requireTasks(first, settings)
  requireOwnership(first)
  requireFiles(first, settings, config)
  const askedFor = new Map([...unlabelled.labels, [defaultLabel, null]])
  const needed = trigger.mode === 'progress' ? [] : unknownLabels(first.plan, askedFor)
  const snapshot = await addLabels(client, unlabelled, needed)
  const options = optionsFor(snapshot)
  const before = snapshot === unlabelled ? first : interpret(roadmaps, options)
  const plan =
    trigger.mode === 'progress'
      ? progressPlan(before.plan, (section) => issuesOf(before, section))
      : before.plan

  // judge
  const judged = judgePlan(plan, config.safety)
  const verdict: SafetyVerdict = settings.force ? { ...judged, kind: 'safe' } : judged
  const report = {
    mode: trigger.mode,
    dryRun: settings.dryRun,
    plan,
    verdict: trigger.mode === 'plan' || settings.dryRun ? judged : verdict,
    sections: sectionNames(before, new Map()),
    messages: before.messages,
    requests: client.requests(),
    waited: budget.waited(),
    url: read.url,
    shownAt: read.commit,
  }
  const { diagnostics } = before
  if (trigger.mode === 'plan' || settings.dryRun || verdict.kind === 'unsafe') {
    const planned = { ...options, snapshot: withPlannedStates(snapshot, plan) }
    const stopped: RunReport = {
      ...report,
      ...nothingDone,
      progress: before.progress,
      after: trigger.mode === 'plan' ? interpret(roadmaps, planned).progress : null,
      diagnostics,
    }
    if (trigger.mode !== 'plan' || trigger.pullRequest === null || settings.dryRun) return stopped
    const shown = await showPlan(client, stopped, {
      pullRequest: trigger.pullRequest,
      comments: read.comments,
    })
    const [requests, waited] = [client.requests(), budget.waited()]
    return { ...stopped, diagnostics: [...diagnostics, ...shown], requests, waited }
  }

  // apply
  const pace = paceOf(config)
  const pacer = createPacer(clock, pace, creationTimes(snapshot))
  const { objects, minutes } = estimate(plan, pace)
  if (objects > pace.perHour) host.log(before.messages.run.estimate(objects, minutes))
  const users = await readUsers(client, assigneesOf(plan))
  const applied = await applyPlan(
    plan,
    { ...registryOf(before, snapshot), users },
    {
      executor: createExecutor({
        client,
        repositoryId: read.id,
        authors: config.authors,
        pacer,
        signal,
        readAt,
      }),
      pacer,
      clock,
      signal,
      budget,
      onProgress: (done, total) => host.log(`${done}/${total}`),
    },
  )

  const actual = afterwards(snapshot, applied)
  const understand = ({ head, files: texts }: Base, ticks: boolean): Interpretation =>
    interpret(readRoadmaps(pickRoadmaps(workspace ?? texts, settings)), {
      ...options,
      snapshot: actual,
      commit: head,
      canTick: (path) => ticks && (workspace === null || workspace.get(path) === texts.get(path)),
    })
  const base = { head: read.head, files: repository }

  // project
  const project = await keepProject(host, () => understand(base, false), {
    setting: settings.project,
    client,
    pacer,
    pace,
    budget,
    config,
    read,
    roadmaps: before.roadmaps,
    messages: before.messages,
    memory: ledger.board,
    first: before.known.tasks.length === 0,
  })

  // report and publish
  const ports = { client, pacer, budget }
  // What draws charts is loaded for those who want one.
  const drawChart = config.chart ? (await import('../readme/chart.ts')).renderBurnup : null
  const published = await attempt(() =>
    publishResults({
      ...ports,
      settings,
      config,
      read,
      base,
      files,
      own,
      ledger: committed,
      understand: (at, ticks) => withMemory(understand(at, ticks), project?.memory ?? ledger.board),
      drawChart,
      messages: before.messages,
    }),
  )
  return {
    ...report,
    sections: sectionNames(before, applied.milestones),
    applied,
    project: project?.report ?? null,
    after: null,
    boxes: published.value?.boxes ?? 0,
    chart: published.value?.chart ?? null,
    progress: (published.value ?? understand(base, false)).progress,
    diagnostics: [...diagnostics, ...(project?.diagnostics ?? []), ...(published.value?.diagnostics ?? [])],
    commit: published.value?.commit ?? null,
    pullRequest: published.value?.pullRequest ?? null,
    publishError: published.error,
    requests: client.requests() + (project?.requests ?? 0),
    waited: budget.waited(),
  }
}

/** What a run that stops after the plan did. */
const nothingDone = {
  applied: null,
  project: null,
  boxes: 0,
  chart: null,
  commit: null,
  pullRequest: null,
  publishError: null,
} as const

/**
 * Brings the project board in step with what `now` returns. Returns null, and does not even load the board, where no
 * project is asked for.
 */
async function keepProject(
  { projects, signal }: Host,
  now: () => Interpretation,
  {
    setting,
    ...input
  }: Omit<BoardInput, 'setting' | 'projects' | 'signal'> & {
    readonly setting: BoardInput['setting'] | null
  },
): Promise<BoardRun | null> {
  if (setting === null) return null
  const { openBoard, keepBoard } = await import('../board/board.ts')
  const opened = await openBoard({ ...input, setting, projects, signal })
  const { identified, known } = now()
  return keepBoard(opened, { identified, closedDuplicates: known.closedDuplicates })
}

/** Returns the interpretation with what the board remembers in its ledger. */
function withMemory(now: Interpretation, board: unknown): Interpretation {
  return board === undefined ? now : { ...now, ledger: { ...now.ledger, board } }
}

function textOf(files: RepositoryRead['files']): Map<string, string> {
  return new Map([...files].map(([path, file]) => [path, file.text]))
}

function readConfig(files: ReadonlyMap<string, string>, path: string): Config {
  const text = files.get(path)
  return text === undefined ? defaultConfig : parseConfig(text, path)
}

/**
 * Anybody may open a pull request: how roadmaps are read is the author's to try, all else is for the branch it is for.
 */
function trustedConfig({ roadmaps }: Config, text: string | undefined, path: string): Config {
  let trusted = defaultConfig
  try {
    if (text !== undefined) trusted = parseConfig(text, path)
  } catch (error) {
    // What is broken there may be what the pull request mends.
    if (!(error instanceof RoadmapSyncError)) throw error
  }
  return { ...trusted, roadmaps }
}

function paceOf({ limits }: Config): {
  readonly writeInterval: number
  readonly perMinute: number
  readonly perHour: number
} {
  return {
    writeInterval: limits['write-interval'],
    perMinute: limits['per-minute'],
    perHour: limits['per-hour'],
  }
}

/** When our issues and milestones were created; GitHub's limits look back an hour, whoever asks. */
function creationTimes({ issues, milestones }: Snapshot): number[] {
  const ours = [...issues.values()].filter((issue) => issue.ours)
  return [...ours, ...milestones.values()].map(({ createdAt }) => Date.parse(createdAt))
}

/** Whether any issue of the section is open as it is. */
function issuesOf({ identified }: Interpretation, id: SectionId): 'open' | 'closed' {
  const tasks = identified.sections.find((section) => section.id === id)?.tasks ?? []
  return tasks.some(({ known }) => known?.issue?.state === 'open') ? 'open' : 'closed'
}

function registryOf({ identified }: Interpretation, snapshot: Snapshot): Omit<Registry, 'users'> {
  return {
    milestones: new Map([
      ...identified.removedSections.map(({ id, milestone }) => [id, milestone] as const),
      ...identified.sections.flatMap((section) => {
        const milestone = section.known?.milestone ?? section.adopted
        return milestone === null || milestone === undefined ? [] : [[section.id, milestone] as const]
      }),
    ]),
    labels: new Map(snapshot.labels),
    issues: new Map(snapshot.issues),
    parents: new Map(
      identified.sections
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ id, known }) => (known?.issue == null ? [] : [[id, known.issue] as const])),
    ),
  }
}

/** The snapshot as it is once the results are in. */
function afterwards(snapshot: Snapshot, applied: ApplyResult): Snapshot {
  const issues = new Map(snapshot.issues)
  for (const [number, issue] of applied.issues) issues.set(number, issue)
  const milestones = new Map(snapshot.milestones)
  for (const milestone of applied.milestones.values()) milestones.set(milestone.number, milestone)
  return { ...snapshot, issues, milestones }
}

async function attempt<Value>(
  run: () => Promise<Value>,
): Promise<{ readonly value: Value | null; readonly error: RoadmapSyncError | null }> {
  try {
    return { value: await run(), error: null }
  } catch (error) {
    // What was applied is true all the same, and has to be told.
    if (error instanceof RoadmapSyncError) return { value: null, error }
    throw error
  }
}
