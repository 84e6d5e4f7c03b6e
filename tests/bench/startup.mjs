// `npm run bench -- startup [--write]`: how long the bundles take until their first request, over an empty module, beside a
// bundle of the required packages alone, loaded and until a request of its own, and beside Node's fetch and nothing else;
// and how large they are. Ratios within one run: the machine does not matter.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureNode24 } from '../runtime/setup.mjs'
import './typescript.mjs'

const { pagePath, withTable } = await import('./page.ts')
const { asText } = await import('./tables.ts')

const rounds = 25
const root = fileURLToPath(new URL('../..', import.meta.url))
const node = ensureNode24((line) => console.log(line)) ?? process.execPath
const temp = mkdtempSync(join(root, 'build-bench-'))
const stamps = []
const server = createServer((_, response) => {
  stamps.push(performance.now())
  response.writeHead(500).end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const api = `http://127.0.0.1:${server.address().port}`

try {
  const empty = join(temp, 'empty.mjs')
  writeFileSync(empty, '')
  const asking = join(temp, 'asking.mjs')
  writeFileSync(asking, 'await fetch(process.env.GITHUB_API_URL)')
  const required = bundleRequired()
  writeFileSync(join(temp, 'event.json'), '{}')
  const action = {
    INPUT_TOKEN: 'none',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REPOSITORY: 'octo/roadmap',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
  }
  writeFileSync(action.GITHUB_STEP_SUMMARY, '')
  const cli = { GITHUB_TOKEN: 'none', GITHUB_API_URL: api }
  const subjects = [
    { name: 'an empty module', file: empty, args: [], env: {} },
    { name: 'required packages alone, loaded', file: required, args: [], env: {} },
    { name: 'required packages alone, to a request', file: required, args: ['ask'], env: action, asks: true },
    {
      name: 'dist/index.js, to its first request',
      file: join(root, 'dist/index.js'),
      args: [],
      env: action,
      asks: true,
    },
    {
      name: 'dist/cli/index.js plan, to its first request',
      file: join(root, 'dist/cli/index.js'),
      args: ['plan', '--repo', 'octo/roadmap'],
      env: cli,
      asks: true,
    },
    { name: 'Node’s own fetch and nothing else, to a request', file: asking, args: [], env: cli, asks: true },
  ]
  const best = new Map(subjects.map(({ name }) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects)
      best.set(subject.name, Math.min(best.get(subject.name), await time(subject)))
  }
  const [floor, loaded, asked] = subjects.map(({ name }) => best.get(name))
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  const table = [
    [
      `On Node ${version.slice(1)}`,
      'Bytes',
      'Over an empty module',
      'Beside them loaded',
      'Beside their request',
    ],
    ...subjects.slice(1).map(({ name, file }) => {
      const over = best.get(name) - floor
      const beside = (base) => `${(over / (base - floor)).toFixed(2)} ×`
      return [
        name,
        statSync(file).size.toLocaleString('en'),
        `${over.toFixed(0)} ms`,
        beside(loaded),
        beside(asked),
      ]
    }),
  ]
  console.log(asText(table))
  if (process.argv.includes('--write'))
    writeFileSync(pagePath, withTable(readFileSync(pagePath, 'utf8'), 'startup', table))
} finally {
  server.close()
  rmSync(temp, { recursive: true, force: true })
}

/** Milliseconds from the start of the process to its first request, or to its end where it sends none. */
function time({ file, args, env, asks = false }) {
  return new Promise((resolve) => {
    stamps.length = 0
    const started = performance.now()
    const child = spawn(node, [file, ...args], {
      cwd: temp,
      env: { PATH: process.env.PATH, ...env },
      stdio: 'ignore',
    })
    const timer = asks ? setInterval(() => stamps.length > 0 && child.kill('SIGKILL'), 5) : null
    child.once('close', () => {
      clearInterval(timer)
      resolve((asks ? (stamps[0] ?? Number.NaN) : performance.now()) - started)
    })
  })
}

/** Bundles what the user asked for and nothing else, with the same bundler. */
function bundleRequired() {
  const entry = join(temp, 'required.mjs')
  writeFileSync(
    entry,
    `import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { Octokit } from '@octokit/rest'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
export const used = [core.info, getOctokit, new Octokit(), remark().parse('# x'), visit]
if (process.argv[2] === 'ask') await getOctokit('none').graphql('query { viewer { login } }')
`,
  )
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', join(temp, 'required'), '--no-cache', '-q'], {
    stdio: 'inherit',
  })
  return join(temp, 'required', 'index.mjs')
}
