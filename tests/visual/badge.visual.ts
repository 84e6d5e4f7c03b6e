import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../src/i18n/locale.ts'
import type { BadgeStyle } from '../../src/readme/badge.ts'
import { badgeColor, progressBadge, renderBadge } from '../../src/readme/badge.ts'
import { barSteps, renderBar } from '../../src/readme/bar.ts'
import { totalProgress } from '../../src/readme/progress.ts'
import { canvas, complaints, openBrowser, picture, show } from './browser.ts'
import { contrast } from './contrast.ts'
import { comparable, differenceTo } from './references.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const styles: readonly BadgeStyle[] = ['flat', 'flat-square', 'for-the-badge']
const percents = [0, 7, 42, 66, 83, 100]

/** The badges of a language: each percentage in each style, and the one of a roadmap without tasks. */
function badgesOf(name: string): string[] {
  const messages = messagesFor(resolveLocale(name, ''))
  const empty = progressBadge(totalProgress([]), messages)
  const some = percents.map((percent) => ({
    label: messages.badge.label,
    message: messages.format.percent(percent),
    color: badgeColor(percent),
  }))
  return styles.flatMap((style) => [empty, ...some].map((badge) => renderBadge(badge, style)))
}

/** As pictures they may share ids; within one page they may not. */
function page(pictures: readonly string[], language = 'en'): string {
  const images = pictures.map(
    (svg, index) => `<img alt="badge ${index}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  )
  return `<!doctype html><html lang="${language}"><title>Badges</title><main>${images.join('\n')}</main></html>`
}

type Half = {
  readonly text: string
  /** Pixels between the text and the edges of its half. */
  readonly left: number
  readonly right: number
  readonly width: number
  readonly natural: number
}

describe.each(localeNames())('the badges in %s', (name) => {
  it('hold their words with room on both sides, and hardly stretch them', async () => {
    const shown = await show(browser, page([], name), { theme: 'light', device: 'desk' })
    for (const svg of badgesOf(name)) {
      await shown.evaluate(`look.fill(${JSON.stringify(svg)})`)
      const halves = await shown.evaluate<readonly Half[]>('look.halves("main svg")')
      expect(halves).toHaveLength(2)
      for (const { text, left, right, natural, width } of halves) {
        expect(left, text).toBeGreaterThanOrEqual(3)
        expect(right, text).toBeGreaterThanOrEqual(3)
        expect(natural / width, text).toBeGreaterThan(0.6)
        expect(natural / width, text).toBeLessThan(1.15)
      }
    }
    expect(await complaints(shown, 'main')).toEqual([])
    await shown.close()
  })
})

describe('badges', () => {
  it('look as they were looked at', async () => {
    const html = page(localeNames().flatMap((name) => badgesOf(name).filter((_, index) => index % 7 === 3)))
    const shown = await show(browser, html, { theme: 'light', device: 'desk' })
    const png = await picture(shown, 'badges')
    if (await comparable(browser)) expect(differenceTo('badges', png)).toBeNull()
    await shown.close()
  })
})

describe('the bars', () => {
  it('can be told from the canvas of either theme', () => {
    const filled = /fill="(#[\da-f]{6})"\/><\/svg>/.exec(renderBar(50))?.[1] ?? ''
    for (const color of Object.values(canvas)) expect(contrast(filled, color)).toBeGreaterThanOrEqual(3)
  })

  it('are pictures that nobody has to see', async () => {
    const shown = await show(browser, page(barSteps.map(renderBar)), { theme: 'dark', device: 'desk' })
    expect(await shown.evaluate('look.broken()')).toEqual([])
    await shown.close()
  })
})
