import { describe, expect, it } from 'vitest'
import { EmulatorKilledError } from './emulator.ts'
import { AT, NAME, start } from './start.ts'
import type { Fault } from './types.ts'

function create(octokit: ReturnType<typeof start>['octokit'], title: string) {
  return octokit.rest.issues.create({ ...AT, title })
}

const titles = (emulator: ReturnType<typeof start>['emulator']) =>
  emulator.issues(NAME).map(({ title }) => title)

describe('a broken connection', () => {
  it.each([
    [false, []],
    [true, ['1']],
  ])('looks the same to the client whether the write happened (%s) or not', async (applied, expected) => {
    const { emulator, octokit } = start()
    emulator.faults.script({ write: 1 }, { kind: 'drop', applied })
    // Octokit shows a network failure as status 500.
    await expect(create(octokit, '1')).rejects.toMatchObject({ status: 500, message: 'other side closed' })
    expect(titles(emulator)).toEqual(expected)
    expect(emulator.log.entries[0]).toMatchObject({
      status: 'dropped',
      faults: ['drop'],
      created: expected.map(() => 'issue octo/roadmap#1'),
    })
    await create(octokit, '2')
    emulator.verify()
  })
})

describe('a server error', () => {
  it.each([500, 502, 503, 504] as const)('%s may hide that the write happened', async (status) => {
    const { emulator, octokit } = start()
    emulator.faults.script({ write: 1 }, { kind: 'error', status, applied: true })
    emulator.faults.script({ write: 2 }, { kind: 'error', status, applied: false })
    await expect(create(octokit, '1')).rejects.toMatchObject({ status })
    await expect(create(octokit, '2')).rejects.toMatchObject({ status })
    expect(titles(emulator)).toEqual(['1'])
    emulator.verify()
  })
})

describe('scripted refusals', () => {
  it('come in every form GitHub has for them', async () => {
    const { emulator, octokit } = start()
    const rest = async (fault: Fault) => {
      emulator.faults.script({}, fault)
      return create(octokit, 'x').catch((error) => error)
    }
    expect(await rest({ kind: 'limit', form: 'secondary', retryAfter: 30 })).toMatchObject({
      status: 403,
      message: expect.stringContaining('You have exceeded a secondary rate limit'),
      response: { headers: { 'retry-after': '30' } },
    })
    const bare = await rest({ kind: 'limit', form: 'content', status: 429 })
    expect(bare).toMatchObject({
      status: 429,
      message: expect.stringContaining('temporarily blocked from content creation'),
    })
    expect(bare.response.headers['retry-after']).toBeUndefined()
    expect(await rest({ kind: 'limit', form: 'primary' })).toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    })
    const graphql = async (fault: Fault) => {
      emulator.faults.script({}, fault)
      return octokit.graphql('{ viewer { login } }').catch((error) => error)
    }
    expect(await graphql({ kind: 'limit', form: 'RATE_LIMITED' })).toMatchObject({
      errors: [{ type: 'RATE_LIMITED' }],
    })
    expect(await graphql({ kind: 'limit', form: 'RATE_LIMIT' })).toMatchObject({
      errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit' }],
    })
    expect(await graphql({ kind: 'limit', form: 'too-quickly' })).toMatchObject({
      errors: [{ message: 'was submitted too quickly', path: ['viewer'] }],
    })
    expect(await graphql({ kind: 'limit', form: 'secondary', status: 200, retryAfter: 5 })).toMatchObject({
      errors: [{ message: expect.stringContaining('secondary rate limit') }],
      headers: { 'retry-after': '5' },
    })
    expect(emulator.log.counts()).toMatchObject({ requests: 7, refused: 7 })
    emulator.verify()
  })
})

