import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/github/refusals.ts'
import { classify, graphqlErrors, isAlreadyThere } from '../../../src/github/refusals.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { virtualClock } from '../support/clock.ts'

const now = 1_700_000_000_000
const clock = virtualClock(now)

type Headers = Readonly<Record<string, string>>

/** An error as Octokit throws it for a REST answer. */
function rest(status: number, message: string, headers: Headers = {}): Error {
  return Object.assign(new Error(message), {
    name: 'HttpError',
    status,
    response: { status, headers, data: { message } },
  })
}

/** An error as Octokit throws it for a GraphQL answer with `errors`; it has no status. */
function graphql(errors: readonly Readonly<Record<string, unknown>>[], headers: Headers = {}): Error {
  return Object.assign(new Error('Request failed'), {
    name: 'GraphqlResponseError',
    errors,
    data: null,
    headers,
  })
}

function problem(error: unknown, need: 'issues' | 'contents' | 'pull-requests' = 'issues'): Problem {
  return classify(error, { need, clock })
}

/** Kind and message, and for a limit the seconds until it may go on. */
function says(each: Problem): string {
  if (each.kind === 'limited') return `limited ${(each.retryAt - now) / 1_000}`
  return each.kind === 'unknown' ? 'unknown' : `${each.kind}: ${each.error.message}`
}

