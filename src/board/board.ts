import { createPacer, type Pace, type Pacer } from '../apply/pacer.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import type { ProjectSetting } from '../config/project.ts'
import type { Config } from '../config/schema.ts'
import { type Client, createClient, type OctokitLike } from '../github/client.ts'
import type { RepositoryRead } from '../github/read/repository.ts'
import { MissingPermission } from '../github/refusals.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { Roadmap } from '../roadmap/model.ts'
import type { ProjectReport } from '../summary/run-report.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { escapeCell, link } from '../text/escape.ts'
import { oneLine, truncate } from '../text/text.ts'
import { applyBoard, type BoardApplyResult } from './apply.ts'
import { provisionalTitle } from './create.ts'
import { boardFieldNames, type DesiredInput, desiredBoard } from './desired.ts'
import { createBoardExecutor } from './execute.ts'
import { keptFields } from './fields.ts'
import type { BoardPlace } from './find.ts'
import { furnishBoard } from './furnish.ts'
import { readMemory, renderMemory } from './memory-json.ts'
import type { BoardMemory, BoardSnapshot } from './model.ts'
import { fieldNotices, lackNotices, tokenNotice } from './notices.ts'
import { placeBoard } from './place.ts'
import type { BoardReader } from './read.ts'
import { BoardPause, type BoardWriter } from './write.ts'

/** What the board is opened with. */
export type BoardInput = {
  /** Which board is asked for. */
  readonly setting: ProjectSetting
  /** Reaches projects; null without a token for them. */
  readonly projects: OctokitLike | null
  /** The run's own client, which the board uses where one token does both. */
  readonly client: Client
  readonly pacer: Pacer
  readonly pace: Pace
  readonly budget: WaitBudget
  readonly signal: AbortSignal
  readonly config: Config
  readonly read: Pick<RepositoryRead, 'id' | 'url' | 'organization'>
  readonly roadmaps: readonly Roadmap[]
  readonly messages: Messages
  /** What the ledger holds for the board: JSON that an earlier run returned, or anything that a person wrote. */
  readonly memory: unknown
  /** Whether this is the first run in the repository, so that no board can be found. */
  readonly first: boolean
}

/** What a run did to the board. */
export type BoardRun = {
  readonly report: ProjectReport
  /** JSON for the ledger; undefined where nothing has to be remembered. */
  readonly memory: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Requests that went out on a client of the board's own. */
  readonly requests: number
}

/** A board that was found, or created, and read; or what the run tells where there is none to keep. */
export type OpenedBoard =
  | {
      readonly kind: 'open'
      readonly input: Prepared
      readonly board: BoardSnapshot
      readonly place: BoardPlace | null
      readonly writer: BoardWriter
      readonly readAt: number
      readonly told: readonly Diagnostic[]
    }
  | { readonly kind: 'none'; readonly run: BoardRun }

type Prepared = BoardInput & { readonly reader: BoardReader | null; readonly known: BoardMemory | undefined }

const titleLimit = 120

/**
 * Finds or creates the project board that `setting` asks for, and reads it. Throws nothing but programming errors: what
 * goes wrong with the board is in its report, and the rest of the run goes on.
 */
export async function openBoard(given: BoardInput): Promise<OpenedBoard> {
  const { setting, signal, config, read, messages } = given
  const input = { ...given, reader: readerOf(given), known: readMemory(given.memory) }
  const { reader, known } = input
  if (signal.aborted) return { kind: 'none', run: postponed(input, []) }
  if (reader === null) {
    return { kind: 'none', run: without(input, [tokenNotice(read, messages, 'none')]) }
  }
  const writer = { reader, pacer: pacerOf(input, reader), signal, budget: input.budget }
  const opened = await guarded(input, [], async (): Promise<OpenedBoard> => {
    const readAt = reader.client.clock.now()
    const { board, url, place, diagnostics } = await placeBoard(writer, {
      setting,
      known: known?.board ?? null,
      repositoryId: read.id,
      authors: config.authors,
      title: boardTitle(input),
      first: input.first,
    })
    if (board === null) return { kind: 'none', run: without(input, diagnostics, { url }) }
    return { kind: 'open', input, board, place, writer, readAt, told: diagnostics }
  })
  return 'kind' in opened ? opened : { kind: 'none', run: opened }
}

/**
 * Brings an opened board in step with the issues as they are after the plan was applied. Throws nothing but programming
 * errors: the rest of the run is done by then and has to be published.
 */
