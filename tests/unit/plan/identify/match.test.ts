import { describe, expect, it } from 'vitest'
import type { MatchItem } from '../../../../src/plan/identify/match.ts'
import { matchItems } from '../../../../src/plan/identify/match.ts'

type Changes = Partial<Omit<MatchItem, 'text'>>

function item(text: string, changes: Changes = {}): MatchItem {
  return { explicitId: null, path: 'roadmap/plan.md', group: 'basics', text, ...changes }
}

function items(...texts: readonly string[]): MatchItem[] {
  return texts.map((text) => item(text))
}

/** What became of each fresh item: the text of the known one that it is, or null for a new one. */
function became(fresh: readonly MatchItem[], known: readonly MatchItem[]): (string | null)[] {
  const matched = matchItems(fresh, known)
  return fresh.map((_, index) => known[matched.get(index) ?? -1]?.text ?? null)
}

const neighbours = ['Install an editor', 'Publish a package', 'Read the standard library']

describe('an edited task', () => {
  it.each([
    ['a typo was mended', 'Build a REST API wiht FastAPI', 'Build a REST API with FastAPI'],
    ['half of it was reworded', 'Write a command line calculator', 'Write a calculator with tests'],
    ['a word was added', 'Write a parser', 'Write a fast parser'],
    ['its number changed', '1. Write a parser', '7) Write a parser'],
    ['the word before its number was translated', 'Step 3: Write a parser', 'Шаг 3: Write a parser'],
    ['its case and marks changed', '**write** a `Parser`!', 'Write a parser'],
    ['its emoji changed', '🚀 Write a parser', '✅ Write a parser'],
  ])('keeps its issue when %s', (_, before, after) => {
    const [first = '', ...others] = neighbours
    expect(became(items(first, after, ...others), items(first, before, ...others))).toEqual([
      first,
      before,
      ...others,
    ])
    // Alone and elsewhere in the list, too.
    expect(became(items(after, ...neighbours), items(...neighbours, before))[0]).toBe(before)
  })

  it('keeps its issue with little likeness where its neighbours stand still', () => {
    const before = items('Install an editor', 'Draw three circles on paper', 'Publish a package')
    const after = items('Install an editor', 'Draw a house in colour', 'Publish a package')
    expect(became(after, before)[1]).toBe('Draw three circles on paper')
  })

  it('is a new task where nothing is alike', () => {
    expect(became(items('Cook a dinner'), items('Write a parser'))).toEqual([null])
  })

  it('with another number is another task where the first one stays', () => {
    expect(became(items('Read chapter 1', 'Read chapter 2'), items('Read chapter 1'))).toEqual([
      'Read chapter 1',
      null,
    ])
  })

  it('keeps apart what differs by a sign that means something', () => {
    expect(became(items('Learn C++', 'Learn C'), items('Learn C', 'Learn C++'))).toEqual([
      'Learn C++',
      'Learn C',
    ])
  })
})

describe('a task that was split or merged', () => {
  it('goes on as the part that is most like it, the other part is new', () => {
    expect(
      became(
        items('Build a parser', 'Build a lexer for arithmetic'),
        items('Build a parser and a lexer for arithmetic'),
      ),
    ).toEqual([null, 'Build a parser and a lexer for arithmetic'])
  })

  it('takes the issue of the part that it is most like', () => {
    expect(
      became(
        items('Build a parser and a lexer for arithmetic'),
        items('Build a parser', 'Build a lexer for arithmetic'),
      ),
    ).toEqual(['Build a lexer for arithmetic'])
  })
})

