import { describe, expect, it } from 'vitest'
import { statusMapping } from '../../../src/board/fields.ts'
import type { BoardMemory, CardBase } from '../../../src/board/model.ts'
import { board, brief, desired, select, status, sync, wanted } from '../support/board.ts'
import { sectionId, taskId } from '../support/build.ts'

/** Memory of a board whose cards have these bases. */
function remembered(
  cards: Readonly<Record<string, CardBase>>,
  rest: Partial<BoardMemory['board']> = {},
): BoardMemory {
  const base = { id: 'PVT_1', url: '', fields: { status: 'status' }, sections: new Map(), ...rest }
  return { board: base, cards: new Map(Object.entries(cards).map(([task, card]) => [taskId(task), card])) }
}

describe('a new board', () => {
  it('gets the section field, every issue once in roadmap order, and its fields, and is in step then', () => {
    const wish = desired([wanted('a'), wanted('b', { section: sectionId('s2'), state: 'closed' })])
    const first = sync(wish, board())
    expect(brief(first.operations)).toEqual([
      'create section SINGLE_SELECT',
      'add a',
      'add b',
      'set status a = todo',
      'set section a = section-0',
      'set status b = done',
      'set section b = section-1',
    ])
    expect(first.memory.cards).toEqual(
      new Map([
        ['a', { status: 'todo', section: 's1' }],
        ['b', { status: 'done', section: 's2' }],
      ]),
    )
    expect(sync(wish, first.board, first.memory).operations).toEqual([])
    expect(sync(wish, first.board, first.memory).memory).toEqual(first.memory)
  })

  it('gets dates only where the roadmap has them', () => {
    const wish = desired([wanted('a', { start: '2026-01-05', target: '2026-01-11' }), wanted('b')])
    const { operations } = sync(wish, board([status, select('Section', ['Basics', 'More'])]))
    expect(brief(operations).filter((line) => /start|target/.test(line))).toEqual([
      'create start DATE',
      'create target DATE',
      'set start a = 2026-01-05',
      'set target a = 2026-01-11',
    ])
  })

  it('writes sections as text where there are more than options can be', () => {
    const titles = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`s${at + 1}`, `Part ${at + 1}`]))
    const { operations } = sync(desired([wanted('a', { section: sectionId('s51') })], { titles }), board())
    expect(brief(operations)).toContain('create section TEXT')
    expect(brief(operations)).toContain('set section a = Part 51')
  })

  it('gives cards another text when their section has another name, but not those that a person wrote', () => {
    const titles = (first: string) =>
      Object.fromEntries(
        Array.from({ length: 51 }, (_, at) => [`s${at + 1}`, at === 0 ? first : `Part ${at + 1}`]),
      )
    const wish = (first: string) => desired([wanted('a'), wanted('b')], { titles: titles(first) })
    const first = sync(wish('Basics'), board())
    const cards = new Map(first.board.cards)
    const theirs = cards.get('issue b')
    if (theirs !== undefined) {
      cards.set('issue b', { ...theirs, values: new Map([...theirs.values, ['new section', 'Mine']]) })
    }
    const second = sync(wish('Fundamentals'), { ...first.board, cards }, first.memory)
    expect(brief(second.operations)).toEqual(['set section a = Fundamentals'])
    expect(sync(wish('Fundamentals'), second.board, second.memory).operations).toEqual([])
  })

  it('has one option for sections of the same name', () => {
    const titles = { s1: 'Practice', s2: 'practice', s3: 'More' }
    const { board: after } = sync(desired([wanted('a')], { titles }), board())
    expect(after.fields[1]?.options.map(({ name }) => name)).toEqual(['Practice', 'More'])
  })

  it('is left without a field whose name another kind of field has', () => {
    const taken = { id: 'x', name: 'Section', type: 'NUMBER', options: [] }
    const { operations } = sync(desired([wanted('a')]), board([status, taken]))
    expect(brief(operations)).toEqual(['add a', 'set status a = todo'])
  })
})

