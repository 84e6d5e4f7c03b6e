import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../src/i18n/locale.ts'
import { renderBurnup } from '../../src/readme/chart.ts'
import type { TaskLife } from '../../src/readme/history.ts'
import { makeHistory } from '../../src/readme/history.ts'
import { brief, finished, halfWay, longStory, oneDay, untouched, young } from '../unit/summary/stories.ts'
import type { View } from './browser.ts'
import { canvas, complaints, openBrowser, picture, show } from './browser.ts'
import { contrast, over } from './contrast.ts'
import { comparable, differenceTo } from './references.ts'

let browser: Browser
const pages = new Map<View, Page>()
beforeAll(async () => {
  browser = await openBrowser()
  for (const view of views) pages.set(view, await show(browser, emptyPage(view), view))
})
afterAll(() => browser?.close())

const stories = {
  'half-way': halfWay,
  untouched,
  'one-day': oneDay,
  young,
  brief,
  finished,
  'long-story': longStory,
}
const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['desk', 'phone'] as const).map((device) => ({ theme, device })),
)

function emptyPage({ theme }: View): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Chart</title>
    <style>body { margin: 16px; background: ${canvas[theme]} }</style><main></main></html>`
}

/**
 * Shows the chart as a document inside a page, so that what is in it can be measured, as wide as a README shows it.
 * Returns that page, which the next one will be shown in, too.
 */
async function open(lives: readonly TaskLife[], locale: string, { theme, device }: View): Promise<Page> {
  const page = pages.get(
    views.find((view) => view.theme === theme && view.device === device) ?? { theme, device },
  )
  const svg = renderBurnup(makeHistory(lives), messagesFor(resolveLocale(locale, '')))?.svg ?? ''
  const scaled = svg.replace(
    /width="(\d+)" height="\d+"/,
    'width="100%" style="max-width: $1px; display: block"',
  )
  if (page === undefined) throw new Error('no page is open')
  await page.evaluate(`look.fill(${JSON.stringify(scaled)})`)
  return page
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Text = Box & { readonly text: string; readonly color: string }

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

describe.each(localeNames())('the chart in %s', (locale) => {
  it.each(Object.entries(stories))(
    'of the story %s keeps its words apart, inside the card, and readable',
    async (_, lives) => {
      for (const view of views) {
        const page = await open(lives, locale, view)
        const card = await page.evaluate<Box>('look.box("main .card")')
        const texts = await page.evaluate<readonly Text[]>('look.texts("main")')
        const { fill } = await page.evaluate<{ readonly fill: string }>('look.colors("main .card")')
        expect(fill).toBe(canvas[view.theme])
        expect(texts.length).toBeGreaterThan(6)
        for (const [index, text] of texts.entries()) {
          expect(text.left, text.text).toBeGreaterThan(card.left)
          expect(text.right, text.text).toBeLessThan(card.right)
          expect(text.bottom, text.text).toBeLessThan(card.bottom)
          expect(contrast(text.color, fill), text.text).toBeGreaterThanOrEqual(4.5)
          for (const other of texts.slice(index + 1)) {
            expect(overlaps(text, other), `${text.text} and ${other.text} on a ${view.device}`).toBe(false)
          }
        }
      }
    },
  )
})

describe('the chart', () => {
  it('leaves no reader out', async () => {
    for (const view of views) expect(await complaints(await open(halfWay, 'en', view), 'main')).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has lines that can be told from its card: %s', async (theme) => {
    const page = await open(halfWay, 'en', { theme, device: 'desk' })
    for (const [selector, kind] of [
      ['.done', 'stroke'],
      ['.scope', 'stroke'],
      ['.dot', 'fill'],
      ['.week', 'fill'],
    ] as const) {
      const colors = await page.evaluate<{ readonly fill: string; readonly stroke: string }>(
        `look.colors("main ${selector}")`,
      )
      expect(contrast(colors[kind], canvas[theme]), selector).toBeGreaterThanOrEqual(3)
    }
    const { fill } = await page.evaluate<{ readonly fill: string }>('look.colors("main .below")')
    const { stroke } = await page.evaluate<{ readonly stroke: string }>('look.colors("main .done")')
    expect(contrast(stroke, over(fill, canvas[theme], 0.2))).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['half-way', 'en', { theme: 'light', device: 'desk' }],
    ['half-way', 'de', { theme: 'dark', device: 'phone' }],
    ['young', 'uk', { theme: 'light', device: 'phone' }],
    ['untouched', 'ko', { theme: 'dark', device: 'desk' }],
    ['one-day', 'es', { theme: 'dark', device: 'phone' }],
    ['brief', 'ja', { theme: 'light', device: 'phone' }],
    ['finished', 'fr', { theme: 'light', device: 'desk' }],
    ['long-story', 'pt', { theme: 'dark', device: 'desk' }],
  ] as const)('looks as it was looked at: %s, %s', async (story, locale, view) => {
    const page = await open(stories[story], locale, view)
    const name = `chart-${story}-${view.device}-${view.theme}`
    const png = await picture(page, name)
    const keeps = story === 'half-way' || story === 'untouched'
    if (keeps && (await comparable(browser))) expect(differenceTo(name, png)).toBeNull()
  })
})
