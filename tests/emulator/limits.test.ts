import { describe, expect, it } from 'vitest'
import { createEmulator } from './emulator.ts'
import { AT, NAME, octokitFor, start } from './start.ts'

type Started = ReturnType<typeof start>
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error,
  )

async function repositoryId({ octokit }: Started): Promise<string> {
  const { repository } = await octokit.graphql<{ repository: { id: string } }>(
    '{ repository(owner: "octo", name: "roadmap") { id } }',
  )
  return repository.id
}

function createBatch({ octokit }: Started, id: string, count: number): Promise<unknown> {
  const all = Array.from(
    { length: count },
    (_, at) => `t${at}: createIssue(input: { repositoryId: $id, title: "x" }) { issue { number } }`,
  )
  return octokit.graphql(`mutation($id: ID!) { ${all.join(' ')} }`, { id })
}

describe('the primary limit', () => {
  it('is an hour long, per repository for the workflow, and told on every answer', async () => {
    const { emulator, clock, octokit } = start({ limits: { restPerHour: 3 } })
    const second = octokitFor(emulator)
    const { headers } = await octokit.rest.repos.get(AT)
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '2',
      'x-ratelimit-used': '1',
      'x-ratelimit-resource': 'core',
    })
    expect(headers['x-ratelimit-reset']).toBe(String(clock.now() / 1000 + 3600))
    await octokit.rest.repos.get(AT)
    await second.rest.repos.get(AT)
    expect(await failure(second.rest.repos.get(AT))).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    })
    expect((await octokit.rest.rateLimit.get()).data.resources.core).toMatchObject({ used: 3, remaining: 0 })
    await octokitFor(emulator, { kind: 'classic', login: 'octo', scopes: ['repo'] }).rest.repos.get(AT)
    clock.advance(3_600_000)
    await octokit.rest.repos.get(AT)
    expect(emulator.log.counts().refused).toBe(1)
    emulator.verify()
  })

  it('counts GraphQL points apart, by what a query costs', async () => {
    const { emulator, octokit } = start({ limits: { graphqlPerHour: 4 } })
    const cost = (query: string) =>
      octokit.graphql<{ rateLimit: object }>(query).then(({ rateLimit }) => rateLimit)
    expect(await cost('{ rateLimit { cost nodeCount remaining } }')).toEqual({
      cost: 1,
      nodeCount: 0,
      remaining: 3,
    })
    const nested = `{ repository(owner: "octo", name: "roadmap") { issues(first: 100) { nodes { labels(first: 20) { nodes { name } } comments(first: 10) { nodes { id } } } } } rateLimit { cost nodeCount remaining } }`
    expect(await cost(nested)).toEqual({ cost: 2, nodeCount: 3100, remaining: 1 })
    await octokit.graphql('{ viewer { login } }')
    expect(await failure(cost(nested))).toMatchObject({
      errors: [{ type: 'RATE_LIMITED' }],
      headers: { 'x-ratelimit-remaining': '0' },
    })
    await octokit.rest.repos.get(AT)
    emulator.verify()
  })

  it('is 1,000 for the workflow and 5,000 for people unless told', async () => {
    const { emulator, octokit } = start()
    const octo = octokitFor(emulator, { kind: 'classic', login: 'octo', scopes: ['repo'] })
    const limits = await Promise.all(
      [octokit, octo].map((each) =>
        each.graphql<{ rateLimit: { limit: number } }>('{ rateLimit { limit } }'),
      ),
    )
    expect(limits.map(({ rateLimit }) => rateLimit.limit)).toEqual([1000, 5000])
  })

  it('refuses a query over 500,000 nodes', async () => {
    const { octokit } = start()
    const query =
      '{ repository(owner: "octo", name: "roadmap") { issues(first: 100) { nodes { comments(first: 100) { nodes { issue { labels(first: 60) { totalCount } } } } } } } }'
    expect(await failure(octokit.graphql(query))).toMatchObject({
      errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED' }],
    })
  })
})

describe('the limit on created content', () => {
  it('takes 80 objects a minute, whatever they are, and says when to come back', async () => {
    const started = start()
    const { emulator, clock, octokit } = started
    for (let at = 0; at < 78; at++) await octokit.rest.issues.create({ ...AT, title: 'x' })
    await octokit.rest.issues.createMilestone({ ...AT, title: 'x' })
    await octokit.rest.issues.createComment({ ...AT, issue_number: 1, body: 'x' })
    const refused = await failure(octokit.rest.issues.createLabel({ ...AT, name: 'x' }))
    expect(refused).toMatchObject({
      status: 403,
      message: expect.stringContaining('content creation'),
      response: { headers: { 'retry-after': '60' } },
    })
    await octokit.rest.issues.update({ ...AT, issue_number: 1, title: 'changes are not creations' })
    clock.advance(60_000)
    await octokit.rest.issues.createLabel({ ...AT, name: 'x' })
    expect(emulator.log.counts()).toMatchObject({ created: 81, refused: 1 })
    expect(emulator.log.entries.find(({ refused }) => refused !== undefined)).toMatchObject({
      refused: 'content',
      created: [],
    })
    emulator.verify()
  })

  it('takes 500 an hour', async () => {
    const { clock, octokit, emulator } = start()
    let created = 0
    const wait = async (): Promise<number> => {
      for (;;) {
        const error = await failure(octokit.rest.issues.create({ ...AT, title: 'x' }))
        if (error === null) created++
        else return Number(error.response.headers['retry-after'])
        clock.advance(1000)
      }
    }
    expect(await wait()).toBe(3600 - 500)
    expect(created).toBe(500)
    clock.advance(3_600_000 - 500_000)
    await octokit.rest.issues.create({ ...AT, title: 'x' })
    emulator.verify()
  })

  it('counts every mutation of a batch and refuses those that cross it', async () => {
    const started = start({ limits: { contentPerMinute: 7 } })
    const { emulator } = started
    const id = await repositoryId(started)
    await createBatch(started, id, 5)
    expect(await failure(createBatch(started, id, 5))).toMatchObject({
      data: { t1: { issue: { number: 7 } }, t2: null },
      errors: [2, 3, 4].map((at) => ({ path: [`t${at}`], message: 'was submitted too quickly' })),
    })
    expect(await failure(createBatch(started, id, 1))).toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '60' } },
    })
    expect(emulator.issues(NAME)).toHaveLength(7)
    expect(emulator.log.counts().refused).toBe(2)
    emulator.verify()
  })

  it.each([
    [{ secondaryForm: '429' } as const, { status: 429 }],
    [
      { secondaryForm: 'graphql-200' } as const,
      { errors: [{ message: expect.stringContaining('content creation') }] },
    ],
    [{ graphqlContentForm: 'too-quickly' } as const, { errors: [{ message: 'was submitted too quickly' }] }],
  ])('can look otherwise: %o', async (form, expected) => {
    const started = start({ limits: { contentPerMinute: 1, ...form } })
    const id = await repositoryId(started)
    await createBatch(started, id, 1)
    expect(await failure(createBatch(started, id, 1))).toMatchObject(expected)
  })

  it('can keep silent about when to come back', async () => {
    const { octokit } = start({ limits: { contentPerMinute: 0, retryAfter: false } })
    const error = await failure(octokit.rest.issues.create({ ...AT, title: 'x' }))
    expect(error.response.headers['retry-after']).toBeUndefined()
  })
})

