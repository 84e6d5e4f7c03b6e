import { describe, expect, it } from 'vitest'
import { parseManagedBody } from '../../../src/memory/marker.ts'
import { compareState } from '../../../src/plan/diff/compare-state.ts'
import { diffIssue } from '../../../src/plan/diff/diff-issue.ts'
import type { TaskState } from '../../../src/roadmap/model.ts'
import { desiredIssue, english, issue, taskBase } from '../support/build.ts'

/** What happens to an issue that stands at `actual` when the box says `box` and both were at `last` before. */
function outcome(last: TaskState | 'removed', box: TaskState | null, actual: TaskState): string {
  const removed = last === 'removed'
  const base = taskBase({ state: removed ? 'skipped' : last, removed })
  const seen = issue(7, { base, state: actual })
  const { id, revision } = base
  const known = {
    id,
    number: 7,
    issue: seen,
    gone: null,
    body: parseManagedBody(seen.body),
    base,
    lastState: base.state,
    removed,
    revision,
    left: false,
  }
  const target = {
    desired: desiredIssue({ state: box }),
    milestone: 1,
    exists: () => true,
    messages: english,
  }
  const { operation, conflicts } = diffIssue(known, seen, target)
  const { follow } = compareState(known, box, actual)
  const parts = [
    ...(operation === null
      ? []
      : [`${operation.kind} (${operation.reason}), base ${operation.after.base.state}`]),
    ...conflicts.map(() => 'conflict'),
    ...(follow === null ? [] : [`box becomes ${follow}`]),
  ]
  return parts.join(', ') || '–'
}

describe('a box and its issue, by where both stood when they were last in step', () => {
  it.each<[last: TaskState, box: TaskState, actual: TaskState, expected: string]>([
    ['open', 'open', 'open', '–'],
    ['open', 'open', 'done', 'box becomes done'],
    ['open', 'open', 'skipped', 'box becomes skipped'],
    ['open', 'done', 'open', 'close-issue (ticked), base done'],
    ['open', 'done', 'done', '–'],
    ['open', 'done', 'skipped', 'conflict'],
    ['open', 'skipped', 'open', 'close-issue (cancelled), base skipped'],
    ['open', 'skipped', 'done', 'conflict'],
    ['open', 'skipped', 'skipped', '–'],
    ['done', 'open', 'open', '–'],
    ['done', 'open', 'done', 'reopen-issue (unticked), base open'],
    ['done', 'open', 'skipped', 'conflict'],
    ['done', 'done', 'open', 'box becomes open'],
    ['done', 'done', 'done', '–'],
    ['done', 'done', 'skipped', 'box becomes skipped'],
    ['done', 'skipped', 'open', 'conflict'],
    ['done', 'skipped', 'done', 'close-issue (cancelled), base skipped'],
    ['done', 'skipped', 'skipped', '–'],
    ['skipped', 'open', 'open', '–'],
    ['skipped', 'open', 'done', 'conflict'],
    ['skipped', 'open', 'skipped', 'reopen-issue (unticked), base open'],
    ['skipped', 'done', 'open', 'conflict'],
    ['skipped', 'done', 'done', '–'],
    ['skipped', 'done', 'skipped', 'close-issue (ticked), base done'],
    ['skipped', 'skipped', 'open', 'box becomes open'],
    ['skipped', 'skipped', 'done', 'box becomes done'],
    ['skipped', 'skipped', 'skipped', '–'],
  ])('both were %s, the box says %s, the issue is %s', (last, box, actual, expected) => {
    expect(outcome(last, box, actual)).toBe(expected)
  })
})

describe('an issue in a roadmap without boxes', () => {
  const states: readonly TaskState[] = ['open', 'done', 'skipped']

  it.each(states.flatMap((last) => states.map((actual) => [last, actual] as const)))(
    'that was %s and is %s stays so',
    (last, actual) => {
      expect(outcome(last, null, actual)).toBe('–')
    },
  )
})

describe('a task that is back in the roadmap', () => {
  it.each<[box: TaskState | null, actual: TaskState, expected: string]>([
    [null, 'skipped', 'reopen-issue (returned), base open'],
    [null, 'open', 'update-issue (changed), base open'],
    [null, 'done', 'update-issue (changed), base done'],
    ['open', 'skipped', 'reopen-issue (returned), base open'],
    ['open', 'open', 'update-issue (changed), base open'],
    ['done', 'done', 'update-issue (changed), base done'],
    ['skipped', 'skipped', 'update-issue (changed), base skipped'],
  ])('with a box that says %s and an issue that is %s', (box, actual, expected) => {
    expect(outcome('removed', box, actual)).toBe(expected)
  })
})
