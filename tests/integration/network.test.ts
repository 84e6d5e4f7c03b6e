// What stands between here and GitHub may answer anything, send elsewhere, or not answer at all.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { Octokit } from '@octokit/rest'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createWaitBudget } from '../../src/apply/wait-budget.ts'
import type { Client } from '../../src/github/client.ts'
import { createClient } from '../../src/github/client.ts'
import { virtualClock } from '../unit/support/clock.ts'
import type { World } from './world.ts'
import { createWorld, repository } from './world.ts'

type Asked = { readonly method: string; readonly url: string; readonly token: string; readonly body: string }
type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback that remembers what it was asked. */
async function serve(answer: Answer): Promise<{ readonly origin: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    asked.push({
      method: request.method ?? '',
      url: request.url ?? '',
      token: request.headers.authorization ?? '',
      body: Buffer.concat(chunks).toString('utf8'),
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return { origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked }
}

function connect(baseUrl: string, timeout = 30_000): Client {
  const clock = virtualClock(1_000_000)
  const { signal } = new AbortController()
  return createClient(
    new Octokit({ auth: 'secret', baseUrl, log: { debug() {}, info() {}, warn() {}, error() {} } }),
    {
      owner: 'octo',
      repo: 'roadmap',
      clock,
      signal,
      budget: createWaitBudget({ clock, signal, maxWait: 0 }),
      timeout,
    },
  )
}

const get = ({ read, octokit }: Client) => read('issues', () => octokit.request('GET /user'))
const json = (response: ServerResponse, data: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data))

describe('an answer that is none', () => {
  const type = (value: string) => ({ 'content-type': value })
  it.each<[string, Record<string, string>, string]>([
    ['a page of a proxy', type('text/html'), '<h1>Please log in</h1>'],
    ['a page that says it is JSON', type('application/json; charset=utf-8'), '<h1>Please log in</h1>'],
    ['JSON that was cut', type('application/json'), '{"login": "oc'],
    ['nothing', type('application/json'), ''],
    ['nothing, of no kind', {}, ''],
    ['bytes', type('application/octet-stream'), '\u0000\u0001'],
    ['a bare word', type('application/json'), '"octo"'],
    ['10 MB of a page', type('text/html'), 'x'.repeat(10_000_000)],
    ['10 MB of JSON that was cut', type('application/json'), `["${'x'.repeat(10_000_000)}`],
  ])('is asked for again, and told in a sentence: %s', async (_, headers, body) => {
    const { origin, asked } = await serve((_request, response) => response.writeHead(200, headers).end(body))
    await expect(get(connect(origin))).rejects.toThrow('GitHub does not answer.')
    expect(asked).toHaveLength(4)
  })

  it('may unpack to 200 MB, or not end at all', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, ' '))
    let sent = 0
    let count = 0
    const { origin, asked } = await serve((_request, response) => {
      count += 1
      if (count % 2 === 0) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
        return
      }
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = Buffer.alloc(1_000_000, ' ')
      const more = (): void => {
        while (!response.destroyed) {
          sent += chunk.length
          if (!response.write(chunk)) return
        }
      }
      response.on('drain', more)
      more()
    })
    await expect(get(connect(origin))).rejects.toThrow('GitHub does not answer.')
    expect(asked).toHaveLength(4)
    expect(sent).toBeLessThan(200_000_000)
  })

  it('is forgotten when the next one is right', async () => {
    let count = 0
    const { origin } = await serve((_request, response) => {
      count += 1
      if (count < 3) response.end('<html>')
      else json(response, { login: 'octo' })
    })
    expect((await get(connect(origin))).data.login).toBe('octo')
  })

  it('is none of the answers of 10 MB that GitHub may well give', async () => {
    const { origin, asked } = await serve((_request, response) =>
      json(
        response,
        Array.from({ length: 100 }, () => 'x'.repeat(100_000)),
      ),
    )
    expect((await get(connect(origin))).data).toHaveLength(100)
    expect(asked).toHaveLength(1)
  })
})

