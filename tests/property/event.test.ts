// Whatever a runner, or whoever plays one, says has happened.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Trigger, WorkflowEvent } from '../../src/sync/trigger.ts'
import { interpretEvent } from '../../src/sync/trigger.ts'
import { RoadmapSyncError } from '../../src/text/errors.ts'
import { casesUpTo } from '../properties.ts'

const repository = 'octo/roadmap'
const sha = fc.oneof(
  fc.stringMatching(/^[\da-f]{40}$/),
  fc.stringMatching(/^[\da-f]{64}$/),
  fc.constantFrom('', '0'.repeat(40), 'main', 'HEAD~1'),
  fc.string(),
)
const anything = fc.jsonValue({ maxDepth: 4 })
/** Mostly what it should be. */
const mostly = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: anything })
const repositoryLike = mostly(
  fc.record({
    full_name: mostly(fc.constantFrom(repository, 'OCTO/Roadmap', 'octo/roadmap', 'mallory/roadmap')),
  }),
)
const side = fc.record(
  { sha: mostly(sha), ref: fc.string({ minLength: 1 }), repo: repositoryLike },
  { requiredKeys: ['sha', 'ref'] },
)
const pullRequest = fc.record({
  number: mostly(fc.integer({ min: -1 })),
  head: mostly(side),
  base: mostly(side),
})
const payload = fc.oneof(
  anything,
  fc.record(
    {
      repository: repositoryLike,
      pull_request: mostly(pullRequest),
      workflow_run: fc.oneof(fc.record({ event: fc.constantFrom('push', 'pull_request_target') }), anything),
      before: fc.oneof(sha, anything),
      deleted: fc.oneof(fc.boolean(), anything),
    },
    { requiredKeys: [] },
  ),
)
const name = fc.oneof(
  fc.constantFrom(
    'push',
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issues',
    'workflow_run',
  ),
  fc.constantFrom('schedule', 'merge_group', 'issue_comment', '__proto__', 'constructor', ''),
  fc.string(),
)
const ref = fc.oneof(
  fc.constantFrom('refs/heads/main', 'refs/tags/v1', 'refs/pull/7/merge', 'refs/heads/', ''),
  fc.string(),
)
const event: fc.Arbitrary<WorkflowEvent> = fc.record({
  name,
  payload,
  sha,
  ref,
  repository: fc.constant(repository),
})
const settings = fc.record({
  mode: fc.constantFrom('auto', 'sync', 'plan', 'progress'),
  source: fc.constantFrom('repository', 'workspace'),
})

/** Returns what the event asks for, or null where it is refused in a sentence that fits into a line. */
function understood(...asked: Parameters<typeof interpretEvent>): Trigger | null {
  try {
    return interpretEvent(...asked)
  } catch (error) {
    if (!(error instanceof RoadmapSyncError)) throw error
    expect(error.kind).toBe('invalid')
    expect(error.message).toMatch(/^[^\n\r]{1,400}\.$/)
    expect(error.hint).toMatch(/^[^\n\r]{1,400}\.$/)
    return null
  }
}

describe('whatever event it is', () => {
  it('is understood or refused in one sentence', () => {
    const outcomes = { understood: 0, refused: 0 }
    fc.assert(
      fc.property(event, settings, (...asked) => {
        const trigger = understood(...asked)
        outcomes[trigger === null ? 'refused' : 'understood'] += 1
        if (trigger === null) return
        expect(trigger.commit ?? 'a'.repeat(40)).toMatch(/^(?:[\da-f]{40}|[\da-f]{64})$/)
        expect(trigger.before ?? 'a'.repeat(40)).toMatch(/^(?:[\da-f]{40}|[\da-f]{64})$/)
        expect(trigger.branch).not.toBe('')
        expect(trigger.pullRequest ?? 1).toBeGreaterThan(0)
      }),
      { numRuns: casesUpTo(2_000) },
    )
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(casesUpTo(2_000) / 20)
  })

  it('never writes for a pull request', () => {
    let planned = 0
    const opened = fc.constantFrom('pull_request', 'pull_request_target', 'pull_request_review_comment')
    fc.assert(
      fc.property(event, opened, settings, (asked, by, mode) => {
        const trigger = understood({ ...asked, name: by }, mode)
        if (trigger === null) return
        planned += 1
        expect(trigger.mode).toBe('plan')
        expect(trigger.commit).not.toBeNull()
        expect(trigger.pullRequest).not.toBeNull()
      }),
      { numRuns: casesUpTo(2_000) },
    )
    expect(planned).toBeGreaterThan(0)
  })

  it('is about this repository', () => {
    const elsewhere = fc.constantFrom('mallory/roadmap', 'octo/roadmap2', 'octo/roadmap/', 'octo')
    fc.assert(
      fc.property(event, elsewhere, settings, (asked, full_name, mode) => {
        const told = typeof asked.payload === 'object' ? asked.payload : {}
        expect(understood({ ...asked, payload: { ...told, repository: { full_name } } }, mode)).toBeNull()
      }),
    )
  })
})
