import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findZones } from '../../src/readme/zone-markers.ts'
import { updateZones } from '../../src/readme/zones.ts'
import { casesUpTo } from '../properties.ts'

const zones = {
  chart: '<img src="burnup.svg" alt="progress over time">',
  badge: '<a href="../../milestones"><img src="badge.svg" alt="progress: 25%"></a>',
  progress: '| Section | Done |\n| :-- | --: |\n| One | 1/4 |',
}
/** New content between two markers, with the marks of quotes and lists before its lines. */
const content =
  /(?<=:start -->)[\s>]*(?:<a href="[^"]*"><img [^>]*><\/a>|<img [^>]*>|\| Section .*\s[\s>]*\| :-- .*\s[\s>]*\| One .*)[\s>]*(?=<!--)/g
const marker = /<!-- roadmap-sync:(?:badge|progress|chart):(?:start|end) -->/g

const eol = fc.constantFrom('\n', '\r\n', '\r')
const fragment = fc.constantFrom(
  '# Heading',
  'Heading\n===',
  '## A [link](b) `code`',
  '<h1 align="center">Centred</h1>',
  '<div align="center">',
  '</div>',
  '<pre>',
  '<!-- a comment -->',
  '<!--',
  '-->',
  '```',
  '~~~~ md',
  '    indented',
  '\tindented',
  '- item',
  '  - nested',
  '1. one',
  '> quote',
  '> - quoted item',
  '| a | b |',
  '| --- | --- |',
  '---',
  'key: value',
  'A paragraph with trailing blanks  ',
  '[^1]: A footnote',
  '$x$ \u2028 🎉 \0',
  '',
)
/** Lines of a zone as they are written. */
const rendered = fc.constantFrom(
  '| Section | Done |\n| :-- | --: |\n| [One](/1) | 1/4 |',
  '| [Two](/2) | <img src="a.svg" alt=""> |',
  '<details><summary>One · 1/4</summary>\n\n- [x] [Read](/1)\n- [ ] ~~Write~~\n\n</details>',
  '**[Plan](/plan.md)**\n',
)
/** What changes how all that follows is read, or ends that. */
const farReaching = fc.constantFrom(
  '```',
  '~~~',
  '<pre>',
  '</pre>',
  '<script>',
  '</textarea>',
  '<!--',
  '-->',
  '<?php',
  '?>',
  '<!DOCTYPE',
  '<![CDATA[',
  ']]>',
  '---',
  '+++',
  '[a]: <b',
  '[^1]: note',
  '[a] [^1]',
  '\t',
)
const prefix = fc.constantFrom('', '', '', '> ', '- ', '  ', '    ', '> > ', 'text ', '| ', '<p>')
const markerLine = fc
  .tuple(prefix, fc.constantFrom('badge', 'progress', 'chart'), fc.constantFrom('start', 'end'), prefix)
  .map(([before, name, edge, after]) => `${before}<!-- roadmap-sync:${name}:${edge} -->${after.trimEnd()}`)

function document(...lines: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const line = fc.tuple(fc.oneof(...lines), eol).map(([text, end]) => text.replaceAll('\n', end) + end)
  return fc
    .tuple(fc.constantFrom('', '', '\ufeff'), fc.array(line, { maxLength: 12 }), fc.constantFrom('', 'end'))
    .map(([mark, parts, end]) => mark + parts.join('') + end)
}

function update(readme: string): string {
  return updateZones(readme, zones, { path: 'README.md' }).text
}

