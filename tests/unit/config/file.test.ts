import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { defaultConfig, parseConfig } from '../../../src/config/file.ts'
import { RoadmapSyncError } from '../../../src/shared/errors.ts'
import { failureOf } from '../support/failure.ts'

const path = '.github/roadmap-sync.yml'

function refusal(text: string): { readonly message: string; readonly hint: string } {
  const { message, hint, kind } = failureOf(() => parseConfig(text, path))
  expect(kind).toBe('invalid')
  return { message, hint }
}

describe('the configuration file', () => {
  it.each([
    ['empty', ''],
    ['only a comment', '# nothing yet\n'],
    ['null', '~'],
    ['an empty map', '{}'],
    ['an empty document', '---\n'],
    ['an empty group', 'limits: {}\n'],
  ])('means the defaults where it is %s', (_, text) => {
    expect(parseConfig(text, path)).toEqual(defaultConfig)
  })

  it('fills in what it does not say', () => {
    const text = 'label: карта\nauthors: [octocat, "renovate[bot]"]\nlimits:\n  per-hour: 100\n'
    expect(parseConfig(text, path)).toEqual({
      label: 'карта',
      authors: ['octocat', 'renovate[bot]'],
      limits: { 'write-interval': 1_000, 'per-minute': 80, 'per-hour': 100 },
    })
  })

  it('may have Windows line endings and a byte order mark', () => {
    expect(parseConfig('\ufefflabel: a\r\nauthors: []\r\n', path).label).toBe('a')
  })

  it('may use a few aliases', () => {
    expect(parseConfig('label: &l roadmap\nauthors: [*l]\n', path).authors).toEqual(['roadmap'])
  })

  it.each([
    ['labl: x', `${path}:1: there is no key \`labl\`.`, 'Did you mean `label`?'],
    ['label: x\nAuthors: []', `${path}:2: there is no key \`Authors\`.`, 'Did you mean `authors`?'],
    ['milestones: x', `${path}:1: there is no key \`milestones\`.`, 'Keys are `label`, `authors`, `limits`.'],
    [
      'label: x\nlimits:\n  per-hour: 10\n\n  per-minut: 10\n',
      `${path}:5: there is no key \`limits.per-minut\`.`,
      'Did you mean `per-minute`?',
    ],
    [
      'limits: { burst: 10 }',
      `${path}:1: there is no key \`limits.burst\`.`,
      'Keys are `write-interval`, `per-minute`, `per-hour`.',
    ],
    ['<<: { label: x }', `${path}:1: there is no key \`<<\`.`, 'Keys are `label`, `authors`, `limits`.'],
    [
      '__proto__: { label: x }',
      `${path}:1: there is no key \`__proto__\`.`,
      'Keys are `label`, `authors`, `limits`.',
    ],
    [
      'constructor: x',
      `${path}:1: there is no key \`constructor\`.`,
      'Keys are `label`, `authors`, `limits`.',
    ],
    [
      'limits:\n  __proto__: { per-hour: 1 }',
      `${path}:2: there is no key \`limits.__proto__\`.`,
      'Keys are `write-interval`, `per-minute`, `per-hour`.',
    ],
  ])('has no key that is unknown: %j', (text, message, hint) => {
    expect(refusal(text)).toEqual({ message, hint })
  })

  it.each([
    ['a number for a text', 'label: 5', `${path}:1: \`label\` is 5, expected string.`],
    ['null for a text', 'authors: []\nlabel:', `${path}:2: \`label\` is null, expected string.`],
    ['a text for a list', 'authors: octocat', `${path}:1: \`authors\` is "octocat", expected Array.`],
    ['a number in a list', 'authors:\n  - 1', `${path}:1: \`authors.0\` is 1, expected string.`],
    ['a number for a group', 'limits: 3', `${path}:1: \`limits\` is 3, expected Object.`],
    [
      'a text for a number',
      'limits:\n  per-hour: "9"',
      `${path}:2: \`limits.per-hour\` is "9", expected number.`,
    ],
    [
      'a fraction',
      'limits:\n  per-hour: 1.5',
      `${path}:2: \`limits.per-hour\` is 1.5, expected a whole number.`,
    ],
    ['no objects at all', 'limits:\n  per-minute: 0', `${path}:2: \`limits.per-minute\` is 0, expected >=1.`],
    [
      'a negative pause',
      'limits:\n  write-interval: -1',
      `${path}:2: \`limits.write-interval\` is -1, expected >=0.`,
    ],
    [
      'a pause of days',
      'limits:\n  write-interval: 9999999',
      `${path}:2: \`limits.write-interval\` is 9999999, expected <=60000.`,
    ],
    [
      'infinity',
      'limits:\n  per-hour: .inf',
      `${path}:2: \`limits.per-hour\` is Infinity, expected a whole number.`,
    ],
    ['a text for the whole', 'roadmap', `${path}:1: \`the file\` is "roadmap", expected Object.`],
  ])('is refused with the line of %s', (_, text, message) => {
    expect(refusal(text)).toEqual({ message, hint: 'Correct the value, then run again.' })
  })

  it.each([
    ['- label', `${path}:1: \`the file\` is a list, expected Object.`],
    ['label: x\nlimits:\n  - per-hour', `${path}:2: \`limits\` is a list, expected Object.`],
  ])('is refused where it is a list instead of keys: %j', (text, message) => {
    expect(refusal(text).message).toBe(message)
  })

  it('is refused with a label that GitHub would refuse', () => {
    expect(refusal(`label: ${'x'.repeat(51)}`).message).toBe(
      `${path}:1: \`label\` has the length 51, expected <=50.`,
    )
    expect(refusal('label: ""').message).toBe(`${path}:1: \`label\` has the length 0, expected >=1.`)
  })

  it.each([
    ['an open bracket', 'label: x\nauthors: [a', /:2:\d+: /],
    ['a tab', '\tlabel: x', /:1:1: Tabs/],
    ['a key that stands twice', 'label: a\nlabel: b', /:2:1: Map keys must be unique/],
    ['two documents', 'label: a\n---\nlabel: b', /:2:1: /],
    ['an open quote', 'label: "x\nauthors: []\n', /:\d+:\d+: /],
  ])('that is broken YAML is refused at the place: %s', (_, text, message) => {
    const error = refusal(text)
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
    expect(error.hint).toBe('Correct the YAML, then run again.')
  })

  it('cannot be made huge by aliases', () => {
    const bomb = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]`,
    )
    expect(refusal(bomb.join('\n')).message).toBe(`${path} uses too many YAML aliases.`)
  })

  it('says so when an alias stands for nothing', () => {
    expect(refusal('label: *name').message).toBe(`${path} uses a YAML alias that stands for nothing.`)
  })

  it('changes no prototype', () => {
    refusal('__proto__: { polluted: true }')
    refusal('constructor: { prototype: { polluted: true } }')
    expect('polluted' in {}).toBe(false)
  })

  it('is understood or refused in one sentence with a file name, whatever it holds', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.integer())
    const key = fc.oneof(
      fc.constantFrom('label', 'authors', 'limits', 'per-hour', '__proto__', 'toString'),
      fc.string({ maxLength: 6 }),
    )
    const text = fc.oneof(
      fc.dictionary(key, value).map((data) => stringify(data)),
      fc.string({ unit: fc.constantFrom(...'ab:-[]{}#&*!|>\'"%@`,? \n\t') }),
    )
    fc.assert(
      fc.property(text, (yaml) => {
        try {
          const { label, limits } = parseConfig(yaml, path)
          return label.length > 0 && limits['per-minute'] >= 1 && limits['per-hour'] >= 1
        } catch (error) {
          return (
            error instanceof RoadmapSyncError && error.kind === 'invalid' && error.message.startsWith(path)
          )
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
