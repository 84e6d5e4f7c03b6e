import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repositoryPath } from '../../../src/config/paths.ts'
import { RoadmapSyncError } from '../../../src/shared/errors.ts'
import { failureOf } from '../support/failure.ts'

describe('a path inside the repository', () => {
  it.each([
    ['roadmap/plan.md', 'roadmap/plan.md'],
    ['  roadmap/plan.md\n', 'roadmap/plan.md'],
    ['./roadmap/plan.md', 'roadmap/plan.md'],
    ['.//./roadmap//plan.md', 'roadmap/plan.md'],
    ['roadmap/./plan.md', 'roadmap/plan.md'],
    ['roadmap/', 'roadmap'],
    ['roadmap/.', 'roadmap'],
    ['roadmap\\plan.md', 'roadmap/plan.md'],
    ['.github/roadmap', '.github/roadmap'],
    ['.gitignore', '.gitignore'],
    ['docs/.github/workflows.md', 'docs/.github/workflows.md'],
    ['.../plan..md', '.../plan..md'],
    ['Дорожная карта/план.md', 'Дорожная карта/план.md'],
    ['roadmap/**/*.md', 'roadmap/**/*.md'],
    ['ab:c/plan.md', 'ab:c/plan.md'],
  ])('%j is %j', (path, expected) => {
    expect(repositoryPath(path, 'readme')).toBe(expected)
  })

  it.each([
    ['empty', ''],
    ['only blanks', '  '],
    ['the root', '.'],
    ['the root in a longer way', './/.'],
    ['absolute', '/etc/passwd'],
    ['absolute, Windows shares', '\\\\server\\share'],
    ['a drive letter', 'C:\\roadmap.md'],
    ['a lower-case drive letter without a slash', 'c:roadmap.md'],
    ['up', '..'],
    ['up first', '../roadmap.md'],
    ['up in the middle', 'roadmap/../../x.md'],
    ['up at the end', 'roadmap/..'],
    ['up with backslashes', 'roadmap\\..\\..\\x.md'],
    ['Git’s own folder', '.git/config'],
    ['Git’s own folder in capitals', '.GIT/config'],
    ['Git’s own folder after ./', './.git/config'],
    ['Git’s own folder with backslashes', '.\\.git\\config'],
    ['the folder of a submodule', 'vendor/.git/config'],
    ['workflows', '.github/workflows/ci.yml'],
    ['the folder of workflows', '.github/workflows'],
    ['workflows in another case', '.GitHub/WorkFlows/ci.yml'],
    ['workflows by a detour', '.github/./workflows/ci.yml'],
    ['workflows by a longer detour', '././.github//././workflows/ci.yml'],
    ['a NUL', 'road\u0000map.md'],
    ['a line break', 'road\nmap.md'],
    ['an escape character', 'road\u001b[31mmap.md'],
  ])('is refused: %s', (_, path) => {
    const error = failureOf(() => repositoryPath(path, 'assets'))
    expect(error.kind).toBe('invalid')
    expect(error.message).toContain('`assets`')
    expect(error.hint).toContain('inside the repository')
  })

  it('never leads out, into .git or to workflows, and is the same when it is cleaned twice', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '.',
        '..',
        '',
        '.git',
        '.GIT',
        '.github',
        'Workflows',
        'workflows',
        'a',
        'C:',
        '\u0000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => text.replaceAll(' ', '_')),
    )
    const path = fc
      .tuple(fc.array(part, { maxLength: 6 }), fc.constantFrom('/', '\\', '//'))
      .map(([parts, slash]) => parts.join(slash))
    fc.assert(
      fc.property(path, (text) => {
        let clean: string
        try {
          clean = repositoryPath(text, 'readme')
        } catch (error) {
          return error instanceof RoadmapSyncError
        }
        const parts = clean.toLowerCase().split('/')
        return (
          repositoryPath(clean, 'readme') === clean &&
          parts.every((each) => !['', '.', '..', '.git'].includes(each)) &&
          !(parts[0] === '.github' && parts[1] === 'workflows') &&
          !/^[a-z]:|\p{Cc}|\\/iu.test(clean)
        )
      }),
      { numRuns: 2_000 },
    )
  })
})
