import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What measures things from within a page, as `look`. */
export const inPage = fileURLToPath(new URL('in-page.js', import.meta.url))

/** A page that is asked for by nobody but the tests; every request to it is answered by them. */
const origin = 'http://readme.test'

export type Theme = 'light' | 'dark'
export type Device = 'desk' | 'phone'

/** A README's column on a repository's page, and a phone. */
const widths: Readonly<Record<Device, number>> = { desk: 886, phone: 390 }

/** GitHub's canvas: https://primer.style/foundations/primitives/color */
export const canvas: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' }

/** Returns a Chromium without anything that talks to the network by itself. */
export function openBrowser(): Promise<Browser> {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--force-color-profile=srgb',
  ]
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: [...flags, ...quiet] })
}

export type View = { readonly theme: Theme; readonly device: Device }

/** Shows `html` with `files` (path → text of an SVG) beside it, and waits until all of it is there. */
export async function show(
  browser: Browser,
  html: string,
  { theme, device }: View,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: widths[device], height: 400 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await page.route('**/*', async (route) => {
    const path = decodeURI(new URL(route.request().url()).pathname).slice(1)
    const text = path === '' ? html : files.get(path)
    if (text === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: text,
      contentType: path === '' ? 'text/html; charset=utf-8' : 'image/svg+xml',
    })
  })
  await page.goto(`${origin}/`)
  await page.addScriptTag({ path: inPage })
  await page.evaluate('document.fonts.ready')
  return page
}

/** Returns what the accessibility checker finds on the page, or within a part of it, a line each. */
export async function complaints(page: Page, within?: string): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${within === undefined ? 'document' : JSON.stringify(within)})`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help} ${html} ${any.map(({ message }) => message).join(' ')}`),
  )
}

/** Returns a picture of the whole page as PNG, and keeps it where VISUAL_OUT says. */
export async function picture(page: Page, name: string): Promise<Buffer> {
  const png = await page.screenshot({ fullPage: true, animations: 'disabled' })
  const { VISUAL_OUT: folder } = process.env
  if (folder !== undefined) keep(folder, `${name}.png`, png)
  return png
}

/** Writes a file into a folder that need not exist. */
export function keep(folder: string, name: string, data: Buffer | string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), data)
}
