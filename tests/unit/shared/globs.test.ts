import { describe, expect, it } from 'vitest'
import { globMatcher, globRoots } from '../../../src/shared/globs.ts'

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

  it('begin in folders that are read once each', () => {
    expect(
      globRoots(['roadmap/**/*.md', 'roadmap/x/*.md', 'roadmap/*.md', '!other/**', 'README.md']),
    ).toEqual(['roadmap', 'roadmap/x', 'README.md'])
  })

  it.each([['**/*.md'], ['*.md'], ['./*.md']])('%j begins at the root', (glob) => {
    expect(globRoots([glob])).toEqual([''])
  })
})
