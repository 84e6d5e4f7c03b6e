import type { Clock } from '../apply/clock.ts'
import { RoadmapSyncError } from '../text/errors.ts'

/** A key of a workflow's `permissions`; `projects` is none: those need a token of their own. */
export type Permission = 'issues' | 'contents' | 'pull-requests' | 'projects'

/** What an error from Octokit means for what was asked. */
export type Problem =
  /** A limit; `retryAt` in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number }
  /** Every further request of this sort is pointless. */
  | { readonly kind: 'fatal'; readonly error: RoadmapSyncError }
  /** This one request was refused. */
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }
  /** A server error, a time-out or a broken connection: a write may have been applied. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

export type ProblemOptions = { readonly need: Permission; readonly clock: Clock }

/** One entry of a GraphQL answer's `errors`. */
export type GraphqlError = {
  readonly type?: string
  readonly message: string
  readonly path?: readonly (string | number)[]
}

/** Without better advice GitHub asks for at least a minute: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const defaultWait = 60_000
/** A header may name any number; a time beyond this one is no date. */
const longestLimit = 365 * 24 * 3_600_000

/** Returns the errors inside a GraphQL answer that Octokit threw, or null for any other error. */
export function graphqlErrors(error: unknown): readonly GraphqlError[] | null {
  if (!isRecord(error) || !Array.isArray(error.errors)) return null
  return error.errors.flatMap((each: unknown) => (isGraphqlError(each) ? each : []))
}

function isGraphqlError(data: unknown): data is GraphqlError {
  if (!isRecord(data) || typeof data.message !== 'string') return false
  const { type, path } = data
  return (type === undefined || typeof type === 'string') && (path === undefined || Array.isArray(path))
}

/**
 * Returns the data of an answer that lacks nothing but what does not exist, at paths that `mayMiss`. Throws `error` on
 * where anything else is wrong.
 */
export function partialAnswer<Data>(error: unknown, mayMiss: (path: readonly unknown[]) => boolean): Data {
  if (!isPartial<Data>(error, mayMiss)) throw error
  return error.data
}

function isPartial<Data>(
  error: unknown,
  mayMiss: (path: readonly unknown[]) => boolean,
): error is { readonly data: Data } {
  const errors = graphqlErrors(error) ?? []
  const isMissing = ({ type, path }: GraphqlError) => type === 'NOT_FOUND' && mayMiss(path ?? [])
  return errors.length > 0 && errors.every(isMissing) && isRecord(error) && isRecord(error.data)
}

/** Returns the nodes that a query by ids found though others of them are gone. Throws any other error on. */
export function partialNodes<Node>(error: unknown): { readonly nodes: readonly (Node | null)[] } {
  return partialAnswer(error, ([field]) => field === 'nodes')
}

/** Returns what `error`, thrown by Octokit, means. No message holds a token. */
export function classify(error: unknown, { need, clock }: ProblemOptions): Problem {
  if (error instanceof RoadmapSyncError) return { kind: 'fatal', error }
  // Octokit wraps what `fetch` throws.
  if (error instanceof Error && error.cause instanceof RoadmapSyncError)
    return { kind: 'fatal', error: error.cause }
  const headers = headersOf(error)
  const errors = graphqlErrors(error)
  if (errors !== null) return classifyGraphql(errors, { need, clock, headers, cause: error })
  const status = statusOf(error) ?? 500
  const message = error instanceof Error ? error.message : String(error)
  if (isLimit(status, message, headers)) return { kind: 'limited', retryAt: retryAt(headers, clock) }
  const known = knownRefusal(message, need, error)
  if (known !== null) return { kind: 'fatal', error: known }
  if (status === 401) return { kind: 'fatal', error: badToken(need, error) }
  if (status === 403) return { kind: 'fatal', error: forbidden(need, error) }
  if (status === 404) return { kind: 'refused', error: notFound(error) }
  if (status >= 400 && status < 500) return { kind: 'refused', error: refused(message, error) }
  return { kind: 'unknown', cause: error }
}

