import type { Pace, Pacer } from '../apply/pacer.ts'
import { createPacer } from '../apply/pacer.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import type { Config } from '../config/schema.ts'
import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import type { RepositoryRead } from '../github/read/repository.ts'
import { MissingPermission } from '../github/refusals.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { Host } from '../sync/host.ts'
import type { Interpretation } from '../sync/interpret.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { escapeCell, link } from '../text/escape.ts'
import { oneLine, truncate } from '../text/text.ts'
import type { BoardApplyResult } from './apply.ts'
import { applyBoard } from './apply.ts'
import { provisionalTitle } from './create.ts'
import { boardFieldNames, desiredBoard } from './desired.ts'
import { createBoardExecutor } from './execute.ts'
import { keptFields } from './fields.ts'
import type { BoardPlace } from './find.ts'
import { furnishBoard } from './furnish.ts'
import type { BoardMemory, BoardSnapshot, Card } from './model.ts'
import { fieldNotices, lackNotices, tokenNotice } from './notices.ts'
import { placeBoard } from './place.ts'
import type { BoardReader } from './read.ts'
import type { BoardReport } from './report.ts'
import { updateStatus } from './tell-status.ts'
import type { BoardWriter } from './write.ts'
import { BoardPause } from './write.ts'

/** What a board is kept with. */
export type BoardInput = {
  readonly host: Host
  /** Null without a token for boards. */
  readonly reader: BoardReader | null
  readonly pacer: Pacer
  readonly budget: WaitBudget
  readonly config: Config
  readonly read: Pick<RepositoryRead, 'id' | 'url' | 'organization'>
  /** What roadmaps and issues meant when the run began. */
  readonly before: Interpretation
  /** What earlier runs remember of the board. */
  readonly memory: BoardMemory | undefined
  /** No run was here before. */
  readonly first: boolean
}

