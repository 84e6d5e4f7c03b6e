import type { KnownTask } from '../../memory/recall.ts'
import type { TaskState } from '../../roadmap/model.ts'
import type { WriteReason } from '../operation.ts'
import { threeWay, type Verdict } from './three-way.ts'

/** What the comparison of a task's state yields. */
export type StateVerdict = {
  readonly verdict: Verdict
  /** State to bring the issue to, or null. */
  readonly become: TaskState | null
  /** State that GitHub changed to while the roadmap's box stayed as it was: the box has to follow. */
  readonly follow: TaskState | null
  readonly reason: WriteReason
  /** The marker's state is stale and would mislead a later run. */
  readonly refreshBase: boolean
}

/** Returns what has to happen where the roadmap says `desired` (null: nothing) and the issue is `actual`. */
export function compareState(
  { lastState, removed }: Pick<KnownTask, 'lastState' | 'removed'>,
  desired: TaskState | null,
  actual: TaskState,
): StateVerdict {
  const same: StateVerdict = {
    verdict: 'same',
    become: null,
    follow: null,
    reason: 'changed',
    refreshBase: false,
  }
  if (removed) {
    // Back in the roadmap: reopened unless its box says otherwise, or somebody opened it already.
    if (actual === 'skipped' && (desired === null || desired === 'open')) {
      return { ...same, verdict: 'apply', become: 'open', reason: 'returned' }
    }
    return { ...same, refreshBase: true }
  }
  if (desired === null) return same
  const verdict = threeWay(lastState, desired, actual)
  if (verdict === 'drift') return { ...same, follow: actual }
  if (verdict !== 'apply') return { ...same, verdict }
  const reason = desired === 'done' ? 'ticked' : desired === 'skipped' ? 'cancelled' : 'unticked'
  return { ...same, verdict, become: desired, reason }
}