describe('an answer that is not one', () => {
  it('is a page of HTML, half of the JSON, nothing, or anything a test says', async () => {
    const { emulator, octokit } = start()
    const answer = async (fault: Fault) => {
      emulator.faults.script({}, fault)
      return (await emulator.fetch('https://api.github.com/repos/octo/roadmap')).text()
    }
    expect(await answer({ kind: 'garbage', form: 'html', applied: false })).toContain('<html>')
    const half = await answer({ kind: 'garbage', form: 'truncated', applied: true })
    expect(half).toContain('octo/roadmap')
    expect(() => JSON.parse(half)).toThrow()
    expect(await answer({ kind: 'garbage', form: 'empty', applied: true })).toBe('')
    expect(await answer({ kind: 'answer', status: 418, body: 'teapot', applied: false })).toBe('teapot')
    emulator.faults.script(
      {},
      { kind: 'redirect', status: 307, to: 'https://api.github.com/repos/octo/roadmap/labels' },
    )
    expect((await octokit.rest.repos.get(AT)).data).toEqual([])
    emulator.verify()
  })
})

describe('a batch of mutations', () => {
  it('runs one after the other and can be cut after some of them', async () => {
    const { emulator, octokit } = start()
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "octo", name: "roadmap") { id } }',
    )
    const batch = [1, 2, 3].map(
      (at) => `t${at}: createIssue(input: { repositoryId: $id, title: "${at}" }) { issue { number } }`,
    )
    const send = () => octokit.graphql(`mutation($id: ID!) { ${batch.join(' ')} }`, { id: repository.id })
    expect(await send()).toEqual({
      t1: { issue: { number: 1 } },
      t2: { issue: { number: 2 } },
      t3: { issue: { number: 3 } },
    })
    emulator.faults.script({ operation: 'createIssue' }, { kind: 'partial', mutations: 2 })
    await expect(send()).rejects.toMatchObject({ status: 502 })
    expect(titles(emulator)).toEqual(['1', '2', '3', '1', '2'])
    expect(emulator.log.entries.at(-1)).toMatchObject({
      created: ['issue octo/roadmap#4', 'issue octo/roadmap#5'],
      status: 502,
    })
    emulator.verify()
  })

  it('goes on after one of them fails', async () => {
    const { emulator, octokit } = start()
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "octo", name: "roadmap") { id } }',
    )
    const send = octokit.graphql(
      `mutation($id: ID!) {
        a: createIssue(input: { repositoryId: $id, title: "" }) { issue { number } }
        b: createIssue(input: { repositoryId: "none", title: "x" }) { issue { number } }
        c: createIssue(input: { repositoryId: $id, title: "x" }) { issue { number } }
      }`,
      { id: repository.id },
    )
    await expect(send).rejects.toMatchObject({
      data: { a: null, b: null, c: { issue: { number: 1 } } },
      errors: [
        { type: 'UNPROCESSABLE', path: ['a'], message: "Title can't be blank" },
        {
          type: 'NOT_FOUND',
          path: ['b'],
          message: "Could not resolve to a node with the global id of 'none'",
        },
      ],
    })
    emulator.verify()
  })
})

describe('lists that lag', () => {
  const numbers =
    '{ repository(owner: "octo", name: "roadmap") { issues(first: 100) { totalCount nodes { number } } issue(number: 2) { number } } }'

  it('miss what was created last, over REST and GraphQL, while the object itself can be read', async () => {
    const { emulator, clock, octokit, person } = start()
    person.createIssue(NAME, { title: '1' })
    clock.advance(60_000)
    person.createIssue(NAME, { title: '2' })
    emulator.faults.script({ times: 2 }, { kind: 'lag', ms: 30_000 })
    expect((await octokit.rest.issues.get({ ...AT, issue_number: 2 })).data.number).toBe(2)
    expect((await octokit.rest.issues.listForRepo(AT)).data.map(({ number }) => number)).toEqual([1])
    expect(await octokit.graphql(numbers)).toEqual({
      repository: { issues: { totalCount: 1, nodes: [{ number: 1 }] }, issue: { number: 2 } },
    })
    expect((await octokit.rest.issues.listForRepo(AT)).data).toHaveLength(2)
    emulator.verify()
  })

  it('miss the newest of each list', async () => {
    const { emulator, octokit, person } = start()
    for (const title of ['1', '2', '3']) person.createMilestone(NAME, { title })
    emulator.faults.script({}, { kind: 'lag', objects: 2 })
    expect((await octokit.rest.issues.listMilestones(AT)).data.map(({ title }) => title)).toEqual(['1'])
    emulator.verify()
  })
})

