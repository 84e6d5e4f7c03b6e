// The bundles behind a proxy, with an API that has a certificate of its own.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { connect } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeFolder } from './cli.ts'
import { dispatchEvent } from './events.ts'
import { root } from './manifest.ts'
import type { World } from './world.ts'
import { files, repository, startWorld } from './world.ts'

/** Made for these tests, valid until 2126: `openssl req -x509 -nodes`, for github.test and 0.0.0.0. */
const certificatePath = `${root}/tests/fixtures/tls/certificate.pem`
const trusting = { NODE_EXTRA_CA_CERTS: certificatePath }

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

type Network = {
  readonly world: World
  /** Port of the API, which speaks TLS. */
  readonly port: number
  readonly proxy: string
  /** What the proxy was asked: method, address, and who asks. */
  readonly asked: readonly string[]
  /** Connections that reached the API. */
  readonly connections: () => number
}

/** A GitHub that speaks TLS, and a proxy that leads there, whatever name is asked for. */
async function build(status = 200): Promise<Network> {
  const world = await startWorld()
  onTestFinished(() => world.close())
  let connections = 0
  const tls = createTlsServer(
    { key: readFileSync(`${root}/tests/fixtures/tls/key.pem`), cert: readFileSync(certificatePath) },
    (socket) => {
      connections += 1
      const upstream = connect(Number(new URL(world.server.apiUrl).port), '127.0.0.1')
      socket.pipe(upstream).pipe(socket)
      for (const each of [socket, upstream]) each.on('error', () => {})
    },
  )
  const port = await listen(tls)
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  }).on('connect', (request, socket) => {
    const user = Buffer.from(
      (request.headers['proxy-authorization'] ?? '').replace('Basic ', ''),
      'base64',
    ).toString()
    asked.push(`CONNECT ${request.url}${user === '' ? '' : ` by ${user}`}`)
    socket.on('error', () => {})
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(upstream).pipe(socket)
    })
    upstream.on('error', () => {})
  })
  return {
    world,
    port,
    proxy: `http://127.0.0.1:${await listen(proxy)}`,
    asked,
    connections: () => connections,
  }
}

type Outcome = { readonly exitCode: number | null; readonly printed: string }
type Run = (network: Network, apiUrl: string, env: Readonly<Record<string, string>>) => Promise<Outcome>

const runs: readonly (readonly [string, Run])[] = [
  [
    'the Action',
    async ({ world }, apiUrl, env) => {
      const { exitCode, output } = await world.run(dispatchEvent(world.emulator, repository), {
        server: { apiUrl, graphqlUrl: `${apiUrl}/graphql` },
        env,
      })
      return { exitCode, printed: output }
    },
  ],
  [
    'the CLI',
    async ({ world }, apiUrl, env) => {
      const folder = makeFolder(files)
      onTestFinished(() => folder.remove())
      const { exitCode, stdout, stderr } = await folder.run(['sync', '--repo', repository], {
        env: { GITHUB_TOKEN: world.token, GITHUB_API_URL: apiUrl, ...env },
      })
      return { exitCode, printed: stdout + stderr }
    },
  ],
]

describe.each(runs)('%s behind a proxy', (_, run) => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('asks nobody else where `%s` names it', async (name) => {
    const network = await build()
    const { exitCode } = await run(network, 'https://github.test', { ...trusting, [name]: network.proxy })
    expect(exitCode).toBe(0)
    expect(network.world.emulator.issues(repository)).toHaveLength(12)
    expect(new Set(network.asked)).toEqual(new Set(['CONNECT github.test:443']))
    expect(network.connections()).toBe(network.asked.length)
  })

  it('gives it user and password, and prints neither', async () => {
    const network = await build()
    const env = { ...trusting, https_proxy: network.proxy.replace('//', '//ada:l%40velace@') }
    const { exitCode, printed } = await run(network, 'https://github.test', {
      ...env,
      RUNNER_DEBUG: '1',
      DEBUG: '*',
    })
    expect(exitCode).toBe(0)
    expect(new Set(network.asked)).toEqual(new Set(['CONNECT github.test:443 by ada:l@velace']))
    expect(printed).not.toMatch(/l(?:@|%40)velace/)
  })

  it.each(['no_proxy', 'NO_PROXY'])('goes past it to what `%s` names', async (name) => {
    const network = await build()
    const env = { ...trusting, https_proxy: network.proxy, [name]: 'example.org, 0.0.0.0' }
    const { exitCode } = await run(network, `https://0.0.0.0:${network.port}`, env)
    expect(exitCode).toBe(0)
    expect(network.world.emulator.issues(repository)).toHaveLength(12)
    expect(network.asked).toEqual([])
  })

  it('goes through it to what `no_proxy` does not name', async () => {
    const network = await build()
    const env = { ...trusting, https_proxy: network.proxy, no_proxy: 'example.org' }
    const { exitCode } = await run(network, `https://0.0.0.0:${network.port}`, env)
    expect(exitCode).toBe(0)
    expect(new Set(network.asked)).toEqual(new Set([`CONNECT 0.0.0.0:${network.port}`]))
  })

  it.each([403, 407])('that answers %i says so, once', async (status) => {
    const network = await build(status)
    const { exitCode, printed } = await run(network, 'https://github.test', {
      ...trusting,
      https_proxy: network.proxy,
    })
    expect(exitCode).toBe(1)
    expect(printed).toContain(`The proxy does not let requests to github.test through (${status}).`)
    expect(network.asked).toHaveLength(1)
  })

  it.each([
    ['of an authority that nobody named', 'github.test', {}, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['of another host', 'gitlab.test', trusting, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('refuses a certificate %s, and sends nothing', async (_name, host, env, code) => {
    const network = await build()
    const { exitCode, printed } = await run(network, `https://${host}`, {
      ...env,
      https_proxy: network.proxy,
    })
    expect(exitCode).toBe(1)
    expect(printed).toContain(`The certificate of ${host} is not trusted (${code}).`)
    expect(printed).toContain('NODE_EXTRA_CA_CERTS')
    expect(network.asked).toHaveLength(1)
    expect(network.world.requests()).toEqual([])
  })
})