describe('tasks with the same text', () => {
  it('stay two, in their order', () => {
    const matched = matchItems(items('Practise', 'Practise'), items('Practise', 'Practise'))
    expect([...matched]).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('become one when one was removed, and three when one was added', () => {
    expect(matchItems(items('Practise'), items('Practise', 'Practise')).size).toBe(1)
    expect(became(items('Practise', 'Practise', 'Practise'), items('Practise', 'Practise'))).toEqual([
      'Practise',
      'Practise',
      null,
    ])
  })

  it('stay in their sections', () => {
    const one = item('Practise', { group: 'one' })
    const two = item('Practise', { group: 'two' })
    expect([...matchItems([two, one], [one, two])].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('stay in their files when their sections are new', () => {
    const a = item('Practise', { path: 'a.md', group: 'one' })
    const b = item('Practise', { path: 'b.md', group: 'two' })
    const fresh = [
      { ...b, group: 'four' },
      { ...a, group: 'three' },
    ]
    expect([...matchItems(fresh, [a, b])].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})

describe('a task that moved', () => {
  it('keeps its issue when tasks changed places', () => {
    const [a = '', b = '', c = ''] = neighbours
    expect(became(items(c, a, b), items(a, b, c))).toEqual([c, a, b])
  })

  it('keeps its issue in another section', () => {
    const known = [item('Write a parser', { group: 'one' })]
    expect(became([item('Write a parser', { group: 'two' })], known)).toEqual(['Write a parser'])
  })

  it('keeps its issue in another section of another file, and with a typo mended', () => {
    const known = [item('Write a compiler for small langauges')]
    expect(
      became([item('Write a compiler for small languages', { group: 'two', path: 'b.md' })], known),
    ).toEqual(['Write a compiler for small langauges'])
  })

  it('is a new task when it moved and half of it was reworded at once', () => {
    const known = [item('Write a command line calculator')]
    expect(became([item('Write a calculator with tests', { group: 'two' })], known)).toEqual([null])
  })

  it('goes to the equal text of its own section before any other', () => {
    const fresh = [item('Practise', { group: 'two' }), item('Practise', { group: 'three' })]
    const known = [item('Practise', { group: 'one' }), item('Practise', { group: 'two' })]
    expect([...matchItems(fresh, known)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})

describe('a task with an id of its author', () => {
  it('keeps its issue whatever its text, place and file become', () => {
    const known = [item('Write a parser', { explicitId: 'parser' }), item('Cook a dinner')]
    const fresh = [item('Cook a dinner', { explicitId: 'parser', path: 'new.md', group: 'two' })]
    expect(became(fresh, known)).toEqual(['Write a parser'])
  })

  it('is told apart from the same id in another file', () => {
    const one = item('Write a parser', { explicitId: 'x', path: 'a.md' })
    const two = item('Cook a dinner', { explicitId: 'x', path: 'b.md' })
    expect(
      became(
        [
          { ...two, text: 'New words' },
          { ...one, text: 'Other words' },
        ],
        [one, two],
      ),
    ).toEqual(['Cook a dinner', 'Write a parser'])
  })

  it('is not another task with the same text and another id', () => {
    expect(became([item('Practise', { explicitId: 'a' })], [item('Practise', { explicitId: 'b' })])).toEqual([
      null,
    ])
  })

  it('takes the issue of the equal text when the id is new', () => {
    expect(became([item('Practise', { explicitId: 'a' })], items('Practise'))).toEqual(['Practise'])
  })

  it('keeps its issue by its text when the id was taken away', () => {
    expect(became(items('Practise'), [item('Practise', { explicitId: 'a' })])).toEqual(['Practise'])
  })

  it('is not guessed where several tasks of several files bear the same id', () => {
    const known = ['a.md', 'b.md'].map((path) => item(`Task of ${path}`, { explicitId: 'x', path }))
    expect(became([item('Cook a dinner', { explicitId: 'x', path: 'c.md' })], known)).toEqual([null])
  })
})

describe('a task that was removed before', () => {
  it('returns by its text, wherever it is put', () => {
    const known = [item('Write a parser', { retired: true })]
    expect(became([item('Write a parser', { group: 'two' })], known)).toEqual(['Write a parser'])
  })

  it('returns by its id', () => {
    const known = [item('Write a parser', { retired: true, explicitId: 'p' })]
    expect(became([item('New words', { explicitId: 'p' })], known)).toEqual(['Write a parser'])
  })

  it('does not return for a text that is merely alike', () => {
    const known = [item('Write a parser', { retired: true })]
    expect(became(items('Write a parser!', 'Write two parsers'), known)).toEqual(['Write a parser', null])
    expect(became(items('Write parsers'), known)).toEqual([null])
  })

  it('does not take the place of a task with the same text that is still there', () => {
    const retired = item('Write tests', { group: 'one', retired: true })
    const live = item('Write tests', { group: 'two' })
    expect([...matchItems([item('Write tests', { group: 'three' })], [retired, live])]).toEqual([[0, 1]])
  })
})

describe('a big roadmap', () => {
  it('is matched in whole: 10,000 tasks of which 1,000 were edited and 500 changed places', () => {
    const words = [
      'parser',
      'lexer',
      'server',
      'client',
      'editor',
      'shell',
      'cache',
      'queue',
      'clock',
      'graph',
    ]
    const text = (n: number) =>
      `Write the ${words[n % 10]} number ${n * 7919} for the ${words[Math.floor(n / 10) % 10]} of part ${n}`
    const known = Array.from({ length: 10_000 }, (_, n) => item(text(n), { group: `section ${n % 100}` }))
    const fresh = known.map((each, n) =>
      n % 10 === 3 ? { ...each, text: each.text.replace('Write', 'Rewrite').replace('number', 'no.') } : each,
    )
    for (let n = 0; n < 500; n += 1) {
      const [a, b] = [fresh[n], fresh[9_999 - n]]
      if (a === undefined || b === undefined) throw new Error('the list is long enough')
      fresh[n] = b
      fresh[9_999 - n] = a
    }
    const place = (n: number) => (n < 500 || n > 9_499 ? 9_999 - n : n)
    const matched = matchItems(fresh, known)
    expect(matched.size).toBe(10_000)
    expect([...matched].filter(([a, b]) => b !== place(a))).toEqual([])
  })

  it('of one section with thousands of alike tasks finds those that were edited', () => {
    const known = Array.from({ length: 2_000 }, (_, n) => item(`Solve exercise ${n + 1_000}`))
    const fresh = known.map((each, n) => (n % 2 === 0 ? item(`${each.text} on paper`) : each))
    const matched = matchItems(fresh, known)
    expect([...matched].filter(([a, b]) => a !== b)).toEqual([])
    expect(matched.size).toBe(2_000)
  })
})
