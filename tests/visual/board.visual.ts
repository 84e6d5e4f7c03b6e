import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from './browser.ts'
import { canvas, complaints, openBrowser, picture, show } from './browser.ts'
import { contrast } from './contrast.ts'
import { boardPictures, page as source } from './drawings/pages.ts'
import { githubPage } from './github-page.ts'

let browser: Browser
let pictures: ReadonlyMap<string, string>
beforeAll(async () => {
  browser = await openBrowser()
  pictures = await boardPictures()
})
afterAll(() => browser?.close())

const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['desk', 'phone'] as const).map((device) => ({ theme, device })),
)

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Text = Box & { readonly text: string; readonly color: string; readonly behind: string }

/** In the page: each text of the drawing, the smallest rectangle around its middle, and that one's colour. */
const measure = `(() => {
  const rects = [...document.querySelectorAll('svg rect')].map((rect) => ({ rect, box: rect.getBoundingClientRect() }))
  const color = (element) => getComputedStyle(element).fill
  return [...document.querySelectorAll('svg text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    const y = (top + bottom) / 2
    const around = rects
      .filter(({ box }) => box.left <= left + 1 && box.right >= left + 1 && box.top <= y && box.bottom >= y)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0]
    return { text: text.textContent, left, right, top, bottom, color: color(text), behind: color(around.rect),
      within: around.box.right - right }
  })
})()`

function hex(color: string): string {
  const parts = color.match(/\d+/g)?.slice(0, 3) ?? []
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

describe('the drawings of the board and its set-up', () => {
  it('keep every text inside its box and readable, in both themes', async () => {
    for (const [name, svg] of pictures) {
      for (const theme of ['light', 'dark'] as const) {
        const html = `<!doctype html><html lang="en"><title>${name}</title><body style="background:${canvas[theme]}"><main>${svg}</main>`
        const page = await show(browser, html, { theme, device: 'desk' })
        const texts = await page.evaluate<readonly (Text & { readonly within: number })[]>(measure)
        expect(texts.length, name).toBeGreaterThan(4)
        for (const { text, within, color, behind } of texts) {
          expect(within, `${name}: ${text}`).toBeGreaterThan(4)
          expect(contrast(hex(color), hex(behind)), `${name}, ${theme}: ${text}`).toBeGreaterThanOrEqual(4.5)
        }
        await page.close()
      }
    }
  })

  it('are all shown on their page, which fits a desk and a phone and leaves no reader out', async () => {
    const files = new Map([...pictures].map(([name, svg]) => [`board/${name}`, svg]))
    for (const view of views) {
      const page = await show(browser, githubPage(readFileSync(source, 'utf8'), 'en'), view, files)
      expect(await page.evaluate('look.broken()')).toEqual([])
      expect(await page.evaluate('document.images.length')).toBe(pictures.size)
      expect(await page.evaluate('look.overflows()')).toBe(false)
      expect(await complaints(page)).toEqual([])
      // Kept as they are drawn, byte by byte; this is for eyes.
      await picture(page, `board-${view.device}-${view.theme}`)
      await page.close()
    }
  })
})
