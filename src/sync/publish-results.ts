import type { Settings } from '../config/inputs.ts'
import type { Config } from '../config/schema.ts'
import type { Client } from '../github/client.ts'
import type { FileRequest } from '../github/read/files.ts'
import type { OwnBranch } from '../github/read/own-branch.ts'
import { readOwnBranch } from '../github/read/own-branch.ts'
import type { RepositoryRead } from '../github/read/repository.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Ledger } from '../memory/ledger.ts'
import { emptyLedger, mergeLedgers, parseLedger, withWaiting } from '../memory/ledger.ts'
import { remember } from '../memory/remember.ts'
import { ticksOf } from '../plan/ticks.ts'
import { makeArtifacts, noReadme } from '../publish/artifacts.ts'
import { badgePath, chartPath, ledgerPath } from '../publish/asset-paths.ts'
import { progressBranch, proposalBranch, publishOnOwnBranch } from '../publish/branch.ts'
import type { Base } from '../publish/commit.ts'
import { publishCommit } from '../publish/commit.ts'
import type { PublishPorts, Rendered } from '../publish/publish.ts'
import type { ProposeOptions } from '../publish/pull-request.ts'
import { isMerged, propose } from '../publish/pull-request.ts'
import type { Chart, ChartRenderer } from '../readme/chart.ts'
import { historyOf } from '../readme/history.ts'
import { measure, type Progress } from '../readme/progress.ts'
import { linkedZones, renderPage } from '../readme/progress-page.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { AppliedReport, PullRequest } from '../summary/run-report.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { encodePath } from '../text/escape.ts'
import { keepUnread } from './keep-unread.ts'
import type { Parser } from './parser.ts'
import type { Understood } from './understand.ts'

/** Page of the own branch that shows badge and table. */
const page = 'README.md'

/** What has to be known to publish. */
export type PublishInput = PublishPorts & {
  readonly settings: Settings
  readonly config: Config
  readonly read: Pick<RepositoryRead, 'id' | 'url' | 'branch'>
  /** The branch's files. */
  readonly base: Base
  /** The files of the branch that a run reads. */
  readonly request: FileRequest
  readonly resultsBranch: OwnBranch | null
  /** The ledger that the run began with. */
  readonly storedLedger: Ledger
  /** Texts of the files on disk where roadmaps are read from there, else null. */
  readonly workspace: ReadonlyMap<string, string> | null
  /** What the ledger has to remember of the project board; undefined for nothing. */
  readonly board: Ledger['board']
  /** Returns what the roadmaps at `base` mean now. */
  readonly understand: (base: Base) => Promise<Understood>
  readonly parser: Parser
  /** Null where no chart is wanted. */
  readonly drawChart: ChartRenderer | null
  readonly messages: Messages
}

/** What came of it. */
export type PublishedResults = {
  readonly progress: Progress
  readonly diagnostics: readonly Diagnostic[]
  readonly commit: string | null
  readonly pullRequest: PullRequest | null
  /** Boxes that the commit set. */
  readonly boxes: number
  readonly chart: AppliedReport['chart']
}

/** What a way of publishing without results of its own has to say. */
type Linked = Pick<PublishedResults, 'diagnostics' | 'pullRequest'>

/**
 * Returns the branch that earlier runs published to where that is none of the repository's own, or null. It is read
 * before anything is planned: its ledger says which issues exist.
 */
export async function readResultsBranch(
  client: Client,
  { publish: way, assets }: Settings,
  { branch, request }: { readonly branch: string; readonly request: FileRequest },
): Promise<OwnBranch | null> {
  if (way === 'pull-request')
    return readOwnBranch(client, { branch: proposalBranch(branch), files: request, pulls: true })
  if (way !== 'branch') return null
  return readOwnBranch(client, { branch: progressBranch, files: ownFiles(request, assets), pulls: false })
}

/** Returns what earlier runs remember, from wherever they left it. */
export function readLedgers(
  { publish: way, assets }: Settings,
  { files, resultsBranch }: { readonly files: Base['files']; readonly resultsBranch: OwnBranch | null },
): Ledger {
  const path = ledgerPath(assets)
  const here = readLedger(files, path)
  // What was merged is here already, and may have gone on since.
  if (resultsBranch === null || isMerged(resultsBranch)) return here
  const there = readLedger(resultsBranch.files, path)
  return way === 'pull-request' ? withWaiting(here, there) : mergeLedgers(there, here, emptyLedger)
}

