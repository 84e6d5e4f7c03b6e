import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from './browser.ts'
import { complaints, openBrowser, picture, show } from './browser.ts'
import { githubPage } from './github-page.ts'
import { comparable, differenceTo } from './references.ts'
import type { Scene } from './scenes.ts'
import { scenes } from './scenes.ts'

let browser: Browser
let compared = false
let told: Readonly<Record<string, Scene>>
beforeAll(async () => {
  browser = await openBrowser()
  compared = await comparable(browser)
  told = await scenes()
})
afterAll(() => browser?.close())

const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['desk', 'phone'] as const).map((device) => ({ theme, device })),
)

/** These pictures are kept; the others look alike. */
const kept = new Set(['comment-desk-light', 'stopped-phone-dark'])

describe('what a run tells', () => {
  it.each([
    ['the summary of the first sync', 'first'],
    ['the summary of a run after an edit', 'summary'],
    ['the summary of a run that rules and limits stopped', 'stopped'],
    ['the comment of a plan that does all that a plan can do', 'comment'],
    ['the comment of a plan that is refused', 'refused'],
  ])('is readable for everybody: %s', async (_, name) => {
    const { markdown, language, pictures } = told[name] ?? { markdown: '', language: '', pictures: new Map() }
    expect(markdown).not.toBe('')
    for (const view of views) {
      // A page has one main heading; GitHub's is the workflow's or the pull request's title.
      const page = await show(browser, githubPage(`# Roadmap\n\n${markdown}`, language), view, pictures)
      expect(await page.evaluate('look.broken()')).toEqual([])
      expect(await page.evaluate('look.overflows()')).toBe(false)
      expect(await complaints(page)).toEqual([])
      const file = `${name}-${view.device}-${view.theme}`
      const png = await picture(page, file)
      if (kept.has(file) && compared) expect(differenceTo(file, png)).toBeNull()
      await page.close()
    }
  })
})
