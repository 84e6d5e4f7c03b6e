import type { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import {
  classify,
  classifyGraphql,
  graphqlErrors,
  type Permission,
  type ProblemOptions,
} from '../refusals.ts'

/** One mutation of a batch. */
export type Mutation = {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  readonly selection: string
}

/** What became of one mutation; a server may time out in the middle of a batch. */
export type Answer<Data> =
  | { readonly kind: 'ok'; readonly data: Data }
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }
  | { readonly kind: 'limited'; readonly retryAt: number }
  | { readonly kind: 'unknown'; readonly cause: unknown }

/**
 * Sends the mutations in one request, in order, and returns one answer each. Sends nothing twice. Throws a
 * RoadmapSyncError for what makes further writes pointless.
 */
export async function mutate<Data>(
  client: Client,
  mutations: readonly Mutation[],
  need: Permission = 'issues',
): Promise<Answer<Data>[]> {
  const variables = mutations.map(({ name }, index) => `$i${index}: ${inputType(name)}!`).join(', ')
  const fields = mutations.map(
    ({ name, selection }, index) => `m${index}: ${name}(input: $i${index}) { ${selection} }`,
  )
  const inputs = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]))
  const query = `mutation (${variables}) { ${fields.join('\n')} }`
  try {
    const data = await client.octokit.graphql<Record<string, Data | null>>(query, inputs)
    return mutations.map((_, index) => answerOf(data[`m${index}`]))
  } catch (error) {
    return answersOf<Data>(error, { count: mutations.length, need, clock: client.clock })
  }
}

function answersOf<Data>(
  error: unknown,
  { count, ...options }: ProblemOptions & { readonly count: number },
): Answer<Data>[] {
  const errors = graphqlErrors(error)
  if (errors === null) {
    const problem = classify(error, options)
    if (problem.kind === 'fatal') throw problem.error
    return Array.from({ length: count }, () => problem)
  }
  const { data, headers } = partsOf<Data>(error)
  return Array.from({ length: count }, (_, index): Answer<Data> => {
    const alias = `m${index}`
    const value = data[alias]
    if (value != null) return { kind: 'ok', data: value }
    // What is about the request as a whole has no path, or one that begins elsewhere.
    const own = errors.filter(({ path }) => path?.[0] === alias || !/^m\d+$/.test(String(path?.[0])))
    const problem = classifyGraphql(own, { ...options, headers, cause: error })
    if (problem.kind === 'fatal') throw problem.error
    return problem
  })
}

function answerOf<Data>(data: Data | null | undefined): Answer<Data> {
  return data == null
    ? { kind: 'unknown', cause: new Error('GitHub answered a mutation with nothing') }
    : { kind: 'ok', data }
}

function partsOf<Data>(error: unknown): {
  readonly data: Readonly<Record<string, Data | null>>
  readonly headers: Readonly<Record<string, unknown>>
} {
  const { data, headers } = error as { readonly data?: unknown; readonly headers?: unknown }
  return {
    data: typeof data === 'object' && data !== null ? (data as Record<string, Data | null>) : {},
    headers: typeof headers === 'object' && headers !== null ? (headers as Record<string, unknown>) : {},
  }
}

function inputType(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
}