export async function keepBoard(opened: OpenedBoard, now: DesiredInput): Promise<BoardRun> {
  if (opened.kind === 'none') return opened.run
  const { input, board, place, writer, readAt, told } = opened
  const { reader, signal, budget, pacer } = writer
  const { config, messages, known } = input
  return guarded(input, told, async () => {
    const title = boardTitle(input)
    const names = boardFieldNames()
    const desired = desiredBoard(now, { config, messages })
    const unfinished = board.title === provisionalTitle(reader.client)
    const memory = known?.board?.id === board.id ? known : { board: null, cards: new Map() }
    const result = await applyBoard(
      { desired, board, memory, names },
      {
        executor: createBoardExecutor({ reader, pacer, signal }),
        pacer,
        clock: reader.client.clock,
        signal,
        budget,
        readAt,
        furnish: async (made) => {
          if (!unfinished) return
          const kept = keptFields(made, null, names)
          await furnishBoard(writer, made, { kept, place, title, messages, roadmaps: roadmapLinks(input) })
        },
      },
    )
    const report = reportOf(result, messages, unfinished ? title : board.title)
    return {
      report,
      memory: renderMemory(result.memory),
      diagnostics: [
        ...told,
        ...fieldNotices(desired, result.board, { names, base: result.memory.board }),
        ...lackNotices(reader),
        ...(isWeak(report.error) ? [tokenNotice(input.read, messages, 'weak')] : []),
      ],
      requests: ownRequests(input),
    }
  })
}

function readerOf({ projects, client, signal, budget }: BoardInput): BoardReader | null {
  if (projects === null) return null
  if (projects === client.octokit) return { client, missing: new Set() }
  const { owner, repo, clock } = client
  return { client: createClient(projects, { owner, repo, clock, signal, budget }), missing: new Set() }
}

/** Another account's creates have limits of their own; the interval between two writes is the run's. */
function pacerOf({ client, pacer, pace }: BoardInput, reader: BoardReader): Pacer {
  if (reader.client === client) return pacer
  const own = createPacer(client.clock, pace)
  return {
    delay: (objects) => Math.max(pacer.delay(0), own.delay(objects)),
    isLimit: (objects) => own.isLimit(objects),
    record: (objects) => {
      pacer.record(0)
      own.record(objects)
    },
  }
}

/** Runs `work`; an error that a person can read becomes a report. */
async function guarded<Value>(
  input: Prepared,
  told: readonly Diagnostic[],
  work: () => Promise<Value>,
): Promise<Value | BoardRun> {
  try {
    return await work()
  } catch (error) {
    const { signal, reader, read, messages } = input
    const diagnostics = [...told, ...(reader === null ? [] : lackNotices(reader))]
    if (error instanceof BoardPause || signal.aborted) return postponed(input, diagnostics)
    if (!(error instanceof RoadmapSyncError)) throw error
    const notices = isWeak(error) ? [tokenNotice(read, messages, 'weak')] : []
    return without(input, [...diagnostics, ...notices], { error })
  }
}

function isWeak(error: RoadmapSyncError | null): boolean {
  return error instanceof MissingPermission && error.need === 'projects'
}

/** A run that did nothing to the board; what the ledger remembers stays. */
function without(
  input: Prepared,
  diagnostics: readonly Diagnostic[],
  told: Partial<ProjectReport> = {},
): BoardRun {
  const { known, memory, messages } = input
  const nothing = { title: '', did: '', changes: 0, pending: 0, error: null }
  const report = { url: known?.board?.url ?? null, label: messages.board.title, ...nothing, ...told }
  return { report, memory, diagnostics, requests: ownRequests(input) }
}

/** A run that leaves the board to the next one. */
function postponed(input: Prepared, diagnostics: readonly Diagnostic[]): BoardRun {
  return without(input, diagnostics, { pending: 1 })
}

function ownRequests({ client, reader }: Prepared): number {
  return reader === null || reader.client === client ? 0 : reader.client.requests()
}

/** A board has the title of its roadmap; the board of several roadmaps has the name of the repository. */
function boardTitle({ client, roadmaps }: BoardInput): string {
  const [roadmap, ...others] = roadmaps
  const title = roadmap === undefined || others.length > 0 ? '' : oneLine(roadmap.title)
  const isTaken = title === '' || title === provisionalTitle(client)
  return truncate(isTaken ? client.repo : title, titleLimit)
}

function roadmapLinks({ read, roadmaps }: BoardInput): string {
  const links = roadmaps.map(({ path }) => {
    const file = path.split('/').map(encodeURIComponent).join('/')
    return link(escapeCell(path), `${read.url}/blob/HEAD/${file}`)
  })
  return links.slice(0, 20).join(', ')
}

function reportOf(
  { applied, failed, pending, board, error }: BoardApplyResult,
  { board: words }: Messages,
  title: string,
): ProjectReport {
  const tasksOf = (kinds: readonly string[]) =>
    new Set(applied.flatMap((each) => ('task' in each && kinds.includes(each.kind) ? each.task : [])))
  const added = tasksOf(['add'])
  const changed = [...tasksOf(['set', 'place', 'restore'])].filter((task) => !added.has(task)).length
  const archived = tasksOf(['archive']).size
  const did = [
    ...(added.size === 0 ? [] : [words.added(added.size)]),
    ...(changed === 0 ? [] : [words.changed(changed)]),
    ...(archived === 0 ? [] : [words.archived(archived)]),
  ]
  return {
    url: board.url,
    label: words.title,
    title,
    did: did.length === 0 ? words.inStep : did.join(', '),
    changes: added.size + changed + archived,
    pending: pending.length,
    error: error ?? failed[0]?.error ?? null,
  }
}
