import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { globMatcher } from '../../../src/config/globs.ts'
import { listFiles, readText, root } from './files.ts'

type Locked = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const lockFiles = ['package-lock.json', 'tests/runtime/node24/package-lock.json'].map((path) => {
  const packages: Readonly<Record<string, Locked>> = JSON.parse(readText(path)).packages
  return { path, packages: Object.entries(packages).filter(([folder]) => folder !== '') }
})

/** A line of `licenses.txt` that begins a package: name, version, licence. */
const title = /^(\S+) (\S+) \((.+)\)$/

const bundles = listFiles('dist', ['licenses.txt']).map((path) => {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const sections = readText(`${folder}/licenses.txt`).split(`\n${'-'.repeat(80)}\n\n`)
  return {
    folder,
    licenses: sections.map((section) => {
      const [, name = '', version = '', license = ''] = title.exec(section.split('\n', 1)[0] ?? '') ?? []
      return { name, version, license, text: section.slice(section.indexOf('\n')).trim() }
    }),
    inCode: listFiles(folder, ['.js'])
      .filter((path) => path.slice(folder.length + 1).split('/').length === 1)
      .flatMap((path) => [...readText(path).matchAll(/MODULE: \S*\bnode_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g)])
      .map((match) => match[1] ?? ''),
  }
})

/** Licences that ask for no more than to be passed on with the code. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

describe.each(lockFiles)('what $path installs', ({ packages }) => {
  it('is held to a hash of its content', () => {
    const unsafe = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    expect(packages.length).toBeGreaterThan(0)
    expect(unsafe.map(([folder]) => folder)).toEqual([])
  })

  it('comes from the npm registry, and from nowhere else', () => {
    const elsewhere = packages.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(elsewhere.map(([folder]) => folder)).toEqual([])
  })

  it('runs nothing while it is installed', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(running.map(([folder]) => folder)).toEqual([])
  })
})

describe('package.json', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(readText('package.json'))

  it('needs nothing at run time: everything is in the bundles', () => {
    expect(dependencies).toBeUndefined()
  })

  it('names every package by one version', () => {
    const ranges = Object.entries<string>(devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(ranges).toEqual([])
  })

  it('runs nothing when somebody installs the package', () => {
    const running = ['preinstall', 'install', 'postinstall', 'prepack', 'prepare', 'prepublish']
    expect(running.filter((name) => name in scripts)).toEqual([])
  })
})

describe('the npm package', () => {
  const { bin } = JSON.parse(readText('package.json'))
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options)
  const [{ files }]: readonly [{ readonly files: readonly { readonly path: string }[] }] = JSON.parse(stdout)
  const paths = files.map(({ path }) => path)

  it('holds the command, what it loads, its licences and the README, and nothing else', () => {
    const expected =
      /^(?:dist\/(?:cli|parse-worker)\/(?:(?:\w+\.)?index\.js|licenses\.txt|package\.json)|LICENSE|README\.md|package\.json)$/
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/index.js']))
    expect(paths.filter((path) => !expected.test(path))).toEqual([])
  })

  it('names a command that is in it', () => {
    expect(paths).toContain(bin['roadmap-sync'])
  })
})

describe('the archive that GitHub makes for `uses:`', () => {
  const archive = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 1e9,
  })
  const listed = spawnSync('tar', ['-t'], { input: archive.stdout, encoding: 'utf8' })
  const top = new Set(listed.stdout.split('\n').map((path) => path.split('/')[0]))

  it('holds what runs and its sources, and no tests, documents or roadmap of this repository', () => {
    expect([...top].sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'action.yml', 'dist', 'package.json', 'src']),
    )
    expect(['tests', '.github', '.ci', 'roadmap'].filter((name) => top.has(name))).toEqual([])
  })
})

describe('Dependabot', () => {
  const { updates } = parse(readText('.github/dependabot.yml'))

  it('waits a week before it proposes what was published', () => {
    const days = updates.map(
      (update: { cooldown?: Record<string, number> }) => update.cooldown?.['default-days'],
    )
    expect(days.length).toBeGreaterThan(0)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(7)
  })

  it('proposes what is bundled apart from what is not', () => {
    const isBundled = globMatcher(updates[0].groups.bundled.patterns)
    const names = Object.keys(JSON.parse(readText('package.json')).devDependencies)
    const inBundles = new Set(bundles.flatMap(({ licenses }) => licenses.map(({ name }) => name)))
    expect(names.filter((name) => isBundled(name))).toEqual(names.filter((name) => inBundles.has(name)))
  })
})

describe.each(bundles)('$folder/licenses.txt', ({ licenses, inCode }) => {
  it('names every package whose code is beside it', () => {
    const names = licenses.map(({ name }) => name)
    expect(new Set(inCode).size).toBeGreaterThan(20)
    // The packages of before are shared out among three bundles now.
    expect(new Set(bundles.flatMap((bundle) => bundle.inCode)).size).toBeGreaterThan(50)
    expect([...new Set(inCode)].filter((name) => !names.includes(name))).toEqual([])
  })

  it('names the versions that are locked', () => {
    const [lock] = lockFiles
    const locked = lock?.packages.map(
      ([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')} ${version}`,
    )
    expect(licenses.map(({ name, version }) => `${name} ${version}`)).toSatisfy((names: string[]) =>
      names.every((name) => locked?.includes(name)),
    )
  })

  it('says whose each of them is', () => {
    const silent = licenses.filter(({ text }) => !/copyright|license/i.test(text) || text.length < 80)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('holds no licence that asks for more than to be passed on', () => {
    expect(licenses.filter(({ license }) => !permissive.includes(license))).toEqual([])
  })
})

describe('the bill of materials of a release', () => {
  const options = { cwd: root, encoding: 'utf8' } as const
  const { stdout } = spawnSync(process.execPath, ['.github/scripts/sbom.mjs'], options)
  const sbom: {
    readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
    readonly components: readonly { name: string; version: string; hashes: { alg: string }[] }[]
  } = JSON.parse(stdout)

  it('names what is in the bundles, each with its hash, and nothing else', () => {
    const named = bundles.flatMap(({ licenses }) => licenses.map(({ name, version }) => `${name} ${version}`))
    const listed = sbom.components.map(({ name, version }) => `${name} ${version}`)
    expect(listed.sort()).toEqual([...new Set(named)].sort())
    expect(new Set(sbom.components.map(({ hashes }) => hashes[0]?.alg))).toEqual(new Set(['SHA-512']))
  })

  it('is this project’s, whatever its folder is called', () => {
    const { name, version } = JSON.parse(readText('package.json'))
    expect(sbom.metadata.component).toMatchObject({ name, version })
  })
})