/** What came of it. */
export type BoardRun = {
  /** Null where no board is asked for. */
  readonly report: BoardReport | null
  /** What the ledger has to remember. */
  readonly memory: BoardMemory | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A board that was found, or made, and read. */
export type OpenBoard = {
  readonly kind: 'open'
  readonly board: BoardSnapshot
  /** Where it lives, where that had to be found out. */
  readonly place: BoardPlace | null
  readonly writer: BoardWriter
  /** When it was read, in epoch milliseconds. */
  readonly readAt: number
  readonly told: readonly Diagnostic[]
}

/** Or why there is none to keep. */
export type Opened = OpenBoard | { readonly kind: 'none'; readonly run: BoardRun }

/** What a run writes to boards with: a client and a pace of its own, unless one token does both. */
export function boardPorts(
  { boards, octokit, owner, repo, clock, signal }: Host,
  run: {
    readonly client: Client
    readonly pacer: Pacer
    readonly pace: Pace
    readonly budget: WaitBudget
  },
): Pick<BoardInput, 'reader' | 'pacer'> {
  const reader = (client: Client): BoardReader => ({ client, missing: new Set() })
  if (boards === null) return { reader: null, pacer: run.pacer }
  if (boards === octokit) return { reader: reader(run.client), pacer: run.pacer }
  const client = createClient(boards, { owner, repo, clock, signal, budget: run.budget })
  return { reader: reader(client), pacer: beside(run.pacer, createPacer(clock, run.pace)) }
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
 * Finds, or makes, and reads the project board, where one is asked for. Nothing that goes wrong with it is thrown: the
 * rest of the run goes on.
 */
export async function openBoard(input: BoardInput): Promise<Opened> {
  const { host, reader, config, read, before, memory, first } = input
  const { project: setting } = host.settings
  if (setting === null) return { kind: 'none', run: { report: null, memory, diagnostics: [] } }
  if (host.signal.aborted) return { kind: 'none', run: leftFor(input) }
  if (reader === null) {
    const diagnostics = [tokenNotice(read, before.messages, 'none')]
    return { kind: 'none', run: { report: nothingOf(input), memory, diagnostics } }
  }
  const writer: BoardWriter = { reader, pacer: input.pacer, signal: host.signal, budget: input.budget }
  const run = await guarded(input, [], async (): Promise<Opened> => {
    const readAt = host.clock.now()
    const { board, url, place, diagnostics } = await placeBoard(writer, {
      setting,
      known: memory?.board ?? null,
      repositoryId: read.id,
      authors: config.authors,
      title: boardTitle(input),
      template: config.board.template,
      first,
    })
    if (board !== null) return { kind: 'open', board, place, writer, readAt, told: diagnostics }
    return { kind: 'none', run: { report: { ...nothingOf(input), url }, memory, diagnostics } }
  })
  return 'kind' in run ? run : { kind: 'none', run }
}

/**
 * Brings the open board in step with what `now` says; `arrived` are cards that came with their issues, by node id of
 * the issue. Nothing that goes wrong with it is thrown: the rest of the run is done by then, and has to be published.
 */
export async function keepBoard(
  input: BoardInput,
  opened: Opened,
  { now, arrived }: { readonly now: () => Interpretation; readonly arrived: ReadonlyMap<string, Card> },
): Promise<BoardRun> {
  if (opened.kind === 'none') return opened.run
  return guarded(input, opened.told, () => inStep(input, opened, { now: now(), arrived }))
}

/** Runs `work`; what it throws becomes what there is to tell. */
async function guarded<Value>(
  input: BoardInput,
  told: readonly Diagnostic[],
  work: () => Promise<Value>,
): Promise<Value | BoardRun> {
  try {
    return await work()
  } catch (error) {
    const { host, reader, read, before, memory } = input
    const diagnostics = [...told, ...(reader === null ? [] : lackNotices(reader))]
    if (error instanceof BoardPause || host.signal.aborted) return { ...leftFor(input), diagnostics }
    if (!(error instanceof RoadmapSyncError)) throw error
    const notices = isWeak(error) ? [tokenNotice(read, before.messages, 'weak')] : []
    return { report: { ...nothingOf(input), error }, memory, diagnostics: [...diagnostics, ...notices] }
  }
}

function isWeak(error: RoadmapSyncError | null): boolean {
  return error instanceof MissingPermission && error.need === 'projects'
}

/** A report of a board that nothing was done to. */
function nothingOf({ memory }: BoardInput): BoardReport {
  const url = memory?.board?.url ?? null
  return { url, title: '', added: 0, changed: 0, archived: 0, pending: 0, error: null }
}

/** A run that leaves the board to the next one. */
function leftFor(input: BoardInput): BoardRun {
  return { report: { ...nothingOf(input), pending: 1 }, memory: input.memory, diagnostics: [] }
}

async function inStep(
  input: BoardInput,
  { board, place, writer, readAt, told }: OpenBoard,
  { now, arrived }: { readonly now: Interpretation; readonly arrived: ReadonlyMap<string, Card> },
): Promise<BoardRun> {
  const { host, config, memory } = input
  const { reader, signal, budget, pacer } = writer
  const { clock } = host
  const { messages } = now
  const title = boardTitle(input)
  const names = boardFieldNames()
  const desired = desiredBoard(now.identified, {
    closedDuplicates: now.known.closedDuplicates,
    config,
    messages,
  })
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
      arrived,
      furnish: async (made) => {
        if (!unfinished) return
        const kept = keptFields(made, null, names)
        const copied = config.board.template !== null
        const roadmaps = roadmapLinks(input)
        await furnishBoard(writer, made, { kept, place, title, copied, messages, roadmaps })
      },
    },
  )
  const status = config.board['status-updates']
    ? await updateStatus(writer, result, { now, time: clock.now() })
    : { memory: result.memory, diagnostics: [] }
  const report = reportOf(result, unfinished ? title : board.title)
  return {
    report,
    memory: status.memory,
    diagnostics: [
      ...told,
      ...status.diagnostics,
      ...fieldNotices(desired, result.board, { names, base: result.memory.board }),
      ...lackNotices(reader),
      ...(isWeak(report.error) ? [tokenNotice(input.read, messages, 'weak')] : []),
    ],
  }
}

/** A board is called after its roadmap; one of several after the repository. */
function boardTitle({ host, before }: BoardInput): string {
  const [roadmap, ...others] = before.roadmaps
  const title = roadmap === undefined || others.length > 0 ? '' : oneLine(roadmap.title)
  const taken = title === '' || title === provisionalTitle(host)
  return truncate(taken ? host.repo : title, titleLimit)
}

function roadmapLinks({ read, before }: BoardInput): string {
  const links = before.roadmaps.map(({ path }) => {
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
