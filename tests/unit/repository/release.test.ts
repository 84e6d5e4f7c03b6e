import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './files.ts'

/** What GitHub has: published releases, and what tags are, by name. */
type World = {
  readonly releases: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  /** What npm knows of the package. */
  readonly npm?: { readonly versions: readonly string[]; readonly 'repository.url': string }
  /** Owner of the repository that package.json names. */
  readonly owner?: string
}

const repository = mkdtempSync(join(tmpdir(), 'roadmap-sync-release-'))
afterAll(() => rmSync(repository, { recursive: true, force: true }))
git('init', '--quiet')
git('commit', '--quiet', '--allow-empty', '--message', 'x')
const commit = git('rev-parse', 'HEAD').trim()

describe('a tag', () => {
  it.each(['v1.2.3', 'v0.1.0', 'v10.20.30', 'v2.0.0-rc.1', 'v2.0.0-alpha'])('%s is a version', (tag) => {
    expect(release('check', tag, tag.slice(1))).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(['v1', 'v1.2', '1.2.3', 'v01.2.3', 'v1.2.3+build', 'v1.2.3-', 'v1.2.3 ', 'v1.2.3;id', 'latest'])(
    '%j is none',
    (tag) => {
      const { status, stderr } = release('check', tag, tag.replace(/^v/, ''))
      expect(stderr).toContain('is no tag like v1.2.3')
      expect(status).toBe(1)
    },
  )

  it('that package.json does not say is refused', () => {
    const { status, stderr, calls } = release('publish', 'v1.2.4', '1.2.3')
    expect(stderr).toBe('The tag is v1.2.4, and package.json says 1.2.3: they have to be the same.\n')
    expect(status).toBe(1)
    expect(calls).toEqual([])
  })

  it('is asked for where the workflow was started on a branch', () => {
    expect(run('publish', 'refs/heads/main', '1.2.3', { releases: [], tags: {} }).stderr).toBe(
      'refs/heads/main is no tag like v1.2.3: push one, or run the workflow on one.\n',
    )
  })

  it('that was moved since it was built is not released', () => {
    const { status, stderr, writes } = release('publish', 'v1.2.3', '1.2.3', {
      tags: { 'v1.2.3': 'f'.repeat(40) },
    })
    expect(stderr).toContain('nothing is released')
    expect(status).toBe(1)
    expect(writes).toEqual([])
  })
})

describe('a release', () => {
  it('is made of its tag as it is, with what was handed to it', () => {
    const { writes } = release('publish', 'v1.0.0', '1.0.0', {}, ['sbom.json'])
    expect(writes[0]).toBe(
      'release create v1.0.0 sbom.json --repo o/r --title v1.0.0 --verify-tag --generate-notes --latest=true',
    )
  })

  it('is made once, and its major tag is moved all the same', () => {
    const { stdout, writes } = release('publish', 'v1.2.3', '1.2.3', { releases: ['v1.2.3'] })
    expect(stdout).toContain('v1.2.3 is released already.')
    expect(writes).toEqual([
      'api --silent --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=COMMIT',
    ])
  })

  it('is not the latest where a newer one is out', () => {
    const { writes } = release('publish', 'v1.9.9', '1.9.9', { releases: ['v1.9.8', 'v2.0.0'] })
    expect(writes[0]).toContain('--latest=false')
  })
})

describe('the package on npm', () => {
  const ours = 'git+https://github.com/o/r.git'

  it.each([
    ['v1.2.4', 'latest'],
    ['v2.0.0-rc.1', 'next'],
  ])('%s is published with its provenance under the tag %s', (tag, distTag) => {
    const { calls, status } = release('npm', tag, tag.slice(1), {
      npm: { versions: ['1.2.3'], 'repository.url': ours },
    })
    expect(calls.at(-1)).toBe(`publish --provenance --access public --tag ${distTag}`)
    expect(status).toBe(0)
  })

  it('is published once', () => {
    const { calls, stdout } = release('npm', 'v1.2.3', '1.2.3', {
      npm: { versions: ['1.2.3'], 'repository.url': ours },
    })
    expect(stdout).toContain('1.2.3 is on npm already.')
    expect(calls.filter((call) => call.startsWith('publish'))).toEqual([])
  })

  it('of somebody else is not published to', () => {
    const { calls, stderr, status } = release('npm', 'v1.2.4', '1.2.4', {
      npm: { versions: ['1.2.3'], 'repository.url': 'git+https://github.com/x/y.git' },
    })
    expect(stderr).toContain('belongs to git+https://github.com/x/y.git')
    expect(status).toBe(1)
    expect(calls.filter((call) => call.startsWith('publish'))).toEqual([])
  })

  it('is not published while package.json names no owner', () => {
    const { stderr, status } = run('npm', 'refs/tags/v1.0.0', '1.0.0', {
      releases: [],
      tags: {},
      owner: 'OWNER',
    })
    expect(stderr).toContain('package.json names no owner')
    expect(status).toBe(1)
  })
})

describe('the major tag', () => {
  it.each([
    ['the first release', 'v1.0.0', [], {}],
    ['the first of a new major version', 'v2.0.0', ['v1.9.0'], { v1: 'x' }],
    ['the first of a version whose name begins alike', 'v1.0.0', [], { v10: 'x', 'v1-old': 'x' }],
  ])('is made by %s', (_, tag, releases, tags) => {
    const { writes } = release('publish', tag, tag.slice(1), { releases, tags })
    const name = tag.split('.')[0]
    expect(writes.slice(1)).toEqual([
      `api --silent --method POST repos/o/r/git/refs -f ref=refs/tags/${name} -f sha=COMMIT`,
    ])
  })

  it.each([
    ['a patch', 'v1.2.4', ['v1.2.3']],
    ['ten, which is more than nine', 'v1.10.0', ['v1.9.9']],
    ['the newest of its major version while a later one is out', 'v1.9.1', ['v1.9.0', 'v2.3.0']],
    ['a release after its own pre-releases', 'v1.3.0', ['v1.2.0', 'v1.3.0-rc.2', 'v1.4.0-rc.1']],
    ['a release among tags that are no versions', 'v1.3.0', ['nightly', 'v1', 'v1.99']],
  ])('is moved by %s', (_, tag, releases) => {
    const { writes } = release('publish', tag, tag.slice(1), { releases, tags: { v1: 'x' } })
    expect(writes.slice(1)).toEqual([
      'api --silent --method PATCH repos/o/r/git/refs/tags/v1 -F force=true -f sha=COMMIT',
    ])
  })

  it.each([
    ['an older patch', 'v1.2.4', ['v1.3.0'], 'v1.3.0 is newer'],
    ['a late run of an older tag', 'v1.9.0', ['v1.9.0', 'v1.10.0'], 'v1.10.0 is newer'],
    ['a pre-release', 'v1.3.0-rc.1', ['v1.2.0'], 'v1.3.0-rc.1 is a pre-release'],
    ['the first pre-release', 'v1.0.0-beta', [], 'v1.0.0-beta is a pre-release'],
  ])('stays where it is at %s', (_, tag, releases, why) => {
    const { writes, stdout, status } = release('publish', tag, tag.slice(1), { releases, tags: { v1: 'x' } })
    expect(stdout).toContain(`v1 stays where it is: ${why}.`)
    expect(writes.filter((write) => !write.startsWith('release create'))).toEqual([])
    expect(status).toBe(0)
  })

  it('stays where it is when GitHub refuses the release', () => {
    const { writes, status } = release('publish', 'v1.2.3', '1.2.3', { tags: { v1: 'x' } }, ['refuse'])
    expect(writes).toEqual([expect.stringContaining('release create')])
    expect(status).toBe(1)
  })
})

/** Runs the script on a tag that is what was built unless the world says otherwise. */
function release(
  command: 'check' | 'publish' | 'npm',
  tag: string,
  version: string,
  world: Partial<World> = {},
  files: readonly string[] = [],
) {
  const { releases = [], tags = {}, ...rest } = world
  const all = { releases, tags: { [tag]: 'COMMIT', ...tags }, ...rest }
  return run(command, `refs/tags/${tag}`, version, all, files)
}

/** Runs the script in a repository of one commit, with a `gh` and an `npm` that answer from the world and note what they are told. */
function run(command: string, ref: string, version: string, world: World, files: readonly string[] = []) {
  const folder = mkdtempSync(join(repository, 'run-'))
  const url = `git+https://github.com/${world.owner ?? 'o'}/r.git`
  const manifest = { name: 'r', version, repository: { type: 'git', url } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const tag = ref.replace('refs/tags/', '')
  const alike = Object.keys(world.tags).filter((name) => name.startsWith(tag.split('.')[0] ?? ''))
  writeFileSync(join(folder, 'commit'), (world.tags[tag] ?? '').replace('COMMIT', commit))
  writeFileSync(join(folder, 'releases'), world.releases.join('\n'))
  writeFileSync(join(folder, 'refs'), alike.map((name) => `refs/tags/${name}`).join('\n'))
  writeFileSync(join(folder, 'npm.json'), JSON.stringify(world.npm ?? {}))
  for (const program of ['gh', 'npm']) writeFileSync(join(folder, program), answers, { mode: 0o755 })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, '.github/scripts/release.mjs'), command, ...files],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: [folder, process.env.PATH].join(delimiter),
        GITHUB_REF: ref,
        GITHUB_REPOSITORY: 'o/r',
      },
    },
  )
  const calls = readFileSync(join(folder, 'calls'), { encoding: 'utf8', flag: 'a+' })
    .replaceAll(commit, 'COMMIT')
    .split('\n')
    .filter((line) => line !== '')
  const writes = calls.filter((call) => call.startsWith('release create') || call.includes('--method'))
  return { status, stdout, stderr, calls, writes }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull },
  })
}

/** Answers from files beside it, and notes what it was told. */
const answers = `#!/bin/sh
echo "$*" >>calls
case "$*" in
  *refuse*) exit 1 ;;
  *commits/tags/*) cat commit ;;
  *releases?per_page*) cat releases ;;
  *matching-refs*) cat refs ;;
  view*) cat npm.json ;;
esac
`
