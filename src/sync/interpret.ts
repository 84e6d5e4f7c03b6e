import { roadmapConfigs } from '../config/file.ts'
import type { Config } from '../config/schema.ts'
import { messagesFor, resolveLocale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Ledger, LedgerTask } from '../memory/ledger.ts'
import type { Known } from '../memory/recall.ts'
import { recall } from '../memory/recall.ts'
import type { Gone, Snapshot } from '../memory/snapshot.ts'
import type { Identified, IdentifiedSection } from '../plan/identify/identify.ts'
import { identify } from '../plan/identify/identify.ts'
import { issueTitle } from '../plan/issue-content.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { History, TaskLife } from '../readme/history.ts'
import { makeHistory } from '../readme/history.ts'
import type { Progress, TaskProgress } from '../readme/progress.ts'
import { roadmapProgress, sectionProgress, totalProgress } from '../readme/progress.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { type Roadmap, statedState, type TaskId } from '../roadmap/model.ts'
import { tellRemark } from '../summary/remark.ts'
import { encodePath } from '../text/escape.ts'

/** Roadmap files and GitHub, understood together: what a plan, a report and a ledger are made from. */
export type Interpretation = {
  readonly roadmaps: readonly Roadmap[]
  readonly known: Known
  readonly identified: Identified
  readonly plan: Plan
  readonly progress: Progress
  readonly history: History
  readonly ledger: Ledger
  /** What there is to say about the roadmaps, each in its language. */
  readonly diagnostics: readonly Diagnostic[]
  /** Words for what concerns all roadmaps. */
  readonly messages: Messages
}

export type InterpretOptions = {
  readonly snapshot: Snapshot
  readonly ledger: Ledger
  readonly config: Config
  /** Setting `locale`. */
  readonly locale: string
  /** Web address of the repository. */
  readonly url: string
  /** Commit that links lead to. */
  readonly commit: string
  /** Whether the boxes of that file can follow their issues: it is in the repository as it was read. */
  readonly canTick?: (path: string) => boolean
}

/**
 * Returns what the roadmaps mean against the snapshot: pure, and the same before and after a plan is applied, so that
 * what is published is what a fresh run would see.
 */
export function interpret(roadmaps: readonly Roadmap[], options: InterpretOptions): Interpretation {
  const { snapshot, ledger, config, locale, url, commit } = options
  const words = new Map(
    roadmaps.map((roadmap) => {
      const wanted = locale === 'auto' ? (roadmap.locale ?? locale) : locale
      return [roadmap.path, messagesFor(resolveLocale(wanted, sampleOf(roadmap)))]
    }),
  )
  const messages = words.values().next().value ?? messagesFor(resolveLocale(locale, ''))
  const configOf = roadmapConfigs(config)
  const known = recall(snapshot, ledger)
  const identified = identify(roadmaps, known)
  const made = makePlan(identified, known, {
    snapshot,
    label: config.label,
    keepsRemoved: (path) => configOf(path).removed === 'keep',
    lineUrl: (path, line) => `${url}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
    messagesOf: (path) => words.get(path) ?? messages,
    mentions: config.mentions,
  })
  const { canTick = () => true } = options
  const plan = { ...made, ticks: made.ticks.filter(({ path }) => canTick(path)) }
  return {
    roadmaps,
    known,
    identified,
    plan,
    progress: measure(roadmaps, identified),
    history: makeHistory(livesOf(identified)),
    ledger: remember(identified, plan),
    diagnostics: roadmaps.flatMap(({ path, remarks }) =>
      remarks.map((remark) => tellRemark(remark, words.get(path) ?? messages)),
    ),
    messages,
  }
}

/** Enough of a roadmap's text to tell its language. */
function sampleOf(roadmap: Roadmap): string {
  const lines = roadmap.sections.flatMap((section) => [
    section.title,
    ...section.tasks.map((task) => task.text),
  ])
  return [roadmap.title, ...lines.slice(0, 200)].join('\n')
}

function measure(roadmaps: readonly Roadmap[], identified: Identified): Progress {
  return totalProgress(
    roadmaps.map((roadmap) => {
      const sections = identified.sections
        .filter((section) => section.roadmap === roadmap && section.tasks.length > 0)
        .map((section) => {
          const milestone = section.known?.milestone ?? null
          return sectionProgress(section.section.title, milestone, section.tasks.map(taskProgress))
        })
      return roadmapProgress(roadmap.title, roadmap.path, sections)
    }),
  )
}

function taskProgress({ task, known }: IdentifiedSection['tasks'][number]): TaskProgress {
  const issue = known?.issue ?? null
  const state = known?.gone != null ? 'skipped' : issue === null ? (statedState(task) ?? 'open') : issue.state
  return { title: issueTitle(task.text), state, issue: issue === null ? null : issue }
}

/** The issues of tasks that are in a roadmap; what left it is no part of the way to its end. */
function livesOf({ sections }: Identified): TaskLife[] {
  return sections.flatMap(({ tasks }) =>
    tasks.flatMap(({ known }) => {
      const issue = known?.issue ?? null
      if (issue === null) return []
      const { createdAt, closedAt } = issue
      return [{ createdAt, closedAt, state: issue.state }]
    }),
  )
}

/** The ledger after this run: tasks and sections in roadmap order, then what left the roadmap. */
function remember(identified: Identified, plan: Plan): Ledger {
  const ticked = new Set(plan.ticks.map((tick) => `${tick.path}:${tick.offset}`))
  const tasks = new Map<TaskId, LedgerTask>()
  for (const { id: sectionId, roadmap, tasks: items } of identified.sections) {
    for (const { id, task, known } of items) {
      if (known === null) continue
      const { number, issue, gone, lastState, removed, revision } = known
      const actual = issue === null ? (gone === null ? lastState : 'skipped') : issue.state
      const stated = statedState(task)
      // A box that disagrees with its issue is not in step: the base stays until one of them moves.
      const inStep =
        stated === null ||
        stated === actual ||
        (task.box !== null && ticked.has(`${roadmap.path}:${task.box.offset}`))
      // A removed task that is back is not reopened yet.
      const state = inStep && !removed ? actual : lastState
      const { explicitId, text } = task
      tasks.set(id, {
        issue: number,
        state,
        ...(removed ? { removed } : {}),
        revision,
        ...goneEntry(gone),
        task: { explicitId, path: roadmap.path, section: sectionId, text: issueTitle(text) },
      })
    }
  }
  for (const { id, number, lastState, removed, revision, gone, remembered } of identified.removedTasks) {
    tasks.set(id, {
      issue: number,
      state: lastState,
      ...(removed ? { removed } : {}),
      revision,
      ...goneEntry(gone),
      left: true,
      ...(remembered === undefined ? {} : { task: remembered }),
    })
  }
  const sections = new Map(
    [...identified.sections.flatMap((section) => section.known ?? []), ...identified.removedSections].map(
      ({ id, milestone }) => [id, milestone.number],
    ),
  )
  return { tasks, sections }
}

function goneEntry(gone: Gone | null): Pick<LedgerTask, 'gone'> {
  return gone === null || gone === 'unseen' ? {} : { gone }
}
