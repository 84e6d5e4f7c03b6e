import { textKey } from '../../text/text.ts'
import { type Shape, shapeOf, similarity } from './similarity.ts'

/** One side's item to be matched: a task or a section, old or new. */
export type MatchItem = {
  readonly explicitId: string | null
  /** File the item stands in. */
  readonly path: string
  /** What holds the item: its section for a task, its file for a section. */
  readonly group: string
  readonly text: string
  /** A known item that was removed before: it returns by its id or its very text, not by likeness. */
  readonly retired?: boolean
}

/** Two texts in the same group are the same item from this similarity on; a typo or a reworded half passes. */
const withinGroup = 0.5
/** Elsewhere the bar is higher: an item rarely moves and changes at once. */
const acrossGroups = 0.7
/** A lone item between the same two neighbours needs little likeness. */
const betweenNeighbours = 0.3
/** A trigram in more items than this says nothing; the cap keeps the search linear. */
const commonTrigram = 64
/** Groups with fewer pairs than this are compared pair by pair. */
const fewPairs = 4_096

type Prepared = MatchItem & { readonly key: string }
type Pair = { readonly fresh: number; readonly known: number; readonly score: number }

/**
 * Returns for each index of `fresh` the index of the known item that it is, one to one: explicit ids first, then
 * equal text (same group, same file, anywhere), then similar text (same group, then anywhere). Indexes that are
 * missing are new. Deterministic; near linear in the number of items.
 */
export function matchItems(fresh: readonly MatchItem[], known: readonly MatchItem[]): Map<number, number> {
  const matcher = new Matcher(fresh.map(prepare), known.map(prepare))
  // What is still there comes before what was removed.
  for (const retired of [false, true]) {
    matcher.byKey((item) => (item.explicitId === null ? null : `${item.path}\n${item.explicitId}`), {
      retired,
    })
    matcher.byKey((item) => item.explicitId, { retired, unique: true })
    matcher.byKey((item) => `${item.group}\n${item.key}`, { retired })
    matcher.byKey((item) => `${item.path}\n${item.key}`, { retired })
    matcher.byKey((item) => item.key, { retired })
  }
  matcher.bySimilarityWithinGroups()
  matcher.bySimilarityAnywhere()
  return matcher.result
}

function prepare(item: MatchItem): Prepared {
  return { ...item, key: textKey(item.text) || item.text }
}

/** The state of one matching; a class because every step works on the same leftovers. */
class Matcher {
  readonly result = new Map<number, number>()
  readonly #taken = new Set<number>()
  readonly #shapes = new Map<string, Shape>()
  readonly #fresh: readonly Prepared[]
  readonly #known: readonly Prepared[]

  constructor(fresh: readonly Prepared[], known: readonly Prepared[]) {
    this.#fresh = fresh
    this.#known = known
  }

  byKey(
    keyOf: (item: Prepared) => string | null,
    options: { readonly retired: boolean; readonly unique?: boolean },
  ): void {
    const isOpen = (item: Prepared, index: number) =>
      !this.#taken.has(index) && (item.retired === true) === options.retired
    const known = groupIndexes(this.#known, (item, index) => (isOpen(item, index) ? keyOf(item) : null))
    const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : keyOf(item)))
    for (const [key, indexes] of fresh) {
      const candidates = known.get(key)
      if (candidates === undefined) continue
      if (options.unique === true && (indexes.length > 1 || candidates.length > 1)) continue
      let next = 0
      for (const index of indexes) {
        while (next < candidates.length && !this.#mayBe(index, candidates[next] ?? -1)) next += 1
        const candidate = candidates[next]
        if (candidate === undefined) break
        this.#take(index, candidate)
        next += 1
      }
    }
  }

