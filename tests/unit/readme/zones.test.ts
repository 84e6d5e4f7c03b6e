import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { updateZones } from '../../../src/readme/zones.ts'

const folder = new URL('../../fixtures/zones/', import.meta.url)

const zones = {
  chart: null,
  badge: '<a href="../../milestones"><img src="badge.svg" alt="progress: 25%"></a>',
  progress: '| Section | Done |\n| :-- | --: |\n| One | 1/4 |',
}

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
}

describe('the zones of a README', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const { text, diagnostics } = updateZones(read(name, 'input.md'), zones, { path: 'README.md' })
    const expected = existsSync(new URL(`${name}/diagnostics.txt`, folder))
      ? read(name, 'diagnostics.txt')
      : ''

    expect(text).toBe(read(name, 'expected.md'))
    expect(
      diagnostics
        .map(
          ({ rule, severity, place }) =>
            `${place?.path}:${place?.line}:${place?.column} ${severity} ${rule}\n`,
        )
        .join(''),
    ).toBe(expected)
  })

  it.each(readdirSync(folder))('%s is finished after one run', (name) => {
    const expected = read(name, 'expected.md')
    expect(updateZones(expected, zones, { path: 'README.md' }).text).toBe(expected)
  })

  const chart = '<img src="burnup.svg" alt="progress over time">'
  const placed =
    '<!-- roadmap-sync:chart:start -->\n<img src="burnup.svg" alt="progress over time">\n<!-- roadmap-sync:chart:end -->'

  it('are joined by the chart below the table when it is drawn for the first time, and only then', () => {
    const readme = updateZones('# Plan\n\nWelcome.\n', zones, { path: 'README.md' }).text
    const text = updateZones(readme, { ...zones, chart }, { path: 'README.md', fresh: 'chart' }).text
    expect(text).toBe(readme.replace('progress:end -->\n', `progress:end -->\n\n${placed}\n`))
    expect(updateZones(readme, { ...zones, chart }, { path: 'README.md' }).text).toBe(readme)
  })

  it('stay in their quote when the chart joins them', () => {
    const readme = '> <!-- roadmap-sync:progress:start -->\n> <!-- roadmap-sync:progress:end -->\n\nText\n'
    const { text } = updateZones(readme, { ...zones, chart }, { path: 'README.md', fresh: 'chart' })
    expect(text).toContain(`end -->\n>\n> ${placed.replaceAll('\n', '\n> ')}\n\nText\n`)
  })

  it('are emptied when they are switched off, and their markers stay', () => {
    const readme = updateZones('# Plan\n', { ...zones, chart }, { path: 'README.md' }).text
    const off = { badge: null, progress: null, chart: null }
    const { text } = updateZones(readme, off, { path: 'README.md' })
    expect(text.match(/<!-- roadmap-sync:[a-z:]+ -->\n<!-- roadmap-sync:[a-z:]+ -->/g)).toHaveLength(3)
    expect(text).not.toMatch(/Section|badge\.svg|burnup\.svg/)
    expect(updateZones('# Plan\n', off, { path: 'README.md' }).text).toBe('# Plan\n')
  })

  it('say in words what is wrong with them and what to do', () => {
    const { diagnostics } = updateZones(read('half-a-zone', 'input.md'), zones, { path: 'README.md' })
    expect(diagnostics).toEqual([
      {
        rule: 'zone-incomplete',
        severity: 'warning',
        message: 'The badge zone has no end marker.',
        hint: 'Add <!-- roadmap-sync:badge:end -->, or remove <!-- roadmap-sync:badge:start -->.',
        place: { path: 'README.md', line: 3, column: 1 },
      },
    ])
  })
})
