import { type ApplyResult, applyPlan } from '../apply/apply.ts'
import { createPacer, type Pace, type Pacer } from '../apply/pacer.ts'
import type { Registry } from '../apply/resolve.ts'
import type { BoardRun } from '../board/board.ts'
import { defaultLabel } from '../config/defaults.ts'
import { roadmapConfigs } from '../config/roadmap-configs.ts'
import type { Config } from '../config/schema.ts'
import { addLabels, readUsers } from '../github/read/labels-and-users.ts'
import { createExecutor } from '../github/write/executor.ts'
import type { Snapshot } from '../memory/snapshot.ts'
import { estimate } from '../plan/estimate.ts'
import { makePlan } from '../plan/make-plan.ts'
import { type Plan, progressPlan } from '../plan/plan.ts'
import { assigneesOf, unknownLabels, withoutKnownLabels } from '../plan/plan-references.ts'
import { judgePlan, type SafetyVerdict } from '../plan/safety.ts'
import { measure } from '../readme/progress.ts'
import type { SectionId } from '../roadmap/model.ts'
import type { PlannedReport, ReportBase, RunReport } from '../summary/run-report.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { encodePath } from '../text/escape.ts'
import type { FirstRead } from './first-read.ts'
import type { Host } from './host.ts'
import type { Parser } from './parser.ts'
import { plannedStates, sectionNames } from './preview.ts'
import { type PublishedResults, publishResults } from './publish-results.ts'
import { pickRoadmaps, requireSound, roadmapReader } from './roadmap-files.ts'
import { showPlan } from './show-plan.ts'
import { readSources, type Sources } from './sources.ts'
import { type Understood, understand } from './understand.ts'

/** A run that has read and understood everything, and knows what to change. */
type Run = {
  readonly host: Host
  readonly sources: Sources
  readonly understood: Understood
  readonly plan: Plan
  /** The snapshot with the labels that the plan uses. */
  readonly snapshot: Snapshot
  readonly verdict: SafetyVerdict
}

/**
 * One run, from the first request's answer to the report: read → understand → plan → judge → apply → report → publish.
 * Every mode takes this way: `plan` and a dry run stop after the judgement, `progress` applies the part of the plan that
 * is about progress. Returns what there is to tell; throws a RoadmapSyncError when nothing could be done at all.
 */
export async function reconcile(host: Host, firstRead: FirstRead, parser: Parser): Promise<RunReport> {
  const { settings, trigger } = host
  const sources = await readSources(host, firstRead, parser)
  const { config, workspace, ledger, files } = sources
  const readRoadmaps = roadmapReader(config, parser)
  const understandFiles = async (texts: ReadonlyMap<string, string>, snapshot: Snapshot) =>
    understand(await readRoadmaps(pickRoadmaps(workspace ?? texts, settings)), {
      snapshot,
      ledger,
      config,
      locale: settings.locale,
    })

  const understood = await understandFiles(files, sources.snapshot)
  requireSound(understood, settings, config)
  const { plan, snapshot } = await planChanges(host, sources, understood)
  const verdict = judgePlan(plan, config.safety)
  const run: Run = { host, sources, understood, plan, snapshot, verdict }
  const isRefused = verdict.kind === 'unsafe' && !settings.force
  if (trigger.mode === 'plan' || settings.dryRun || isRefused) return reportPlan(run)

  const { applied, pacer, pace } = await applyChanges(run)
  const after = afterwards(snapshot, applied)
  const now = await understandFiles(files, after)
  const project = await keepProject(run, now, { pacer, pace })
  const publishing = await attempt(async () =>
    publishResults({
      ...sources,
      pacer,
      settings,
      base: { head: sources.read.head, files },
      board: project?.memory ?? ledger.board,
      parser,
      understand: async (base) => (base.files === files ? now : understandFiles(base.files, after)),
      // Load the chart renderer (d3) only when the configuration asks for a chart.
      drawChart: config.chart ? (await import('../readme/chart.ts')).renderBurnup : null,
      messages: understood.messages,
    }),
  )
  return reportRun(run, { applied, now, project, publishing })
}

/** Plans once. Labels that the plan uses and nobody read yet are read before the plan is judged. */
async function planChanges(
  { trigger }: Host,
  { client, config, read }: Sources,
  understood: Understood,
): Promise<{ readonly plan: Plan; readonly snapshot: Snapshot }> {
  const { identified, known, snapshot, messagesOf } = understood
  const { label, mentions } = config
  const configOf = roadmapConfigs(config)
  const plan = makePlan(identified, known, {
    snapshot,
    label,
    mentions,
    messagesOf,
    keepsRemoved: (path) => configOf(path).removed === 'keep',
    lineUrl: (path, line) => `${read.url}/blob/${read.commit}/${encodePath(path)}?plain=1#L${line}`,
  })
  if (trigger.mode === 'progress') {
    return { plan: progressPlan(plan, (section) => issuesOf(understood, section)), snapshot }
  }
  const used = unknownLabels(plan, new Map([...snapshot.labels, [defaultLabel, null]]))
  const labelled = await addLabels(client, snapshot, used)
  return { plan: withoutKnownLabels(plan, labelled.labels), snapshot: labelled }
}

/** Whether any issue of the section is open as it is. */
function issuesOf({ identified }: Understood, id: SectionId): 'open' | 'closed' {
  const tasks = identified.sections.find((section) => section.id === id)?.tasks ?? []
  return tasks.some(({ known }) => known?.issue?.state === 'open') ? 'open' : 'closed'
}

