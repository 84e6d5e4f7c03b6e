import { forecast } from '../readme/history.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { Interpretation } from '../sync/interpret.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { BoardApplyResult } from './apply.ts'
import type { BoardMemory } from './model.ts'
import type { StatusOutcome, StatusUpdate } from './status-updates.ts'
import { tellStatus } from './status-updates.ts'
import type { BoardWriter } from './write.ts'
import { BoardPause } from './write.ts'

const millisecondsOfDay = 86_400_000

/**
 * Posts a status update when progress moved since the last one, at most one a day. Returns what is to be remembered
 * then; one that cannot be posted is told, and tried again by the next run.
 */
export async function updateStatus(
  writer: BoardWriter,
  { memory, board, stoppedBy }: Pick<BoardApplyResult, 'memory' | 'board' | 'stoppedBy'>,
  { now, time }: { readonly now: Interpretation; readonly time: number },
): Promise<{ readonly memory: BoardMemory; readonly diagnostics: readonly Diagnostic[] }> {
  const same = { memory, diagnostics: [] }
  if (stoppedBy !== 'done' || memory.board === null) return same
  const { done, total } = now.progress
  const { told } = memory.board
  const day = isoDay(Math.floor(time / millisecondsOfDay))
  const moved = told === undefined ? done > 0 : told.done !== done || told.total !== total
  if (!moved || told?.day === day) return same
  const outcome = await post(writer, board, updateOf(now))
  if (outcome === 'impossible') return same
  if (outcome === 'stands') {
    return { memory: { ...memory, board: { ...memory.board, told: { done, total, day } } }, diagnostics: [] }
  }
  const diagnostic: Diagnostic = {
    rule: 'board-status',
    severity: 'info',
    message: 'The status update of the board could not be posted.',
    hint: 'The next run tries again; `board.status-updates: false` in the configuration does without.',
  }
  return { memory, diagnostics: [diagnostic] }
}

/** The rest of the board is in step by now, and has to be remembered whatever happens here. */
async function post(
  writer: BoardWriter,
  board: { readonly id: string },
  update: StatusUpdate,
): Promise<StatusOutcome> {
  try {
    return await tellStatus(writer, board, update)
  } catch (error) {
    if (error instanceof BoardPause || error instanceof RoadmapSyncError) return 'failed'
    throw error
  }
}

function updateOf({ progress, history, messages, roadmaps }: Interpretation): StatusUpdate {
  const { done, total, percent } = progress
  const purpose = `status ${done}/${total}`
  const words = messages.board.status(done, total, percent)
  const outlook = forecast(history)
  if (percent === 100) return { body: words, status: 'COMPLETE', purpose }
  if (outlook === null) return { body: words, status: null, purpose }
  const end = isoDay(outlook.day)
  const last = roadmaps
    .flatMap(({ sections }) => sections.flatMap(({ due }) => due ?? []))
    .sort()
    .at(-1)
  const status = last === undefined ? null : end > last ? 'AT_RISK' : 'ON_TRACK'
  return { body: `${words} ${messages.board.forecast(end)}`, status, purpose }
}

function isoDay(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
}
