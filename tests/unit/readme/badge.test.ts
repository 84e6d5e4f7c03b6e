import { readdirSync, readFileSync } from 'node:fs'
import { makeBadge } from 'badge-maker'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { ru } from '../../../src/i18n/ru.ts'
import {
  type Badge,
  type BadgeStyle,
  badgeColor,
  badgeImage,
  progressBadge,
  renderBadge,
} from '../../../src/readme/badge.ts'
import { roadmapProgress, sectionProgress, totalProgress } from '../../../src/readme/progress.ts'

const styles = ['flat', 'flat-square', 'for-the-badge'] as const

/** Shields' own drawing, but for the spoken text, which is not shouted here. */
function shields(badge: { label: string; message: string; color: string }, style: (typeof styles)[number]) {
  const svg = makeBadge({ ...badge, style })
  const spoken = makeBadge({ ...badge, style: 'flat' }).match(/aria-label="([^"]*)"><title>([^<]*)/)
  return svg
    .replace(/aria-label="[^"]*"/, () => `aria-label="${spoken?.[1]}"`)
    .replace(/<title>[^<]*/, () => `<title>${spoken?.[2]}`)
}

const folder = new URL('../../fixtures/badge/', import.meta.url)

describe('a kept badge', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const { style, ...badge }: Badge & { style: BadgeStyle } = JSON.parse(read('input.json'))
    expect(`${renderBadge(badge, style)}\n`).toBe(read('expected.svg'))
  })
})

describe.each(styles)('a badge in the style %s', (style) => {
  it.each([
    ['progress', '25%', '#67ac09'],
    ['прогресс', '25 %', '#d8b800'],
    ['Fortschritt', '100 %', '#4b0'],
    ['progrès', 'aucune tâche', '#939393'],
    ['tiến độ', 'Ёж, щука — №5…', '#ea7233'],
    ['πρόοδος', '<&>"\'', '#1b8700'],
  ])('is drawn byte for byte as shields draws it: %s | %s', (label, message, color) => {
    expect(renderBadge({ label, message, color }, style)).toBe(shields({ label, message, color }, style))
  })

  it('is as wide as shields makes it, for any words in Latin and Cyrillic', () => {
    // What shields has no width for: U+00FF, U+017F and the apostrophe that ŉ becomes in capitals.
    const letters = characters([0x21, 0x7e], [0xa1, 0xfe], [0x100, 0x17e], [0x400, 0x4fe]).filter(
      (c) => c !== 'ŉ',
    )
    const words = fc
      .array(fc.constantFrom(...letters, ' '), { minLength: 1, maxLength: 30 })
      .map((word) => `a${word.join('')}a`.replace(/ +/g, ' '))
    fc.assert(
      fc.property(words, words, (label, message) => {
        const badge = { label, message, color: '#4b0' }
        expect(widths(renderBadge(badge, style))).toEqual(widths(makeBadge({ ...badge, style })))
      }),
    )
  })

  it('is well-formed XML that holds nothing but text, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, message) => {
        const svg = renderBadge({ label, message, color: '#4b0' }, style)
        const tags = svg.match(/<\/?[^>]*>/g) ?? []
        expect(svg.replace(/<\/?[a-zA-Z]+(?: [a-zA-Z-]+\d?="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]/)
        expect(new Set(tags.map((tag) => /^<\/?([a-zA-Z]+)/.exec(tag)?.[1]))).toSatisfy(
          (names: Set<string>) => [...names].every((name) => known.has(name)),
        )
        expect(svg.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u)
      }),
    )
  })

  it('keeps letters that join together where the reserved width differs from the font', () => {
    expect(renderBadge({ label: 'تقدم', message: '25%', color: '#4b0' }, style)).toMatch(
      /lengthAdjust="spacingAndGlyphs"[^<]*>تقدم</,
    )
    expect(renderBadge({ label: 'progress', message: '25%', color: '#4b0' }, style)).not.toContain(
      'lengthAdjust',
    )
  })

  it('stays small however long the words are', () => {
    const svg = renderBadge({ label: 'слово '.repeat(10_000), message: '25%', color: '#4b0' }, style)
    expect(svg.length).toBeLessThan(3_000)
    expect(svg).toContain('…')
  })
})

const known = new Set('svg title g rect text filter feGaussianBlur linearGradient stop clipPath'.split(' '))

function characters(...ranges: readonly (readonly [number, number])[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
}

function widths(svg: string): readonly string[] {
  return [...svg.matchAll(/ (?:width|textLength|x)="[^"]*"/g)].map(([attribute]) => attribute)
}

describe('the badge of a repository', () => {
  const progress = (...states: ('open' | 'done' | 'skipped')[]) =>
    totalProgress([
      roadmapProgress('R', 'r.md', [
        sectionProgress(
          'S',
          null,
          states.map((state) => ({ title: 'T', state, issue: null })),
        ),
      ]),
    ])

  it('says how much is done in the language of the roadmap', () => {
    expect(progressBadge(progress('done', 'open', 'open', 'open'), en)).toMatchObject({
      label: 'progress',
      message: '25%',
    })
    expect(progressBadge(progress('done', 'open', 'open', 'open'), ru)).toMatchObject({
      label: 'прогресс',
      message: '25\u00a0%',
    })
  })

  it('says that there is nothing to do where there are no tasks', () => {
    expect(progressBadge(totalProgress([]), en)).toEqual({
      label: 'progress',
      message: 'no tasks',
      color: badgeColor(0),
    })
  })

  it('is complete when all that is left was skipped', () => {
    expect(progressBadge(progress('skipped'), en)).toMatchObject({ message: '100%', color: badgeColor(100) })
  })

  it('changes colour on the way and is green only at the end', () => {
    const colors = Array.from({ length: 101 }, (_, percent) => badgeColor(percent))
    expect(new Set(colors).size).toBe(6)
    expect(colors.filter((color) => color === badgeColor(100))).toHaveLength(1)
    expect(colors.filter((color) => color === badgeColor(0))).toHaveLength(1)
  })
})

describe('the colours of a badge', () => {
  it.each([0, 1, 25, 50, 75, 100])('let white text be read at %i percent', (percent) => {
    expect(1.05 / (luminance(badgeColor(percent)) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the picture of a badge in a README', () => {
  it('is one line of HTML with a text for those who cannot see it', () => {
    expect(
      badgeImage({ src: '.github/roadmap/badge.svg', alt: 'progress: 25%', href: '../../milestones' }),
    ).toBe('<a href="../../milestones"><img src=".github/roadmap/badge.svg" alt="progress: 25%"></a>')
  })

  it('cannot be broken out of', () => {
    expect(badgeImage({ src: 'a"b.svg', alt: '"><script>\n\n# a | b' })).toBe(
      '<img src="a&quot;b.svg" alt="&quot;&gt;&lt;script&gt; # a &#124; b">',
    )
  })
})
