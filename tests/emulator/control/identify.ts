import { analyse, type GraphqlRequest } from '../graphql/execute.ts'
import { type Route, route } from '../rest/router.ts'
import type { RawRequest } from '../transport/raw.ts'
import type { RequestInfo } from '../types.ts'
import type { World } from '../world/model.ts'

/** What a raw request asks for. */
export type Identified = {
  readonly info: Omit<RequestInfo, 'index' | 'write'>
  /** Where the API answers for this client. */
  readonly apiUrl: string
  readonly query: Readonly<Record<string, string>>
  readonly graphql: GraphqlRequest | null
  readonly route: Route | null
  /** Why it makes no sense to GitHub. */
  readonly problem: string | null
}

const LISTS = new Set([
  'issues/list-comments',
  'issues/list-comments-for-repo',
  'issues/list-for-repo',
  'issues/list-labels-for-repo',
  'issues/list-milestones',
  'issues/list-sub-issues',
  'pulls/list',
])
const REFS = new Set([
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'repos/compare-commits',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-commits',
])

/** Reads a request: GraphQL by its root fields, REST by its route. */
export function identify(world: World, raw: RawRequest): Identified {
  const url = new URL(raw.target, 'http://emulator')
  const ghes = /^\/api\/(v3|graphql)(?=\/|$)/.exec(url.pathname)
  const path = ghes?.[1] === 'graphql' ? '/graphql' : url.pathname.slice(ghes === null ? 0 : '/api/v3'.length)
  const apiUrl = raw.origin + (ghes === null ? '' : '/api/v3')
  const query = Object.fromEntries(url.searchParams)
  const body = parseBody(raw.body)
  const base = { method: raw.method, path: path + url.search, body: body.value }
  if (path === '/graphql') return identifyGraphql({ apiUrl, query }, base, body.problem)
  const found = body.problem === null ? route(raw.method, byName(world, path)) : null
  const id = found?.operation.id
  return {
    info: {
      ...base,
      operations: id === undefined ? [] : [{ id }],
      kind: ['GET', 'HEAD'].includes(raw.method) ? 'read' : 'write',
      lists: id !== undefined && LISTS.has(id),
      readsRef: id !== undefined && REFS.has(id),
    },
    apiUrl,
    query,
    graphql: null,
    route: found,
    problem: body.problem ?? (found === null ? `unknown request ${raw.method} ${path}` : null),
  }
}

function identifyGraphql(
  where: Pick<Identified, 'apiUrl' | 'query'>,
  base: Pick<RequestInfo, 'method' | 'path' | 'body'>,
  bodyProblem: string | null,
): Identified {
  const request = base.method === 'POST' ? graphqlRequest(base.body) : null
  const problem = bodyProblem ?? (request === null ? `no GraphQL query in ${base.method} /graphql` : null)
  const analysed =
    request === null
      ? { operations: [], kind: 'read' as const, lists: false, readsRef: false }
      : analyse(request)
  return { info: { ...base, ...analysed }, ...where, graphql: request, route: null, problem }
}

function graphqlRequest(body: unknown): GraphqlRequest | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') {
    return null
  }
  const variables = 'variables' in body && isRecord(body.variables) ? body.variables : {}
  const named = 'operationName' in body && typeof body.operationName === 'string'
  return { query: body.query, variables, operationName: named ? String(body.operationName) : null }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `/repositories/ID/…` as `/repos/owner/name/…`: links and redirects use ids. */
function byName(world: World, path: string): string {
  const [whole, id] = /^\/repositories\/(\d+)(?=\/|$)/.exec(path) ?? []
  if (whole === undefined) return path
  for (const repository of world.repositories.values()) {
    if (String(repository.id) === id) return `/repos/${repository.fullName}${path.slice(whole.length)}`
  }
  return path
}

function parseBody(bytes: Uint8Array | null): { readonly value: unknown; readonly problem: string | null } {
  if (bytes === null || bytes.length === 0) return { value: undefined, problem: null }
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)), problem: null }
  } catch {
    return { value: undefined, problem: 'Problems parsing JSON' }
  }
}