describe('the status of a card', () => {
  const shows = (value: string | undefined) => (value === undefined ? {} : { values: { status: value } })
  it.each<
    [
      string,
      CardBase | undefined,
      string | undefined,
      Parameters<typeof wanted>[1] & { active?: boolean },
      string | null,
    ]
  >([
    ['nobody touched', { status: 'todo' }, 'todo', {}, null],
    ['whose issue was closed', { status: 'todo' }, 'todo', { state: 'closed' }, 'done'],
    ['that GitHub’s workflow moved already', { status: 'todo' }, 'done', { state: 'closed' }, null],
    ['whose issue was opened again', { status: 'done' }, 'done', {}, 'todo'],
    ['whose issue somebody took', { status: 'todo' }, 'todo', { active: true }, 'in progress'],
    ['whose issue was let go', { status: 'progress' }, 'in progress', {}, 'todo'],
    ['that a person moved', { status: 'todo' }, 'in progress', {}, null],
    ['that a person moved to a column of their own', { status: 'todo' }, 'review', {}, null],
    [
      'that a person moved before its issue was closed',
      { status: 'todo' },
      'review',
      { state: 'closed' },
      'done',
    ],
    ['that a person cleared', { status: 'todo' }, undefined, {}, null],
    ['of an unknown past without a status', undefined, undefined, {}, 'todo'],
    ['of an unknown past that a person put somewhere', undefined, 'review', {}, null],
    ['of an unknown past, closed', undefined, 'todo', { state: 'closed' }, 'done'],
    [
      'of an unknown past, done before its issue was opened again',
      undefined,
      'done',
      { reopened: true },
      'todo',
    ],
    ['of an unknown past that a person calls done', undefined, 'done', {}, null],
  ])('%s', (_, base, value, { active = false, ...rest }, expected) => {
    const field = select('Status', ['Todo', 'In Progress', 'Done', 'Review'])
    const start = board([field, select('Section', ['Basics'])], { 'issue a': { active, ...shows(value) } })
    const memory = base === undefined ? undefined : remembered({ a: { section: sectionId('s1'), ...base } })
    const { operations } = sync(desired([wanted('a', rest)], { titles: { s1: 'Basics' } }), start, memory)
    expect(brief(operations).filter((line) => line.startsWith('set status'))).toEqual(
      expected === null ? [] : [`set status a = ${expected}`],
    )
  })

  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ['English', ['Todo', 'In Progress', 'Done'], ['todo', 'in progress', 'done']],
    ['Russian', ['Бэклог', 'В работе', 'Готово'], ['бэклог', 'в работе', 'готово']],
    [
      'German, with emoji',
      ['📋 Offen', '🚧 In Arbeit', '✅ Erledigt'],
      ['📋 offen', '🚧 in arbeit', '✅ erledigt'],
    ],
    ['Japanese', ['未着手', '進行中', '完了'], ['未着手', '進行中', '完了']],
    [
      'a board of five columns',
      ['Inbox', 'Doing', 'Review', 'Blocked', 'Shipped'],
      ['inbox', 'doing', 'shipped'],
    ],
    ['one without a middle', ['Open', 'Closed'], ['open', undefined, 'closed']],
  ])('is found among the options by name: %s', (_, options, ids) => {
    const { todo, progress, done } = statusMapping(select('Status', options))
    expect([todo, progress, done]).toEqual(ids)
  })

  it('stays where no option is called so', () => {
    const start = board([select('Status', ['Open', 'Closed']), select('Section', ['Basics'])], {
      'issue a': { active: true, values: { status: 'open', section: 'basics' } },
    })
    const memory = remembered({ a: { status: 'todo', section: sectionId('s1') } })
    expect(sync(desired([wanted('a')], { titles: { s1: 'Basics' } }), start, memory).operations).toEqual([])
  })
})

describe('the section of a card', () => {
  const fields = [status, select('Section', ['Basics', 'More'])]
  const known = (section: string) => remembered({ a: { status: 'todo', section: sectionId(section) } })
  const card = (section: string) => board(fields, { 'issue a': { values: { status: 'todo', section } } })

  it('follows a task that moved', () => {
    const { operations } = sync(
      desired([wanted('a', { section: sectionId('s2') })]),
      card('basics'),
      known('s1'),
    )
    expect(brief(operations)).toEqual(['set section a = more'])
  })

  it('stays what a person made of it', () => {
    expect(sync(desired([wanted('a')]), card('more'), known('s1')).operations).toEqual([])
    expect(
      sync(desired([wanted('a')]), board(fields, { 'issue a': { values: { status: 'todo' } } }), known('s1'))
        .operations,
    ).toEqual([])
  })

  it('is not written over on a board that was there before', () => {
    expect(sync(desired([wanted('a')]), card('more')).operations).toEqual([])
  })
})

describe('the options of the section field', () => {
  const wish = (titles: Record<string, string>) => desired([wanted('a')], { titles })

  it('keep their ids, whatever a roadmap gains, loses and renames', () => {
    const first = sync(wish({ s1: 'Basics', s2: 'More' }), board())
    const second = sync(wish({ s1: 'Basics', s3: 'Between', s2: 'Much more' }), first.board, first.memory)
    expect(brief(second.operations)).toEqual(['options Basics, +Between, Much more'])
    const ids = (after: typeof first) => after.board.fields[1]?.options.map(({ id }) => id) ?? []
    expect(ids(second)).toEqual(expect.arrayContaining(ids(first)))
    const third = sync(wish({ s3: 'Between' }), second.board, second.memory)
    expect(third.operations).toEqual([])
  })

  it('are not renamed where a person did, and theirs stay', () => {
    const first = sync(wish({ s1: 'Basics', s2: 'More' }), board())
    const byHand = first.board.fields.map((field) =>
      field.name !== 'Section'
        ? field
        : {
            ...field,
            options: [
              ...field.options.map((option) =>
                option.name === 'Basics' ? { ...option, name: '1️⃣ Basics' } : option,
              ),
              { id: 'own', name: 'Mine', color: 'RED', description: 'x' },
            ],
          },
    )
    const second = sync(wish({ s1: 'Basics', s2: 'More' }), { ...first.board, fields: byHand }, first.memory)
    expect(second.operations).toEqual([])
    const third = sync(wish({ s1: 'The basics', s2: 'More', s4: 'New' }), second.board, second.memory)
    expect(brief(third.operations)).toEqual(['options 1️⃣ Basics, More, +New, Mine'])
    expect(third.board.fields[1]?.options.find(({ name }) => name === 'Mine')).toEqual({
      id: 'own',
      name: 'Mine',
      color: 'RED',
      description: 'x',
    })
  })

  it('are fifty at most: what comes after has none', () => {
    const titles = Object.fromEntries(Array.from({ length: 52 }, (_, at) => [`s${at + 1}`, `Part ${at + 1}`]))
    const fifty = select(
      'Section',
      Array.from({ length: 50 }, (_, at) => `Part ${at + 1}`),
    )
    const { operations } = sync(
      desired([wanted('a', { section: sectionId('s52') })], { titles }),
      board([status, fifty]),
    )
    expect(brief(operations)).toEqual(['add a', 'set status a = todo'])
  })
})

