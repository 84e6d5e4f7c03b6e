export type PageArguments = {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

export type Connection<T> = {
  readonly totalCount: number
  readonly nodes: readonly T[]
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export type Direction = 'ASC' | 'DESC'
export type Order<T> = { readonly direction: Direction; readonly key: (item: T) => readonly [number, number] }

/** The items in that order; already ordered ones are not sorted again. */
export function ordered<T>(items: readonly T[], { direction, key }: Order<T>): readonly T[] {
  const ascending = items.every((item, at) => {
    const before = items[at - 1]
    return before === undefined || compare(key(before), key(item)) <= 0
  })
  const list = ascending ? [...items] : [...items].sort((left, right) => compare(key(left), key(right)))
  return direction === 'ASC' ? list : list.reverse()
}

/** One page of an ordered list. A cursor holds a place in the order, so it survives what happens to its item. */
export function connection<T>(items: readonly T[], page: PageArguments, order: Order<T>): Connection<T> {
  const sign = order.direction === 'ASC' ? 1 : -1
  const place = (cursor: string, beyond: 0 | 1) => {
    const wanted = decode(cursor)
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >> 1
      const item = items[middle]
      if (item !== undefined && compare(order.key(item), wanted) * sign < beyond) low = middle + 1
      else high = middle
    }
    return low
  }
  let start = page.after == null ? 0 : place(page.after, 1)
  let end = page.before == null ? items.length : place(page.before, 0)
  if (page.first != null) end = Math.min(end, start + page.first)
  if (page.last != null) start = Math.max(start, end - page.last)
  const nodes = items.slice(start, Math.max(start, end))
  const cursorOf = (item: T) => encode(order.key(item))
  const first = nodes[0]
  const last = nodes.at(-1)
  return {
    totalCount: items.length,
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }))
    },
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: first === undefined ? null : cursorOf(first),
      endCursor: last === undefined ? null : cursorOf(last),
    },
  }
}

/** Oldest first by the time and id every object of the world has. */
export function byCreation<T extends { readonly createdAt: number; readonly id: number }>(
  direction: Direction = 'ASC',
): Order<T> {
  return { direction, key: (item) => [item.createdAt, item.id] }
}

/** A list that has no order but its own. */
export function listed<T>(items: readonly T[], page: PageArguments): Connection<T> {
  const places = new Map(items.map((item, at) => [item, at]))
  return connection(items, page, { direction: 'ASC', key: (item) => [places.get(item) ?? 0, 0] })
}

function compare(left: readonly [number, number], right: readonly [number, number]): number {
  return left[0] - right[0] || left[1] - right[1]
}

function encode(key: readonly [number, number]): string {
  return Buffer.from(`cursor:v2:${key[0]}:${key[1]}`).toString('base64')
}

function decode(cursor: string): readonly [number, number] {
  const [, major, minor] = /^cursor:v2:(-?\d+):(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  if (major === undefined || minor === undefined) {
    throw new CursorError(`\`${cursor}\` does not appear to be a valid cursor.`)
  }
  return [Number(major), Number(minor)]
}

/** A cursor that GitHub never gave. */
export class CursorError extends Error {
  override readonly name = 'CursorError'
}
