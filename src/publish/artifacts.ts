import type { Config } from '../config/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import { type Ledger, renderLedger } from '../memory/ledger.ts'
import type { Tick } from '../plan/plan.ts'
import { type Badge, badgeImage, progressBadge, renderBadge, renderBadgeJson } from '../readme/badge.ts'
import { barSteps, pictureBar, renderBar } from '../readme/bar.ts'
import type { Chart } from '../readme/chart.ts'
import type { Progress } from '../readme/progress.ts'
import { renderTable } from '../readme/table.ts'
import type { UpdateZones, ZonesUpdate } from '../readme/zones.ts'
import { setBoxes } from '../roadmap/checkbox-edits.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { badgeJsonPath, badgePath, barPath, chartPath, ledgerPath } from './asset-paths.ts'

/** What the files of a run are made from. */
export type ArtifactInput = {
  readonly progress: Progress
  /** Null where none is drawn. */
  readonly chart: Chart | null
  readonly ledger: Ledger
  readonly ticks: readonly Tick[]
  readonly messages: Messages
  /** How the files shall look. */
  readonly config: Config
  /** Path of the README, or null when it is switched off. */
  readonly readme: string | null
  /** Folder of badge and ledger. */
  readonly assets: string
  /** Web address of the repository. */
  readonly url: string
  readonly updateZones: UpdateZones
}

/** Files that differ from what the repository has, and what stood in the way. */
export type Artifacts = {
  readonly changed: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Returns every file that has to change, rendered against the repository's own `files` (path → text): README zones,
 * badge, bars, chart, ledger, and the boxes that follow their issues. A file that would stay the same is not among them.
 */
export async function makeArtifacts(
  files: ReadonlyMap<string, string>,
  input: ArtifactInput,
): Promise<Artifacts> {
  const { progress, chart, ledger, ticks, messages, config, readme, assets } = input
  const diagnostics: Diagnostic[] = []
  const wanted = new Map<string, string>()
  const badge = progressBadge(progress, messages)
  wanted.set(badgePath(assets), renderBadge(badge, config.badge.style))
  wanted.set(badgeJsonPath(assets), renderBadgeJson(badge, config.badge.style))
  wanted.set(ledgerPath(assets), renderLedger(ledger))
  if (chart !== null) wanted.set(chartPath(assets), chart.svg)
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
    // A README that is a roadmap itself may have new ticks by now.
    const text = wanted.get(readme) ?? files.get(readme)
    if (text === undefined) {
      diagnostics.push(noReadme(readme))
    } else {
      // The first chart brings its zone along; from then on the README decides.
      const firstChart = chart !== null && !files.has(chartPath(assets))
      const updated = await updateReadme(text, readme, { ...input, badge, firstChart })
      diagnostics.push(...updated.diagnostics)
      wanted.set(readme, updated.text)
      for (const step of updated.bars) wanted.set(barPath(assets)(step), renderBar(step))
    }
  }
  const changed = new Map([...wanted].filter(([path, text]) => files.get(path) !== text))
  return { changed, diagnostics }
}

/** Returns the README with its zones up to date, and the steps of the bars that it shows. */
async function updateReadme(
  text: string,
  path: string,
  {
    progress,
    chart,
    messages,
    config,
    assets,
    url,
    badge,
    firstChart,
    updateZones,
  }: ArtifactInput & { readonly badge: Badge; readonly firstChart: boolean },
): Promise<ZonesUpdate & { readonly bars: readonly number[] }> {
  const source = (step: number) => relativePath(path, barPath(assets)(step))
  const { zones, table } = config
  const image = {
    src: relativePath(path, badgePath(assets)),
    alt: `${badge.label}: ${badge.message}`,
    href: `${url}/milestones`,
  }
  const updated = await updateZones(
    { path, text },
    {
      zones: {
        badge: zones.badge ? badgeImage(image) : null,
        progress: zones.progress
          ? renderTable(progress, messages, {
              bar: pictureBar(source),
              overview: image.href,
              tasks: table.tasks,
            })
          : null,
        chart:
          chart === null ? null : badgeImage({ src: relativePath(path, chartPath(assets)), alt: chart.alt }),
      },
      ...(firstChart ? { fresh: 'chart' } : {}),
    },
  )
  return { ...updated, bars: barSteps.filter((step) => updated.text.includes(`"${source(step)}"`)) }
}

/** Returns what is said where the README is missing. */
export function noReadme(path: string): Diagnostic {
  return {
    rule: 'no-readme',
    severity: 'error',
    message: `There is no ${path} for badge and table.`,
    hint: 'Create the file, or name another file with `readme` (an empty value switches both off).',
  }
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
