import type { Token, World } from './world/model.ts'

export type Bucket = {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Milliseconds since the epoch. */
  readonly resetAt: number
}

/** What answering one request needs to know. */
export type Context = {
  readonly world: World
  /** null for an anonymous request. */
  readonly token: Token | null
  /** Where the API answers, without a slash at the end. */
  readonly apiUrl: string
  readonly serverUrl: string
  readonly lag: { readonly ms?: number; readonly objects?: number } | null
  /** Global ids of objects created after this time do not resolve yet. */
  readonly resolvableUntil: number
  /** How many commits behind branches are read. */
  readonly staleCommits: number
  /** Notes a created object and throws when the content limit is reached. */
  readonly creating: (what: string, place: { readonly fullName: string }) => Created
  readonly buckets: () => { readonly core: Bucket; readonly graphql: Bucket }
  /** GraphQL cost and node count of this request. */
  readonly cost: { points: number; nodes: number }
  /** Whether adding to a project what is there already is refused, as it is in a race. */
  readonly refusesDoubles: boolean
  /** How many mutations of the request may run before the connection is cut. */
  readonly mutationBudget: { left: number }
}

/** Call it with the number or name once the object exists. */
export type Created = (name: number | string) => void

/** What of a list (oldest first) a lagging replica already shows. */
export function visible<T extends { readonly createdAt: number }>(
  context: Context,
  list: readonly T[],
): readonly T[] {
  const { lag } = context
  if (lag === null) return list
  const kept = lag.objects === undefined ? list : list.slice(0, Math.max(0, list.length - lag.objects))
  const { ms } = lag
  if (ms === undefined) return kept
  const horizon = context.world.now() - ms
  return kept.filter((each) => each.createdAt <= horizon)
}

/** Notes (and charges for) an object about to be created, then creates and names it. */
export function create<T>(
  context: Context,
  what: string,
  options: {
    /** Where it is created, such as a repository. */
    readonly repository: { readonly fullName: string }
    readonly make: () => T
    readonly name: (made: T) => number | string
  },
): T {
  const note = context.creating(what, options.repository)
  const made = options.make()
  note(options.name(made))
  return made
}

/** An ISO time without milliseconds, as GitHub writes it. */
export function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
