import { describe, expect, it } from 'vitest'
import type { SectionBase } from '../../../src/memory/marker.ts'
import { parseMilestoneDescription, renderMilestoneDescription } from '../../../src/memory/marker.ts'
import type { SnapshotMilestone } from '../../../src/memory/snapshot.ts'
import { adoptMilestone, diffMilestone } from '../../../src/plan/diff/diff-milestone.ts'
import type { DesiredMilestone } from '../../../src/plan/issue-content.ts'
import { milestoneTitles } from '../../../src/plan/milestone-titles.ts'
import {
  desiredMilestone,
  issue,
  milestone,
  plan,
  roadmap,
  section,
  sectionBase,
  sectionId,
  snapshot,
  taskBase,
} from '../support/build.ts'

function diff(github: SnapshotMilestone, desired: Partial<DesiredMilestone>, state: 'open' | 'closed') {
  const { base } = parseMilestoneDescription(github.description)
  return diffMilestone({ id: sectionId('s1'), milestone: github, base }, desiredMilestone(desired), state)
}
function written(base: SectionBase, rest: Partial<SnapshotMilestone>): SnapshotMilestone {
  return milestone(4, { base, ...rest })
}

describe('findings', () => {
  it('a milestone that a person closed when all was done reopens with new work', () => {
    const base = sectionBase()
    const done = diff(written(base, { state: 'closed' }), {}, 'closed')
    const next = done.operation?.after.base ?? base
    const { operation, drift } = diff(written(next, { state: 'closed' }), {}, 'open')
    expect(drift).toEqual([])
    expect(operation?.reason).toBe('reopened')
  })
  it('a closed milestone of a person that was adopted is left closed by the next run', () => {
    const theirs = milestone(4, { title: 'Basics', text: 'By June.', state: 'closed' })
    const { after } = adoptMilestone(theirs, desiredMilestone(), 'open')
    const next = { ...theirs, description: renderMilestoneDescription(after.base, after.description) }
    expect(diff(next, {}, 'open').operation).toBeNull()
  })
  it('a section renamed by both is a conflict on the next run, too', () => {
    const base = sectionBase()
    const github = {
      issues: [issue(7, { base: taskBase({ milestone: 4 }) })],
      milestones: [milestone(4, { base, title: 'Mine' })],
    }
    const roadmaps = [roadmap([section('Basics of everything', ['Write a parser'])])]
    const first = plan(roadmaps, snapshot(github)).plan
    expect(first.conflicts.map((each) => [each.field, each.roadmap])).toEqual([
      ['title', 'Basics of everything'],
    ])
    const op = first.operations.find((each) => each.kind === 'update-milestone')
    if (op?.kind !== 'update-milestone') throw new Error('no op')
    const after = milestone(4, {
      title: 'Mine',
      description: renderMilestoneDescription(op.after.base, op.after.description),
    })
    const second = plan(roadmaps, snapshot({ ...github, milestones: [after] })).plan
    expect(second.conflicts.map((each) => [each.field, each.roadmap])).toEqual([
      ['title', 'Basics of everything'],
    ])
  })
  void milestoneTitles
})
