// Whatever a server, or what plays one, answers.
import { Octokit } from '@octokit/rest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWaitBudget } from '../../src/apply/wait-budget.ts'
import { createClient } from '../../src/github/client.ts'
import { RoadmapSyncError } from '../../src/text/errors.ts'
import { casesUpTo } from '../properties.ts'
import { virtualClock } from '../unit/support/clock.ts'

const time = fc.oneof(
  fc.constantFrom('0', '-1', '1e300', '99999999999999999', 'NaN', 'soon', 'Infinity', '1.5', ''),
  fc.integer().map(String),
)
const headers = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom(
        'application/json',
        'application/json; charset=utf-16',
        'text/html',
        'application/scim+json',
        ';;"',
        'a/b;c',
      ),
      fc.stringMatching(/^[ -~]{0,20}$/),
    ),
    'retry-after': time,
    'x-ratelimit-remaining': fc.constantFrom('0', '1', '-', ''),
    'x-ratelimit-reset': time,
    deprecation: fc.constantFrom('true', '@1'),
    link: fc.constantFrom('<http://[>; rel="deprecation"', '<x>; rel="next"', '<'),
    location: fc.constantFrom('/user', 'http://other.test/', 'http://[', ''),
  },
  { requiredKeys: [] },
)
const graphqlError = fc.record(
  {
    type: fc.oneof(fc.constantFrom('NOT_FOUND', 'RATE_LIMITED', 'FORBIDDEN'), fc.jsonValue()),
    message: fc.oneof(
      fc.constantFrom('Something went wrong', 'API rate limit exceeded', 'archived so is read-only'),
      fc.jsonValue(),
    ),
    path: fc.oneof(fc.array(fc.oneof(fc.string(), fc.integer())), fc.jsonValue()),
  },
  { requiredKeys: [] },
)
const body = fc.oneof(
  fc.jsonValue().map((data) => JSON.stringify(data)),
  fc
    .record(
      { data: fc.jsonValue(), errors: fc.oneof(fc.array(graphqlError), fc.jsonValue()) },
      { requiredKeys: [] },
    )
    .map((data) => JSON.stringify(data)),
  fc
    .record({ message: fc.jsonValue(), errors: fc.jsonValue() }, { requiredKeys: [] })
    .map((data) => JSON.stringify(data)),
  fc.string({ unit: 'binary' }),
  fc.constant(''),
)
const answer = fc.record({
  status: fc.oneof(
    fc.constantFrom(200, 201, 204, 205, 301, 304, 401, 403, 404, 410, 422, 429, 500, 502),
    fc.integer({ min: 200, max: 599 }),
  ),
  headers,
  body,
})

type Answer = { readonly status: number; readonly headers: object; readonly body: string }

/** Returns what a client makes of the answers, the last of which comes again and again. */
async function ask(answers: readonly Answer[], graphql: boolean): Promise<unknown> {
  const clock = virtualClock(1_000_000)
  const { signal } = new AbortController()
  let count = 0
  const fetch = async () => {
    const next = answers[Math.min(count, answers.length - 1)]
    count += 1
    if (count > 200) throw new Error('asked without end')
    if (next === undefined) throw new Error('no answer')
    const empty = [204, 205, 304].includes(next.status)
    return new Response(empty ? null : next.body, {
      status: next.status,
      headers: Object.entries(next.headers),
    })
  }
  const octokit = new Octokit({
    request: { fetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  const client = createClient(octokit, {
    owner: 'octo',
    repo: 'roadmap',
    clock,
    signal,
    budget: createWaitBudget({ clock, signal, maxWait: 600_000 }),
  })
  return client.read('issues', async () =>
    graphql ? octokit.graphql('{ viewer { login } }') : (await octokit.request('GET /user')).data,
  )
}

describe('whatever a server answers', () => {
  it.each([
    ['REST', false],
    ['GraphQL', true],
  ])('is data or a sentence, after a bounded number of requests: %s', async (_, graphql) => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 3 }), async (answers) => {
        const outcome = await ask(answers, graphql).catch((error: unknown) => error)
        if (!(outcome instanceof Error)) return
        expect(outcome).toBeInstanceOf(RoadmapSyncError)
        expect(outcome.message).not.toMatch(/undefined|NaN|Invalid Date/)
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
