import { describe, expect, it } from 'vitest'
import { globMatcher, globRoots } from '../../../src/config/globs.ts'
import { failureOf } from '../support/failure.ts'

describe('the roadmap globs', () => {
  const paths = [
    'roadmap/plan.md',
    'roadmap/2026/plan.md',
    'roadmap/.hidden/plan.md',
    'roadmap/drafts/plan.md',
    'roadmap/readme.txt',
    'README.md',
    'my-roadmap/plan.md',
  ]

  it.each([
    [
      ['roadmap/**/*.md'],
      ['roadmap/plan.md', 'roadmap/2026/plan.md', 'roadmap/.hidden/plan.md', 'roadmap/drafts/plan.md'],
    ],
    [['roadmap/*.md'], ['roadmap/plan.md']],
    [
      ['roadmap/**/*.md', '!roadmap/drafts/**'],
      ['roadmap/plan.md', 'roadmap/2026/plan.md', 'roadmap/.hidden/plan.md'],
    ],
    [
      ['!roadmap/drafts/**', 'roadmap/*/plan.md'],
      ['roadmap/2026/plan.md', 'roadmap/.hidden/plan.md'],
    ],
    [
      ['README.md', 'my-roadmap/*'],
      ['README.md', 'my-roadmap/plan.md'],
    ],
    [['roadmap/{plan,other}.md'], ['roadmap/plan.md']],
    [['!README.md'], []],
    [['readme.md'], []],
    [['./README.md'], ['README.md']],
    [['roadmap/{2026,drafts}/{plan,x}.md'], ['roadmap/2026/plan.md', 'roadmap/drafts/plan.md']],
    [
      ['{roadmap/{2026,.hidden},my-roadmap}/*.md'],
      ['roadmap/2026/plan.md', 'roadmap/.hidden/plan.md', 'my-roadmap/plan.md'],
    ],
    [['roadmap/{2020..2030}/*'], ['roadmap/2026/plan.md']],
    [['roadmap/20?[0-5]/*'], []],
    [['roadmap/2?2[5-7]/*'], ['roadmap/2026/plan.md']],
    [['roadmap/[!2.]*/*'], ['roadmap/drafts/plan.md']],
    [['*/**/*l*n.m*'], paths.filter((path) => path.endsWith('plan.md'))],
    [['**/**/README.md'], ['README.md']],
    [['roadmap/**/plan.md/**'], paths.filter((path) => /^roadmap.*plan/.test(path))],
    [['roadmap/{plan.md', '}', '{a,', ']['], []],
  ])('%j find %j', (globs, expected) => {
    const matches = globMatcher(globs)
    expect(paths.filter((path) => matches(path))).toEqual(expected)
  })

  it.each([
    '**',
    '**/*.md',
    '*/**',
    '{a,.git,.github}/**',
    '{a,.github/workflows}/*.md',
    '[.]git/**',
    '@(.git|.github)/**',
    '.git*/**',
    '.github/*/*.md',
    '!(a)*/**',
    '**/{.GIT,Workflows}/*',
  ])('%j find nothing in .git and nothing in workflows', (glob) => {
    const guarded = [
      '.git/plan.md',
      '.GIT/plan.md',
      '.git./plan.md',
      'a/.git/plan.md',
      '.github/workflows/plan.md',
      '.github/Workflows/plan.md',
    ]
    expect(guarded.filter(globMatcher([glob]))).toEqual([])
    expect(guarded.filter(globMatcher(['**', `!${glob}`]))).toEqual([])
  })

  it.each(['plan (2026).md', 'c++.md', 'plan $1^.md', 'a|b.md', 'a,b.md', '{a}.md', 'a]b.md', '🎯.md'])(
    'find the file %j, whose name is written as it is',
    (name) => {
      expect(['plan.md', name].filter(globMatcher([name]))).toEqual([name])
    },
  )

  // A regular expression of an extended glob, or of many stars, takes minutes to millennia for these.
  it.each([
    ['+({a,aa})b', 'a'.repeat(100)],
    ['(a+)+b', 'a'.repeat(100)],
    ['{a,a}+{a,a}+{a,a}+b', 'a'.repeat(100)],
    ['*a*a*b', 'a'.repeat(254)],
    ['**/a*a*/**/a*a*a*b', `${'a'.repeat(20)}/`.repeat(45)],
    ['**/?/**/b', 'a/'.repeat(499)],
    ['{*,?}{*,?}{*,?}b', 'a'.repeat(254)],
    ['*a*a*b', 'a'.repeat(100_000)],
    ['**/b', 'a/'.repeat(100_000)],
  ])('%j find nothing, at once, in a path that is made to take long', (glob, path) => {
    const start = performance.now()
    expect(globMatcher([glob])(`${path}c`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it.each([
    ['x'.repeat(301), 'has more than 300 characters'],
    ['a*b*c*d*e', 'has more than 3 stars in a name'],
    ['{*,?}{*,?}{*,?}*b', 'has more than 3 stars in a name'],
    ['**/a/**/b/**/c', 'has more than 2 times `**`'],
    ['{a,b}'.repeat(4), 'has more than 3 choices in braces'],
    ['{1..100000}', 'stands for more than 200 numbers'],
    ['{0..999999999}/{0..999999999}', 'stands for more than 200 numbers'],
  ])('%j are refused', (glob, reason) => {
    for (const written of [glob, `!${glob}`]) {
      const error = failureOf(() => globMatcher([written]))
      expect(error.kind).toBe('invalid')
      expect(error.message).toMatch(/^The glob .{1,50} (?:has|stands)/)
      expect(error.message).toContain(reason)
    }
  })

  it('begin in folders that are read once each', () => {
    expect(
      globRoots(['roadmap/**/*.md', 'roadmap/x/*.md', 'roadmap/*.md', '!other/**', 'README.md']),
    ).toEqual(['roadmap', 'roadmap/x', 'README.md'])
  })

  it.each([['**/*.md'], ['*.md'], ['./*.md'], ['{a,b/c}/x.md'], ['[a]/x.md'], ['?/x.md']])(
    '%j begins at the root',
    (glob) => {
      expect(globRoots([glob])).toEqual([''])
    },
  )
})
