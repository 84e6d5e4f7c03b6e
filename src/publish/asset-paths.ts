import { barSteps } from '../readme/bar.ts'

/** Returns the path of the badge in `assets`. */
export function badgePath(assets: string): string {
  return `${assets}/badge.svg`
}

/** Returns the path of what shields' endpoint reads. */
export function badgeJsonPath(assets: string): string {
  return `${assets}/badge.json`
}

/** Returns the path of the chart in `assets`. */
export function chartPath(assets: string): string {
  return `${assets}/burnup.svg`
}

/** Returns the path of a bar in `assets` by its step. */
export function barPath(assets: string): (step: number) => string {
  return (step) => `${assets}/bars/${step}.svg`
}

/** Returns the path of the ledger in `assets`. */
export function ledgerPath(assets: string): string {
  return `${assets}/ledger.json`
}

/** Returns the path of every file that `makeArtifacts` may write into `assets`. */
export function assetPaths(assets: string): string[] {
  return [
    badgePath(assets),
    badgeJsonPath(assets),
    chartPath(assets),
    ledgerPath(assets),
    ...barSteps.map(barPath(assets)),
  ]
}