describe('a limit of GitHub', () => {
  const reset = String(now / 1_000 + 600)

  it.each<[string, Error, string]>([
    ['429 with a time', rest(429, 'Too many', { 'retry-after': '30' }), 'limited 30'],
    ['429 without a time', rest(429, 'Too many'), 'limited 60'],
    [
      'the primary limit',
      rest(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      'limited 601',
    ],
    [
      'the primary limit as 429',
      rest(429, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      'limited 601',
    ],
    [
      'both times',
      rest(403, 'x', { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      'limited 5',
    ],
    [
      'a secondary limit with a time',
      rest(403, 'You have exceeded a secondary rate limit', { 'retry-after': '120' }),
      'limited 120',
    ],
    [
      'a secondary limit without a time, while the primary one has room',
      rest(403, 'You have exceeded a secondary rate limit', {
        'x-ratelimit-remaining': '4000',
        'x-ratelimit-reset': reset,
      }),
      'limited 60',
    ],
    ['a time and another text', rest(403, 'Slow down', { 'retry-after': '7' }), 'limited 7'],
    ['abuse detection', rest(403, 'You have triggered an abuse detection mechanism'), 'limited 60'],
    [
      'a time that is a date',
      rest(403, 'You have exceeded a secondary rate limit', {
        'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT',
      }),
      'limited 60',
    ],
    [
      'RATE_LIMITED',
      graphql([{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }], {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': reset,
      }),
      'limited 601',
    ],
    [
      'RATE_LIMIT',
      graphql([
        {
          type: 'RATE_LIMIT',
          code: 'graphql_rate_limit',
          message: 'API rate limit already exceeded for user ID 1.',
        },
      ]),
      'limited 60',
    ],
    [
      'a GraphQL answer with only a text',
      graphql([{ message: 'You have exceeded a secondary rate limit.' }], { 'retry-after': '90' }),
      'limited 90',
    ],
    [
      '“was submitted too quickly”',
      graphql([{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }]),
      'limited 60',
    ],
    [
      'one of several GraphQL errors',
      graphql([
        { type: 'NOT_FOUND', message: 'x' },
        { type: 'RATE_LIMITED', message: 'y' },
      ]),
      'limited 60',
    ],
  ])('is known as %s, with the time at which it ends', (_, error, expected) => {
    expect(says(problem(error))).toBe(expected)
  })
})

describe('an answer that is lost', () => {
  it.each<[string, unknown]>([
    ['500', rest(500, 'Server Error')],
    ['502', rest(502, 'Bad Gateway')],
    ['503', rest(503, 'Service Unavailable')],
    ['504', rest(504, 'Gateway Timeout')],
    [
      'a broken connection, which Octokit calls 500',
      Object.assign(rest(500, 'fetch failed'), { cause: new Error('ECONNRESET') }),
    ],
    ['a time-out', new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
    ['something that is no error', 'boom'],
    ['nothing', undefined],
    ['a GraphQL server error', graphql([{ message: 'Something went wrong while executing your query.' }])],
    ['a GraphQL time-out', graphql([{ message: 'Request timed out' }])],
    [
      'a GraphQL answer that took too much',
      graphql([{ message: 'Resource limits for this query exceeded.' }]),
    ],
    ['a GraphQL answer without a reason', graphql([])],
  ])('is known as %s', (_, error) => {
    expect(says(problem(error))).toBe('unknown')
  })
})

describe('what makes every further write pointless', () => {
  it.each<[string, Error, string]>([
    ['a token that is not accepted', rest(401, 'Bad credentials'), 'GitHub does not accept the token.'],
    [
      'a token without the right',
      rest(403, 'Resource not accessible by integration'),
      'The token may not write issues and milestones.',
    ],
    [
      'a token without the right, over GraphQL',
      graphql([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['m0'] }]),
      'The token may not write issues and milestones.',
    ],
    [
      'a token without the scope',
      graphql([
        { type: 'INSUFFICIENT_SCOPES', message: 'Your token has not been granted the required scopes' },
      ]),
      'The token may not write issues and milestones.',
    ],
    [
      'an archived repository',
      rest(403, 'Repository was archived so is read-only.'),
      'The repository is archived, so nothing can be changed.',
    ],
    [
      'issues that are switched off',
      rest(410, 'Issues has been disabled in this repository.'),
      'Issues are switched off in this repository.',
    ],
    [
      'issues that are switched off, over GraphQL',
      graphql([{ type: 'UNPROCESSABLE', message: 'Issues are disabled for this repo' }]),
      'Issues are switched off in this repository.',
    ],
    ['any other prohibition', rest(403, 'Forbidden'), 'The token may not write issues and milestones.'],
  ])('is %s', (_, error, message) => {
    expect(says(problem(error))).toBe(`fatal: ${message}`)
  })

  it.each([
    ['issues', 'issues: write'],
    ['contents', 'contents: write'],
    ['pull-requests', 'pull-requests: write'],
  ] as const)('names the permission that is missing: %s', (need, hint) => {
    const found = problem(rest(403, 'Resource not accessible by integration'), need)
    expect(found.kind === 'fatal' && found.error.hint).toContain(`\`${hint}\``)
  })

  it('is an error that says itself what to do', () => {
    const error = new RoadmapSyncError('invalid', 'Wrong.', { hint: 'Right it.' })
    expect(problem(error)).toEqual({ kind: 'fatal', error })
  })
})

describe('what GitHub refuses once', () => {
  it.each<[string, Error, string]>([
    [
      'a title that is taken',
      rest(422, 'Validation Failed: {"code":"already_exists"}'),
      'GitHub refused: Validation Failed: {"code":"already_exists"}',
    ],
    [
      'a text that is too long',
      graphql([{ type: 'UNPROCESSABLE', message: 'Body is too long (maximum is 65536 characters)' }]),
      'GitHub refused: Body is too long (maximum is 65536 characters)',
    ],
    [
      'with a link to the documentation',
      rest(422, 'Validation Failed - https://docs.github.com/rest'),
      'GitHub refused: Validation Failed',
    ],
    ['something deleted', rest(410, 'This issue was deleted'), 'GitHub refused: This issue was deleted'],
  ])('is told in its own words: %s', (_, error, message) => {
    expect(says(problem(error))).toBe(`refused: ${message}`)
  })

  it('is told at most in part where it is very long', () => {
    expect(says(problem(rest(422, 'x'.repeat(10_000))))).toHaveLength(
      'refused: GitHub refused: '.length + 300,
    )
  })
})

describe('errors in a GraphQL answer', () => {
  it('are those with a message', () => {
    expect(graphqlErrors(graphql([{ message: 'a' }, { type: 'x' }, { message: 1 }]))).toEqual([
      { message: 'a' },
    ])
  })

  it.each([null, undefined, 'x', new Error('x'), { errors: 'x' }])('are none in %j', (error) => {
    expect(graphqlErrors(error)).toBeNull()
  })
})

describe('something that exists already', () => {
  it('is known by GitHub’s code for it', () => {
    expect(
      isAlreadyThere(
        rest(422, 'Validation Failed: {"resource":"Label","code":"already_exists","field":"name"}'),
      ),
    ).toBe(true)
    expect(isAlreadyThere(rest(422, 'Validation Failed: {"code":"invalid"}'))).toBe(false)
    expect(isAlreadyThere('already_exists')).toBe(false)
  })
})
