import { describe, expect, it } from 'vitest'
import type { Client } from '../../../../src/github/client.ts'
import type { Mutation } from '../../../../src/github/write/mutate.ts'
import { mutate } from '../../../../src/github/write/mutate.ts'
import { RoadmapSyncError } from '../../../../src/text/errors.ts'
import { virtualClock } from '../../support/clock.ts'

const mutations: readonly Mutation[] = [
  { name: 'createIssue', input: { title: 'a' }, selection: 'issue { number }' },
  { name: 'createIssue', input: { title: 'b' }, selection: 'issue { number }' },
  { name: 'closeIssue', input: { issueId: 'c' }, selection: 'issue { number }' },
]

/** A client whose GraphQL gives one answer, and what it was asked. */
function client(answer: () => unknown): { readonly client: Client; readonly asked: unknown[][] } {
  const asked: unknown[][] = []
  const graphql = async (...call: unknown[]) => {
    asked.push(call)
    return answer()
  }
  return { client: { octokit: { graphql }, clock: virtualClock() } as unknown as Client, asked }
}

function failing(errors: readonly unknown[], data: unknown): () => never {
  return () => {
    throw Object.assign(new Error('x'), { errors, data, headers: {} })
  }
}

describe('mutations in one request', () => {
  it('are sent once, in order, each with its own input', async () => {
    const { client: github, asked } = client(() => ({ m0: { x: 0 }, m1: { x: 1 }, m2: { x: 2 } }))
    expect(await mutate(github, mutations)).toEqual([0, 1, 2].map((x) => ({ kind: 'ok', data: { x } })))
    expect(asked).toHaveLength(1)
    const [query, variables] = asked[0] ?? []
    expect(String(query).replace(/\s+/g, ' ')).toBe(
      'mutation ($i0: CreateIssueInput!, $i1: CreateIssueInput!, $i2: CloseIssueInput!) { m0: createIssue(input: $i0) { issue { number } } m1: createIssue(input: $i1) { issue { number } } m2: closeIssue(input: $i2) { issue { number } } }',
    )
    expect(variables).toEqual({ i0: { title: 'a' }, i1: { title: 'b' }, i2: { issueId: 'c' } })
  })

  it('are answered one by one where GitHub did some of them', async () => {
    const errors = [
      { type: 'UNPROCESSABLE', message: 'Title is too long', path: ['m1'] },
      { message: 'Something went wrong while executing your query.', path: ['m2'] },
    ]
    const { client: github } = client(failing(errors, { m0: { x: 0 }, m1: null, m2: null }))
    const [first, second, third] = await mutate(github, mutations)
    expect(first).toEqual({ kind: 'ok', data: { x: 0 } })
    expect(second?.kind === 'refused' && second.error.message).toBe('GitHub refused: Title is too long')
    expect(third?.kind).toBe('unknown')
  })

  it('are unknown where GitHub says nothing of them', async () => {
    const { client: github } = client(
      failing([{ type: 'UNPROCESSABLE', message: 'x', path: ['m0'] }], { m0: null }),
    )
    expect((await mutate(github, mutations)).map(({ kind }) => kind)).toEqual([
      'refused',
      'unknown',
      'unknown',
    ])
    const silent = client(() => ({ m0: { x: 0 } }))
    expect((await mutate(silent.client, mutations)).map(({ kind }) => kind)).toEqual([
      'ok',
      'unknown',
      'unknown',
    ])
  })

  it('are all limited where the limit has no place', async () => {
    const { client: github } = client(failing([{ type: 'RATE_LIMITED', message: 'x' }], null))
    expect(await mutate(github, mutations)).toEqual(
      mutations.map(() => ({ kind: 'limited', retryAt: 1_060_000 })),
    )
  })

  it('are all refused where GitHub does not know what they ask for: the path is not that of any', async () => {
    const path = ['mutation', 'm0', 'projectV2Field']
    const { client: github } = client(
      failing([{ message: "Field 'x' doesn't exist on type 'Y'", path }], null),
    )
    expect((await mutate(github, mutations)).map(({ kind }) => kind)).toEqual([
      'refused',
      'refused',
      'refused',
    ])
  })

  it('are done or limited where the limit came in between', async () => {
    const { client: github } = client(
      failing([{ message: 'was submitted too quickly', path: ['m2'] }], {
        m0: { x: 0 },
        m1: { x: 1 },
        m2: null,
      }),
    )
    expect((await mutate(github, mutations)).map(({ kind }) => kind)).toEqual(['ok', 'ok', 'limited'])
  })

  it('are all unknown where the connection broke, and are not sent again', async () => {
    const { client: github, asked } = client(() => {
      throw Object.assign(new Error('fetch failed'), { status: 500 })
    })
    expect((await mutate(github, mutations)).map(({ kind }) => kind)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(asked).toHaveLength(1)
  })

  it('end the run where the token may not write', async () => {
    const { client: github } = client(
      failing([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['m0'] }], {
        m0: null,
      }),
    )
    await expect(mutate(github, mutations)).rejects.toThrow(RoadmapSyncError)
  })
})
