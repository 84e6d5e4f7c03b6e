import type { BoardApplyResult } from '../apply/apply-board.ts'
import { applyBoard } from '../apply/apply-board.ts'
import type { Pace, Pacer } from '../apply/pacer.ts'
import { createPacer } from '../apply/pacer.ts'
import type { ProjectSetting } from '../config/project.ts'
import type { Config } from '../config/schema.ts'
import { createBoardExecutor } from '../github/board-execute.ts'
import { provisionalTitle } from '../github/board-make.ts'
import type { BoardReader } from '../github/board-read.ts'
import type { BoardWriter } from '../github/board-write.ts'
import { BoardPause } from '../github/board-write.ts'
import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import { MissingPermission } from '../github/problem.ts'
import type { RepositoryRead } from '../github/read.ts'
import { boardFieldNames, desiredBoard } from '../plan/board-desired.ts'
import { keptFields } from '../plan/board-fields.ts'
import type { BoardReport } from '../report/board-report.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import { escapeCell, link } from '../shared/escape.ts'
import { oneLine, truncate } from '../shared/text.ts'
import type { WaitBudget } from '../shared/wait-budget.ts'
import type { BoardMemory } from '../state/board.ts'
import { furnishBoard } from './board-furnish.ts'
import { fieldNotices, lackNotices, tokenNotice } from './board-notices.ts'
import { placeBoard } from './board-place.ts'
import { updateStatus } from './board-status.ts'
import type { Host } from './host.ts'
import type { Interpretation } from './interpret.ts'

/** What a board is brought in step with, and how. */
export type BoardInput = {
  readonly host: Host
  /** Null without a token for boards. */
  readonly client: Client | null
  readonly pacer: Pacer
  readonly budget: WaitBudget
  readonly config: Config
  readonly read: Pick<RepositoryRead, 'id' | 'url' | 'organization'>
  /** What roadmaps and issues mean by now. */
  readonly understand: () => Interpretation
  /** What earlier runs remember of the board. */
  readonly memory: BoardMemory | undefined
  /** No run was here before. */
  readonly first: boolean
}

/** A board that is asked for, and what it has to show. */
type BoardTask = BoardInput & { readonly setting: ProjectSetting; readonly now: Interpretation }

