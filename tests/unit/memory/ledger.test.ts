import { describe, expect, it } from 'vitest'
import { emptyLedger, mergeLedgers, parseLedger, renderLedger } from '../../../src/memory/ledger.ts'
import { failureOf } from '../support/failure.ts'
import { ledgerOf } from './builders.ts'

const path = '.github/roadmap/ledger.json'
const entry = { issue: 7, state: 'open', revision: 1 } as const

function file(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: 1, tasks: {}, sections: {}, ...changes })
}

describe('the ledger', () => {
  it('remembers every task and section, in order', () => {
    const ledger = ledgerOf(
      {
        z: entry,
        a: { issue: 9, state: 'skipped', removed: true, revision: 4 },
        m: { issue: 3, state: 'skipped', revision: 2, gone: 'deleted' },
      },
      { second: 2, first: 1 },
    )
    const again = parseLedger(renderLedger(ledger), path)
    expect([...again.tasks]).toEqual([...ledger.tasks])
    expect([...again.sections]).toEqual([...ledger.sections])
  })

  it('of a fresh repository is empty', () => {
    expect(parseLedger(renderLedger(emptyLedger), path)).toEqual(emptyLedger)
  })

  it('shows one line an entry, so that a commit shows what changed', () => {
    expect(renderLedger(ledgerOf({ a: entry, b: { ...entry, issue: 8 } }, { s: 1 }))).toBe(
      [
        '{',
        '  "version": 1,',
        '  "sections": {',
        '    "s": 1',
        '  },',
        '  "tasks": {',
        '    "a": {"issue":7,"state":"open","revision":1},',
        '    "b": {"issue":8,"state":"open","revision":1}',
        '  }',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('stores a task whose issue we closed as version 1 always did', () => {
    const text = renderLedger(ledgerOf({ a: { issue: 9, state: 'skipped', removed: true, revision: 4 } }, {}))
    expect(text).toContain('"a": {"issue":9,"state":"removed","revision":4}')
  })

  it('reads names of built-in properties as plain ids', () => {
    const text = `{"version":1,"sections":{"__proto__":4},"tasks":{"__proto__":${JSON.stringify(entry)},"constructor":${JSON.stringify(entry)}}}`
    const ledger = parseLedger(text, path)
    expect([...ledger.tasks.keys()]).toEqual(['__proto__', 'constructor'])
    expect([...ledger.sections]).toEqual([['__proto__', 4]])
    expect(parseLedger(renderLedger(ledger), path)).toEqual(ledger)
    expect(Object.hasOwn(Object.prototype, 'issue')).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['text that is not JSON', '{"version": 1,'],
    ['the conflict marks of a merge', `<<<<<<< HEAD\n${file({})}`],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
    ['another version', file({ version: 2 })],
    ['a version that is a text', file({ version: '1' })],
    ['no version', '{"tasks":{},"sections":{}}'],
    ['a version and all that come from __proto__', '{"__proto__":{"version":1,"tasks":{},"sections":{}}}'],
    ['no tasks', '{"version":1,"sections":{}}'],
    ['tasks as a list', file({ tasks: [] })],
    ['sections as null', file({ sections: null })],
    ['a task that is a number', file({ tasks: { a: 7 } })],
    [
      'a task whose fields come from __proto__',
      `{"version":1,"sections":{},"tasks":{"a":{"__proto__":${JSON.stringify(entry)}}}}`,
    ],
    ['a negative issue number', file({ tasks: { a: { ...entry, issue: -7 } } })],
    ['issue number zero', file({ tasks: { a: { ...entry, issue: 0 } } })],
    ['a fraction', file({ tasks: { a: { ...entry, issue: 7.5 } } })],
    ['a number too big to be exact', file({ tasks: { a: { ...entry, issue: 2 ** 53 } } })],
    [
      'a number without end',
      '{"version":1,"sections":{},"tasks":{"a":{"issue":1e999,"state":"open","revision":1}}}',
    ],
    ['a number as a text', file({ tasks: { a: { ...entry, issue: '7' } } })],
    ['a revision that is missing', file({ tasks: { a: { issue: 7, state: 'open' } } })],
    ['a state that there is not', file({ tasks: { a: { ...entry, state: 'closed' } } })],
    ['a state named like a built-in', file({ tasks: { a: { ...entry, state: 'constructor' } } })],
    ['an end that there is not', file({ tasks: { a: { ...entry, gone: 'lost' } } })],
    ['a milestone that is a text', file({ sections: { s: '1' } })],
    ['a negative milestone', file({ sections: { s: -1 } })],
  ])('with %s in it stops the run instead of duplicating issues', (_, text) => {
    const failure = failureOf(() => parseLedger(text, path))
    expect(failure.kind).toBe('invalid')
    expect(failure.message).toContain(path)
    expect(failure.hint).not.toBe('')
  })
})

describe('what the board remembers', () => {
  const board = { id: 'PVT_1', fields: { status: 'F1' }, cards: { a: { status: 'todo' } } }

  it('comes back as it was written, a line a card, whatever it is', () => {
    const text = renderLedger({ ...emptyLedger, board })
    expect(parseLedger(text, path).board).toEqual(board)
    expect(text).toContain('\n      "a": {"status":"todo"}\n')
    expect(parseLedger(renderLedger({ ...emptyLedger, board: 5 }), path).board).toBe(5)
  })

  it('of another run is kept by one that has none', () => {
    expect(mergeLedgers(emptyLedger, { ...emptyLedger, board }, emptyLedger).board).toEqual(board)
  })
})
