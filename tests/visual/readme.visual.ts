import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../unit/repository/files.ts'
import type { View } from './browser.ts'
import { complaints, openBrowser, picture, show } from './browser.ts'
import { githubPage } from './github-page.ts'
import { comparable, differenceTo } from './references.ts'
import { hundredSections, languages, scripts } from './samples.ts'

let browser: Browser
let compared = false
beforeAll(async () => {
  browser = await openBrowser()
  compared = await comparable(browser)
})
afterAll(() => browser?.close())

const views: readonly View[] = [
  { theme: 'light', device: 'desk' },
  { theme: 'light', device: 'phone' },
  { theme: 'dark', device: 'desk' },
  { theme: 'dark', device: 'phone' },
]
const cases = Object.keys(scripts).flatMap((script) =>
  views.map((view) => ({ script, view, name: `readme-${script}-${view.device}-${view.theme}` })),
)

/** One picture of each script, theme and width is kept; the others look alike. */
const kept = new Set([
  'readme-latin-desk-light',
  'readme-cyrillic-phone-dark',
  'readme-cjk-desk-dark',
  'readme-right-to-left-phone-light',
])

describe('a README', () => {
  it.each(cases)(
    '$name: all is shown, nothing overflows, and no reader is left out',
    async ({ script, view, name }) => {
      const { readme, pictures } = scripts[script] ?? hundredSections
      const page = await show(browser, githubPage(readme, languages[script] ?? 'en'), view, pictures)
      expect(await page.evaluate('look.broken()')).toEqual([])
      expect(await page.evaluate('look.overflows()')).toBe(false)
      // A desk shows the whole table; on a phone every section with its bar is in sight, and the rest scrolls.
      const { right } = await page.evaluate<{ readonly right: number }>('look.box("td img")')
      expect(right).toBeLessThan(await page.evaluate<number>('innerWidth'))
      expect(view.device === 'phone' || !(await page.evaluate('look.scrolls("table")'))).toBe(true)
      expect(await complaints(page)).toEqual([])
      const png = await picture(page, name)
      if (kept.has(name) && compared) expect(differenceTo(name, png)).toBeNull()
      await page.close()
    },
  )

  it('of this repository is readable for everybody, with all of its pictures', async () => {
    const readme = readText('README.md')
    const paths = [...readme.matchAll(/(?:src="|\]\()([^")]+\.svg)/g)].map((match) => match[1] ?? '')
    const pictures = new Map(paths.map((path) => [path, readText(path)]))
    for (const view of views) {
      const page = await show(browser, githubPage(readme, 'en'), view, pictures)
      await picture(page, `readme-own-${view.device}-${view.theme}`)
      expect(await page.evaluate('look.broken()')).toEqual([])
      expect(await page.evaluate('look.overflows()')).toBe(false)
      expect(await complaints(page)).toEqual([])
      await page.close()
    }
  })

  it('of a hundred sections fits on a page, and unfolds to all of them with their tasks', async () => {
    const html = githubPage(hundredSections.readme, 'en')
    const page = await show(browser, html, { theme: 'light', device: 'desk' }, hundredSections.pictures)
    const folded = await picture(page, 'readme-hundred-sections')
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(700)
    expect(await complaints(page)).toEqual([])
    if (compared) expect(differenceTo('readme-hundred-sections', folded)).toBeNull()
    await page.evaluate(
      'for (const fold of document.querySelectorAll("details")) if (fold.querySelector("details") || fold.textContent.includes("Day 27")) fold.open = true',
    )
    await picture(page, 'readme-hundred-sections-unfolded')
    expect(await page.locator('table').last().locator('tbody tr').count()).toBe(100)
    expect(await page.locator('details details').count()).toBe(100)
    expect(await complaints(page)).toEqual([])
    await page.close()
  })
})
