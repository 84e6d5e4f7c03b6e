import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Octokit } from '@octokit/rest'
import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createEmulator } from './emulator.ts'
import { githubSchema, PLAIN, resolvers } from './graphql/schema.ts'
import { restHandlers } from './rest/handlers.ts'
import { type Operation, restDescription, route } from './rest/router.ts'
import { checkAnswer, checkBody, checkQuery } from './rest/validate.ts'

function operation(id: string): Operation {
  const found = restDescription().operations[id]
  if (found === undefined) throw new Error(id)
  return { id, ...found }
}

describe('the descriptions in schema/', () => {
  const read = (name: string) => readFileSync(new URL(`./schema/${name}`, import.meta.url), 'utf8')
  const { files, sources }: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    read('provenance.json'),
  )

  it.each(Object.entries(files ?? {}))('hold what the generator wrote: %s', (name, hash) => {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(hash)
  })

  it('name their sources', () => {
    expect(Object.keys(files ?? {})).toEqual(['wanted.json', 'github.graphql', 'rest.json'])
    for (const hash of Object.values(sources ?? {})) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the GraphQL subset', () => {
  it('has something to answer every field with', () => {
    const unanswered = Object.values(githubSchema().getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !PLAIN.test(type.name))
      .flatMap((type) =>
        isObjectType(type)
          ? Object.keys(type.getFields())
              .filter((field) => resolvers[type.name]?.[field] === undefined)
              .map((field) => `${type.name}.${field}`)
          : [],
      )
    expect(unanswered).toEqual([])
  })

  it('refuses a query that asks for what GitHub calls deprecated', async () => {
    const emulator = createEmulator()
    const octokit = new Octokit({ auth: emulator.token(), request: { fetch: emulator.fetch } })
    const query = `{ repository(owner: "octo", name: "roadmap") {
      issues(first: 1) { nodes { stateReason(enableDuplicate: true) } } } }`
    await expect(octokit.graphql(query)).rejects.toThrow(/enableDuplicate.*deprecated/)
    expect(() => emulator.verify()).toThrow('deprecated')
  })
})

describe('the REST subset', () => {
  it('has a handler for every operation, and no handler is without one', () => {
    expect(Object.keys(restHandlers).sort()).toEqual(Object.keys(restDescription().operations).sort())
  })

  it('finds the most literal route, with slashes inside paths and refs', () => {
    const found = (method: string, path: string) => {
      const match = route(method, path)
      return match === null ? null : [match.operation.id, match.params]
    }
    expect(found('GET', '/repos/o/r/issues/comments/5')).toEqual([
      'issues/get-comment',
      { owner: 'o', repo: 'r', comment_id: '5' },
    ])
    expect(found('GET', '/repos/o/r/issues/5')).toEqual([
      'issues/get',
      { owner: 'o', repo: 'r', issue_number: '5' },
    ])
    expect(found('GET', '/repos/o/r/contents/a%2Fb/c%20d')).toEqual([
      'repos/get-content',
      { owner: 'o', repo: 'r', path: 'a/b/c d' },
    ])
    expect(found('PATCH', '/repos/o/r/git/refs/heads/a/b')).toEqual([
      'git/update-ref',
      { owner: 'o', repo: 'r', ref: 'heads/a/b' },
    ])
    expect(found('PATCH', '/repos/o/r')).toBeNull()
  })

  it('allows in a body what GitHub describes and nothing else', () => {
    const create = operation('issues/create')
    expect(checkBody(create, { title: 'x', labels: ['a'], milestone: null })).toBeNull()
    expect(checkBody(create, {})).toContain("must have required property 'title'")
    expect(checkBody(create, { title: 'x', body: null })).toContain('/body must be string')
    expect(checkBody(create, { title: 'x', labels: [5] })).toContain('/labels/0')
    expect(checkBody(create, { title: 'x', milestoen: 1 })).toContain('milestoen')
    expect(checkBody(create, undefined)).toBe('no body')
    expect(checkBody(operation('issues/add-labels'), { labels: ['a'], more: 1 })).toContain('more')
    expect(checkQuery(operation('issues/list-milestones'), { state: 'al' })).toContain('/state')
    expect(checkQuery(operation('issues/list-milestones'), { page: 'x' })).toContain('/page')
  })

  it('allows in an answer only what GitHub describes', () => {
    const get = operation('issues/get')
    expect(checkAnswer(get, 200, { number: 1 })).toContain('must have required property')
    expect(checkAnswer(get, 202, {})).toContain('not described')
    expect(checkAnswer(operation('issues/lock'), 204, undefined)).toBeNull()
  })
})
