import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { inPage, keep } from './browser.ts'

const folder = fileURLToPath(new URL('references', import.meta.url))
const failures = fileURLToPath(new URL('../../build/visual', import.meta.url))
const updating = process.env.UPDATE_PICTURES === 'yes'

/** How far a colour may be off before a pixel counts as another one, and how many may (antialiasing moves a few). */
const tolerance = { threshold: 0.15, share: 0.003 }

/** Pixels of a picture that are kept, from its top: what is further down is more of the same. */
const tallest = 720

/** What the fonts of this machine make of a few letters of each script: pictures compare only under the same fonts. */
async function fontsOf(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  await page.addScriptTag({ path: inPage })
  const widths = await page.evaluate<readonly number[]>('look.fonts()')
  await page.close()
  return `[${widths.join(', ')}]\n`
}

/** Returns whether the pictures of this browser can be compared with those kept; says so where they cannot. */
export async function comparable(browser: Browser): Promise<boolean> {
  const fonts = await fontsOf(browser)
  if (updating) keep(folder, 'fonts.json', fonts)
  const kept = `${folder}/fonts.json`
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === fonts
  if (!same) console.log('Pictures are not compared: the fonts here are others than those of the references.')
  return same
}

/**
 * Returns what is different between `png` and the kept picture of that name, or null when nothing is. What differs is
 * left in build/visual. Takes the picture as the reference instead where that was asked for.
 */
export function differenceTo(name: string, png: Buffer): string | null {
  const path = `${folder}/${name}.png`
  const found = topOf(PNG.sync.read(png))
  if (updating) {
    keep(folder, `${name}.png`, packed(found))
    return null
  }
  if (!existsSync(path)) return 'There is no reference; run `npm run test:visual -- --update` and look at it.'
  const wanted = PNG.sync.read(readFileSync(path))
  const { width, height } = wanted
  if (found.width !== width || found.height !== height) {
    keep(failures, `${name}.png`, png)
    return `It is ${found.width} × ${found.height} instead of ${width} × ${height}: see build/visual/${name}.png`
  }
  const difference = new PNG({ width, height })
  const { threshold, share } = tolerance
  const count = pixelmatch(wanted.data, found.data, difference.data, width, height, { threshold })
  if (count <= width * height * share) return null
  keep(failures, `${name}.png`, png)
  keep(failures, `${name}-difference.png`, PNG.sync.write(difference))
  return `${count} pixels differ: see build/visual/${name}-difference.png`
}

function topOf(whole: PNG): PNG {
  const top = new PNG({ width: whole.width, height: Math.min(whole.height, tallest) })
  PNG.bitblt(whole, top, 0, 0, top.width, top.height)
  return top
}

/** Small files: no alpha channel, no filter (flat colours need none), and the best compression there is. */
function packed(png: PNG): Buffer {
  return PNG.sync.write(png, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  })
}
