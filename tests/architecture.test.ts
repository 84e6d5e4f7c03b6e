import { describe, expect, it } from 'vitest'
import { listFiles, readText } from './unit/repository/files.ts'
import type { Finding, Import, SourceFile } from './unit/repository/source.ts'
import {
  casts,
  describeFinding,
  hiddenExports,
  importCycles,
  importsOf,
  impurities,
  linesWith,
  reachableFrom,
  undescribedFunctions,
} from './unit/repository/source.ts'

/** The folders of `src` in the order of a run: a file imports its own folder or folders to its left. */
const stages: readonly string[] = [
  'text',
  'i18n',
  'config',
  'roadmap',
  'memory',
  'plan',
  'readme',
  'apply',
  'summary',
  'github',
  'publish',
  'board',
  'sync',
  'hosts',
  'action.ts',
  'cli.ts',
]
const firstImpure = stages.indexOf('github')

/** Packages that pure folders may use: they compute, and nothing else. */
const purePackages = new Set([
  'd3-scale',
  'd3-shape',
  'd3-time',
  'mdast',
  'mdast-util-to-string',
  'picomatch',
  'remark',
  'remark-frontmatter',
  'remark-gfm',
  'unist-util-visit',
  'valibot',
  'yaml',
])

const longestOfSrc = 300
const longest = 400

const source = read('src')
const tests = read('tests')
const imports = source.flatMap(importsOf)
const pure = source.filter(({ path }) => stageOf(path) < firstImpure)

