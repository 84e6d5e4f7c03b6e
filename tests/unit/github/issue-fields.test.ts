import { describe, expect, it } from 'vitest'
import { type IssueNode, toSnapshotIssue } from '../../../src/github/issue-fields.ts'

const node: IssueNode = {
  number: 7,
  id: 'I_7',
  url: 'https://github.com/octo/plan/issues/7',
  title: 'Write a parser',
  body: '',
  state: 'CLOSED',
  stateReason: null,
  viewerDidAuthor: true,
  author: { __typename: 'User', login: 'octo' },
  milestone: null,
  labels: { nodes: [] },
  locked: false,
  createdAt: '2026-01-01T00:00:00Z',
  closedAt: '2026-01-02T00:00:00Z',
}

describe('where the task of an issue stands', () => {
  it.each([
    ['OPEN', null, 'open'],
    ['OPEN', 'REOPENED', 'open'],
    ['CLOSED', 'COMPLETED', 'done'],
    ['CLOSED', null, 'done'],
    ['CLOSED', 'NOT_PLANNED', 'skipped'],
    ['CLOSED', 'DUPLICATE', 'skipped'],
  ] as const)('%s with the reason %s is %s', (state, stateReason, expected) => {
    const issue = toSnapshotIssue({ ...node, state, stateReason }, [])
    expect(issue.state).toBe(expected)
    expect(issue.isDuplicate).toBe(stateReason === 'DUPLICATE')
    expect(issue.isReopened).toBe(stateReason === 'REOPENED')
  })
})
