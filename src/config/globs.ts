import picomatch from 'picomatch'
import { RoadmapSyncError } from '../text/errors.ts'
import { isOffLimits } from './off-limits.ts'

/**
 * picomatch makes a regular expression of a glob. The time of a match grows with a power of the stars in a name, of the
 * `**` in a path and of the choices in braces; within these limits a match takes milliseconds, whatever the path is.
 */
const limits = { glob: 300, path: 1_000, name: 255, stars: 3, folders: 2, choices: 3, numbers: 200 }

const options = { dot: true, noextglob: true, nonegate: true, expandRange }

/**
 * Returns a test for paths that one of the globs matches; a glob with `!` in front takes paths out again. No glob matches
 * a path that is off limits, longer than 1,000 characters, or with a name of more than 255. `*` is any characters but
 * `/`, `**` any folders, `?` one character, `[a-z]` one of these, `[!a-z]` none of these, `{a,b}` either, `{1..3}` each
 * of these numbers; every other character is itself. Throws an `invalid` error for a glob beyond the limits.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(compile)
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)))
  return (path) =>
    path.length <= limits.path &&
    path.split('/').every((name) => name.length <= limits.name) &&
    wanted.some((matches) => matches(path)) &&
    !unwanted.some((matches) => matches(path)) &&
    !isOffLimits(path)
}

/** Returns the folders or files that the globs begin with, each once; an empty text is the root. */
export function globRoots(globs: readonly string[]): string[] {
  const bases = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const names = glob.split('/').filter((name, index) => name !== '.' && (name !== '' || index > 0))
      const wild = names.findIndex((name) => /[*?[{]/.test(name))
      return names.slice(0, wild === -1 ? names.length : wild).join('/')
    })
  return [...new Set(bases)]
}

function compile(glob: string): (path: string) => boolean {
  if (glob.length > limits.glob) throw refused(glob, `has more than ${limits.glob} characters`)
  if (count(glob, /\{/g) > limits.choices)
    throw refused(glob, `has more than ${limits.choices} choices in braces`)
  if (count(glob, /\*\*/g) > limits.folders)
    throw refused(glob, `has more than ${limits.folders} times \`**\``)
  // A choice such as `{*,a/*}` can put the stars of several names into one.
  const names = glob.includes('{') ? [glob.replaceAll('**/', '')] : glob.split('/')
  if (names.some((name) => name !== '**' && count(name, /\*+/g) > limits.stars))
    throw refused(glob, `has more than ${limits.stars} stars in a name`)
  const pattern = literal(glob)
  return pattern === '' ? () => false : picomatch(pattern, options)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** picomatch takes these characters for regular expressions, or for other kinds of globs. */
function literal(glob: string): string {
  return glob
    .replace(/^(?:\.\/)+/, '')
    .replace(/[\\()|+@$]/g, '\\$&')
    .replaceAll('[!', '[^')
}

/** Returns the regular expression of a range such as `1..3`; what is no range of numbers stands for itself. */
function expandRange(first: string, last: string): string {
  if (!/^\d{1,9}$/.test(first) || !/^\d{1,9}$/.test(last)) return `\\{${first}\\.\\.${last}\\}`
  const from = Math.min(Number(first), Number(last))
  const length = Math.abs(Number(last) - Number(first)) + 1
  if (length > limits.numbers)
    throw refused(`{${first}..${last}}`, `stands for more than ${limits.numbers} numbers`)
  return `(?:${Array.from({ length }, (_, index) => from + index).join('|')})`
}

function refused(glob: string, reason: string): RoadmapSyncError {
  return new RoadmapSyncError('invalid', `The glob ${glob.slice(0, 50)} ${reason}.`, {
    hint: 'Write a simpler one, or several.',
  })
}
