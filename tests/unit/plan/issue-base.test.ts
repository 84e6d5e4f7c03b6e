import { describe, expect, it } from 'vitest'
import type { TaskBase } from '../../../src/memory/marker.ts'
import { parseManagedBody } from '../../../src/memory/marker.ts'
import type { SnapshotIssue } from '../../../src/memory/snapshot.ts'
import { diffIssue } from '../../../src/plan/diff/diff-issue.ts'
import type { DesiredIssue } from '../../../src/plan/issue-content.ts'
import { desiredIssue, english, issue, taskBase } from '../support/build.ts'

function diff(
  base: TaskBase,
  desired: Partial<DesiredIssue>,
  github: Partial<SnapshotIssue>,
  options: { milestone?: number; lastState?: TaskBase['state'] } = {},
) {
  const actual = issue(7, { base, ...github })
  const known = {
    id: base.id,
    number: 7,
    issue: actual,
    gone: null,
    body: parseManagedBody(actual.body),
    base,
    lastState: options.lastState ?? base.state,
    removed: base.removed,
    revision: base.revision,
    left: false,
  }
  return diffIssue(known, actual, {
    desired: desiredIssue(desired),
    milestone: options.milestone ?? 1,
    exists: () => true,
    messages: english,
  })
}

describe('findings', () => {
  it('a rewrite for another reason writes down the state last in step, not the marker’s stale one', () => {
    const { operation } = diff(
      taskBase({ state: 'open' }),
      { title: 'B', state: 'done' },
      { state: 'open' },
      { lastState: 'done' },
    )
    expect(operation?.after.base.state).toBe('done')
  })
  it('a milestone that both moved to the same is the base from then on', () => {
    const first = diff(taskBase(), {}, { milestone: 2 }, { milestone: 2 })
    const base = first.operation?.after.base ?? taskBase()
    const { conflicts } = diff(base, {}, { milestone: 2 }, { milestone: 3 })
    expect(conflicts).toEqual([])
  })
})
