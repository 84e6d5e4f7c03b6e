import type { Context } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { requireVisible } from '../world/access.ts'
import type { Issue, Milestone, Repository, Token } from '../world/model.ts'

/** One REST request, matched and validated. */
export type Call<Body = unknown> = {
  readonly context: Context
  readonly params: Readonly<Record<string, string | number>>
  readonly query: Readonly<Record<string, string | number>>
  readonly body: Body
  readonly accept: string
  /** Path and query as asked, for links. */
  readonly url: string
}

export type Answer = {
  readonly status: number
  /** JSON; absent for an empty answer. */
  readonly body?: unknown
  /** Instead of JSON. */
  readonly raw?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** 200 with JSON. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers }
}

/** 201 with JSON. */
export function createdAnswer(body: unknown): Answer {
  return { status: 201, body }
}

/** 204. */
export function empty(): Answer {
  return { status: 204 }
}

/** A path or query member as text. */
export function text(value: string | number | undefined): string {
  return value === undefined ? '' : String(value)
}

/** The token of a write; throws a 401 for an anonymous one. */
export function signedIn(call: Call): Token {
  if (call.context.token === null) {
    throw new ApiError(401, 'Requires authentication', { refusal: 'credentials' })
  }
  return call.context.token
}

/** The repository of the path, when the token may know of it; throws a 404 otherwise. */
export function repositoryIn(call: Call): Repository {
  const name = `${text(call.params.owner)}/${text(call.params.repo)}`.toLowerCase()
  const repository = call.context.world.repositories.get(name)
  if (repository === undefined) throw notFound()
  requireVisible(call.context.token, repository)
  return repository
}

/** The issue or pull request of the path; throws 404, 410 when deleted, 301 when transferred. */
export function issueIn(call: Call): Issue {
  const repository = repositoryIn(call)
  const number = Number(call.params.issue_number ?? call.params.pull_number)
  const issue = repository.issues.get(number)
  if (issue !== undefined) return issue
  if (repository.deleted.has(number)) throw new ApiError(410, 'This issue was deleted')
  let moved = repository.moved.get(number)
  while (moved?.gone === true) moved = moved.repository.moved.get(moved.number)
  if (moved === undefined) throw notFound()
  throw new ApiError(301, 'Moved Permanently', {
    url: `${call.context.apiUrl}/repositories/${moved.repository.id}/issues/${moved.number}`,
  })
}

/** The pull request of the path; throws a 404 when it is an issue. */
export function pullIn(call: Call): Issue {
  const issue = issueIn(call)
  if (issue.pull === undefined) throw notFound()
  return issue
}

/** The milestone of the path; throws a 404. */
export function milestoneIn(call: Call): Milestone {
  const milestone = repositoryIn(call).milestones.get(Number(call.params.milestone_number))
  if (milestone === undefined) throw notFound()
  return milestone
}

/** The page of the list that was asked for, with `Link`. */
export function pageOf<T>(call: Call, list: readonly T[], shape: (item: T) => unknown): Answer {
  const { size, page } = pageSize(call)
  const last = Math.max(1, Math.ceil(list.length / size))
  const links: (readonly [string, number])[] = []
  if (page > 1) links.push(['prev', page - 1])
  if (page < last) links.push(['next', page + 1], ['last', last])
  if (page > 1) links.push(['first', 1])
  const header = links.map(([rel, to]) => `<${linkTo(call, { page: String(to) })}>; rel="${rel}"`).join(', ')
  return ok(list.slice((page - 1) * size, page * size).map(shape), header === '' ? {} : { link: header })
}

/** Page (1 unless told) and its size (30 unless told, at most 100). */
export function pageSize(call: Call): { readonly size: number; readonly page: number } {
  const size = Math.min(100, Math.max(1, Number(call.query.per_page ?? 30)))
  return { size, page: Math.max(1, Number(call.query.page ?? 1)) }
}

/** The asked URL with some query members changed, under `/repositories/ID` as GitHub writes links. */
export function linkTo(call: Call, change: Readonly<Record<string, string>>): string {
  const url = new URL(call.url, 'http://emulator')
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value)
  const path = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, () => `/repositories/${repositoryIn(call).id}`)
  return `${call.context.apiUrl}${path}${url.search}`
}
