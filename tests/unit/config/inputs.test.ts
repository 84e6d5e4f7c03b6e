import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Settings } from '../../../src/config/inputs.ts'
import { inputFields, parseInputs } from '../../../src/config/inputs.ts'
import { outputFields } from '../../../src/config/outputs.ts'
import { failureOf } from '../support/failure.ts'

function settings(inputs: Readonly<Record<string, string>> = {}): Settings {
  return parseInputs(new Map(Object.entries(inputs)))
}

function refusal(inputs: Readonly<Record<string, string>>): { message: string; hint: string; kind: string } {
  const { message, hint, kind } = failureOf(() => settings(inputs))
  return { message, hint, kind }
}

describe('the inputs', () => {
  it('all have defaults', () => {
    expect(settings()).toEqual({
      mode: 'auto',
      source: 'repository',
      roadmap: ['roadmap/**/*.md'],
      config: '.github/roadmap-sync.yml',
      readme: 'README.md',
      assets: '.github/roadmap',
      project: null,
      publish: 'commit',
      locale: 'auto',
      dryRun: false,
      force: false,
      maxWait: 600_000,
    })
  })

  it('are the same when the runner passes every default of action.yml', () => {
    const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
      readonly inputs: Readonly<Record<string, { readonly default?: string }>>
    }
    const given = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(settings(Object.fromEntries(given))).toEqual(settings())
  })

  it('may be given in every form the documentation names', () => {
    expect(
      settings({
        token: 'secret',
        'project-token': 'secret',
        mode: 'Sync',
        source: ' workspace ',
        roadmap: ' docs/*.md \n\n!docs/drafts/**\r\n./plan.md\n',
        config: './config.yml',
        readme: '',
        assets: 'docs/roadmap/',
        project: ' Auto ',
        publish: 'NONE',
        locale: 'pt-BR',
        'dry-run': 'TRUE',
        force: 'true',
        'max-wait': '0.5',
      }),
    ).toEqual({
      mode: 'sync',
      source: 'workspace',
      roadmap: ['docs/*.md', '!docs/drafts/**', 'plan.md'],
      config: 'config.yml',
      readme: null,
      assets: 'docs/roadmap',
      project: { kind: 'auto' },
      publish: 'none',
      locale: 'pt-BR',
      dryRun: true,
      force: true,
      maxWait: 30_000,
    })
  })

  it.each(['0', '10', '350', '  5  '])('`max-wait` may be %j minutes', (text) => {
    expect(settings({ 'max-wait': text }).maxWait).toBe(Number(text) * 60_000)
  })

  it.each(['-1', '351', 'ten', '10m', 'Infinity', 'NaN'])('`max-wait` may not be %j', (text) => {
    const { message, hint, kind } = refusal({ 'max-wait': text })
    expect({ message, kind }).toEqual({
      message: `\`${text}\` is not a value of the input \`max-wait\`.`,
      kind: 'invalid',
    })
    expect(hint).toContain('0 to 350')
  })

  it.each([
    ['mode', 'snc', 'sync'],
    ['mode', 'planning', null],
    ['source', 'workspce', 'workspace'],
    ['source', 'repo', null],
    ['publish', 'pull_request', 'pull-request'],
    ['publish', 'comit', 'commit'],
    ['dry-run', 'ture', 'true'],
    ['dry-run', 'yes', null],
    ['force', 'flase', 'false'],
    ['force', '1', null],
  ])('`%s: %s` is refused with what it can be', (name, value, guess) => {
    const { message, hint, kind } = refusal({ [name]: value })
    expect({ message, kind }).toEqual({
      message: `\`${value}\` is not a value of the input \`${name}\`.`,
      kind: 'invalid',
    })
    if (guess === null) expect(hint).toMatch(/^It is one of `/)
    else expect(hint).toMatch(new RegExp(`^Did you mean \`${guess}\`\\? It is one of \``))
    const field = inputFields.find((each) => each.name === name)
    for (const word of field !== undefined && 'oneOf' in field ? field.oneOf : []) {
      expect(hint).toContain(`\`${word}\``)
    }
  })

  it.each([
    ['roadmaps', 'roadmap'],
    ['dryrun', 'dry-run'],
    ['max_wait', 'max-wait'],
    ['Token', 'token'],
    ['project-tokn', 'project-token'],
  ])('named `%s` are refused with the nearest name, `%s`', (name, guess) => {
    expect(refusal({ [name]: 'x' })).toEqual({
      message: `There is no input \`${name}\`.`,
      hint: `Did you mean \`${guess}\`?`,
      kind: 'invalid',
    })
  })

  it.each(['milestones', '__proto__', 'constructor'])('named `%s` are refused with all names', (name) => {
    const error = failureOf(() => parseInputs(new Map([[name, 'x']])))
    expect(error.message).toBe(`There is no input \`${name}\`.`)
    for (const field of inputFields) expect(error.hint).toContain(`\`${field.name}\``)
  })

  it.each(['', '\n  \n'])('`roadmap: %j` is refused, because nothing would be read', (roadmap) => {
    expect(refusal({ roadmap }).message).toBe('The input `roadmap` is empty.')
  })

  it.each([
    ['roadmap', '/etc/*.md'],
    ['roadmap', 'roadmap/*.md\n../*.md'],
    ['roadmap', '!../*.md'],
    ['config', ''],
    ['config', '.git/config'],
    ['readme', '../README.md'],
    ['assets', '.github/workflows'],
    ['assets', ''],
  ])('`%s: %j` is refused as a path', (name, value) => {
    const { message, kind } = refusal({ [name]: value })
    expect(kind).toBe('invalid')
    expect(message).toContain(`\`${name}\``)
  })
})

describe('the tables of inputs and outputs', () => {
  it('describe every input and output in a sentence', () => {
    for (const text of [...inputFields.map((field) => field.description), ...Object.values(outputFields)]) {
      expect(text).toMatch(/^[A-Z`].*\.$/s)
    }
  })

  it('name no input twice, and give closed ones a default among their words', () => {
    expect(new Set(inputFields.map((field) => field.name)).size).toBe(inputFields.length)
    for (const field of inputFields) {
      if ('oneOf' in field) expect(field.oneOf).toContain(field.default)
    }
  })
})