describe('a redirect', () => {
  it.each([301, 302, 307, 308])('%i to the same host is followed with method and body', async (status) => {
    const { origin, asked } = await serve((request, response) => {
      if (request.url === '/repositories/1/issues') json(response, { number: 1 })
      else response.writeHead(status, { location: '/repositories/1/issues' }).end()
    })
    const { octokit } = connect(origin)
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
      owner: 'octo',
      repo: 'old-name',
      title: 'Read',
    })
    expect(data.number).toBe(1)
    const request = { method: 'POST', token: 'token secret', body: '{"title":"Read"}' }
    expect(asked).toEqual([
      { ...request, url: '/repos/octo/old-name/issues' },
      { ...request, url: '/repositories/1/issues' },
    ])
  })

  it.each([301, 302, 307, 308])('%i to another host gets neither token nor text', async (status) => {
    const other = await serve((_request, response) => json(response, { login: 'mallory' }))
    const { origin, asked } = await serve((_request, response) =>
      response.writeHead(status, { location: `${other.origin}/user` }).end(),
    )
    await expect(get(connect(origin))).rejects.toThrow(
      `${new URL(origin).host} redirects to somewhere else; that is not followed.`,
    )
    expect(other.asked).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['nowhere', undefined],
    ['an address that is none', 'http://['],
    ['a file', 'file:///etc/passwd'],
    ['another protocol of the same host', 'https://127.0.0.1/user'],
  ])('to %s is not followed', async (_, location) => {
    const { origin, asked } = await serve((_request, response) =>
      response.writeHead(301, location === undefined ? {} : { location }).end(),
    )
    await expect(get(connect(origin))).rejects.toThrow('redirects to somewhere else')
    expect(asked).toHaveLength(1)
  })

  it('in a circle ends', async () => {
    const { origin, asked } = await serve((_request, response) =>
      response.writeHead(301, { location: '/user' }).end(),
    )
    await expect(get(connect(origin))).rejects.toThrow('redirects to somewhere else')
    expect(asked).toHaveLength(4)
  })
})

describe('a server that does not answer', () => {
  it.each<[string, Answer]>([
    ['at all', () => {}],
    [
      'to the end',
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
    [
      'but a byte at a time',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        const timer = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(timer))
      },
    ],
    [
      'but the first line',
      (request) => void request.socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'),
    ],
    ['but hangs up', (request) => request.socket.destroy()],
  ])('%s is given up on, each time', async (_, answer) => {
    const { origin, asked } = await serve(answer)
    await expect(get(connect(origin, 50))).rejects.toThrow('GitHub does not answer.')
    expect(asked).toHaveLength(4)
  })

  it('is nowhere to be found', async () => {
    await expect(get(connect('http://127.0.0.1:1'))).rejects.toThrow('GitHub does not answer.')
  })
})

describe('a connection that the server closed while the run computed', () => {
  /** A server with a thread of its own, which closes what is idle. */
  async function impatient(): Promise<string> {
    const worker = new Worker(
      `const { createServer } = require('node:http')
      const server = createServer((request, response) => {
        request.resume().on('end', () => {
          response.setHeader('content-type', 'application/json')
          response.setHeader('keep-alive', 'timeout=600')
          response.end('{"login":"octo"}')
          setTimeout(() => request.socket.end(), 50)
        })
      })
      server.listen(0, '127.0.0.1', () => require('node:worker_threads').parentPort.postMessage(server.address().port))`,
      { eval: true },
    )
    onTestFinished(async () => void (await worker.terminate()))
    const port = await new Promise((resolve) => worker.once('message', resolve))
    return `http://127.0.0.1:${port}`
  }

  it('is not written to: a write reaches GitHub at the first try', async () => {
    const client = connect(await impatient())
    for (let write = 0; write < 5; write += 1) {
      await get(client)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        owner: 'octo',
        repo: 'roadmap',
        title: 'Read',
      })
      expect(data).toEqual({ login: 'octo' })
    }
  })
})

describe('a run', () => {
  const large = (world: World) => {
    const stranger = world.emulator.person('mallory')
    for (let count = 0; count < 160; count += 1) {
      stranger.createIssue(repository, { title: `Large ${count}`, body: 'x'.repeat(65_000) })
    }
  }

  it('reads 10 MB of other people’s issues and goes on', async () => {
    const world = createWorld()
    large(world)
    const report = await world.run()
    expect(report.applied).toMatchObject({ stoppedBy: 'done', failed: [] })
    expect(report.progress.total).toBe(12)
  })

  it.each(['html', 'truncated', 'empty'] as const)(
    'that gets garbage for every write (%s) makes nothing twice',
    async (form) => {
      const world = createWorld()
      for (const operation of [
        'issues/create-milestone',
        'createIssue',
        'createLabel',
        'createCommitOnBranch',
      ]) {
        world.emulator.faults.script({ operation }, { kind: 'garbage', form, applied: true })
      }
      await world.run().catch(() => {})
      world.emulator.faults.clear()
      await world.run()
      await world.run()
      expect(world.writes()).toEqual([])
      expect(world.emulator.issues(repository)).toHaveLength(12)
      expect(world.emulator.milestones(repository)).toHaveLength(8)
    },
  )
})