  bySimilarityWithinGroups(): void {
    const known = groupIndexes(this.#known, (item, index) => (this.#isCandidate(index) ? item.group : null))
    const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : item.group))
    const pairs: Pair[] = []
    for (const [group, indexes] of fresh) {
      const candidates = known.get(group)
      if (candidates === undefined) continue
      const groupPairs =
        indexes.length * candidates.length <= fewPairs
          ? indexes.flatMap((index) => candidates.map((candidate) => this.#pair(index, candidate)))
          : this.#likelyPairs(indexes, candidates)
      for (const pair of groupPairs) pairs.push(pair)
    }
    const accepted = pairs.filter(
      (pair) => pair.score >= (this.#isBetweenNeighbours(pair) ? betweenNeighbours : withinGroup),
    )
    this.#takeBest(accepted)
  }

  bySimilarityAnywhere(): void {
    const known = this.#known.map((_, index) => index).filter((index) => this.#isCandidate(index))
    const fresh = this.#fresh.map((_, index) => index).filter((index) => !this.result.has(index))
    this.#takeBest(this.#likelyPairs(fresh, known).filter((pair) => pair.score >= acrossGroups))
  }

  #isCandidate(known: number): boolean {
    return !this.#taken.has(known) && this.#known[known]?.retired !== true
  }

  /** Two different explicit ids are two different items, whatever their texts. */
  #mayBe(fresh: number, known: number): boolean {
    const a = this.#fresh[fresh]
    const b = this.#known[known]
    if (a === undefined || b === undefined) return false
    return a.explicitId === null || b.explicitId === null || a.explicitId === b.explicitId
  }

  #take(fresh: number, known: number): void {
    this.result.set(fresh, known)
    this.#taken.add(known)
  }

  #pair(fresh: number, known: number): Pair {
    const score = this.#mayBe(fresh, known)
      ? similarity(this.#shape(this.#fresh[fresh]), this.#shape(this.#known[known]))
      : 0
    return { fresh, known, score }
  }

  #shape(item: Prepared | undefined): Shape {
    const key = item?.key ?? ''
    const shape = this.#shapes.get(key) ?? shapeOf(key)
    this.#shapes.set(key, shape)
    return shape
  }

  /** Pairs that share a rare trigram; everything else is too different to matter. */
  #likelyPairs(fresh: readonly number[], known: readonly number[]): Pair[] {
    const index = new Map<string, number[]>()
    for (const candidate of known) {
      for (const gram of trigrams(this.#known[candidate]?.key ?? '')) {
        const list = index.get(gram)
        if (list === undefined) index.set(gram, [candidate])
        else list.push(candidate)
      }
    }
    return fresh.flatMap((item) => {
      const shared = new Map<number, number>()
      for (const gram of trigrams(this.#fresh[item]?.key ?? '')) {
        const candidates = index.get(gram)
        if (candidates === undefined || candidates.length > commonTrigram) continue
        for (const candidate of candidates) shared.set(candidate, (shared.get(candidate) ?? 0) + 1)
      }
      return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, 16)
        .map(([candidate]) => this.#pair(item, candidate))
    })
  }

  /** Takes the most similar pair first; of equally similar pairs the one whose items stand nearest to each other. */
  #takeBest(pairs: readonly Pair[]): void {
    const distance = ({ fresh, known }: Pair) => Math.abs(fresh - known)
    const ordered = pairs.toSorted(
      (a, b) => b.score - a.score || distance(a) - distance(b) || a.fresh - b.fresh || a.known - b.known,
    )
    for (const { fresh, known } of ordered) {
      if (!this.result.has(fresh) && !this.#taken.has(known)) this.#take(fresh, known)
    }
  }

  #isBetweenNeighbours({ fresh, known }: Pair): boolean {
    const before = fresh === 0 ? known === 0 : this.result.get(fresh - 1) === known - 1
    const last = fresh === this.#fresh.length - 1
    const after = last ? known === this.#known.length - 1 : this.result.get(fresh + 1) === known + 1
    return before && after
  }
}

function groupIndexes(
  items: readonly Prepared[],
  keyOf: (item: Prepared, index: number) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  items.forEach((item, index) => {
    const key = keyOf(item, index)
    if (key === null) return
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  })
  return groups
}

function trigrams(key: string): Set<string> {
  const padded = `  ${key} `
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3))
  return grams
}