type Headers = Readonly<Record<string, unknown>>

/** Returns what the errors of one GraphQL answer, or of one part of it, mean. */
export function classifyGraphql(
  errors: readonly GraphqlError[],
  { need, clock, headers, cause }: ProblemOptions & { readonly headers: Headers; readonly cause: unknown },
): Problem {
  // "submitted too quickly" comes without a time, and lasts: https://github.com/cli/cli/issues/4801
  if (errors.some(({ type, message }) => /^RATE_LIMIT/.test(type ?? '') || limitWords.test(message)))
    return { kind: 'limited', retryAt: retryAt(headers, clock) }
  for (const { type, message, path } of errors) {
    const missing = needOf(path) ?? need
    const known = knownRefusal(message, missing, cause)
    if (known !== null) return { kind: 'fatal', error: known }
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
      return { kind: 'fatal', error: forbidden(missing, cause) }
  }
  const [first] = errors
  const isLost = first === undefined || isUnresolved(first) || brokenWords.test(first.message)
  if (isLost) return { kind: 'unknown', cause }
  if (first.type === 'NOT_FOUND') return { kind: 'refused', error: notFound(cause) }
  return { kind: 'refused', error: refused(first.message, cause) }
}

const limitWords =
  /secondary rate limit|abuse detection|submitted too quickly|rate limit (?:already )?exceeded/i
const brokenWords = /something went wrong|timed? ?out|resource limits/i

/** A new node is not found for seconds: https://github.com/peter-evans/create-pull-request/issues/4321 */
function isUnresolved({ message }: GraphqlError): boolean {
  return /could not resolve to a node/i.test(message)
}

/** Returns whether GitHub refused something because it finds what an id names not yet, or not for this token. */
export function isUnseen(error: unknown): boolean {
  const errors = graphqlErrors(error) ?? []
  return errors.length > 0 && errors.every(isUnresolved)
}

/** A query reads several things at once; the field that was refused says which right is missing. */
function needOf(path: GraphqlError['path']): Permission | null {
  const fields = new Set(path)
  if (fields.has('pullRequest') || fields.has('associatedPullRequests')) return 'pull-requests'
  return fields.has('issues') || fields.has('milestones') || fields.has('label') ? 'issues' : null
}

function isLimit(status: number, message: string, headers: Headers): boolean {
  if (status !== 403 && status !== 429) return false
  return (
    status === 429 ||
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit|abuse detection|submitted too quickly/i.test(message)
  )
}

function retryAt(headers: Headers, clock: Clock): number {
  const now = clock.now()
  const after = Number(headers['retry-after'])
  const reset = Number(headers['x-ratelimit-reset'])
  let told = now + defaultWait
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) told = now + after * 1_000
  // A second more, because the header has whole seconds.
  else if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) told = reset * 1_000 + 1_000
  // Never at once: a limit that is over already would not have been answered.
  return Math.min(Math.max(told, now + 1_000), now + longestLimit)
}

function headersOf(error: unknown): Headers {
  if (!isRecord(error)) return {}
  if (isRecord(error.headers)) return error.headers
  const response = isRecord(error.response) ? error.response : {}
  return isRecord(response.headers) ? response.headers : {}
}

/** The token lacks a permission. */
export class MissingPermission extends RoadmapSyncError {
  readonly need: Permission

  constructor(need: Permission, options: { readonly hint: string; readonly cause?: unknown }) {
    super('failed', `The token may not write ${words[need]}.`, options)
    this.need = need
  }
}

/** Returns the error for a text by which GitHub refuses a repository or a token as a whole, or null for other texts. */
function knownRefusal(message: string, need: Permission, cause: unknown): RoadmapSyncError | null {
  if (/SAML enforcement/i.test(message)) return signOnMissing(need, cause)
  if (/archived so is read-only|repository (?:was|is) archived/i.test(message)) return archived(cause)
  if (/issues (?:are|has been|have been) disabled/i.test(message)) return issuesDisabled(cause)
  if (/resource not accessible|must have (?:push|write) access/i.test(message)) return forbidden(need, cause)
  return null
}