/** What every report says, whatever the run did; read at its end, because it counts requests. */
function reportBase({ host, sources, understood, plan }: Run): ReportBase {
  const { client, budget, read } = sources
  return {
    mode: host.trigger.mode,
    plan,
    messages: understood.messages,
    requests: client.requests(),
    waited: budget.waited(),
    url: read.url,
    shownAt: read.commit,
  }
}

/** Tells what the plan would do, on the pull request where there is one. */
async function reportPlan(run: Run): Promise<PlannedReport> {
  const { host, sources, understood, plan, verdict } = run
  const { mode, pullRequest } = host.trigger
  const { dryRun } = host.settings
  const report: PlannedReport = {
    kind: 'planned',
    ...reportBase(run),
    verdict,
    dryRun,
    sections: sectionNames(understood, new Map()),
    progress: measure(understood),
    after: mode === 'plan' ? measure(understood, plannedStates(plan)) : null,
    diagnostics: understood.diagnostics,
  }
  if (mode !== 'plan' || pullRequest === null || dryRun) return report
  const comments = sources.read.comments
  const diagnostics = await showPlan(sources.client, report, { pullRequest, comments })
  return { ...report, ...reportBase(run), diagnostics: [...understood.diagnostics, ...diagnostics] }
}

type Changes = { readonly applied: ApplyResult; readonly pacer: Pacer; readonly pace: Pace }

async function applyChanges({ host, sources, understood, plan, snapshot }: Run): Promise<Changes> {
  const { clock, signal, log } = host
  const { client, budget, config, read, readAt } = sources
  const pace = paceOf(config)
  const pacer = createPacer(clock, pace, creationTimes(snapshot))
  const { objects, minutes } = estimate(plan, pace)
  if (objects > pace.perHour) log(understood.messages.run.estimate(objects, minutes))
  const users = await readUsers(client, assigneesOf(plan))
  const executor = createExecutor({
    client,
    repositoryId: read.id,
    authors: config.authors,
    pacer,
    signal,
    readAt,
  })
  const applied = await applyPlan(
    plan,
    { ...registryOf(understood, snapshot), users },
    { executor, pacer, clock, signal, budget, onProgress: (done, total) => log(`${done}/${total}`) },
  )
  return { applied, pacer, pace }
}

/** Brings the project board in step with the issues. Loads nothing and returns null where no project is asked for. */
async function keepProject(
  { host, sources, understood }: Run,
  { identified, known }: Understood,
  { pacer, pace }: Omit<Changes, 'applied'>,
): Promise<BoardRun | null> {
  const { projects, signal, settings } = host
  if (settings.project === null) return null
  const { client, budget, config, read, ledger } = sources
  const { openBoard, keepBoard } = await import('../board/board.ts')
  const opened = await openBoard({
    setting: settings.project,
    projects,
    client,
    pacer,
    pace,
    budget,
    signal,
    config,
    read,
    roadmaps: understood.roadmaps,
    messages: understood.messages,
    memory: ledger.board,
    first: understood.known.tasks.length === 0,
  })
  return keepBoard(opened, { identified, closedDuplicates: known.closedDuplicates })
}

type Outcome = {
  readonly applied: ApplyResult
  readonly now: Understood
  readonly project: BoardRun | null
  readonly publishing: Attempt<PublishedResults>
}

function reportRun(run: Run, { applied, now, project, publishing }: Outcome): RunReport {
  const { understood, verdict } = run
  const published = publishing.value
  const base = reportBase(run)
  return {
    kind: 'applied',
    ...base,
    verdict: { ...verdict, kind: 'safe' },
    sections: sectionNames(understood, applied.milestones),
    applied,
    project: project?.report ?? null,
    progress: published?.progress ?? measure(now),
    boxes: published?.boxes ?? 0,
    chart: published?.chart ?? null,
    diagnostics: [
      ...understood.diagnostics,
      ...(project?.diagnostics ?? []),
      ...(published?.diagnostics ?? []),
    ],
    commit: published?.commit ?? null,
    pullRequest: published?.pullRequest ?? null,
    publishError: publishing.error,
    requests: base.requests + (project?.requests ?? 0),
  }
}

function paceOf({ limits }: Config): Pace {
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

function registryOf({ identified }: Understood, snapshot: Snapshot): Omit<Registry, 'users'> {
  const { sections, removedSections } = identified
  const tasks = sections.flatMap((section) => section.tasks)
  return {
    milestones: new Map([
      ...removedSections.map(({ id, milestone }) => [id, milestone] as const),
      ...sections.flatMap(({ id, known, adopted }) => {
        const milestone = known?.milestone ?? adopted
        return milestone === null ? [] : [[id, milestone] as const]
      }),
    ]),
    labels: new Map(snapshot.labels),
    issues: new Map(snapshot.issues),
    parents: new Map(
      tasks.flatMap(({ id, known }) => (known?.issue == null ? [] : [[id, known.issue] as const])),
    ),
  }
}

/** Returns the snapshot as it is after the plan was applied. */
function afterwards(snapshot: Snapshot, applied: ApplyResult): Snapshot {
  const milestones = [...applied.milestones.values()].map((each) => [each.number, each] as const)
  return {
    ...snapshot,
    issues: new Map([...snapshot.issues, ...applied.issues]),
    milestones: new Map([...snapshot.milestones, ...milestones]),
  }
}

type Attempt<Value> = { readonly value: Value | null; readonly error: RoadmapSyncError | null }

/** What was applied stays applied when publishing fails, and has to be told. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work(), error: null }
  } catch (error) {
    if (error instanceof RoadmapSyncError) return { value: null, error }
    throw error
  }
}
