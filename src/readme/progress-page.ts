import type { Config } from '../config/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import { encodePath, link } from '../text/escape.ts'
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
  // Nothing in a branch's name may end the code.
  return `# ${run.title}\n\n${publish.pageNote(`\`${branch.replaceAll('`', '')}\``)}\n`
}

/**
 * Returns the zones of a README that shows the badge and links to the table on another branch. The links never change, so
 * no later run has to change the README.
 */
export function linkedZones(
  { badge, chart, publish }: Messages,
  { zones, chart: withChart }: Pick<Config, 'zones' | 'chart'>,
  place: PagePlace,
): Zones {
  const { url, branch, page } = place
  const at = encodePath(branch)
  const href = `${url}/blob/${at}/${encodeURI(page)}`
  // GitHub resolves this for whoever may see the repository; raw.githubusercontent.com shows public ones only.
  const source = (path: string) => `${url}/raw/${at}/${encodeURI(path)}`
  return {
    badge: zones.badge ? badgeImage({ src: source(place.badge), alt: badge.label, href }) : null,
    progress: zones.progress ? `**${link(publish.pageLink, href)}**` : null,
    chart: withChart ? badgeImage({ src: source(place.chart), alt: chart.title, href }) : null,
  }
}
