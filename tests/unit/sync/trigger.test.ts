import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/config/inputs.ts'
import type { Trigger, WorkflowEvent } from '../../../src/sync/trigger.ts'
import { interpretEvent } from '../../../src/sync/trigger.ts'
import { failureOf } from '../support/failure.ts'

const sha = 'a'.repeat(40)

function event(name: string, rest: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { name, payload: {}, sha, ref: 'refs/heads/main', ...rest }
}

function ask(
  what: WorkflowEvent,
  mode: Settings['mode'],
  source: Settings['source'] = 'repository',
): Trigger {
  return interpretEvent(what, { mode, source })
}

const nothing: Trigger = { mode: 'sync', commit: null, branch: null, before: null, pullRequest: null }

function pull(head: unknown, base: unknown, number: unknown = 7): unknown {
  return { action: 'synchronize', number, pull_request: { number, head, base } }
}

describe('a push', () => {
  it('asks for a sync of its commit on its branch', () => {
    const payload = { before: 'b'.repeat(40), after: sha, deleted: false }
    expect(ask(event('push', { payload }), 'auto')).toEqual({
      mode: 'sync',
      commit: sha,
      branch: 'main',
      before: 'b'.repeat(40),
      pullRequest: null,
    })
  })

  it('may be to a branch with slashes', () => {
    expect(ask(event('push', { ref: 'refs/heads/feature/x' }), 'auto').branch).toBe('feature/x')
  })

  it('does without a payload', () => {
    expect(ask(event('push', { payload: null }), 'auto')).toMatchObject({
      commit: sha,
      before: null,
    })
  })

  it.each(['', 'main', 'HEAD', '0'.repeat(40), `${sha}^`, sha.toUpperCase()])(
    'of the commit %j is refused',
    (commit) => {
      const error = failureOf(() => ask(event('push', { sha: commit }), 'auto'))
      expect(error.message).toBe('The event of this run names no commit.')
    },
  )

  it.each(['main', '0'.repeat(40), 7, null])('that came from %j came from nowhere', (before) => {
    expect(ask(event('push', { payload: { before } }), 'auto').before).toBeNull()
  })

  it.each(['refs/tags/v1', 'refs/pull/7/merge', 'refs/heads/', ''])('to %j is refused', (ref) => {
    const error = failureOf(() => ask(event('push', { ref }), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(`${ref} is not a branch.`)
    expect(error.hint).toContain('push: { branches: [main] }')
  })

  it('that deletes a branch is refused', () => {
    const deletion = event('push', { payload: { deleted: true }, sha: '0'.repeat(40), ref: 'refs/heads/old' })
    const error = failureOf(() => ask(deletion, 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe('The branch old was deleted.')
  })
})

describe('a pull request', () => {
  it.each(['pull_request', 'pull_request_target'])(
    'by `%s` asks for a plan of its head against its base',
    (name) => {
      const payload = pull({ sha: 'c'.repeat(40), ref: 'edit' }, { ref: 'release/1', sha: 'd'.repeat(40) })
      expect(ask(event(name, { payload, ref: 'refs/pull/7/merge' }), 'auto')).toEqual({
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
    const trigger = ask(event('pull_request', { payload: pull(head, { ref: 'main' }) }), 'auto')
    expect(trigger).toMatchObject({ mode: 'plan', commit: 'e'.repeat(40), branch: 'main' })
  })

  it.each([
    ['no payload', null],
    ['no pull request', {}],
    ['a pull request of the wrong sort', { pull_request: 'x' }],
    ['fields of the wrong sort', pull({ sha: 1 }, { ref: null }, '7')],
    ['empty fields', pull({ sha: '' }, { ref: '' }, null)],
    ['a branch where its commit should be', pull({ sha: 'main' }, { ref: 'main' })],
    ['an expression where its commit should be', pull({ sha: `${sha}~1` }, { ref: 'main' })],
    ['a commit of nothing', pull({ sha: '0'.repeat(40) }, { ref: 'main' })],
    ['half a number', pull({ sha }, { ref: 'main' }, 7.5)],
  ])('with %s is refused rather than guessed at', (_, payload) => {
    const error = failureOf(() => ask(event('pull_request', { payload }), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(
      'The event of this run does not say which commit of which pull request it is about.',
    )
  })

  const payload = pull({ sha: 'c'.repeat(40) }, { ref: 'main' })
  it.each(
    ['pull_request', 'pull_request_target', 'pull_request_review'].flatMap((name) =>
      (['sync', 'progress'] as const).map((mode) => [name, mode] as const),
    ),
  )('by `%s` is not synced though `mode: %s` is set by hand: anybody can open one', (name, mode) => {
    const error = failureOf(() => ask(event(name, { payload }), mode))
    expect(error.kind).toBe('invalid')
    expect(error.message).toContain(`\`mode: ${mode}\` does not run on \`${name}\``)
    expect(error.hint).toContain('`push` after the merge syncs')
    expect(ask(event(name, { payload }), 'plan').mode).toBe('plan')
  })

  it('that another workflow ran for is not synced from a checkout, which may be its head', () => {
    const after = event('workflow_run', { payload: { workflow_run: { event: 'pull_request' } } })
    expect(failureOf(() => ask(after, 'auto', 'workspace')).message).toContain('from a checkout')
    expect(ask(after, 'plan', 'workspace').mode).toBe('plan')
    // Files of the default branch are nobody else's.
    expect(ask(after, 'auto')).toEqual(nothing)
    const pushed = event('workflow_run', { payload: { workflow_run: { event: 'push' } } })
    expect(ask(pushed, 'auto', 'workspace')).toEqual(nothing)
  })
})

describe('an event of another repository', () => {
  const other = { full_name: 'mallory/roadmap' }
  const repository = 'octo/roadmap'
  const head = { sha: 'c'.repeat(40) }

  it.each([
    ['push', { repository: other }],
    ['issues', { repository: other }],
    ['pull_request', { repository: other, pull_request: { number: 7, head, base: { ref: 'main' } } }],
    ['pull_request', { pull_request: { number: 7, head, base: { ref: 'main', repo: other } } }],
  ])('is refused: %s', (name, payload) => {
    const error = failureOf(() => ask(event(name, { payload, repository }), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe('The event is from mallory/roadmap, but this run is for octo/roadmap.')
  })

  it('is none in other capitals, nor where the payload does not say', () => {
    const payload = { repository: { full_name: 'Octo/Roadmap' } }
    expect(ask(event('issues', { payload, repository }), 'auto').mode).toBe('progress')
    expect(ask(event('issues', { payload: {}, repository }), 'auto').mode).toBe('progress')
  })
})

describe('an event on GitHub’s side', () => {
  it.each(['issues', 'milestone'])('`%s` asks for progress at the head of the default branch', (name) => {
    const payload = { action: 'closed', issue: { number: 3 } }
    expect(ask(event(name, { payload }), 'auto')).toEqual({ ...nothing, mode: 'progress' })
  })

  it.each(['workflow_dispatch', 'schedule'])('`%s` asks for a sync of the branch it runs on', (name) => {
    const trigger = ask(event(name, { ref: 'refs/heads/next' }), 'auto')
    expect(trigger).toEqual({ ...nothing, branch: 'next' })
  })

  it('`workflow_dispatch` on a tag syncs the default branch', () => {
    expect(ask(event('workflow_dispatch', { ref: 'refs/tags/v1' }), 'auto')).toEqual(nothing)
  })

  it.each(['repository_dispatch', 'workflow_run'])('`%s` asks for a sync of the default branch', (name) => {
    expect(ask(event(name, { ref: 'refs/heads/other' }), 'auto')).toEqual(nothing)
  })

  it.each(['issue_comment', 'release', 'label', 'fork', ''])('`%s` says nothing about what to do', (name) => {
    const error = failureOf(() => ask(event(name), 'auto'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(`The event \`${name}\` has no default mode.`)
    expect(error.hint).toContain('`mode`')
    expect(error.hint).toContain('push')
  })
})

describe('the input `mode`', () => {
  it('overrules the event', () => {
    expect(ask(event('issues'), 'sync')).toEqual(nothing)
    expect(ask(event('push'), 'plan')).toMatchObject({ mode: 'plan', commit: sha, branch: 'main' })
    expect(ask(event('schedule'), 'progress')).toMatchObject({ mode: 'progress', branch: 'main' })
  })

  it('makes sense of an event that says nothing', () => {
    expect(ask(event('issue_comment'), 'progress')).toEqual({ ...nothing, mode: 'progress' })
  })

  it('does not make a branch of a tag', () => {
    expect(failureOf(() => ask(event('push', { ref: 'refs/tags/v1' }), 'sync')).kind).toBe('invalid')
  })
})
