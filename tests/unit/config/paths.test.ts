import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globMatcher, globRoots } from '../../../src/config/globs.ts'
import { repositoryPath } from '../../../src/config/paths.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { casesUpTo } from '../../properties.ts'
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
    ['.git-plans/a.md', '.git-plans/a.md'],
    ['.github/workflows-of-ours/a.md', '.github/workflows-of-ours/a.md'],
    ['می\u200cخواهم/plan.md', 'می\u200cخواهم/plan.md'],
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
    ['Git’s own folder with a dot at its end, which Windows drops', '.git./config'],
    ['Git’s own folder with many dots at its end', 'a/.git.../config'],
    ['Git’s own folder with a blank at its end', '.git /config'],
    ['Git’s own folder as a stream of NTFS', '.git::$INDEX_ALLOCATION/config'],
    ['Git’s own folder as another stream', '.git:x'],
    ['the short name of Git’s own folder', 'GIT~1/config'],
    ['the short name with dots at its end', 'git~1../config'],
    ['Git’s own folder with a character that macOS ignores', '.g\u200cit/config'],
    ['Git’s own folder with a mark of bytes', '.git\ufeff/config'],
    ['Git’s own folder with a turn of direction', '.\u202egit/config'],
    ['Git’s own folder with a soft hyphen', '.gi\u00adt/config'],
    ['Git’s own folder in full width', '．ｇｉｔ/config'],
    ['Git’s own folder behind a glob', '**/.git/**'],
    ['workflows', '.github/workflows/ci.yml'],
    ['workflows with dots at their end', '.github../workflows./ci.yml'],
    ['workflows as a stream of NTFS', '.github/workflows::$INDEX_ALLOCATION/ci.yml'],
    ['the short name of workflows', 'GITHUB~1/WORKFL~1/ci.yml'],
    ['workflows with a character that macOS ignores', '.github/work\u200dflows/ci.yml'],
    ['up behind a glob', '*/../../x.md'],
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

  it('is shown in part when it is refused and long', () => {
    expect(failureOf(() => repositoryPath(`../${'x'.repeat(10_000)}`, 'readme')).message).toHaveLength(140)
  })

  it('never leads out, into .git or to workflows, and is the same when it is cleaned twice', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '.',
        '..',
        '',
        '.git',
        '.GIT',
        '.git.',
        '.g\u200cit',
        'git~1',
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
          parts.every((each) => !['', '.', '..', '.git', '.git.', '.g\u200cit', 'git~1'].includes(each)) &&
          !(parts[0] === '.github' && parts[1] === 'workflows') &&
          !/^[a-z]:|\p{Cc}|\\/iu.test(clean)
        )
      }),
      { numRuns: casesUpTo(2_000) },
    )
  })

  it('that is a glob starts inside, and finds nothing in .git and nothing in workflows', () => {
    const part = fc.constantFrom(
      ...['*', '**', '?', '.', '..', '{', '}', ',', '[', ']', '!', '^', '-', '(', ')', '|', '+', '@', '1..9'],
      ...['/', '/', '.git', '.GIT', 'git', '.github', 'workflows', 'a', '\\', 'git~1', '\u200c'],
    )
    const guarded = [
      '.git/config',
      '.GIT/a',
      'a/.git/a',
      '.github/workflows/a',
      '.github/Workflows/a/a',
      '.g\u200cit/a',
      'git~1/a',
    ]
    let accepted = 0
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        try {
          const glob = repositoryPath(parts.join(''), 'roadmap')
          expect(guarded.filter(globMatcher([glob]))).toEqual([])
          for (const root of globRoots([glob])) expect(root.split('/')).not.toContain('..')
          accepted += 1
        } catch (error) {
          if (!(error instanceof RoadmapSyncError)) throw error
        }
      }),
      { numRuns: casesUpTo(5_000) },
    )
    expect(accepted).toBeGreaterThan(casesUpTo(5_000) / 5)
  })
})
