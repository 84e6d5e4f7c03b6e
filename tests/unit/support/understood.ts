import { roadmapConfigs } from '../../../src/config/roadmap-configs.ts'
import { type Config, defaultConfig } from '../../../src/config/schema.ts'
import { emptyLedger, type Ledger } from '../../../src/memory/ledger.ts'
import { remember } from '../../../src/memory/remember.ts'
import type { Snapshot } from '../../../src/memory/snapshot.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { measure, type Progress } from '../../../src/readme/progress.ts'
import { type Understood, understand } from '../../../src/sync/understand.ts'
import { encodePath } from '../../../src/text/escape.ts'
import { readRoadmaps } from './parser.ts'

/** Roadmaps that are understood, and all that a run makes of them. */
export type Seen = Understood & {
  readonly plan: Plan
  readonly progress: Progress
  readonly ledger: Ledger
}

export type SeenOptions = {
  readonly ledger?: Ledger
  readonly config?: Config
  readonly locale?: string
}

/** Returns what a run makes of the files against the snapshot, before it applies anything. */
export function see(
  files: Readonly<Record<string, string>>,
  snapshot: Snapshot,
  { ledger = emptyLedger, config = defaultConfig, locale = 'auto' }: SeenOptions = {},
): Seen {
  const configOf = roadmapConfigs(config)
  const roadmaps = readRoadmaps(new Map(Object.entries(files)), config)
  const understood = understand(roadmaps, { snapshot, ledger, config, locale })
  const plan = makePlan(understood.identified, understood.known, {
    snapshot,
    label: config.label,
    mentions: config.mentions,
    messagesOf: understood.messagesOf,
    keepsRemoved: (path) => configOf(path).removed === 'keep',
    lineUrl: (path, line) => `https://github.com/octo/plan/blob/c0ffee/${encodePath(path)}?plain=1#L${line}`,
  })
  const ticked = new Set(plan.ticks.map(({ path, offset }) => `${path}:${offset}`))
  const next = remember(understood.identified, (path, { box }) => ticked.has(`${path}:${box?.offset}`))
  return { ...understood, plan, progress: measure(understood), ledger: next }
}
