import type { Snapshot } from '../memory/snapshot.ts'
import type { SectionId } from '../roadmap/model.ts'
import { truncate } from '../text/text.ts'
import type { IdentifiedSection } from './identify/identify.ts'
import { milestoneTitle, milestoneTitleLimit, rememberedTitle, wantedTitle } from './issue-content.ts'

/**
 * Returns a milestone title for each section: its own title, and where another milestone has that title already
 * (GitHub wants them unique, case aside), its own title with the roadmap's, or with a number. Sections that have a
 * milestone choose first and keep what they have, so that a new section never renames an old one.
 */
export function milestoneTitles(
  sections: readonly IdentifiedSection[],
  snapshot: Snapshot,
): Map<SectionId, string> {
  const owned = new Set(sections.flatMap((section) => numberOf(section) ?? []))
  const taken = new Set(
    [...snapshot.milestones.values()]
      .filter((milestone) => !owned.has(milestone.number))
      .map((milestone) => milestone.title.toLowerCase()),
  )
  // A title that a person gave to a milestone of ours stays there.
  for (const { known } of sections) {
    const kept = known !== null && known.base !== null && known.base.title !== known.milestone.title
    if (kept) taken.add(known.milestone.title.toLowerCase())
  }
  const titles = new Map<SectionId, string>()
  for (const section of [...sections].sort((a, b) => order(a) - order(b))) {
    for (const title of candidates(section)) {
      if (taken.has(title.toLowerCase())) continue
      taken.add(title.toLowerCase())
      titles.set(section.id, title)
      break
    }
  }
  return titles
}

function numberOf(section: IdentifiedSection): number | null {
  return section.known?.milestone.number ?? section.adopted?.number ?? null
}

function order(section: IdentifiedSection): number {
  return numberOf(section) ?? Number.MAX_SAFE_INTEGER
}

/** Long titles are cut to make room for what tells them apart. */
const cutAt = 160

/** Whether a title is the plain one, or the plain one told apart from others. */
function isMadeOf(plain: string, title: string): boolean {
  if (title === plain || title.startsWith(`${plain} (`)) return true
  return plain.length > cutAt && title.startsWith(plain.slice(0, cutAt))
}

function* candidates({ section, roadmap, known }: IdentifiedSection): Generator<string> {
  const base = known?.base
  const plain = wantedTitle(section)
  // The title of before, where it is one of this section's: a rename that met a person's title still waits.
  if (base != null && base.section === rememberedTitle(section) && isMadeOf(plain, base.title))
    yield base.title
  yield plain
  const suffix = (text: string) => {
    const end = ` (${truncate(text, 80)})`
    return `${truncate(plain, milestoneTitleLimit - end.length)}${end}`
  }
  yield suffix(milestoneTitle(roadmap.title))
  for (let count = 2; ; count += 1) yield suffix(String(count))
}
