import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEmulator, type Emulator } from '../emulator/emulator.ts'
import { countingProxy } from './proxy.ts'
import type { Seen } from './real.ts'

const repository = 'octo/plan'
const bench = fileURLToPath(new URL('bench.mjs', import.meta.url))

/** Runs the bench at an emulator as at any server. */
async function compare(emulator: Emulator, command?: string): Promise<{ seen: Seen[]; printed: string }> {
  const server = await emulator.listen()
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-bench-'))
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const json = join(folder, 'results.json')
  const { stdout } = await promisify(execFile)(process.execPath, [bench, '--sizes', '3', '--json', json], {
    env: {
      PATH: process.env.PATH,
      DIST: process.env.DIST,
      BENCH_API_URL: server.apiUrl,
      BENCH_REPOSITORY: repository,
      BENCH_TOKEN: emulator.token(),
      ...(command === undefined ? {} : { BENCH_COMMAND: command }),
    },
  })
  return { seen: JSON.parse(readFileSync(json, 'utf8')).seen, printed: stdout }
}

const newEmulator = () => createEmulator({ repositories: [{ name: repository, files: {} }] })

describe('the bench at another server', () => {
  it('runs the bundle through all scenarios, counted from outside', async () => {
    const emulator = newEmulator()
    const { seen, printed } = await compare(emulator)
    expect(seen.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0])
    expect(seen.map(({ scenario, requests, writes }) => `${scenario}: ${requests}, ${writes}`)).toEqual([
      'first sync: 5, 4',
      'nothing changed: 1, 0',
      'one issue closed: 2, 1',
      '5 % edited: 3, 2',
      'everything ticked: 4, 3',
    ])
    expect(emulator.issues(repository).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
    const [{ bytes = 0, peak = 0 } = {}] = seen
    expect(bytes).toBeGreaterThan(1_000)
    expect(peak).toBeGreaterThan(10_000_000)
    expect(printed).toContain('first sync')
    emulator.verify()
  }, 180_000)

  it('runs another command in the place of it, in a checkout, with what a step of a workflow knows', async () => {
    const emulator = newEmulator()
    const script = `
      const { readFileSync } = require('node:fs')
      const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env
      const title = readFileSync('roadmap/plan.md', 'utf8').match(/Exercise 1.*/)[0]
      const headers = { authorization: 'Bearer ' + GITHUB_TOKEN, 'user-agent': 'other', 'content-type': 'application/json' }
      const url = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/issues'
      const list = fetch(url, { headers }).then((answer) => answer.json())
      list.then(() => fetch(url, { method: 'POST', headers, body: JSON.stringify({ title }) })).then(() => process.exit(3))`
    const { seen, printed } = await compare(
      emulator,
      `"${process.execPath}" -e '${script.replaceAll("'", `'"'"'`)}'`,
    )
    expect(seen.map(({ requests, writes, exitCode }) => [requests, writes, exitCode])).toEqual(
      Array(5).fill([2, 1, 3]),
    )
    expect(emulator.issues(repository)).toHaveLength(5)
    expect(emulator.issues(repository)[0]?.title).toMatch(/^Exercise 1: write something of part 7919$/)
    expect(printed).toContain('Exit code')
  }, 180_000)
})

describe('the proxy that counts', () => {
  it('hands on requests and answers as they are, and leads to further pages through itself', async () => {
    const emulator = createEmulator()
    const server = await emulator.listen()
    const proxy = await countingProxy(server.apiUrl)
    onTestFinished(async () => {
      proxy.close()
      await server.close()
    })
    const octo = emulator.person('octo')
    for (let count = 0; count < 3; count += 1) octo.createIssue('octo/roadmap', { title: `Täglich ${count}` })
    const headers = { authorization: `Bearer ${emulator.token()}`, 'user-agent': 'bench' }
    const answer = await fetch(`${proxy.apiUrl}/repos/octo/roadmap/issues?per_page=2`, { headers })
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject([{ title: 'Täglich 2' }, { title: 'Täglich 1' }])
    expect(answer.headers.get('link')).toContain(`<${proxy.apiUrl}/`)
    expect(answer.headers.get('link')).not.toContain(server.apiUrl)
    const missing = await fetch(`${proxy.apiUrl}/repos/octo/nothing`, { headers })
    expect(missing.status).toBe(404)
    const query = 'query { viewer { login } }'
    await fetch(`${proxy.apiUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const { requests, writes, bytes } = proxy.take()
    expect({ requests, writes }).toEqual({ requests: 3, writes: 0 })
    expect(bytes).toBeGreaterThan(Buffer.byteLength(text))
    expect(proxy.take()).toEqual({ requests: 0, writes: 0, bytes: 0 })
  })
})
