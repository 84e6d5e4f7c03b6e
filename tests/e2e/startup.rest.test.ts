// Loading keeps the processor busy: whatever is loaded before the first request is under way delays it by as much.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from './cli.ts'
import { actionRuntime } from './node.ts'
import { runStep } from './runner.ts'
import { repository } from './world.ts'

let folder: string
let server: Server
let api: string
/** Made when a whole request has come in. */
let arrived: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-startup-'))
  arrived = join(folder, 'arrived')
  server = createServer((request, response) => {
    request.resume().once('end', () => {
      writeFileSync(arrived, '')
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const held = () => ({
  HOLD_UNTIL: arrived,
  NODE_OPTIONS: `--import=${fileURLToPath(new URL('hold-loading.mjs', import.meta.url))}`,
})

// Older ones cannot be told to hold.
describe.skipIf(actionRuntime === null)('the first request', () => {
  const node = actionRuntime ?? undefined

  it('has reached GitHub before the Action loads what it does not need for it', async () => {
    const event = { name: 'workflow_dispatch', payload: {}, ref: 'refs/heads/main', sha: 'a'.repeat(40) }
    const result = await runStep({
      server: { apiUrl: api, graphqlUrl: `${api}/graphql` },
      repository,
      event,
      token: 'none',
      env: held(),
      ...(node === undefined ? {} : { node }),
    })
    expect(result.annotations).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^GitHub does not accept the token/) }),
    ])
    expect(existsSync(`${arrived}.late`)).toBe(false)
  })

  it('has reached GitHub before the CLI loads what it does not need for it', async () => {
    const place = makeFolder()
    try {
      const { stderr } = await place.run(['plan', '--repo', repository, '--token', 'none'], {
        env: { GITHUB_API_URL: api, ...held() },
        ...(node === undefined ? {} : { node }),
      })
      expect(stderr).toMatch(/^error: GitHub does not accept the token/)
      expect(existsSync(`${arrived}.late`)).toBe(false)
    } finally {
      place.remove()
    }
  })
})
