import { describe, expect, it } from 'vitest'
import type { Trigger, WorkflowEvent } from '../../../src/app/event.ts'
import { interpretEvent } from '../../../src/app/event.ts'
import { failureOf } from '../support/failure.ts'

const sha = 'a'.repeat(40)

function event(name: string, rest: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { name, payload: {}, sha, ref: 'refs/heads/main', ...rest }
}

const nothing: Trigger = { mode: 'sync', commit: null, branch: null, before: null, pullRequest: null }

function pull(head: unknown, base: unknown, number: unknown = 7): unknown {
  return { action: 'synchronize', number, pull_request: { number, head, base } }
}

describe('a push', () => {
  it('asks for a sync of its commit on its branch', () => {
    const payload = { before: 'b'.repeat(40), after: sha, deleted: false }
    expect(interpretEvent(event('push', { payload }), 'auto')).toEqual({
      mode: 'sync',
      commit: sha,
      branch: 'main',
      before: 'b'.repeat(40),
      pullRequest: null,
    })
  })

  it('may be to a branch with slashes', () => {
    expect(interpretEvent(event('push', { ref: 'refs/heads/feature/x' }), 'auto').branch).toBe('feature/x')
  })

  it('does without a payload', () => {
    expect(interpretEvent(event('push', { payload: null }), 'auto')).toMatchObject({
      commit: sha,
      before: null,
    })
  })

  it.each(['refs/tags/v1', 'refs/pull/7/merge', 'refs/heads/', ''])('to %j is refused', (ref) => {
    const error = failureOf(() => interpretEvent(event('push', { ref }), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(`${ref} is not a branch.`)
    expect(error.hint).toContain('push: { branches: [main] }')
  })

  it('that deletes a branch is refused', () => {
    const deletion = event('push', { payload: { deleted: true }, sha: '0'.repeat(40), ref: 'refs/heads/old' })
    const error = failureOf(() => interpretEvent(deletion, 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe('The branch old was deleted.')
  })
})

describe('a pull request', () => {
  it.each(['pull_request', 'pull_request_target'])(
    'by `%s` asks for a plan of its head against its base',
    (name) => {
      const payload = pull({ sha: 'c'.repeat(40), ref: 'edit' }, { ref: 'release/1', sha: 'd'.repeat(40) })
      expect(interpretEvent(event(name, { payload, ref: 'refs/pull/7/merge' }), 'auto')).toEqual({
        mode: 'plan',
        commit: 'c'.repeat(40),
        branch: 'release/1',
        before: null,
        pullRequest: 7,
      })
    },
  )

  it('from a fork is read at the head of the fork', () => {
    const head = { sha: 'e'.repeat(40), ref: 'main', repo: { fork: true, full_name: 'stranger/plan' } }
    const trigger = interpretEvent(event('pull_request', { payload: pull(head, { ref: 'main' }) }), 'auto')
    expect(trigger).toMatchObject({ mode: 'plan', commit: 'e'.repeat(40), branch: 'main' })
  })

  it.each([
    ['no payload', null],
    ['no pull request', {}],
    ['a pull request of the wrong sort', { pull_request: 'x' }],
    ['fields of the wrong sort', pull({ sha: 1 }, { ref: null }, '7')],
    ['empty fields', pull({ sha: '' }, { ref: '' }, null)],
  ])('with %s names nothing rather than nonsense', (_, payload) => {
    expect(interpretEvent(event('pull_request', { payload }), 'auto')).toEqual({ ...nothing, mode: 'plan' })
  })
})

describe('an event on GitHub’s side', () => {
  it.each(['issues', 'milestone'])('`%s` asks for progress at the head of the default branch', (name) => {
    const payload = { action: 'closed', issue: { number: 3 } }
    expect(interpretEvent(event(name, { payload }), 'auto')).toEqual({ ...nothing, mode: 'progress' })
  })

  it.each(['workflow_dispatch', 'schedule'])('`%s` asks for a sync of the branch it runs on', (name) => {
    const trigger = interpretEvent(event(name, { ref: 'refs/heads/next' }), 'auto')
    expect(trigger).toEqual({ ...nothing, branch: 'next' })
  })

  it('`workflow_dispatch` on a tag syncs the default branch', () => {
    expect(interpretEvent(event('workflow_dispatch', { ref: 'refs/tags/v1' }), 'auto')).toEqual(nothing)
  })

  it.each(['repository_dispatch', 'workflow_run'])('`%s` asks for a sync of the default branch', (name) => {
    expect(interpretEvent(event(name, { ref: 'refs/heads/other' }), 'auto')).toEqual(nothing)
  })

  it.each(['issue_comment', 'release', 'label', 'fork', ''])('`%s` says nothing about what to do', (name) => {
    const error = failureOf(() => interpretEvent(event(name), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(`The event \`${name}\` says nothing about what to do.`)
    expect(error.hint).toContain('`mode`')
    expect(error.hint).toContain('push')
  })
})

describe('the input `mode`', () => {
  it('overrules the event', () => {
    expect(interpretEvent(event('issues'), 'sync')).toEqual(nothing)
    expect(interpretEvent(event('push'), 'plan')).toMatchObject({ mode: 'plan', commit: sha, branch: 'main' })
    expect(interpretEvent(event('schedule'), 'progress')).toMatchObject({ mode: 'progress', branch: 'main' })
  })

  it('makes sense of an event that says nothing', () => {
    expect(interpretEvent(event('issue_comment'), 'progress')).toEqual({ ...nothing, mode: 'progress' })
  })

  it('does not make a branch of a tag', () => {
    expect(failureOf(() => interpretEvent(event('push', { ref: 'refs/tags/v1' }), 'sync')).kind).toBe(
      'invalid',
    )
  })
})
