import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { updateZones } from '../../../src/report/zones.ts'

const folder = new URL('../../fixtures/zones/', import.meta.url)

const zones = {
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
