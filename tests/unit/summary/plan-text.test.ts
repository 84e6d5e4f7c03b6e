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

function closeIssue(title: string, closeAs: 'completed' | 'not_planned'): Operation {
  return {
    kind: 'close-issue',
    key: taskId(title),
    number: 7,
    nodeId: 'I_7',
    title,
    changes: [{ field: 'state', before: 'open', after: closeAs === 'completed' ? 'done' : 'skipped' }],
    after: {
      title,
      section: null,
      labels: [],
      unlabel: [],
      closeAs,
      comment: null,
      base: taskBase(),
      content: '',
      textBefore: '',
      textAfter: '',
    },
    reason: closeAs === 'completed' ? 'ticked' : 'removed',
  }
}

describe('a plan as text', () => {
  it('shows what is finished as finished, and only what goes as a loss', () => {
    const operations = [
      closeMilestone('All done', 'finished'),
      closeMilestone('Left the roadmap', 'emptied'),
      closeIssue('Ticked', 'completed'),
      closeIssue('Removed', 'not_planned'),
    ]
    const lines = renderPlanText({ ...plan([], snapshot()).plan, operations }, english)
    expect(lines.filter(({ tone }) => tone !== 'heading')).toEqual([
      { tone: 'finish', text: '  ✓ close All done' },
      { tone: 'remove', text: '  - close Left the roadmap' },
      { tone: 'finish', text: '  ✓ close #7 Ticked' },
      { tone: 'remove', text: '  - skip #7 Removed' },
    ])
  })
})
