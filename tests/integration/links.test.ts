// Symbolic links in the place of files: what they point at is nobody's to read or write here.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseInputs } from '../../src/config/inputs.ts'
import { initialise } from '../../src/hosts/cli/init.ts'
import { createWorkspace } from '../../src/hosts/workspace.ts'
import { createParser } from '../unit/support/parser.ts'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seedFiles } from './world.ts'

describe('a symbolic link in the repository', () => {
  /** Puts links (path → target) on main, as git keeps them. */
  async function link(world: World, links: Readonly<Record<string, string>>): Promise<void> {
    const { emulator } = world
    const octokit = new Octokit({ auth: emulator.token(), request: { fetch: emulator.fetch } })
    const at = { owner: 'octo', repo: 'roadmap' }
    const head = emulator.head(repository)
    const tree = await octokit.rest.git.createTree({
      ...at,
      base_tree: head,
      tree: Object.entries(links).map(([path, content]) => ({ path, content, mode: '120000', type: 'blob' })),
    })
    const commit = await octokit.rest.git.createCommit({
      ...at,
      message: 'Link',
      tree: tree.data.sha,
      parents: [head],
    })
    await octokit.rest.git.updateRef({ ...at, ref: 'heads/main', sha: commit.data.sha })
  }

  it.each([
    ['README.md', 'docs/README.md', {}],
    ['docs/plan/README.md', '../../README.md', { readme: 'docs/plan/README.md' }],
    ['.github/roadmap-sync.yml', '/etc/passwd', {}],
    ['.github/roadmap/ledger.json', '../../package.json', {}],
    ['PLAN.md', roadmapPath, { roadmap: 'PLAN.md' }],
  ])('is refused in the place of a file that is named: %s', async (path, target, inputs) => {
    const world = createWorld()
    await link(world, { [path]: target })
    await expect(world.run({ inputs })).rejects.toMatchObject({
      kind: 'invalid',
      message: `${path} is a symbolic link, which is neither read nor written.`,
    })
    expect(world.writes()).toEqual([])
    expect(world.emulator.file(repository, path)).toBe(target)
  })

  it('is no roadmap where a glob matches it', async () => {
    const world = createWorld()
    await link(world, { 'roadmap/linked.md': 'python-developer.md', 'top.md': 'roadmap/python-developer.md' })
    for (const roadmap of ['roadmap/*.md', '**/*.md']) {
      await world.run({ inputs: { roadmap } })
      expect(world.emulator.issues(repository)).toHaveLength(12)
    }
    expect(world.emulator.file(repository, 'roadmap/linked.md')).toBe('python-developer.md')
  })

  it('is no file of one line that only looks like one', async () => {
    const world = createWorld({
      repositories: [{ name: repository, files: { ...seedFiles, 'README.md': 'docs/README.md' } }],
    })
    await link(world, { 'docs/README.md': '../README.md' })
    await world.run()
    expect(world.emulator.file(repository, 'README.md')).toContain('roadmap-sync:progress')
  })
})

describe('a symbolic link in a checkout', () => {
  const secret = '# Plan\n\n## Practice\n\n- [ ] Secret\n'

  /** A checkout with a plan, beside a folder that is not part of it; `links` are path → target. */
  function checkout(links: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-links-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const path of ['workspace/roadmap/plan.md', 'workspace2/secret.md', 'outside/secret.md']) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), secret)
    }
    const root = join(folder, 'workspace')
    for (const [path, target] of Object.entries(links)) {
      symlinkSync(target.replace('OUTSIDE', join(folder, 'outside')), join(root, path))
    }
    return root
  }

  it.each([
    ['a roadmap', 'PLAN.md', 'OUTSIDE/secret.md', ['PLAN.md'], 'PLAN.md'],
    ['a folder of roadmaps', 'plans', 'OUTSIDE', ['plans/*.md'], 'plans'],
    ['a folder above it', 'plans', '..', ['plans/outside/secret.md'], 'plans'],
    ['the configuration', 'sync.yml', '/etc/passwd', ['roadmap/*.md', 'sync.yml'], 'sync.yml'],
    ['a roadmap that a glob matches', 'roadmap/x.md', 'OUTSIDE/secret.md', ['roadmap/**'], 'roadmap/x.md'],
    ['a folder that a glob matches', 'roadmap/x', 'OUTSIDE', ['roadmap/**'], 'roadmap/x'],
    ['one to a folder of a longer name', 'x.md', '../workspace2/secret.md', ['*.md'], 'x.md'],
    ['a name that leads inside, and on', 'PLAN.md', 'roadmap/plan.md', ['PLAN.md'], 'PLAN.md'],
  ])('is refused: %s', async (_, path, target, globs, named) => {
    await expect(createWorkspace(checkout({ [path]: target })).readFiles(globs)).rejects.toMatchObject({
      kind: 'invalid',
      message: `${named} is a symbolic link, which is neither read nor written.`,
    })
  })

  it.each([
    ['to another roadmap', 'roadmap/again.md', 'plan.md'],
    ['to nowhere', 'roadmap/again.md', 'none.md'],
    ['in a circle', 'roadmap/again.md', 'again.md'],
    ['to a folder outside', 'roadmap/more', 'OUTSIDE'],
    ['to the folder that it is in', 'roadmap/more', '.'],
  ])('is left out where a glob matches it: %s', async (_, path, target) => {
    const files = await createWorkspace(checkout({ [path]: target })).readFiles(['roadmap/**/*.md'])
    expect([...files.keys()]).toEqual(['roadmap/plan.md'])
  })

  it.each([
    ['a name that is too long', `${'x'.repeat(290)}/*.md`],
    ['a file in the place of a folder', 'roadmap/plan.md/x/*.md'],
    ['a folder that is not there', 'none/x/*.md'],
  ])('is not taken for one: %s', async (_, glob) => {
    expect(await createWorkspace(checkout({})).readFiles([glob])).toEqual(new Map())
  })

  it('may be the checkout itself', async () => {
    const root = checkout({ again: '.', 'roadmap/inside.md': 'plan.md' })
    const files = await createWorkspace(join(root, 'again')).readFiles(['roadmap/**'])
    expect([...files.keys()]).toEqual(['roadmap/plan.md'])
  })

  it.each([
    ['README.md', '../outside/secret.md'],
    ['README.md', '../outside/new.md'],
    ['.github', '../outside'],
  ])('is not written through by `init`: %s', async (path, target) => {
    const root = checkout({ [path]: target })
    await expect(initialise(root, parseInputs(new Map()), createParser())).rejects.toThrow(
      `${path} is a symbolic link, which is neither read nor written.`,
    )
    expect(readdirSync(join(root, '../outside'))).toEqual(['secret.md'])
    expect(readFileSync(join(root, '../outside/secret.md'), 'utf8')).toBe(secret)
  })
})