describe('fields', () => {
  it('that a person took away are not made again, and nothing else stops for it', () => {
    const memory = remembered({}, { fields: { status: 'status', section: 'gone' } })
    expect(brief(sync(desired([wanted('a')]), board(), memory).operations)).toEqual([
      'add a',
      'set status a = todo',
    ])
  })

  it('are known by their ids when a person renamed them', () => {
    const renamed = { ...select('Chapter', ['Basics', 'More']), id: 'section' }
    const memory = remembered({}, { fields: { status: 'status', section: 'section' } })
    expect(brief(sync(desired([wanted('a')]), board([status, renamed]), memory).operations)).toContain(
      'set section a = basics',
    )
  })

  it('of a board in another language are found by name', () => {
    const field = select('Раздел', ['Basics', 'More'])
    expect(
      brief(sync(desired([wanted('a')]), board([select('Статус', ['Бэклог', 'Готово']), field])).operations),
    ).toEqual(['add a', 'set status a = бэклог', 'set section a = basics'])
  })
})

describe('dates', () => {
  const fields = [status, { id: 'start', name: 'Start', type: 'DATE', options: [] }]
  const at = (start: string | null, shown: string | undefined, base: CardBase) => {
    const values = { status: 'todo', ...(shown === undefined ? {} : { start: shown }) }
    const memory = remembered(
      { a: { status: 'todo', section: sectionId('s1'), ...base } },
      { fields: { status: 'status', start: 'start', section: 'gone' } },
    )
    return brief(
      sync(desired([wanted('a', { start })]), board(fields, { 'issue a': { values } }), memory).operations,
    )
  }

  it('follow the schedule', () => {
    expect(at('2026-02-02', '2026-01-05', { start: '2026-01-05' })).toEqual(['set start a = 2026-02-02'])
    expect(at(null, '2026-01-05', { start: '2026-01-05' })).toEqual(['set start a = nothing'])
  })

  it('stay what a person made of them', () => {
    expect(at('2026-01-05', '2026-03-03', { start: '2026-01-05' })).toEqual([])
    expect(at('2026-02-02', '2026-03-03', { start: '2026-01-05' })).toEqual([])
    expect(at('2026-02-02', '2026-03-03', {})).toEqual([])
  })
})

describe('tasks that leave and return', () => {
  const fields = [status, select('Section', ['Basics', 'More'])]
  const card = (archived: boolean) => ({ archived, values: { status: 'todo', section: 'basics' } })
  const base: CardBase = { status: 'todo', section: sectionId('s1') }

  it('take their card to the archive and bring it back to its place', () => {
    const start = board(fields, { 'issue a': card(false), 'issue b': card(false), 'issue c': card(false) })
    const left = sync(
      desired([wanted('b'), wanted('c')], { removed: ['a'] }),
      start,
      remembered({ a: base, b: base, c: base }),
    )
    expect(brief(left.operations)).toEqual(['archive a'])
    expect(
      sync(desired([wanted('b'), wanted('c')], { removed: ['a'] }), left.board, left.memory).operations,
    ).toEqual([])
    const back = sync(desired([wanted('a'), wanted('b'), wanted('c')]), left.board, left.memory)
    expect(brief(back.operations)).toEqual(['restore a', 'place a after nothing'])
    expect(
      sync(desired([wanted('a'), wanted('b'), wanted('c')]), back.board, back.memory).operations,
    ).toEqual([])
  })

  it('stay on the board where a person brought the card back', () => {
    const wish = desired([], { removed: ['a'] })
    const first = sync(wish, board(fields, { 'issue a': card(false) }), remembered({ a: base }))
    const restored = board(fields, { 'issue a': card(false) })
    expect(sync(wish, restored, first.memory).operations).toEqual([])
  })

  it('are left in the archive where a person put the card of a living task', () => {
    const wish = desired([wanted('a')])
    const { operations, memory } = sync(
      wish,
      board(fields, { 'issue a': card(true) }),
      remembered({ a: base }),
    )
    expect(operations).toEqual([])
    expect(memory.cards.get(taskId('a'))).toEqual(base)
  })
})
