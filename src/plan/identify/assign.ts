/** A possible pair and how good it is; higher is better. */
export type Candidate = { readonly left: number; readonly right: number; readonly score: number }

/** Groups of candidates with more members than this on a side are settled best first: exact would be cubic. */
const exactLimit = 24

/**
 * Returns the pairs that together score best, each left and right used once at the most. Exact within each group of
 * candidates that compete with each other, up to 24 a side; larger groups are settled best first. Deterministic.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return components(candidates).flatMap((group) => {
    const lefts = [...new Set(group.map(({ left }) => left))].sort((a, b) => a - b)
    const rights = [...new Set(group.map(({ right }) => right))].sort((a, b) => a - b)
    const small = lefts.length <= exactLimit && rights.length <= exactLimit
    return small ? bestTotal(group, lefts, rights) : bestFirst(group)
  })
}

function bestFirst(group: readonly Candidate[]): Candidate[] {
  const lefts = new Set<number>()
  const rights = new Set<number>()
  return [...group].sort(compare).filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
    a.left - b.left ||
    a.right - b.right
  )
}

/** Candidates that share a left or a right, however far along, compete. */
function components(candidates: readonly Candidate[]): Candidate[][] {
  const parent = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    for (let at = key; at !== root; ) {
      const up = parent.get(at) ?? root
      parent.set(at, root)
      at = up
    }
    return root
  }
  for (const { left, right } of candidates) {
    const [a, b] = [`l${left}`, `r${right}`]
    for (const key of [a, b]) if (!parent.has(key)) parent.set(key, key)
    parent.set(find(a), find(b))
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const root = find(`l${candidate.left}`)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()]
}

/**
 * The Hungarian method with potentials on a square of costs; what is no candidate costs nothing and scores nothing.
 * Source: https://en.wikipedia.org/wiki/Hungarian_algorithm
 */
function bestTotal(
  group: readonly Candidate[],
  lefts: readonly number[],
  rights: readonly number[],
): Candidate[] {
  const size = Math.max(lefts.length, rights.length)
  const at = new Map(group.map((candidate) => [`${candidate.left} ${candidate.right}`, candidate]))
  const candidate = (row: number, column: number) => at.get(`${lefts[row - 1]} ${rights[column - 1]}`)
  // Among equal totals the nearer pair wins, by less than any difference between scores.
  const cost = (row: number, column: number) => {
    const pair = candidate(row, column)
    return pair === undefined ? 0 : Math.abs(pair.left - pair.right) * 1e-9 - pair.score
  }
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  const read = (array: Float64Array | Int32Array, index: number) => array[index] ?? 0
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const current = read(rowOf, column)
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j += 1) {
        if (used[j] === 1) continue
        const reduced = cost(current, j) - read(u, current) - read(v, j)
        if (reduced < read(least, j)) {
          least[j] = reduced
          way[j] = column
        }
        if (read(least, j) < delta) {
          delta = read(least, j)
          next = j
        }
      }
      for (let j = 0; j <= size; j += 1) {
        if (used[j] === 1) {
          const owner = read(rowOf, j)
          u[owner] = read(u, owner) + delta
          v[j] = read(v, j) - delta
        } else least[j] = read(least, j) - delta
      }
      column = next
    } while (read(rowOf, column) !== 0)
    while (column !== 0) {
      const previous = read(way, column)
      rowOf[column] = read(rowOf, previous)
      column = previous
    }
  }
  return rights.flatMap((_, index) => candidate(read(rowOf, index + 1), index + 1) ?? [])
}
