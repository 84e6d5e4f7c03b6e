import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseConfig } from '../../../src/config/file.ts'
import { roadmapConfigs } from '../../../src/config/roadmap-configs.ts'
import { defaultConfig, defaultRoadmapConfig } from '../../../src/config/schema.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { casesUpTo } from '../../properties.ts'
import { failureOf } from '../support/failure.ts'

const path = '.github/roadmap-sync.yml'

const everyKey = `Keys are ${Object.keys(defaultConfig)
  .map((key) => `\`${key}\``)
  .join(', ')}.`

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
      ...defaultConfig,
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
    ['milestones: x', `${path}:1: there is no key \`milestones\`.`, everyKey],
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
    ['<<: { label: x }', `${path}:1: there is no key \`<<\`.`, everyKey],
    ['__proto__: { label: x }', `${path}:1: there is no key \`__proto__\`.`, everyKey],
    ['constructor: x', `${path}:1: there is no key \`constructor\`.`, everyKey],
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
    ['a number in a list', 'authors:\n  - 1', `${path}:2: \`authors.0\` is 1, expected string.`],
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

  it.each([
    [
      'badge: { style: flatt }',
      `${path}:1: \`badge.style\` is "flatt", expected one of flat, flat-square, for-the-badge.`,
      'Did you mean `flat`?',
    ],
    [
      'roadmaps:\n  - files: a.md\n    subtasks: sub-issue\n',
      `${path}:3: \`roadmaps.0.subtasks\` is "sub-issue", expected one of checklist, sub-issues.`,
      'Did you mean `sub-issues`?',
    ],
    [
      'roadmaps:\n  - files: a.md\n  - label: [a]\n    files: b.md\n',
      `${path}:3: there is no key \`roadmaps.1.label\`.`,
      'Did you mean `labels`?',
    ],
    [
      'roadmaps:\n  - labels: [a]\n',
      `${path}:2: \`roadmaps.0\` lacks the key \`files\`.`,
      'Correct the value, then run again.',
    ],
    [
      'roadmaps:\n  - files: a.md\n    schedule:\n      stat: 2026-01-01\n',
      `${path}:4: there is no key \`roadmaps.0.schedule.stat\`.`,
      'Did you mean `start`?',
    ],
  ])('says what would be right in nested places: %j', (text, message, hint) => {
    expect(refusal(text)).toEqual({ message, hint })
  })

  it.each([
    ['a day that does not exist', 'schedule: { start: 2026-02-30 }', 'a day that exists'],
    ['a day of long ago', 'schedule: { start: 0050-01-01 }', 'a day between 1970 and 2199'],
    ['another way to write dates', 'schedule: { start: 1.3.2026 }', 'a date such as 2026-03-01'],
    ['a pace without a unit', 'schedule: { pace: "2" }', 'such as "2 weeks"'],
    ['a pattern without the section', 'milestone-title: x', 'a text with {section} in it'],
    ['a login with an @', 'assignees: ["@octocat"]', 'a login without @'],
    ['a language of three letters', 'locale: rus', 'a language such as `ru`, or `auto`'],
    ['a level that headings do not have', 'section-level: 7', '<=6'],
  ])('refuses %s', (_, line, expected) => {
    const { message } = refusal(`roadmaps:\n  - files: a.md\n    ${line}\n`)
    expect(message).toContain(`expected ${expected}.`)
    expect(message.startsWith(`${path}:3: `)).toBe(true)
  })

  it('has for each roadmap the first entry that matches it, and the defaults else', () => {
    const config = parseConfig(
      'roadmaps:\n  - files: roadmap/a*.md\n    labels: [one]\n  - files: ["roadmap/**", "!roadmap/z.md"]\n    labels: [two]\n',
      path,
    )
    const labels = (file: string) => roadmapConfigs(config)(file).labels
    expect(labels('roadmap/ab.md')).toEqual(['one'])
    expect(labels('roadmap/deep/b.md')).toEqual(['two'])
    expect(roadmapConfigs(config)('roadmap/z.md')).toEqual(defaultRoadmapConfig)
  })

  it('cannot be made huge by aliases', () => {
    const bomb = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]`,
    )
    expect(refusal(bomb.join('\n')).message).toBe(`${path} uses too many YAML aliases.`)
  })

  it('says so when an alias has no anchor', () => {
    expect(refusal('label: *name').message).toBe(`${path} uses a YAML alias without an anchor.`)
  })

  it('changes no prototype', () => {
    refusal('__proto__: { polluted: true }')
    refusal('constructor: { prototype: { polluted: true } }')
    expect('polluted' in {}).toBe(false)
  })

  it.each(['\r', '"a\\nb": 1', 'label: "a\\u0085b\\n'.concat('x'.repeat(60), '"')])(
    'is refused on one line, whatever is wrong with it: %j',
    (text) => {
      expect(refusal(text).message).toMatch(/^.github[^\p{Cc}\u2028\u2029]*$/u)
    },
  )

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
      { numRuns: casesUpTo(1_000) },
    )
  })
})
