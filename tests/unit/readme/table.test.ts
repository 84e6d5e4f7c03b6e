import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderTable } from '../../../src/readme/table.ts'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'
import { progressFixture } from '../summary/progress-fixture.ts'

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

  it('fits into what GitHub shows of a README, tasks and all, however many there are', () => {
    const title =
      'Реализуй асинхронный клиент для стороннего API и напиши к нему тесты, документацию и примеры'
    const sections = Array.from({ length: 100 }, (_, section) => ({
      title: `${section}. ${title}`,
      milestone: section + 1,
      tasks: Array.from({ length: 100 }, (__, task) => ({
        title: `${task}. ${title}`,
        state: task < 50 ? 'done' : 'open',
        issue: section * 100 + task + 1,
      })),
    }))
    const input = { locale: 'ru', roadmaps: [{ title: 'R', path: 'r.md', sections }] }
    const { progress, messages } = progressFixture(JSON.stringify(input))
    const markdown = renderTable(progress, messages, { tasks: true })
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(500 * 1024)
    expect(markdown.match(/^- \[ \] \[50\\?\. /gm)).toHaveLength(100)
    expect(markdown.match(/^- \[… и ещё 90\]\(https:[^)]*\/milestone\/\d+\)$/gm)).toHaveLength(100)
  })
})