/** What came of it. */
export type BoardRun = {
  /** Null where no board is asked for. */
  readonly report: BoardReport | null
  /** What the ledger has to remember. */
  readonly memory: BoardMemory | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What a run writes to boards with: a client and a pace of its own, unless one token does both. */
export function boardPorts(
  { boards, octokit, owner, repo, clock, signal }: Host,
  run: {
    readonly client: Client
    readonly pacer: Pacer
    readonly pace: Pace
    readonly budget: WaitBudget
  },
): Pick<BoardInput, 'client' | 'pacer'> {
  if (boards === null) return { client: null, pacer: run.pacer }
  if (boards === octokit) return { client: run.client, pacer: run.pacer }
  const client = createClient(boards, { owner, repo, clock, signal, budget: run.budget })
  return { client, pacer: beside(run.pacer, createPacer(clock, run.pace)) }
}

/** What another account creates has limits of its own; the interval between two writes is the run's. */
function beside(run: Pacer, own: Pacer): Pacer {
  return {
    delay: (objects) => Math.max(run.delay(0), own.delay(objects)),
    isLimit: (objects) => own.isLimit(objects),
    record: (objects) => {
      run.record(0)
      own.record(objects)
    },
  }
}

/** Returns the interpretation with the board in its ledger. */
export function withBoard(now: Interpretation, board: BoardMemory | undefined): Interpretation {
  return board === undefined ? now : { ...now, ledger: { ...now.ledger, board } }
}

const titleLimit = 120

/**
 * Brings the project board in step, where one is asked for. Nothing that goes wrong with it is thrown: the rest of
 * the run is done by then, and has to be published.
 */
export async function syncBoard(input: BoardInput): Promise<BoardRun> {
  const { host, client, memory } = input
  const { project: setting } = host.settings
  if (setting === null) return { report: null, memory, diagnostics: [] }
  const url = memory?.board?.url ?? null
  const nothing: BoardReport = { url, title: '', added: 0, changed: 0, archived: 0, pending: 0, error: null }
  if (host.signal.aborted) return { report: { ...nothing, pending: 1 }, memory, diagnostics: [] }
  const now = input.understand()
  if (client === null) {
    return { report: nothing, memory, diagnostics: [tokenNotice(input.read, now.messages, 'none')] }
  }
  const reader: BoardReader = { client, missing: new Set() }
  const writer: BoardWriter = { reader, pacer: input.pacer, signal: host.signal, budget: input.budget }
  const told: Diagnostic[] = []
  const run = await keepBoard({ ...input, setting, now }, writer, { nothing, told }).catch(
    (error: unknown): BoardRun => {
      const diagnostics = [...told, ...lackNotices(reader)]
      if (error instanceof BoardPause || host.signal.aborted) {
        return { report: { ...nothing, pending: 1 }, memory, diagnostics }
      }
      if (!(error instanceof RoadmapSyncError)) throw error
      return { report: { ...nothing, error }, memory, diagnostics }
    },
  )
  const error = run.report?.error
  if (!(error instanceof MissingPermission && error.need === 'projects')) return run
  return { ...run, diagnostics: [...run.diagnostics, tokenNotice(input.read, now.messages, 'weak')] }
}

async function keepBoard(
  input: BoardTask,
  writer: BoardWriter,
  { nothing, told }: { readonly nothing: BoardReport; readonly told: Diagnostic[] },
): Promise<BoardRun> {
  const { host, config, read, now, memory, first, setting } = input
  const { reader, signal, budget, pacer } = writer
  const { clock } = host
  const { messages } = now
  const title = boardTitle(input)
  const { board, url, place, diagnostics } = await placeBoard(writer, {
    setting,
    known: memory?.board ?? null,
    repositoryId: read.id,
    authors: config.authors,
    title,
    template: config.board.template,
    first,
  })
  told.push(...diagnostics)
  if (board === null) return { report: { ...nothing, url }, memory, diagnostics: told }
  const readAt = clock.now()
  const names = boardFieldNames()
  const desired = desiredBoard(now.identified, { doubles: now.known.doubles, config, messages })
  const unfinished = board.title === provisionalTitle(reader.client)
  const result = await applyBoard(
    {
      desired,
      board,
      memory: memory?.board?.id === board.id ? memory : { board: null, cards: new Map() },
      names,
    },
    {
      executor: createBoardExecutor({ reader, pacer, signal }),
      pacer,
      clock,
      signal,
      budget,
      readAt,
      furnish: async (made) => {
        if (!unfinished) return
        const kept = keptFields(made, null, names)
        const copied = config.board.template !== null
        await furnishBoard(writer, made, {
          kept,
          place,
          title,
          copied,
          messages,
          roadmaps: roadmapLinks(input),
        })
      },
    },
  )
  const status = config.board['status-updates']
    ? await updateStatus(writer, result, { now, time: clock.now() })
    : { memory: result.memory, diagnostics: [] }
  told.push(
    ...status.diagnostics,
    ...fieldNotices(desired, result.board, { names, base: result.memory.board }),
    ...lackNotices(reader),
  )
  return {
    report: reportOf(result, unfinished ? title : board.title),
    memory: status.memory,
    diagnostics: told,
  }
}

/** A board is called after its roadmap; one of several after the repository. */
function boardTitle({ host, now }: BoardTask): string {
  const [roadmap, ...others] = now.roadmaps
  const title = roadmap === undefined || others.length > 0 ? '' : oneLine(roadmap.title)
  const taken = title === '' || title === provisionalTitle(host)
  return truncate(taken ? host.repo : title, titleLimit)
}

function roadmapLinks({ now, read }: BoardTask): string {
  const links = now.roadmaps.map(({ path }) => {
    const file = path.split('/').map(encodeURIComponent).join('/')
    return link(escapeCell(path), `${read.url}/blob/HEAD/${file}`)
  })
  return links.slice(0, 20).join(', ')
}

function reportOf(result: BoardApplyResult, title: string): BoardReport {
  const { applied, failed, pending, board, error } = result
  const tasksOf = (kinds: readonly string[]) =>
    new Set(applied.flatMap((each) => ('task' in each && kinds.includes(each.kind) ? each.task : [])))
  const added = tasksOf(['add'])
  const changed = [...tasksOf(['set', 'place', 'restore'])].filter((task) => !added.has(task))
  return {
    url: board.url,
    title,
    added: added.size,
    changed: changed.length,
    archived: tasksOf(['archive']).size,
    pending: pending.length,
    error: error ?? failed[0]?.error ?? null,
  }
}