describe('a folder of src', () => {
  it('imports from itself and from folders to its left only', () => {
    expectNone(
      imports.filter(pointsRight).map(({ from, target }) => `${from} imports ${target}`),
      `The order is ${stages.join(' → ')}. Move what both need to the left, or pass it in from the right.`,
    )
  })

  it('has a place in that order', () => {
    expectNone(
      source.filter(({ path }) => stageOf(path) === -1).map(({ path }) => path),
      'Put the file into a folder of the order, or give a new folder its place in `stages` and in src/ARCHITECTURE.md.',
    )
  })

  it('has no file in an import cycle', () => {
    expectNone(importCycles(imports), 'Move what both files need into a third one.')
  })

  it.each([
    ['src/plan/a.ts', '../summary/b.ts', true],
    ['src/plan/a.ts', '../plan/b.ts', false],
    ['src/plan/a.ts', '../memory/b.ts', false],
    ['src/sync/a.ts', '../cli.ts', true],
  ])('%s that imports %s is told: %s', (path, target, wrong) => {
    const found = importsOf({ path, text: `import type { B } from '${target}'\n` })
    expect(found.some(pointsRight)).toBe(wrong)
  })

  it('in a cycle is told', () => {
    const ring = ['a', 'b', 'c'].flatMap((name, index) =>
      importsOf({ path: `src/${name}.ts`, text: `import './${'bca'[index]}.ts'` }),
    )
    expect(importCycles(ring)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts'])
  })
})

describe('a pure folder', () => {
  it('imports packages that only compute', () => {
    expectNone(
      imports
        .filter(({ from, relative }) => !relative && stageOf(from) < firstImpure)
        .filter(({ target }) => !purePackages.has(target))
        .map(({ from, target }) => `${from} imports ${target}`),
      `Left of ${stages[firstImpure]} nothing reaches the world: pass a port in (src/apply/clock.ts is one).`,
    )
  })

  it('has no clock, chance, network, console or process', () => {
    expectNone(
      pure.flatMap(impurities).map(describeFinding),
      'Take the value as a parameter, or through a port; the same input has to give the same output.',
    )
  })

  it.each([
    ['Date.now()'],
    ['new Date()'],
    ['Date()'],
    ['Math.random()'],
    ['console.log(1)'],
    ['fetch("x")'],
    ['process.env.X'],
    ['import.meta.url'],
    ['setTimeout(f, 1)'],
    ['globalThis.x'],
    ['f(process)'],
    ['({ process })'],
  ])('that says `%s` is told', (text) => {
    expect(impurities({ path: 'a.ts', text })).toHaveLength(1)
  })

  it.each([
    ['new Date(0).toISOString()'],
    ['"fetch" // console.log'],
    ['({ process: 1 }).process'],
    ['type A = { readonly fetch: string }'],
  ])('may say `%s`', (text) => {
    expect(impurities({ path: 'a.ts', text })).toEqual([])
  })
})

describe('knowledge in one place', () => {
  it('what a marker looks like: src/memory/marker.ts', () => {
    const marks = ['task', 'section', 'comment', 'board'].map((kind) => `roadmap-sync:${kind}`)
    const knowing = source.filter(({ text }) => marks.some((mark) => text.includes(mark)))
    expect(knowing.map(({ path }) => path)).toEqual(['src/memory/marker.ts'])
  })

  it('what a zone of a README looks like: src/readme/zone-markers.ts', () => {
    const knowing = source.filter(({ text }) => /roadmap-sync:(?:\$\{|\(badge)/.test(text))
    expect(knowing.map(({ path }) => path)).toEqual(['src/readme/zone-markers.ts'])
  })

  it("the runner's toolkit: src/hosts/action/run-action.ts, which the CLI never loads, and its way through a proxy", () => {
    const users = imports.filter(({ target }) => target.startsWith('@actions/')).map(({ from }) => from)
    expect([...new Set(users)].sort()).toEqual(['src/hosts/action/run-action.ts', 'src/hosts/proxy.ts'])
    expect(reachableFrom('src/cli.ts', imports)).not.toContain('src/hosts/action/run-action.ts')
    expect(reachableFrom('src/action.ts', imports)).toContain('src/hosts/action/run-action.ts')
  })

  it('what draws charts: two files, which nobody loads before a chart is drawn', () => {
    const users = (target: RegExp) =>
      imports.filter((each) => target.test(each.target)).map(({ from }) => from)
    const drawing = new Set(users(/^d3-/).filter((path) => stageOf(path) !== -1))
    expect([...drawing].sort()).toEqual(['src/readme/chart-labels.ts', 'src/readme/chart.ts'])
    const outside = users(/^src\/readme\/chart/).filter(
      (path) => path.startsWith('src/') && !drawing.has(path),
    )
    expect(outside).not.toEqual([])
    for (const path of outside) expect(readText(path)).not.toMatch(/^import \{.*\/chart/m)
  })

  it('the project board: one room, entered through src/board/board.ts by the loop alone, and only when it is asked for', () => {
    const outside = source.filter(({ path }) => !path.startsWith('src/board/'))
    const entries = imports.filter(
      ({ from, target }) => target.startsWith('src/board/') && !from.startsWith('src/board/'),
    )
    const used = entries.filter(({ from }) => from.startsWith('src/'))
    expect([...new Set(used.map(({ from, target }) => `${from} → ${target}`))]).toEqual([
      'src/sync/reconcile.ts → src/board/board.ts',
    ])
    expect(readText('src/sync/reconcile.ts')).not.toMatch(/^import \{.*\/board\.ts/m)
    expectNone(
      outside.flatMap((file) => linesWith(file, 'rojectV2')).map(describeFinding),
      'What the API of projects looks like is known to src/board alone.',
    )
  })

  it('the emulator shares no code with what it checks', () => {
    const emulator = tests.filter(({ path }) => path.startsWith('tests/emulator/')).flatMap(importsOf)
    expect(emulator.length).toBeGreaterThan(0)
    expectNone(
      emulator
        .filter(({ target }) => target.startsWith('src/'))
        .map(({ from, target }) => `${from} imports ${target}`),
      'An oracle that uses the code under test agrees with its mistakes. Write it out again.',
    )
  })

  it('the emulator is entered by tests/emulator/emulator.ts, as another project would', () => {
    const inside = (path: string) => path.startsWith('tests/emulator/')
    expectNone(
      [...imports, ...tests.flatMap(importsOf)]
        .filter(({ from, target }) => !inside(from) && inside(target))
        .filter(({ target }) => target !== 'tests/emulator/emulator.ts')
        .map(({ from, target }) => `${from} imports ${target}`),
      'Export from the entrance what others need.',
    )
  })

  it('src knows nothing of the tests', () => {
    expectNone(
      imports.filter(({ target }) => target.startsWith('tests/')).map(({ from }) => from),
      'Users run src; what it needs belongs there.',
    )
  })
})

describe('a file', () => {
  it(`has at most ${longestOfSrc} lines in src and ${longest} elsewhere`, () => {
    const long = [...source, ...tests, ...read('.github/scripts')]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.startsWith('src/') ? longestOfSrc : longest))
    expectNone(
      long.map(({ path, lines }) => `${path} has ${lines} lines`),
      'Split it by idea, not by kind of syntax.',
    )
  })

  it('exports what it declares, by name', () => {
    const wanted = [
      // vitest wants a default export.
      'tests/vitest.config.ts',
      // What the emulator's users import; the rest of it is its own.
      'tests/emulator/emulator.ts',
    ]
    expectNone(
      [...source, ...tests]
        .filter(({ path }) => !wanted.includes(path))
        .flatMap(hiddenExports)
        .map(describeFinding),
      'One name, one place: no default exports, and no files that only pass on what others declare.',
    )
  })

  it.each([
    ['export default 1', 'default export'],
    ['export default function f() {}', 'default export'],
    ["export { a } from './a.ts'", 're-export'],
    ["export * from './a.ts'", 're-export'],
  ])('that says `%s` is told', (text, what) => {
    expect(hiddenExports({ path: 'a.ts', text })).toEqual([{ path: 'a.ts', line: 1, what }])
  })

  it('of src says of every exported function what it returns and what it refuses', () => {
    expectNone(
      source.flatMap(undescribedFunctions).map(describeFinding),
      'One or two sentences of docstring; what the signature says already is not among them.',
    )
  })
})

/** Every one of these is a place where a check is switched off. A change of a number is a change to be seen. */
describe('the exceptions in src', () => {
  it('are 9 casts', () => {
    expectCount(source.flatMap(casts), 9, 'Narrow with a guard, or `satisfies`; a cast only says so.')
  })

  it.each([
    ['biome-ignore', 1],
    ['@ts-ignore', 0],
    ['@ts-expect-error', 0],
    ['v8 ignore', 0],
    ['console.', 0],
  ])('are `%s`, %i times', (text, count) => {
    const findings = source.flatMap((file) => linesWith(file, text))
    expectCount(findings, count, 'Mend the cause instead.')
  })
})

function read(folder: string): SourceFile[] {
  return listFiles(folder, ['.ts', '.mts', '.mjs']).map((path) => ({ path, text: readText(path) }))
}

/** Place of a path in the order of a run, -1 for none. */
function stageOf(path: string): number {
  return stages.indexOf(path.split('/')[1] ?? '')
}

function pointsRight({ from, target, relative }: Import): boolean {
  if (!relative) return false
  // The manifest is where the version stands.
  if (target === 'package.json') return from !== 'src/hosts/version.ts'
  return stageOf(target) === -1 || stageOf(target) > stageOf(from)
}

function expectNone(found: readonly string[], advice: string): void {
  expect(found, `${found.join('\n')}\n${advice}`).toEqual([])
}

function expectCount(found: readonly Finding[], count: number, advice: string): void {
  const list = found.map(describeFinding).join('\n')
  expect(found.length, `${list}\n${advice} If it has to be, change the number.`).toBe(count)
}