function readLedger(files: ReadonlyMap<string, string>, path: string): Ledger {
  const text = files.get(path)
  return text === undefined ? emptyLedger : parseLedger(text, path)
}

/** A rendering of a run's results. */
type Results = Rendered & {
  readonly progress: Progress
  readonly messages: Messages
  readonly chart: Chart | null
  readonly boxes: number
}

/** Brings what readers see up to date, in the way that the settings ask for. Throws where GitHub refuses. */
export async function publishResults(input: PublishInput): Promise<PublishedResults> {
  const { settings, read, base, request, resultsBranch: own } = input
  switch (settings.publish) {
    case 'none':
      return told(input, await render(input, { base, own: null }), { commit: null, head: null })
    case 'commit': {
      const { rendering, commit } = await publishCommit({
        ...input,
        branch: read.branch,
        request,
        render: (current) => render(input, { base: current, own: null }),
      })
      return told(input, rendering, { commit, head: base.head })
    }
    case 'pull-request': {
      const { rendering, commit, pullRequest } = await propose({
        ...proposalOf(input),
        own,
        render: async (current, standing) => {
          const results = await render(input, { base: current, own: standing })
          const { messages, progress } = results
          const { pullTitle: title, pullBody, pullNote } = messages.publish
          const { done, total, percent } = progress
          return { ...results, title, body: `${pullBody(done, total, percent)}\n\n${pullNote}` }
        },
      })
      const results = told(input, rendering, { commit, head: pullRequest === null ? base.head : own?.head })
      return { ...results, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'results' } }
    }
    case 'branch': {
      // Everything is kept on a branch of our own, and the README links there. A chart is new as long as it is nowhere:
      // a run that ends before it is proposed must find it missing again.
      const isNew =
        input.drawChart !== null && ![base, own].some((it) => it?.files.has(chartPath(settings.assets)))
      const proposed = isNew ? await linkReadme(input, isNew) : null
      const { rendering, commit } = await publishOnOwnBranch({
        ...input,
        branch: progressBranch,
        own,
        request: ownFiles(request, settings.assets),
        render: (current) => render(input, { base, own: current }),
      })
      const results = told(input, rendering, { commit, head: own?.head })
      const { diagnostics, pullRequest } = proposed ?? (await linkReadme(input, isNew))
      return { ...results, diagnostics: [...results.diagnostics, ...diagnostics], pullRequest }
    }
  }
}

/** Returns what there is to tell of a rendering that is published in `commit`, or was already at `head`. */
function told(
  { settings, read }: PublishInput,
  { progress, diagnostics, chart, boxes }: Results,
  { commit, head }: { readonly commit: string | null; readonly head: string | null | undefined },
): PublishedResults {
  const at = commit ?? head
  const src = `${read.url}/raw/${at}/${encodePath(chartPath(settings.assets))}`
  return {
    progress,
    diagnostics,
    commit,
    pullRequest: null,
    boxes: commit === null ? 0 : boxes,
    chart: chart === null || at == null ? null : { src, alt: chart.alt },
  }
}

/**
 * Proposes links to the own branch for the README's zones, once, and again for a chart that `isNew`; without them nothing
 * but the README is behind.
 */