describe('the other secondary limits', () => {
  it('count points a minute, a write being five', async () => {
    const { clock, octokit } = start({ limits: { restPointsPerMinute: 11, graphqlPointsPerMinute: 2 } })
    const label = (name: string) => octokit.rest.issues.createLabel({ ...AT, name })
    await label('1')
    await label('2')
    expect(await failure(label('3'))).toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
    })
    // REST counts each endpoint for itself.
    await octokit.rest.repos.get(AT)
    await octokit.graphql('{ viewer { login } }')
    await octokit.graphql('{ viewer { login } }')
    expect(await failure(octokit.graphql('{ viewer { login } }'))).toMatchObject({ status: 403 })
    clock.advance(60_000)
    await label('3')
  })

  it('allow 100 requests at once', async () => {
    const emulator = createEmulator({ latency: 5 })
    const octokit = octokitFor(emulator)
    const all = await Promise.all(Array.from({ length: 110 }, () => failure(octokit.rest.repos.get(AT))))
    expect(all.filter((error) => error === null)).toHaveLength(100)
    expect(emulator.log.entries.filter(({ refused }) => refused === 'concurrency')).toHaveLength(10)
  })

  it('can all be switched off', async () => {
    const { emulator, octokit } = start({ limits: 'off' })
    for (let at = 0; at < 600; at++) await octokit.rest.issues.create({ ...AT, title: 'x' })
    expect(emulator.log.counts()).toMatchObject({ created: 600, refused: 0 })
  })
})

describe('the log', () => {
  it('says what every request asked, cost and made', async () => {
    const { emulator, clock, octokit } = start()
    await octokit.rest.repos.get(AT)
    clock.advance(2000)
    await octokit.rest.issues.create({ ...AT, title: 'x' })
    clock.advance(500)
    const create = octokit.graphql(
      'mutation($id: ID!) { mine: createIssue(input: { repositoryId: $id, title: "y" }) { issue { number } } }',
      {
        id: (
          await octokit.graphql<{ repository: { id: string } }>(
            '{ repository(owner: "octo", name: "roadmap") { id } }',
          )
        ).repository.id,
      },
    )
    await create
    const [first, second, third, fourth] = emulator.log.entries
    expect(first).toMatchObject({
      index: 1,
      method: 'GET',
      path: '/repos/octo/roadmap',
      operations: [{ id: 'repos/get' }],
      kind: 'read',
      status: 200,
      cost: 1,
      created: [],
      token: 'installation-1',
    })
    expect(second).toMatchObject({
      index: 2,
      write: 1,
      kind: 'write',
      status: 201,
      created: ['issue octo/roadmap#1'],
      bytesIn: 13,
    })
    expect(third).toMatchObject({ operations: [{ id: 'query.repository' }], kind: 'read' })
    expect(fourth).toMatchObject({
      write: 2,
      operations: [{ id: 'mutation.createIssue', alias: 'mine' }],
      created: ['issue octo/roadmap#2'],
    })
    expect(emulator.log.of('createIssue')).toEqual([fourth])
    expect(emulator.log.counts()).toMatchObject({
      requests: 4,
      reads: 2,
      writes: 2,
      rest: 2,
      graphql: 2,
      created: 2,
      rapidWrites: 1,
      cost: { rest: 2, graphql: 2 },
    })
    expect(emulator.log.counts(3)).toMatchObject({ requests: 1, rapidWrites: 0 })
    expect(emulator.log.summary()).toContain('4 requests (2 reads, 2 writes; 2 REST, 2 GraphQL), 0 refused')
    emulator.log.clear()
    expect(emulator.log.counts().requests).toBe(0)
  })

  it('lets latency pass on the injected clock', async () => {
    const { clock, octokit } = start({ latency: ({ kind }) => (kind === 'write' ? 700 : 100) })
    const before = clock.now()
    await octokit.rest.repos.get(AT)
    await octokit.rest.issues.create({ ...AT, title: 'x' })
    expect(clock.now() - before).toBe(800)
  })
})
