import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import { createWorld, repository, roadmapPath } from './world.ts'

/** A roadmap of `count` tasks in sections of twenty. */
function roadmapOf(count: number): string {
  const lines = ['# Plan', '']
  for (let task = 0; task < count; task += 1) {
    if (task % 20 === 0) lines.push('', `## Section ${task / 20 + 1}`, '', '### Practice', '')
    lines.push(`- Exercise number ${task + 1}: ${['read', 'write', 'test', 'draw'][task % 4]} something`)
  }
  return `${lines.join('\n')}\n`
}

const world = (count: number) =>
  createWorld({
    repositories: [{ name: repository, files: { 'README.md': '# Plan\n', [roadmapPath]: roadmapOf(count) } }],
  })

describe('the content limits', () => {
  it('are kept: 200 tasks are created with no request refused', async () => {
    const big = world(200)
    const start = big.clock.now()
    const report = await big.run()
    expect(report.applied).toMatchObject({ stoppedBy: 'done', pending: [] })
    expect(big.emulator.log.counts()).toMatchObject({ refused: 0, rapidWrites: 0 })
    expect(big.emulator.issues(repository)).toHaveLength(200)
    // 211 objects at 80 a minute take two full minutes and a part of the third.
    expect(big.clock.now() - start).toBeLessThan(3 * 60_000)
  })

  it('end a run within its budget and let later runs finish, with no request refused and none created twice', async () => {
    const big = world(1_200)
    let runs = 0
    let refused = 0
    const start = big.clock.now()
    for (; runs < 20; runs += 1) {
      const report = await big.run()
      refused += big.emulator.log.counts().refused
      if (runs === 0) {
        // 1,261 objects: two full hours and four minutes.
        expect(big.told()[0]).toMatch(/creates 1,261 issues, milestones and comments.* about 124 minutes/)
      }
      if (report.applied?.pending.length === 0) break
      expect(report.applied?.stoppedBy).toBe('budget')
      expect(report.commit).not.toBeNull()
      big.clock.advance(Math.max(0, (report.applied?.resumeAt ?? 0) - big.clock.now()))
    }
    expect(big.emulator.issues(repository)).toHaveLength(1_200)
    expect(refused).toBe(0)
    // 1,260 objects and a label: two full hours and a part of the third is what 500 an hour allow.
    expect(big.clock.now() - start).toBeLessThan(2.1 * 3_600_000)
  })
})

const forms: readonly (Fault & { readonly kind: 'limit' })[] = [
  { kind: 'limit', form: 'secondary', status: 403, retryAfter: 30 },
  { kind: 'limit', form: 'secondary', status: 429, retryAfter: 30 },
  { kind: 'limit', form: 'secondary', status: 403 },
  { kind: 'limit', form: 'content', status: 403 },
  { kind: 'limit', form: 'primary', status: 403 },
  { kind: 'limit', form: 'primary', status: 429 },
]
const graphqlForms: readonly (Fault & { readonly kind: 'limit' })[] = [
  { kind: 'limit', form: 'RATE_LIMITED', status: 200 },
  { kind: 'limit', form: 'RATE_LIMIT', status: 200 },
  { kind: 'limit', form: 'too-quickly', status: 200 },
  { kind: 'limit', form: 'secondary', status: 200 },
]

describe('a refusal by a limit', () => {
  const cases = [
    ...forms.map((form) => ({ form, operation: 'issues/create-milestone' })),
    ...[...forms, ...graphqlForms].map((form) => ({ form, operation: 'createIssue' })),
    ...[...forms, ...graphqlForms].map((form) => ({ form, operation: 'query.repository' })),
    ...[...forms, ...graphqlForms].map((form) => ({ form, operation: 'createCommitOnBranch' })),
  ]
  it.each(cases)(
    'is obeyed and survived: $form.form $form.status ($form.retryAfter s) on $operation',
    async ({ form, operation }) => {
      const small = createWorld()
      small.emulator.faults.script({ operation }, form)
      const report = await small.run({ inputs: { 'max-wait': '90' } })
      expect(report.publishError).toBeNull()
      expect(report.applied).toMatchObject({ stoppedBy: 'done', pending: [], failed: [] })
      expect(small.emulator.issues(repository)).toHaveLength(12)
      small.emulator.verify()
    },
  )
})
