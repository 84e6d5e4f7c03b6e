import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderTable } from '../../../src/report/table.ts'
import { parseMarkdown } from '../../../src/shared/markdown.ts'
import { progressFixture } from './progress-fixture.ts'

const folder = new URL('../../fixtures/table/', import.meta.url)
const cases = readdirSync(folder)

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
}

function render(name: string): string {
  const { progress, messages, tasks } = progressFixture(read(name, 'input.json'))
  return renderTable(progress, messages, { tasks })
}

describe('the table of a README', () => {
  it.each(cases)('%s', (name) => {
    expect(`${render(name)}\n`).toBe(read(name, 'expected.md'))
  })

  it('has as many cells in every row as in its head, whatever the titles hold', () => {
    const table = parseMarkdown(render('hostile-titles')).children
    expect(table).toHaveLength(1)
    const [only] = table
    expect(only?.type).toBe('table')
    if (only?.type === 'table') {
      expect(only.children).toHaveLength(26)
      expect(new Set(only.children.map((row) => row.children.length))).toEqual(new Set([4]))
    }
  })

  it('leaves the column of skipped tasks out until one is skipped', () => {
    expect(render('russian-roadmap')).not.toContain('Пропущено')
    expect(render('with-skipped')).toContain('| Skipped |')
  })
})
