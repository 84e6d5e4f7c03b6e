import assert from 'node:assert/strict'
import { findZones, zoneMarker, zoneNames } from '../../../src/readme/zone-markers.ts'
import { updateZones, withoutZones } from '../../../src/readme/zones.ts'
import type { Target } from '../target.ts'
import { samplesOf, texts } from '../texts.ts'

const contents = {
  badge: '<a href="../../milestones"><img src="badge.svg" alt="25%"></a>',
  progress: '| Section | Done |\n| :-- | --: |\n| One | 1/4 |',
  chart: null,
}

export const zones: Target = {
  name: 'zones',
  promise: 'zones are found where their markers stand, and a README outside of them stays as it is',
  texts: texts({
    tokens: [
      ...zoneNames.flatMap((name) => [zoneMarker(name, 'start'), zoneMarker(name, 'end')]),
      ...[
        '<!--roadmap-sync:badge:start-->',
        '<!-- roadmap-sync:badge:',
        '<!--',
        '-->',
        '# H',
        'H\n===',
        '---\n',
        '+++\n',
      ],
      ...[
        '```\n',
        '~~~\n',
        '    ',
        '> ',
        '- ',
        '1. ',
        '| a | b |\n',
        '| - | - |\n',
        '<div>',
        '</div>',
        '<pre>',
        '</pre>',
      ],
      ...[
        '<p align="center">',
        '<h1 align=center>x</h1>',
        '<?',
        '?>',
        '<![CDATA[',
        ']]>',
        '[a]: b',
        '[^1]: ',
        '`',
        '$$',
        '`` ',
      ],
    ],
    samples: samplesOf('zones', 'before.md'),
  }),
  check: (text) => {
    const { zones: found, diagnostics } = findZones(text, { path: 'README.md' })
    let at = 0
    for (const { name, start, end, after } of found) {
      assert.ok(start >= at && end >= start && after > end && after <= text.length)
      const [first, last] = [text.slice(at, start), text.slice(end, after)]
      assert.match(first, new RegExp(`<!--\\s*roadmap-sync:${name}:start\\s*-->$`))
      assert.match(last, new RegExp(`^<!--\\s*roadmap-sync:${name}:end\\s*-->$`))
      at = after
    }
    const lines = text.split(/\r\n|\r|\n/)
    for (const { place } of diagnostics) {
      assert.ok((place?.line ?? 0) >= 1 && (place?.line ?? 0) <= lines.length)
      assert.ok(
        (place?.column ?? 0) >= 1 && (place?.column ?? 0) <= (lines[(place?.line ?? 1) - 1] ?? '').length + 1,
      )
    }

    const blanked = withoutZones(text)
    assert.equal(blanked.length, text.length)
    assert.equal(blanked.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''))

    const once = updateZones(text, contents, { path: 'README.md' })
    assert.deepEqual(updateZones(once.text, contents, { path: 'README.md' }), once)
    if (found.length > 0) assert.equal(outside(once.text), outside(text))
  },
}

/** What stands outside of the zones, without a byte order mark, which the parser does not count. */
function outside(text: string): string {
  const readme = text.replace(/^\ufeff/, '')
  let result = ''
  let at = 0
  for (const { start, end } of findZones(readme, { path: '' }).zones) {
    result += readme.slice(at, start)
    at = end
  }
  return result + readme.slice(at)
}
