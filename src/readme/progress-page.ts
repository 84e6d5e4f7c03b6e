import type { Config } from '../config/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import { link } from '../text/escape.ts'
import { badgeImage } from './badge.ts'
import type { Zones } from './zones.ts'

/** Where the page with badge and table is, for a README that only links to it. */
export type PagePlace = {
  /** Web address of the repository. */
  readonly url: string
  readonly branch: string
  readonly page: string
  /** Paths of the pictures. */
  readonly badge: string
  readonly chart: string
}

/** Returns the page on the own branch before its zones are placed; `branch` is where the roadmap is. */
export function renderPage({ run, publish }: Messages, branch: string): string {
  return `# ${run.title}\n\n${publish.pageNote(code(branch))}\n`
}

/**
 * Returns what stands in a README's zones where badge and table are kept on another branch: links that never change, so
 * that no later run has to touch the README.
 */
export function linkedZones(
  { badge, chart, publish }: Messages,
  { zones, chart: withChart }: Pick<Config, 'zones' | 'chart'>,
  place: PagePlace,
): Zones {
  const { url, branch, page } = place
  const at = `${branch.split('/').map(encodeURIComponent).join('/')}`
  const href = `${url}/blob/${at}/${encodeURI(page)}`
  // GitHub resolves this for whoever may see the repository; raw.githubusercontent.com shows public ones only.
  const source = (path: string) => `${url}/raw/${at}/${encodeURI(path)}`
  return {
    badge: zones.badge ? badgeImage({ src: source(place.badge), alt: badge.label, href }) : null,
    progress: zones.progress ? `**${link(publish.pageLink, href)}**` : null,
    chart: withChart ? badgeImage({ src: source(place.chart), alt: chart.title, href }) : null,
  }
}

/** Returns a branch's name as code; nothing in it ends the code. */
function code(name: string): string {
  return `\`${name.replaceAll('`', '')}\``
}
