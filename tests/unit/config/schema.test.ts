import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../../src/config/file.ts'
import { defaultConfig } from '../../../src/config/schema.ts'

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')
const page = read('.github/docs/configuration.md')
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map((match) => match[1] ?? '')
  .filter((text) => !text.startsWith('#'))
const accepts = new Ajv({ strict: false, formats: { date: true } }).compile(
  JSON.parse(read('.github/roadmap-sync.schema.json')),
)

describe('the documented keys of the configuration file', () => {
  it('have an example each', () => {
    const keys = [...page.matchAll(/^### `(.+)`$/gm)].map((match) => match[1])
    expect(keys.length).toBeGreaterThan(25)
    expect(examples.length).toBeGreaterThanOrEqual(keys.length)
  })

  it.each(examples)('show an example that the file may hold and editors accept: %s', (text) => {
    expect(parseConfig(text, 'config.yml')).not.toEqual(defaultConfig)
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each([
    'labl: x',
    'label: 5',
    'limits: { per-hour: 0 }',
    'badge: { style: round }',
    'roadmaps: [{ labels: [a] }]',
    'roadmaps: [{ files: a.md, schedule: { starts: 2026-01-01 } }]',
    'roadmaps: [{ files: a.md, milestone-title: x }]',
  ])('refuse in the editor what the run refuses: %s', (text) => {
    expect(() => parseConfig(text, 'config.yml')).toThrow()
    expect(accepts(parse(text))).toBe(false)
  })
})