async function linkReadme(input: PublishInput, isNew: boolean): Promise<Linked> {
  const { settings, config, read, client, request, base, messages } = input
  const { readme, assets } = settings
  if (readme === null) return { diagnostics: [], pullRequest: null }
  const place = {
    url: read.url,
    branch: progressBranch,
    page,
    badge: badgePath(assets),
    chart: chartPath(assets),
  }
  const zones = linkedZones(messages, config, place)
  const update = (text: string, withChart: boolean) =>
    keepUnread(input.parser)({ path: readme, text }, { zones, ...(withChart ? { fresh: 'chart' } : {}) })
  const text = base.files.get(readme)
  if (text === undefined) return { diagnostics: [noReadme(readme)], pullRequest: null }
  const { text: linked, diagnostics } = await update(text, true)
  if (linked === text) return { diagnostics, pullRequest: null }
  const name = proposalBranch(read.branch)
  const { readmeTitle: title, readmeBody } = messages.publish
  try {
    const { pullRequest } = await propose({
      ...proposalOf(input),
      own: await readOwnBranch(client, { branch: name, files: request, pulls: true }),
      render: async ({ files: current }, standing) => {
        const before = current.get(readme) ?? ''
        const withChart = isNew || (await bringsChart(input.parser, standing, readme))
        const after = (await update(before, withChart)).text
        const changed = new Map(before === after ? [] : [[readme, after]])
        return { changed, diagnostics: [], message: title, title, body: readmeBody(`\`${progressBranch}\``) }
      },
    })
    return { diagnostics, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'links' } }
  } catch (error) {
    if (!(error instanceof RoadmapSyncError)) throw error
    const lines = [zones.badge, zones.progress, zones.chart].filter((zone) => zone !== null).join(' ')
    const told: Diagnostic = {
      rule: 'readme-not-linked',
      severity: 'warning',
      message: `${readme} does not link to the branch ${progressBranch} yet, and no pull request could be opened for that. ${error.message}`,
      hint: `${error.hint} Or add this to ${readme} yourself: \`${lines}\``,
    }
    return { diagnostics: [...diagnostics, told], pullRequest: null }
  }
}

/** Returns whether a standing pull request brings the zone of the chart to the README. */
async function bringsChart(parser: Parser, standing: OwnBranch | null, readme: string): Promise<boolean> {
  if (standing === null || isMerged(standing)) return false
  return parser.hasZone({ path: readme, text: standing.files.get(readme) ?? '' }, 'chart')
}

function proposalOf(input: PublishInput): Omit<ProposeOptions<never>, 'own' | 'render'> {
  const { client, pacer, budget, read, base, request } = input
  const { id: repositoryId, url, branch } = read
  return { client, pacer, budget, repositoryId, url, branch, base, name: proposalBranch(branch), request }
}

/**
 * Renders the results against where they go: the repository's own files, or those of the branch that has only results.
 */
async function render(
  input: PublishInput,
  { base, own }: { readonly base: Base; readonly own: OwnBranch | null },
): Promise<Results> {
  const { settings, config, read } = input
  const apart = settings.publish === 'branch'
  const understood = await input.understand(base)
  const { identified, messages } = understood
  const progress = measure(understood)
  const ticks = apart ? [] : ticksOf(identified).filter(({ path }) => isPushed(input, base, path))
  const ticked = new Set(ticks.map(({ path, offset }) => `${path}:${offset}`))
  const remembered = remember(identified, (path, { box }) => ticked.has(`${path}:${box?.offset}`))
  const ledger = input.board === undefined ? remembered : { ...remembered, board: input.board }
  const path = ledgerPath(settings.assets)
  // What other runs published meanwhile is not ours to forget.
  const next = [base.files, ...(own === null ? [] : [own.files])].reduce(
    (sum, files) => mergeLedgers(sum, readLedger(files, path), input.storedLedger),
    ledger,
  )
  const target = apart ? (own?.files ?? new Map([[page, renderPage(messages, read.branch)]])) : base.files
  const chart = input.drawChart?.(historyOf(identified), messages) ?? null
  const artifacts = await makeArtifacts(target, {
    updateZones: keepUnread(input.parser),
    progress,
    chart,
    ledger: next,
    ticks,
    messages,
    config: apart ? { ...config, zones: { ...config.zones, badge: true, progress: true } } : config,
    readme: apart ? page : settings.readme,
    assets: settings.assets,
    url: read.url,
  })
  const { done, total, percent } = progress
  const subject = messages.commit.progress(done, total, percent)
  // On a pull request it would keep the checks away that have to pass before it is merged.
  const quiet = config.commit['skip-ci'] && settings.publish !== 'pull-request'
  const message = quiet ? `${subject} [skip ci]` : subject
  return { ...artifacts, progress, messages, chart, boxes: ticks.length, message }
}

/** Whether the file on disk is the one that was pushed: only then its boxes can be set in the repository. */
function isPushed({ workspace }: PublishInput, { files }: Base, path: string): boolean {
  return workspace === null || workspace.get(path) === files.get(path)
}

/** Returns the files that a run keeps on its own branch: no roadmap, and a page instead of the README. */
function ownFiles({ paths }: FileRequest, assets: string): FileRequest {
  return { paths: [page, ...paths.filter((path) => path.startsWith(`${assets}/`))], globs: [] }
}
