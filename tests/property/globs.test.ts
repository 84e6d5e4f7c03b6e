// Our globs beside those of a library that everybody uses, where it takes them as POSIX does.
import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/config/globs.ts'

const name = fc.stringMatching(/^[ab.]{1,4}$/).filter((text) => !/^\.+$/.test(text))
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
const token = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[^a]', '{a,b}', '{ab,a*}')
const named = fc
  .array(token, { minLength: 1, maxLength: 4 })
  .map((tokens) => tokens.join('').replace(/\*+/g, '*'))
  .filter((text) => !/^\.+$/.test(text))
const folder = fc.oneof({ weight: 1, arbitrary: fc.constant('**') }, { weight: 3, arbitrary: named })
const glob = fc
  .tuple(fc.array(folder, { maxLength: 3 }), named)
  .map(([folders, last]) => [...folders, last].join('/'))

describe('a glob', () => {
  it('matches what the same glob matches elsewhere', () => {
    fc.assert(
      fc.property(glob, fc.array(path, { minLength: 5, maxLength: 20 }), (pattern, paths) => {
        const elsewhere = picomatch(pattern, { dot: true, noextglob: true })
        expect(paths.filter(globMatcher([pattern]))).toEqual(paths.filter((each) => elsewhere(each)))
      }),
      { numRuns: 3_000 },
    )
  })
})
