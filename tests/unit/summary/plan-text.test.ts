import { describe, expect, it } from 'vitest'
import type { Operation, UpdateMilestone } from '../../../src/plan/operation.ts'
import { renderPlanText } from '../../../src/summary/plan-text.ts'
import { english, plan, sectionBase, sectionId, snapshot, taskBase, taskId } from '../support/build.ts'

function closeMilestone(title: string, reason: UpdateMilestone['reason']): Operation {
  return {
    kind: 'update-milestone',
    key: sectionId(title),
    number: 1,
    title,
    changes: [{ field: 'state', before: 'open', after: 'closed' }],
    after: { title, description: '', state: 'closed', due: null, base: sectionBase() },
    reason,
  }
}

function closeIssue(title: string, state: 'done' | 'skipped'): Operation {
  return {
    kind: 'close-issue',
    key: taskId(title),
    number: 7,
    nodeId: 'I_7',
    title,
    changes: [{ field: 'state', before: 'open', after: state }],
    after: {
      title,
      section: null,
      labels: [],
      unlabel: [],
      state,
      comment: null,
      base: taskBase(),
      content: '',
      textBefore: '',
      textAfter: '',
    },
    reason: state === 'done' ? 'ticked' : 'removed',
  }
}

describe('a plan as text', () => {
  it('shows what is finished as finished, and only what goes as a loss', () => {
    const operations = [
      closeMilestone('All done', 'finished'),
      closeMilestone('Left the roadmap', 'emptied'),
      closeIssue('Ticked', 'done'),
      closeIssue('Removed', 'skipped'),
    ]
    const lines = renderPlanText({ ...plan([], snapshot()).plan, operations }, english)
    expect(lines.filter(({ tone }) => tone !== 'heading')).toEqual([
      { tone: 'finish', text: '  ✓ close All done' },
      { tone: 'remove', text: '  - close Left the roadmap' },
      { tone: 'finish', text: '  ✓ close #7 Ticked' },
      { tone: 'remove', text: '  - close as not planned #7 Removed' },
    ])
  })
})
