// `npm run demo`, which people run first of all.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dist, root } from './manifest.ts'

type Ended = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }

function runDemo(folder: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tests/demo/demo.mjs', folder],
      { cwd: root, env: { PATH: '/usr/bin:/bin', HOME: tmpdir(), DIST: dist } },
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
    )
  })
}

describe('the demo', () => {
  let folder: string
  let demo: Ended
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-demo-'))
    demo = await runDemo(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('ends by itself, with everything as it should be', () => {
    expect(demo).toMatchObject({ exitCode: 0, stderr: '' })
    expect(demo.stdout).not.toContain('✗')
    expect(demo.stdout.match(/✓/g)?.length).toBeGreaterThan(15)
  })

  it('aligns its tables, whatever the script of a title', () => {
    const lines = demo.stdout.split('\n')
    const at = lines.indexOf('Milestones')
    const rows = lines.slice(at + 1, at + 11)
    expect(rows.map((line) => line.length)).toEqual(rows.map(() => rows[0]?.length))
  })

  it('leaves README, badge, ledger, issues, job summaries and requests in the folder it names', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        'README.md',
        'issues',
        'issues.json',
        'milestones.json',
        'requests.log',
        'scene-1',
      ]),
    )
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('src=".github/roadmap/badge.svg"')
    expect(readFileSync(join(folder, '.github/roadmap/badge.svg'), 'utf8')).toContain('<svg')
    expect(readFileSync(join(folder, '.github/roadmap/ledger.json'), 'utf8')).toContain('"tasks"')
    expect(readFileSync(join(folder, 'scene-1/summary.md'), 'utf8')).toContain('| **Всего** |')
    expect(readFileSync(join(folder, 'issues/12.md'), 'utf8')).toContain('closed as not planned')
    expect(demo.stdout).toContain(`Left in ${folder}/`)
  })

  it('does not empty a folder that it did not make', async () => {
    const other = mkdtempSync(join(tmpdir(), 'roadmap-sync-demo-'))
    writeFileSync(join(other, 'thesis.md'), 'Years of work\n')
    const { exitCode, stderr } = await runDemo(other)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/holds files that are not a demo's/)
    expect(readdirSync(other)).toEqual(['thesis.md'])
    rmSync(other, { recursive: true })
  })
})