describe('branches', () => {
  it('can be read as they were, and a commit on such a head is stale', async () => {
    const { emulator, octokit, person } = start()
    const old = emulator.head(NAME)
    const now = person.push(NAME, { files: { 'README.md': 'new' } })
    emulator.faults.script({ times: 3 }, { kind: 'stale-ref' })
    const head =
      '{ repository(owner: "octo", name: "roadmap") { defaultBranchRef { target { oid } } object(expression: "HEAD:README.md") { ... on Blob { text } } } }'
    expect(await octokit.graphql(head)).toEqual({
      repository: { defaultBranchRef: { target: { oid: old } }, object: { text: '# Roadmap\n' } },
    })
    expect((await octokit.rest.git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha).toBe(old)
    const raw = await octokit.rest.repos.getContent({
      ...AT,
      path: 'README.md',
      mediaType: { format: 'raw' },
    })
    expect(raw.data).toBe('# Roadmap\n')
    expect((await octokit.rest.git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha).toBe(now)
    emulator.verify()
  })

  it('can be pushed to by somebody else right before and right after a request', async () => {
    const { emulator, octokit, person } = start()
    const seen: string[] = []
    emulator.faults.script(
      { request: 2 },
      { kind: 'before', run: () => void person.push(NAME, { files: { a: '1' } }) },
    )
    emulator.faults.script(
      { request: 2 },
      { kind: 'after', run: () => void person.push(NAME, { files: { b: '2' } }) },
    )
    for (let at = 0; at < 3; at++)
      seen.push((await octokit.rest.git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha)
    const [newest, middle, oldest] = emulator.commits(NAME)
    expect([newest?.changed, middle?.changed, oldest?.message]).toEqual([['b'], ['a'], 'Initial commit'])
    expect(new Set(seen).size).toBe(3)
    emulator.verify()
  })
})

describe('the death of the client', () => {
  it('ends every later request too, until the next process starts', async () => {
    const { emulator, octokit } = start()
    emulator.faults.script({ write: 2 }, { kind: 'kill', applied: true })
    await create(octokit, '1')
    await expect(create(octokit, '2')).rejects.toMatchObject({ cause: expect.any(EmulatorKilledError) })
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ cause: expect.any(EmulatorKilledError) })
    expect(titles(emulator)).toEqual(['1', '2'])
    emulator.faults.revive()
    await octokit.rest.repos.get(AT)
    expect(emulator.log.entries.map(({ status }) => status)).toEqual([201, 'killed', 'killed', 200])
    emulator.verify()
  })
})

describe('matching', () => {
  it('goes by number of request or write since scripted, operation, predicate, skips and times', async () => {
    const { emulator, octokit } = start()
    const met = async () => {
      const before = emulator.log.entries.length
      for (let at = 0; at < 4; at++) {
        await octokit.rest.repos.get(AT)
        await create(octokit, 'x').catch(() => {})
      }
      return emulator.log.entries
        .slice(before)
        .flatMap(({ faults }, at) => (faults.length > 0 ? [at + 1] : []))
    }
    const fault = { kind: 'before', run() {} } as const
    emulator.faults.script({ request: 3 }, fault)
    expect(await met()).toEqual([3])
    emulator.faults.script({ write: 3 }, fault)
    expect(await met()).toEqual([6])
    emulator.faults.script({ operation: 'issues/create', skip: 1, times: 2 }, fault)
    expect(await met()).toEqual([4, 6])
    emulator.faults.script({ operation: ({ method }) => method === 'POST', times: Infinity }, fault)
    expect(await met()).toEqual([2, 4, 6, 8])
    emulator.verify()
  })
})
