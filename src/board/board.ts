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
import { furnishBoard, provisionalTitle } from './create.ts'
import { boardFieldNames, type DesiredInput, desiredBoard } from './desired.ts'
import { createBoardExecutor } from './execute.ts'
import { readMemory, renderMemory } from './memory-json.ts'
import type { BoardMemory, BoardSnapshot } from './model.ts'
import { fieldNotices, tokenNotice, viewNotice } from './notices.ts'
import { placeBoard } from './place.ts'
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
      readonly writer: BoardWriter
      readonly readAt: number
      readonly told: readonly Diagnostic[]
    }
  | { readonly kind: 'none'; readonly run: BoardRun }

type Prepared = BoardInput & { readonly own: Client | null; readonly known: BoardMemory | undefined }

const titleLimit = 120

/**
 * Finds or creates the project board that `setting` asks for, and reads it. Throws nothing but programming errors: what
 * goes wrong with the board is in its report, and the rest of the run goes on.
 */
export async function openBoard(given: BoardInput): Promise<OpenedBoard> {
  const { setting, signal, config, read, messages } = given
  const input = { ...given, own: clientOf(given), known: readMemory(given.memory) }
  const { own, known } = input
  if (signal.aborted) return { kind: 'none', run: postponed(input, []) }
  if (own === null) {
    return { kind: 'none', run: without(input, [tokenNotice(read, messages, 'none')]) }
  }
  const writer = { client: own, pacer: pacerOf(input, own), signal, budget: input.budget }
  const opened = await guarded(input, [], async (): Promise<OpenedBoard> => {
    const readAt = own.clock.now()
    const { board, url, diagnostics } = await placeBoard(writer, {
      setting,
      known: known?.board ?? null,
      repositoryId: read.id,
      authors: config.authors,
      title: boardTitle(input),
      first: input.first,
    })
    if (board === null) return { kind: 'none', run: without(input, diagnostics, { url }) }
    return { kind: 'open', input, board, writer, readAt, told: diagnostics }
  })
  return 'kind' in opened ? opened : { kind: 'none', run: opened }
}

/**
 * Brings an opened board in step with the issues as they are after the plan was applied. Throws nothing but programming
 * errors: the rest of the run is done by then and has to be published.
 */
export async function keepBoard(opened: OpenedBoard, now: DesiredInput): Promise<BoardRun> {
  if (opened.kind === 'none') return opened.run
  const { input, board, writer, readAt } = opened
  const { client, signal, budget, pacer } = writer
  const told = [...opened.told]
  const { config, messages, known } = input
  return guarded(input, told, async () => {
    const title = boardTitle(input)
    const names = boardFieldNames()
    const desired = desiredBoard(now, { config, messages })
    const unfinished = board.title === provisionalTitle(client)
    const memory = known?.board?.id === board.id ? known : { board: null, cards: new Map() }
    const result = await applyBoard(
      { desired, board, memory, names },
      {
        executor: createBoardExecutor({ client, pacer, signal }),
        pacer,
        clock: client.clock,
        signal,
        budget,
        readAt,
        furnish: async () => {
          if (!unfinished) return
          const repositoryId = input.read.id
          const roadmaps = roadmapLinks(input)
          const hasView = await furnishBoard(writer, { board, repositoryId, title, messages, roadmaps })
          if (!hasView) told.push(viewNotice)
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
        ...(isWeak(report.error) ? [tokenNotice(input.read, messages, 'weak')] : []),
      ],
      requests: ownRequests(input),
    }
  })
}

function clientOf({ projects, client, signal, budget }: BoardInput): Client | null {
  if (projects === null || projects === client.octokit) return projects === null ? null : client
  const { owner, repo, clock } = client
  return createClient(projects, { owner, repo, clock, signal, budget })
}

/** Another account's creates have limits of their own; the interval between two writes is the run's. */
function pacerOf({ client, pacer, pace }: BoardInput, used: Client): Pacer {
  if (used === client) return pacer
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
    const { signal, read, messages } = input
    if (error instanceof BoardPause || signal.aborted) return postponed(input, told)
    if (!(error instanceof RoadmapSyncError)) throw error
    const notices = isWeak(error) ? [tokenNotice(read, messages, 'weak')] : []
    return without(input, [...told, ...notices], { error })
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

function ownRequests({ client, own }: Prepared): number {
  return own === null || own === client ? 0 : own.requests()
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
