import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger, LedgerTask } from '../../src/memory/ledger.ts'
import { parseLedger, renderLedger } from '../../src/memory/ledger.ts'
import type { SectionBase, TaskBase } from '../../src/memory/marker.ts'
import {
  parseManagedBody,
  parseMilestoneDescription,
  renderManagedBlock,
  renderMilestoneDescription,
  writtenHash,
} from '../../src/memory/marker.ts'
import { casesUpTo } from '../properties.ts'
import { sectionId, taskId } from '../unit/memory/builders.ts'

/** Any UTF-16 at all: emoji, controls, halves of surrogate pairs, and what markers and JSON are made of. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('-->', '<!-- ', '"', '\\', '\ud83d', '\ude00', '\u2028', '__proto__', '\u0000'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))
const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const states = ['open', 'done', 'skipped'] as const

const taskBase: fc.Arbitrary<TaskBase> = fc
  .record({
    id: text.map(taskId),
    revision: fc.maxSafeInteger(),
    explicitId: fc.option(text),
    sectionId: text.map(sectionId),
    path: text,
    text,
    title: text,
    content: text,
    written: text,
    milestone: fc.option(number),
    labels: fc.array(text, { maxLength: 3 }),
    state: fc.constantFrom(...states),
    removed: fc.boolean(),
  })
  .map((base) => (base.removed ? { ...base, state: 'skipped' } : base))
const sectionBase: fc.Arbitrary<SectionBase> = fc.record({
  id: text.map(sectionId),
  explicitId: fc.option(text),
  path: text,
  section: text,
  title: text,
  description: text,
  state: fc.constantFrom('open', 'closed'),
})
/** What people write: anything but our own markers. */
const prose = text.filter((each) => !each.includes('roadmap-sync:'))

describe('whatever a roadmap and people write', () => {
  it('a block is found again, and what stands around it is kept to the byte', () => {
    fc.assert(
      fc.property(taskBase, prose, prose, prose, (base, content, before, after) => {
        const parsed = parseManagedBody(`${before}${renderManagedBlock(base, content)}${after}`)
        expect(parsed?.base).toEqual(base)
        expect(parsed?.before).toBe(before)
        expect(parsed?.after).toBe(after)
        expect(writtenHash(parsed?.content ?? '')).toBe(writtenHash(content))
      }),
      { numRuns: casesUpTo(500) },
    )
  })

  it('a body that was cut anywhere is either whole or no block at all', () => {
    fc.assert(
      fc.property(taskBase, fc.nat(), (base, at) => {
        const body = `${renderManagedBlock(base, 'Read')}\n`
        const parsed = parseManagedBody(body.slice(0, at % body.length))
        if (at % body.length >= body.length - 1) expect(parsed?.base).toEqual(base)
        else expect(parsed).toBeNull()
      }),
      { numRuns: casesUpTo(500) },
    )
  })

  it('a milestone’s description is found again', () => {
    fc.assert(
      fc.property(sectionBase, prose, (base, description) => {
        const written = renderMilestoneDescription(base, description)
        const parsed = parseMilestoneDescription(written)
        expect(parsed.base).toEqual(base)
        // What was read and written back is the same again.
        expect(renderMilestoneDescription(base, parsed.text)).toBe(
          renderMilestoneDescription(
            base,
            parseMilestoneDescription(written.replace(/\r\n?|\n/g, '\r\n')).text,
          ),
        )
      }),
      { numRuns: casesUpTo(500) },
    )
  })

  it('a ledger is read back as it was written', () => {
    const entry: fc.Arbitrary<LedgerTask> = fc
      .record({
        issue: number,
        state: fc.constantFrom(...states),
        revision: number,
        gone: fc.option(fc.constantFrom('deleted', 'transferred')),
        removed: fc.boolean(),
      })
      .map(({ gone, removed, ...rest }) => ({
        ...rest,
        ...(removed ? { state: 'skipped', removed } : {}),
        ...(gone === null ? {} : { gone }),
      }))
    const ledger: fc.Arbitrary<Ledger> = fc.record({
      tasks: fc.array(fc.tuple(text.map(taskId), entry), { maxLength: 8 }).map((list) => new Map(list)),
      sections: fc
        .array(fc.tuple(text.map(sectionId), number), { maxLength: 8 })
        .map((list) => new Map(list)),
    })
    fc.assert(
      fc.property(ledger, (written) => {
        const read = parseLedger(renderLedger(written), 'ledger.json')
        expect(new Map(read.tasks)).toEqual(written.tasks)
        expect(new Map(read.sections)).toEqual(written.sections)
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
