// `npm test` sets up what the tests need and runs those that a change is tried with; `npm run test:rest` runs what takes
// minutes: files named `*.rest.test.ts`, and every property with all of its cases. Both end with one plain line of
// counts. Further arguments go to vitest: `npm test -- tests/unit`.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureNode24 } from './runtime/setup.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rest = process.argv[2] === '--rest'
const args = process.argv.slice(rest ? 3 : 2)
const reportPath = join(root, `build/test-report${rest ? '-rest' : ''}.json`)

// An old report must not stand for this run.
rmSync(reportPath, { force: true })
const node24 = ensureNode24((line) => console.log(line))
const code = rest
  ? await runVitest(args.length > 0 ? args : ['.rest.test.ts', 'tests/property/'], { FC_RUNS: 'Infinity' })
  : await runVitest([...['source', 'mocking', 'bundle'].map((name) => `--project=${name}`), ...args])
const counts = countTests(readReport())

if (counts === null) console.log('vitest left no report.')
const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
if (passed + failed === 0) console.log('No test ran.')
else if (code !== 0 && failed === 0) console.log(`Every test passed, yet vitest ended with ${code}.`)

const line = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
const { COUNTS: countsFile } = process.env
if (countsFile !== undefined) writeFileSync(countsFile, `${line}\n`, { flag: 'a' })
console.log(line)
process.exitCode = code !== 0 ? code : failed > 0 || passed === 0 ? 1 : 0

/** Runs vitest to its end and returns its exit code. */
function runVitest(args, env = {}) {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', join(root, 'tests/vitest.config.ts'), ...reporters, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE24: node24 ?? '', ...env },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'))
  } catch {
    return null
  }
}

/** Counts tests in vitest's JSON report. A file that failed without a failed test (it did not load) is a failure. */
function countTests(report) {
  if (report === null) return null
  const statuses = report.testResults.flatMap((file) => {
    const own = file.assertionResults.map(({ status }) => status)
    return file.status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own
  })
  const count = (status) => statuses.filter((each) => each === status).length
  const passed = count('passed')
  const failed = count('failed')
  return { passed, failed, skipped: statuses.length - passed - failed }
}
