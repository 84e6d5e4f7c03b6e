import assert from 'node:assert/strict'
import { parseConfig } from '../../../src/config/file.ts'
import { parseLedger, renderLedger } from '../../../src/memory/ledger.ts'
import { readFrontmatter } from '../../../src/roadmap/frontmatter.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

const keys =
  'roadmaps files label labels mentions locale zones badge style safety percent limits write-interval schedule start pace ' +
  'milestone-title authors assignees removed section-level subtasks table tasks include exclude project'

const sample = `locale: ru
label: plan
badge: { style: flat }
safety: { percent: 30 }
limits: { write-interval: 1 }
roadmaps:
  - files: roadmap/*.md
    section-level: 2
    milestone-title: "{roadmap}: {section}"
    schedule: { start: 2026-01-12, pace: 2 weeks }
`

export const config: Target = {
  name: 'config',
  promise: 'a configuration is understood, or refused in one sentence that names the file and a line of it',
  texts: texts({
    tokens: [
      ...keys.split(' ').map((key) => `${key}: `),
      ...[
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '{',
        '}',
        '[',
        ']',
        ',',
        ': ',
        '? ',
        '&a ',
        '*a',
        '*b',
        '<<: ',
        '!!binary ',
        '!x ',
        '---\n',
        '...\n',
      ],
      ...[
        '"',
        "'",
        '|',
        '>',
        '#',
        'true',
        'null',
        '~',
        '.inf',
        '.nan',
        '0x1F',
        '1e999',
        '9007199254740993',
        '-1',
        '2026-01-12',
        '30',
      ],
      ...[
        'flat',
        'ru',
        'roadmap/*.md',
        '"{section}"',
        '2 weeks',
        '__proto__: ',
        'constructor: ',
        '%YAML 1.2\n',
        '\\',
        '@',
        '`',
      ],
    ],
    samples: [sample],
  }),
  check: (text) => {
    try {
      const understood = parseConfig(text, 'config.yml')
      assert.deepEqual(parseConfig(text, 'config.yml'), understood)
      assert.equal(Object.getPrototypeOf(understood), Object.prototype)
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      assert.equal(error.kind, 'invalid')
      const [, line] = /^config\.yml(?::(\d+))?(?::\d+)?[: ]/.exec(error.message) ?? []
      assert.match(error.message, /^config\.yml\b[^\r\n]*$/)
      assert.ok(
        line === undefined || (Number(line) >= 1 && Number(line) <= text.split(/\r\n|\r|\n/).length + 1),
      )
      assert.match(error.hint, /^[^\r\n]+$/)
    }
    assert.equal(Reflect.get({}, 'x'), undefined)

    for (const format of ['yaml', 'toml'] as const) {
      const { title, aliases, tags, due, error } = readFrontmatter(text, format)
      for (const value of [title, due, ...aliases, ...tags])
        assert.ok(value === null || typeof value === 'string')
      if (error !== null) {
        assert.match(error.message, /^[^\r\n]+$/)
        assert.ok(error.line >= 1 && error.line <= text.split('\n').length)
      }
    }
  },
}

const ledgerSample = renderLedger({
  tasks: new Map([
    ['a' as never, { issue: 1, state: 'open', revision: 2 }],
    ['b' as never, { issue: 2, state: 'done', revision: 1, gone: 'deleted' }],
  ]),
  sections: new Map([['s' as never, 1]]),
})

export const ledger: Target = {
  name: 'ledger',
  promise: 'a ledger is understood, or refused in one sentence, and written back to what was read',
  texts: texts({
    tokens: [
      ...[
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        '"version": 1',
        '"tasks": {',
        '"sections": {',
        '"cards": ',
        '"board": ',
        '"a": ',
      ],
      ...[
        '"issue": 1',
        '"state": "open"',
        '"revision": 1',
        '"gone": "deleted"',
        '"left": true',
        '"task": {',
        '"text": "x"',
      ],
      ...[
        '"__proto__": {',
        '"constructor": ',
        'null',
        'true',
        '1e999',
        '-1',
        '0',
        '9007199254740993',
        '\\u0000',
        '\\ud800',
        '1.5',
      ],
    ],
    samples: [ledgerSample],
  }),
  check: (text) => {
    try {
      const read = parseLedger(text, 'ledger.json')
      const written = renderLedger(read)
      assert.deepEqual(parseLedger(written, 'ledger.json'), read)
      assert.equal(renderLedger(parseLedger(written, 'ledger.json')), written)
      for (const { issue, revision } of read.tasks.values()) {
        assert.ok(Number.isSafeInteger(issue) && issue > 0 && Number.isSafeInteger(revision) && revision > 0)
      }
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      assert.equal(error.message, 'ledger.json is not a ledger of roadmap-sync.')
    }
  },
}
