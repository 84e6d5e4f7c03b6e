import { Octokit } from '@octokit/rest'
import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator } from './emulator.ts'
import { AT, NAME, start } from './start.ts'
import type { Emulator, EmulatorOptions, Server } from './types.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(
  options: EmulatorOptions = {},
): Promise<{ emulator: Emulator; server: Server; octokit: Octokit }> {
  const emulator = createEmulator(options)
  const server = await emulator.listen()
  servers.push(server)
  const octokit = new Octokit({ auth: emulator.token(), baseUrl: server.apiUrl, log: silent })
  return { emulator, server, octokit }
}

describe('over HTTP', () => {
  it('answers REST and GraphQL at the addresses of github.com and of an Enterprise Server', async () => {
    const { emulator, server, octokit } = await serve()
    expect((await octokit.rest.repos.get(AT)).data.url).toBe(`${server.apiUrl}/repos/octo/roadmap`)
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    })
    const ghes = new Octokit({ auth: emulator.token(), baseUrl: server.ghes.apiUrl, log: silent })
    expect((await ghes.rest.repos.get(AT)).data.url).toBe(`${server.ghes.apiUrl}/repos/octo/roadmap`)
    expect(await ghes.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect(emulator.log.entries.map(({ path }) => path)).toEqual([
      '/repos/octo/roadmap',
      '/graphql',
      '/repos/octo/roadmap',
      '/graphql',
    ])
    emulator.verify()
  })

  it('pages by links to itself and follows a transferred issue', async () => {
    const { emulator, server, octokit } = await serve()
    emulator.createRepository({ name: 'octo/other', files: {} })
    const person = emulator.person('octo')
    for (let at = 1; at <= 5; at++) person.createIssue(NAME, { title: `${at}` })
    const all = await octokit.paginate(octokit.rest.issues.listForRepo, { ...AT, per_page: 2 })
    expect(all.map(({ title }) => title)).toEqual(['5', '4', '3', '2', '1'])
    person.transferIssue(NAME, 1, 'octo/other')
    expect((await octokit.rest.issues.get({ ...AT, issue_number: 1 })).data.repository_url).toBe(
      `${server.apiUrl}/repos/octo/other`,
    )
    emulator.verify()
  })

  it('does the same as in-process for the same requests', async () => {
    const { emulator, octokit } = await serve()
    const inProcess = start()
    for (const client of [octokit, inProcess.octokit]) {
      await client.rest.issues.createMilestone({ ...AT, title: 'Привет' })
      await client.rest.issues.create({ ...AT, title: '😀', body: 'a\r\nb', milestone: 1, labels: ['x'] })
      await client.rest.issues.update({
        ...AT,
        issue_number: 1,
        state: 'closed',
        state_reason: 'not_planned',
      })
    }
    const { issues, milestones, labels } = inProcess.emulator.inspect(NAME)
    expect(emulator.inspect(NAME)).toMatchObject({ issues, milestones, labels })
    const shape = ({ entries }: Emulator['log']) =>
      entries.map(({ index, operations, status, created, bytesIn }) => ({
        index,
        operations,
        status,
        created,
        bytesIn,
      }))
    expect(shape(emulator.log)).toEqual(shape(inProcess.emulator.log))
  })

  it('breaks the connection for a drop and for a killed client', async () => {
    const { emulator, octokit } = await serve()
    emulator.faults.script({ write: 1 }, { kind: 'drop', applied: true })
    emulator.faults.script({ write: 2 }, { kind: 'kill', applied: false })
    const create = (title: string) => octokit.rest.issues.create({ ...AT, title })
    await expect(create('1')).rejects.toMatchObject({
      status: 500,
      message: expect.stringMatching(/other side closed|ECONNRESET/),
    })
    await expect(create('2')).rejects.toMatchObject({ status: 500 })
    await expect(octokit.rest.repos.get(AT)).rejects.toMatchObject({ status: 500 })
    emulator.faults.revive()
    await create('3')
    expect(emulator.issues(NAME).map(({ title }) => title)).toEqual(['1', '3'])
    emulator.verify()
  })

  it('is closed for good', async () => {
    const { server } = await serve()
    await server.close()
    await expect(fetch(server.apiUrl)).rejects.toThrow('fetch failed')
  })
})

describe('in-process', () => {
  it('obeys an abort signal before and during a request', async () => {
    const { emulator, octokit } = start()
    const aborted = octokit.request('GET /repos/octo/roadmap', { request: { signal: AbortSignal.abort() } })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(emulator.log.entries).toEqual([])
    const controller = new AbortController()
    emulator.faults.script({}, { kind: 'before', run: () => controller.abort() })
    const during = octokit.request('POST /repos/octo/roadmap/issues', {
      title: 'x',
      request: { signal: controller.signal },
    })
    await expect(during).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('sees the HTTP server of the same emulator only', async () => {
    const emulator = createEmulator()
    const server = await emulator.listen()
    servers.push(server)
    const viaFetch = new Octokit({ baseUrl: server.apiUrl, request: { fetch: emulator.fetch }, log: silent })
    expect((await viaFetch.rest.repos.get(AT)).data.full_name).toBe(NAME)
    await expect(emulator.fetch('http://127.0.0.1:1/')).rejects.toThrow('fetch failed')
    expect(() => emulator.verify()).toThrow('another host')
  })
})
