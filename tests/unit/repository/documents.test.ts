import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { parseInputs } from '../../../src/config/inputs.ts'
import { initialise } from '../../../src/hosts/cli/init.ts'
import { findZones } from '../../../src/readme/zone-markers.ts'
import { createParser } from '../support/parser.ts'
import { codeBlocks, listFiles, readText, root } from './files.ts'

const documents = ['README.md', 'src/ARCHITECTURE.md', ...listFiles('.github', ['.md'])]

describe('what is generated', () => {
  it('is up to date: action.yml and the tables of the README say what src/config says', () => {
    const run = () =>
      execFileSync(process.execPath, ['.github/scripts/generate.mjs', '--check'], {
        cwd: root,
        stdio: 'pipe',
      })
    expect(run).not.toThrow()
  })
})

describe('the README', () => {
  it('has both zones, where the Action can write them', () => {
    const { zones, diagnostics } = findZones(readText('README.md'), { path: 'README.md' })
    expect(zones.map(({ name, layout }) => `${name} ${layout}`)).toEqual(['badge block', 'progress block'])
    expect(diagnostics).toEqual([])
  })

  it('shows the workflow that `init` writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roadmap-sync-init-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await initialise(folder, parseInputs(new Map()), createParser())
    const shown = codeBlocks(readText('README.md')).find(({ language }) => language === 'yaml')
    const written = readFileSync(join(folder, '.github/workflows/roadmap.yml'), 'utf8')
    const placeless = (text: string) => text.replaceAll(/paths: \[.*?\]/g, 'paths: […]')
    expect(parse(placeless(shown?.text ?? ''))).toEqual(parse(placeless(written)))
  })
})

describe('the documents', () => {
  it.each(documents)('%s links to files that exist', (path) => {
    const text = withoutCode(readText(path))
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map((match) => match[1] ?? '')
    const missing = targets.filter((target) => !existsSync(join(root, dirname(path), target)))
    expect(missing).toEqual([])
  })

  it.each(documents)('%s names commands of package.json that exist', (path) => {
    const { scripts } = JSON.parse(readText('package.json'))
    const named = [...readText(path).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it.each(documents)('%s names files of this repository that exist', (path) => {
    const named = [
      ...readText(path).matchAll(/(?<![\w/.-])((?:src|tests|dist|\.github|\.ci)\/[\w./-]*\w)/g),
    ].map((match) => match[1] ?? '')
    // Files of the repository that the Action is used in, and what a build makes.
    const elsewhere = /^\.github\/(?:roadmap(?:-sync\.yml|\/|$)|workflows\/roadmap\.yml)|^dist\//
    const missing = named.filter((name) => !elsewhere.test(name) && !existsSync(join(root, name)))
    expect(missing).toEqual([])
  })
})

describe('the forms for issues', () => {
  const forms = listFiles('.github/ISSUE_TEMPLATE', ['.yml']).filter((path) => !path.endsWith('config.yml'))

  it.each(forms)('%s is what GitHub accepts', (path) => {
    const { name, description, body } = parse(readText(path))
    const fields = body.map((field: { type: string; id?: string; attributes: { label?: string } }) => ({
      type: field.type,
      id: field.id,
      label: field.attributes.label,
    }))
    expect(name).toBeTypeOf('string')
    expect(description).toBeTypeOf('string')
    // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
    const types = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea', 'upload']
    for (const field of fields) expect(types).toContain(field.type)
    const ids = fields.map((field: { id?: string }) => field.id)
    expect(new Set(ids).size).toBe(ids.length)
    const labels = fields.map((field: { label?: string }) => field.label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
}
