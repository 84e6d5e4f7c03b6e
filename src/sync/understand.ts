import type { Config } from '../config/schema.ts'
import { messagesFor, resolveLocale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Ledger } from '../memory/ledger.ts'
import { type Known, recall } from '../memory/recall.ts'
import type { Snapshot } from '../memory/snapshot.ts'
import { type Identified, identify } from '../plan/identify/identify.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import type { Roadmap } from '../roadmap/model.ts'
import { tellRemark } from '../summary/remark.ts'

/** Roadmap files and GitHub, understood together: what a plan, a report and a ledger are made from. */
export type Understood = {
  readonly roadmaps: readonly Roadmap[]
  readonly snapshot: Snapshot
  readonly known: Known
  readonly identified: Identified
  /** What there is to say about the roadmaps, each in its language. */
  readonly diagnostics: readonly Diagnostic[]
  /** Words for what concerns all roadmaps. */
  readonly messages: Messages
  /** Words for what comes from the roadmap at this path. */
  readonly messagesOf: (path: string) => Messages
}

/** What roadmaps are understood with. */
export type UnderstandOptions = {
  readonly snapshot: Snapshot
  /** What earlier runs remember. */
  readonly ledger: Ledger
  readonly config: Config
  /** Setting `locale`. */
  readonly locale: string
}

/**
 * Returns what the roadmaps mean against the snapshot: pure, and the same before and after a plan is applied, so that
 * what is published is what a fresh run would see.
 */
export function understand(
  roadmaps: readonly Roadmap[],
  { snapshot, ledger, config, locale }: UnderstandOptions,
): Understood {
  const words = new Map(
    roadmaps.map((roadmap) => {
      const wanted = locale === 'auto' ? (roadmap.locale ?? locale) : locale
      return [roadmap.path, messagesFor(resolveLocale(wanted, sampleOf(roadmap)))]
    }),
  )
  const messages = words.values().next().value ?? messagesFor(resolveLocale(locale, ''))
  const messagesOf = (path: string) => words.get(path) ?? messages
  const known = recall(snapshot, ledger, config.label)
  return {
    roadmaps,
    snapshot,
    known,
    identified: identify(roadmaps, known),
    diagnostics: roadmaps.flatMap(({ path, remarks }) =>
      remarks.map((remark) => tellRemark(remark, messagesOf(path))),
    ),
    messages,
    messagesOf,
  }
}

/** Enough of a roadmap's text to tell its language. */
function sampleOf(roadmap: Roadmap): string {
  const lines = roadmap.sections.flatMap((section) => [
    section.title,
    ...section.tasks.map((task) => task.text),
  ])
  return [roadmap.title, ...lines.slice(0, 200)].join('\n')
}