describe('updating the zones of any README', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(document(fragment, fragment, markerLine), (readme) => {
        const once = update(readme)
        expect(update(once)).toBe(once)
      }),
      { numRuns: casesUpTo(300) },
    )
  })

  it('only inserts where there are no markers, and the zones are found again', () => {
    fc.assert(
      fc.property(document(fragment), (readme) => {
        const text = update(readme)
        expect(text.length).toBeGreaterThan(readme.length)
        expect(insertionOf(readme, text)).toMatch(marker)
        const next = updateZones(
          text,
          { badge: 'NEW', progress: 'TABLE', chart: 'CHART' },
          { path: 'README.md' },
        )
        expect(next.diagnostics).toEqual([])
        expect(next.text).toMatch(/:badge:start -->\s+NEW\s+<!--/)
        expect(next.text).toMatch(/:progress:start -->\s+TABLE\s+<!--/)
        expect(next.text).toMatch(/:chart:start -->\s+CHART\s+<!--/)
      }),
      { numRuns: casesUpTo(200) },
    )
  })

  it('only inserts a chart that was never there, and does so once', () => {
    const fresh = (readme: string) => updateZones(readme, zones, { path: 'README.md', fresh: 'chart' }).text
    fc.assert(
      fc.property(document(fragment, fragment), document(fragment, markerLine), (before, after) => {
        const readme = update(before) + after
        const settled = update(readme)
        const text = fresh(settled)
        insertionOf(settled, text)
        expect(fresh(text)).toBe(text)
        expect(update(text)).toBe(text)
      }),
      { numRuns: casesUpTo(200) },
    )
  })

  it('keeps every byte before, between and behind two zones', () => {
    const between = fc.constantFrom('', 'old', '| old |\n| --- |', 'old  \r\n\r\n')
    fc.assert(
      fc.property(
        fc.tuple(document(fragment), between, document(fragment), between, document(fragment)),
        ([before, oldBadge, middle, oldTable, after]) => {
          const parts = [
            `${before}\n\n<!-- roadmap-sync:badge:start -->`,
            `<!-- roadmap-sync:badge:end -->\n\n${middle}\n\n<!-- roadmap-sync:progress:start -->`,
            `<!-- roadmap-sync:progress:end -->\n\n${after}`,
          ] as const
          const readme = `${parts[0]}\n${oldBadge}\n${parts[1]}\n${oldTable}\n${parts[2]}`
          const { text } = updateZones(readme, zones, { path: 'README.md' })
          if (countMarkers(text) > countMarkers(readme)) {
            insertionOf(readme, text)
            return
          }
          expect(text.startsWith(parts[0])).toBe(true)
          expect(text.endsWith(parts[2])).toBe(true)
          expect(text.slice(parts[0].length, text.length - parts[2].length)).toContain(parts[1])
        },
      ),
      { numRuns: casesUpTo(200) },
    )
  })

  it('touches nothing but zones, whatever the markers are in', () => {
    fc.assert(
      fc.property(document(fragment, markerLine, markerLine), (readme) => {
        const text = update(readme)
        if (countMarkers(text) > countMarkers(readme)) {
          insertionOf(readme, text)
          return
        }
        // Take the new contents out: what remains is the old text in order, from its first byte to its last.
        const kept = text.split(content)
        let at = 0
        for (const [index, part] of kept.entries()) {
          const found = index === kept.length - 1 ? readme.length - part.length : readme.indexOf(part, at)
          expect(found).toBeGreaterThanOrEqual(at)
          expect(readme.slice(found, found + part.length)).toBe(part)
          if (index === 0) expect(found).toBe(0)
          at = found + part.length
        }
      }),
      { numRuns: casesUpTo(300) },
    )
  })

  it('finds the same zones whether or not what stands in them is read', () => {
    const parts = fc.record({
      before: document(fragment, fragment, farReaching, markerLine).map((text) => text.replace('\ufeff', '')),
      name: fc.constantFrom('badge', 'progress', 'chart'),
      inside: fc.array(fc.oneof(rendered, rendered, rendered, fragment, farReaching), { maxLength: 5 }),
      after: document(fragment, farReaching, markerLine),
      end: eol,
    })
    fc.assert(
      fc.property(parts, ({ before, name, inside, after, end }) => {
        const lines = (...some: readonly string[]) => some.join('\n').replaceAll('\n', end)
        const head = before + lines(`<!-- roadmap-sync:${name}:start -->`, '', ...inside)
        const tail = lines('', '', `<!-- roadmap-sync:${name}:end -->`, after)
        // What could be a definition is always read, and all that stands with it.
        const more = lines('', '', 'a ]: b')
        const shown = (readme: string, placeOf: (offset: number) => number) => {
          const { zones: found, diagnostics } = findZones(readme, { path: '' })
          return {
            zones: found.map(({ place: _, ...zone }) => ({
              ...zone,
              start: placeOf(zone.start),
              end: placeOf(zone.end),
              after: placeOf(zone.after),
            })),
            troubles: diagnostics.map(({ message }) => message),
          }
        }
        expect(shown(head + tail, (offset) => offset)).toEqual(
          shown(head + more + tail, (offset) => (offset > head.length ? offset - more.length : offset)),
        )
      }),
      { numRuns: casesUpTo(400) },
    )
  })

  it('writes the line ending that the rest of the document uses', () => {
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = update(`${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })
})

function countMarkers(text: string): number {
  return text.match(marker)?.length ?? 0
}

/** What was inserted into `before` to make `after`; fails when that is not all that happened. */
function insertionOf(before: string, after: string): string {
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  expect(start + end).toBe(before.length)
  return after.slice(start, after.length - end)
}