function failed(message: string, hint: string, cause: unknown): RoadmapSyncError {
  return new RoadmapSyncError('failed', message, { hint, cause })
}

function archived(cause: unknown): RoadmapSyncError {
  const message = 'The repository is archived, so nothing can be changed.'
  return failed(message, 'Unarchive it in its settings, or remove this workflow.', cause)
}

/** Returns the error for a repository whose issues are switched off. */
export function issuesDisabled(cause?: unknown): RoadmapSyncError {
  const hint = 'Switch them on under Settings → General → Features → Issues, then run again.'
  return failed('Issues are switched off in this repository.', hint, cause)
}

/** Returns the error for a token that lacks a permission. */
export function forbidden(need: Permission, cause?: unknown): MissingPermission {
  return new MissingPermission(need, {
    hint:
      need === 'projects'
        ? 'Give `project-token` a classic token with the scope `project` for a user’s board, or one with the organisation permission “Projects: read and write”; .github/docs/board.md of roadmap-sync shows how.'
        : `Add \`${need}: write\` under \`permissions:\` in the workflow, or give the token that right.`,
    cause,
  })
}

const words: Record<Permission, string> = {
  issues: 'issues and milestones',
  contents: 'files of the repository',
  'pull-requests': 'pull requests and comments on them',
  projects: 'project boards',
}

/** Source: https://docs.github.com/en/enterprise-cloud@latest/authentication/authenticating-with-single-sign-on/authorizing-a-personal-access-token-for-use-with-single-sign-on */
function signOnMissing(need: Permission, cause: unknown): RoadmapSyncError {
  const input = need === 'projects' ? 'project-token' : 'token'
  const message = 'The organisation asks for single sign-on, and the token is not authorised for it.'
  const hint = `Open the list of your tokens on GitHub, choose “Configure SSO” beside the one that \`${input}\` is, and authorise it for the organisation; then run again.`
  return failed(message, hint, cause)
}

function badToken(need: Permission, cause: unknown): RoadmapSyncError {
  if (need === 'projects') {
    const hint = 'Give `project-token` one that has neither expired nor been revoked.'
    return failed('GitHub does not accept the token for the project board.', hint, cause)
  }
  const hint =
    'Leave the input `token` out to use the workflow’s own, or give one that has neither expired nor been revoked.'
  return failed('GitHub does not accept the token.', hint, cause)
}

function notFound(cause: unknown): RoadmapSyncError {
  const hint = 'Check the name, and that the token has access to the repository.'
  return failed('GitHub finds no such repository, or the token has no access to it.', hint, cause)
}

function refused(message: string, cause: unknown): RoadmapSyncError {
  const reason = message.replace(/\s+-\s+https?:\/\/\S+$/, '').trim()
  return failed(
    `GitHub refused: ${reason.slice(0, 300)}`,
    'Change what it objects to, then run again.',
    cause,
  )
}

/** Returns the HTTP status that an error of Octokit's bears, or null for one without. */
export function statusOf(error: unknown): number | null {
  return isRecord(error) && typeof error.status === 'number' ? error.status : null
}

/** Returns whether GitHub refused a create because the thing exists: what a lost answer had created, too. */
export function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && error.message.includes('already_exists')
}

/** Returns whether a pull request was refused because there is one from that branch already. */
export function isPullRequestThere(error: unknown): boolean {
  return error instanceof Error && /a pull request already exists/i.test(error.message)
}

/** Returns whether the repository's settings keep GitHub Actions from opening pull requests. */
export function isPullRequestRefused(error: unknown): boolean {
  return error instanceof Error && /not permitted to create or approve pull requests/i.test(error.message)
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
