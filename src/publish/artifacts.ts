import type { Messages } from '../i18n/messages.ts'
import type { Tick } from '../plan/plan.ts'
import { badgeImage, progressBadge, renderBadge } from '../report/badge.ts'
import type { Progress } from '../report/progress.ts'
import { renderTable } from '../report/table.ts'
import { updateZones } from '../report/zones.ts'
import { setBoxes } from '../roadmap/edit.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'
import type { Ledger } from '../state/ledger.ts'
import { renderLedger } from '../state/ledger.ts'

/** What the files of a run are made from. */
export type ArtifactInput = {
  readonly progress: Progress
  readonly ledger: Ledger
  readonly ticks: readonly Tick[]
  readonly messages: Messages
  /** Path of the README, or null when it is switched off. */
  readonly readme: string | null
  /** Folder of badge and ledger. */
  readonly assets: string
  /** Web address of the repository. */
  readonly url: string
}

/** Files that differ from what the repository has, and what stood in the way. */
export type Artifacts = {
  readonly changed: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Returns the path of the badge in `assets`. */
export function badgePath(assets: string): string {
  return `${assets}/badge.svg`
}

/** Returns the path of the ledger in `assets`. */
export function ledgerPath(assets: string): string {
  return `${assets}/ledger.json`
}

/**
 * Returns every file that has to change, rendered against the repository's own `files` (path → text): README zones,
 * badge, ledger, and the boxes that follow their issues. A file that would stay the same is not among them.
 */
export function makeArtifacts(files: ReadonlyMap<string, string>, input: ArtifactInput): Artifacts {
  const { progress, ledger, ticks, messages, readme, assets, url } = input
  const diagnostics: Diagnostic[] = []
  const wanted = new Map<string, string>()
  const badge = progressBadge(progress, messages)
  wanted.set(badgePath(assets), renderBadge(badge, 'flat'))
  wanted.set(ledgerPath(assets), renderLedger(ledger))
  for (const path of new Set(ticks.map((tick) => tick.path))) {
    const text = files.get(path)
    if (text === undefined) continue
    wanted.set(
      path,
      setBoxes(
        text,
        ticks.filter((tick) => tick.path === path),
      ),
    )
  }
  if (readme !== null) {
    const text = files.get(readme)
    if (text === undefined) {
      diagnostics.push({
        rule: 'no-readme',
        severity: 'error',
        message: `There is no ${readme} to show badge and table in.`,
        hint: 'Create the file, or name another one with `readme` (empty switches both off).',
      })
    } else {
      const src = relativePath(readme, badgePath(assets))
      const alt = `${badge.label}: ${badge.message}`
      const zones = {
        badge: badgeImage({ src, alt, href: `${url}/milestones` }),
        progress: renderTable(progress, messages),
      }
      const updated = updateZones(text, zones, { path: readme })
      diagnostics.push(...updated.diagnostics)
      wanted.set(readme, updated.text)
    }
  }
  const changed = new Map([...wanted].filter(([path, text]) => files.get(path) !== text))
  return { changed, diagnostics }
}

/** Returns `to` as seen from the folder of `from`, for links inside a repository. */
function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1)
  const target = to.split('/')
  let shared = 0
  while (shared < folder.length && folder[shared] === target[shared]) shared += 1
  const path = [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
  return encodeURI(path)
}
