// What is printed when GitHub, or what stands in its place, hands the token back: with every switch for debugging on.
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { makeFolder } from './cli.ts'
import type { RunnerEvent } from './events.ts'
import { runStep } from './runner.ts'
import { configPath, files, repository, roadmapPath, startWorld } from './world.ts'

/** Characters that a regular expression, an address, JSON, Markdown or a log could write otherwise. */
const token = 'ghz_0123456789$&\'"\\%s{}<b>|;#*~'
const projectToken = 'ghz_9876543210$`!^%25&lt;()[]'
const debugging = {
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
  DEBUG: '*',
  NODE_DEBUG: 'http,https,net,tls,undici,fetch',
}

const event: RunnerEvent = {
  name: 'workflow_dispatch',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  payload: { inputs: null, ref: 'refs/heads/main' },
}

type Answer = (response: ServerResponse, secret: string) => void

/** Answers the first request with the first of `answers`, and so on; the last one again and again. */
async function serve(
  answers: readonly Answer[],
): Promise<{ readonly apiUrl: string; readonly graphqlUrl: string }> {
  let count = 0
  const server = createServer((request, response) => {
    request.resume()
    const answer = answers[Math.min(count, answers.length - 1)]
    count += 1
    answer?.(response, secretOf(request.headers))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { apiUrl: `http://127.0.0.1:${port}`, graphqlUrl: `http://127.0.0.1:${port}/graphql` }
}

function secretOf({ authorization = '' }: IncomingHttpHeaders): string {
  return authorization.replace(/^(?:token|bearer) /i, '')
}

const says =
  (
    status: number,
    data: (secret: string) => unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Answer =>
  (response, secret) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(data(secret)))
  }
const refuses = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  says(status, (secret) => ({ message: `Token ${secret} at ?t=${encodeURIComponent(secret)}` }), headers)

const cases: readonly (readonly [string, readonly Answer[]])[] = [
  ['401', [refuses(401)]],
  ['403', [refuses(403)]],
  ['422', [refuses(422)]],
  ['a limit', [refuses(429, { 'retry-after': '100000' })]],
  ['500, then 400', [refuses(500), refuses(400)]],
  ['a long 400, cut inside', [says(400, (secret) => ({ message: `${'x'.repeat(270)} ${secret}` }))]],
  [
    'an error of GraphQL',
    [says(200, (secret) => ({ errors: [{ type: 'X', message: `authorization: token ${secret}` }] }))],
  ],
  [
    'data that nobody expects',
    [says(200, (secret) => ({ data: { repository: { id: secret, defaultBranchRef: secret } } }))],
  ],
  [
    'a redirect',
    [
      (response, secret) =>
        void response
          .writeHead(302, { location: `http://other.test/?token=${encodeURIComponent(secret)}` })
          .end(),
    ],
  ],
  [
    'a note that what is asked is deprecated',
    [
      (response, secret) => {
        const link = `<http://other.test/?token=${encodeURIComponent(secret)}>; rel="deprecation"`
        response.writeHead(401, { deprecation: 'true', sunset: '::add-mask::roadmap', link }).end('{}')
      },
    ],
  ],
  ['a page, then 400', [(response, secret) => void response.end(`<h1>${secret}</h1>`), refuses(400)]],
]

/** Longer pieces of a secret than this are none of anybody's business. */
const most = 12
function expectNothingOf(secret: string, printed: string): void {
  expect(printed).not.toContain(secret.slice(0, most))
  expect(printed).not.toContain(secret.slice(-most))
}

describe('the token that an answer hands back is printed nowhere', () => {
  it.each(cases)('by the Action: %s', async (_, answers) => {
    const server = await serve(answers)
    const { exitCode, output, summary, outputs, masked } = await runStep({
      server,
      repository,
      event,
      token,
      env: debugging,
    })
    expect(exitCode).toBe(1)
    expect(masked).toEqual([token])
    expect(output).toContain('::error')
    expectNothingOf(token, [output, summary, ...Object.values(outputs)].join('\n'))
  })

  const folder = makeFolder(files)
  afterAll(() => folder.remove())

  it.each(cases)('by the CLI: %s', async (_, answers) => {
    const { apiUrl } = await serve(answers)
    const { exitCode, stdout, stderr } = await folder.run(['plan', '--repo', repository], {
      env: { ...debugging, GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl },
    })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error: ')
    expectNothingOf(token, stdout + stderr)
  })
})

describe('a token for the board', () => {
  it('is printed nowhere, though GitHub hands it back', async () => {
    const world = await startWorld()
    onTestFinished(() => world.close())
    const other = createServer((request, response) => {
      const secret = secretOf(request.headers)
      if (secret === projectToken) {
        request.resume()
        refuses(422)(response, secret)
        return
      }
      const chunks: Buffer[] = []
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', async () => {
          const answer = await fetch(`${world.server.apiUrl}${request.url}`, {
            method: request.method ?? 'GET',
            headers: {
              authorization: request.headers.authorization ?? '',
              'content-type': 'application/json',
            },
            ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
          })
          response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
          response.end(await answer.text())
        })
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const result = await runStep({
      server: { apiUrl: `http://127.0.0.1:${port}`, graphqlUrl: `http://127.0.0.1:${port}/graphql` },
      repository,
      event,
      token: world.token,
      with: { project: 'auto', 'project-token': projectToken },
      env: debugging,
    })
    expect(result.masked).toEqual([world.token, projectToken])
    expect(result.output).toContain('GitHub refused')
    expectNothingOf(
      projectToken,
      [result.output, result.summary, ...Object.values(result.outputs)].join('\n'),
    )
  })
})

describe('a token that somebody wrote', () => {
  const mistaken = `ghp_${'a1B2c3'.repeat(6)}`

  it.each([
    ['the configuration', { [configPath]: `limits: ${mistaken}\n` }],
    ['an unknown key of the configuration', { [configPath]: `${mistaken}: 1\n` }],
    [
      'the roadmap',
      { [roadmapPath]: `# Plan\n\n## Practice\n\n- [ ] Use ${mistaken}\n-[ ] And ${mistaken}\n` },
    ],
  ])('into %s is not printed', async (_, changed) => {
    const world = await startWorld({ files: { ...files, ...changed } })
    onTestFinished(() => world.close())
    const { output, summary, outputs } = await world.run(
      { ...event, sha: world.emulator.head(repository) },
      { env: debugging },
    )
    expect(output).toContain('***')
    expectNothingOf(mistaken, [output, summary, ...Object.values(outputs)].join('\n'))
  })

  it.each([
    ['an input', ['plan', '--publish', mistaken]],
    ['a flag that there is not', ['plan', `--${mistaken}`]],
    ['a command', [mistaken]],
    ['a path', ['check', `${mistaken}.md`]],
  ])('as %s is not printed', async (_, args) => {
    const folder = makeFolder(files)
    onTestFinished(() => folder.remove())
    const { exitCode, stdout, stderr } = await folder.run(args, { env: debugging })
    expect(exitCode).toBe(2)
    expectNothingOf(mistaken, stdout + stderr)
  })
})
