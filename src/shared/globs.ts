import picomatch from 'picomatch'
import { isOffLimits } from './off-limits.ts'

/**
 * Returns a test for paths that one of the globs matches; a glob with `!` in front takes paths out again. No glob matches
 * what is off limits.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const matches = picomatch(
    globs.filter((glob) => !glob.startsWith('!')),
    { dot: true, ignore },
  )
  return (path) => matches(path) && !isOffLimits(path)
}

/** Returns the folders or files that the globs begin with, each once; an empty text is the root. */
export function globRoots(globs: readonly string[]): string[] {
  const bases = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => picomatch.scan(glob).base.replace(/^\.?\/|\/$/g, ''))
  return [...new Set(bases.map((base) => (base === '.' ? '' : base)))]
}
