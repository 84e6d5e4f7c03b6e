import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

/** What every reader of text meets sooner or later: ends of lines, marks of order and direction, halves of characters. */
const anywhere = [
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    ' ',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\u0085',
    '\ufeff',
    '\ufffd',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u2060',
    '\ufe0f',
    'ß',
    'İ',
  ],
  ...[
    'a',
    'Z',
    '0',
    '7',
    'слово',
    '学',
    'مرحبا',
    '-',
    '.',
    ':',
    '/',
    '\\',
    '&',
    '&amp;',
    '&#x200b;',
    '__proto__',
  ],
]

/** Grows a text over what any limit allows, in the one way that most programs forget: much of the same. */
const most = 400

/**
 * Returns texts put together from `tokens`; texts of `samples` cut, doubled and mixed with tokens; and tokens repeated many
 * times. Small texts come first, and what breaks shrinks towards them.
 */
export function texts({
  tokens,
  samples = [],
  length = 24,
}: {
  readonly tokens: readonly string[]
  readonly samples?: readonly string[]
  readonly length?: number
}): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...tokens) },
    { weight: 3, arbitrary: fc.constantFrom(...anywhere) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  )
  const made = fc.array(piece, { maxLength: length }).map((parts) => parts.join(''))
  const repeated = fc
    .tuple(made, fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: most }), made)
    .map(([before, parts, times, after]) => before + parts.join('').repeat(times) + after)
  const pools = [
    { weight: 12, arbitrary: made },
    { weight: 1, arbitrary: repeated },
    ...(samples.length === 0 ? [] : [{ weight: 4, arbitrary: mutated(samples, piece) }]),
  ]
  return fc.oneof({ withCrossShrink: true }, ...pools)
}

type Change = {
  readonly at: number
  readonly length: number
  readonly put: string
  readonly doubled: boolean
}

function mutated(samples: readonly string[], piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change: fc.Arbitrary<Change> = fc.record({
    at: fc.nat({ max: 100_000 }),
    length: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
    put: fc.oneof(fc.constant(''), piece),
    doubled: fc.boolean(),
  })
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { maxLength: 6 }))
    .map(([sample, changes]) => {
      let text = sample
      for (const { at, length, put, doubled } of changes) {
        const from = at % (text.length + 1)
        const taken = doubled ? text.slice(from, from + length).repeat(2) : ''
        text = text.slice(0, from) + taken + put + text.slice(from + length)
      }
      return text
    })
}

const fixtures = new URL('../fixtures/', import.meta.url)

/** Returns the fixtures of `kind` whose names end so, of a length at which thousands can be tried. */
export function samplesOf(kind: string, ending: string, longest = 4_000): string[] {
  const folder = new URL(`${kind}/`, fixtures)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), folder), 'utf8'))
    .filter((text) => text.length <= longest)
}
