import { ApiError } from '../errors.ts'
import { chargeFor, runGraphql } from '../graphql/execute.ts'
import { answerRest, errorAnswer } from '../rest/answer.ts'
import type { RawAnswer } from '../transport/raw.ts'
import { contextFor, type Exchange, refused } from './exchange.ts'
import { json, primary, secondary, TOO_QUICKLY } from './refuse.ts'

/** Mutations that create content, as far as the content limit is concerned. */
const CREATING = new Set(
  [
    'createIssue',
    'createLabel',
    'addComment',
    'createPullRequest',
    'createProjectV2',
    'copyProjectV2',
    'addProjectV2ItemById',
    'addProjectV2DraftIssue',
    'createProjectV2StatusUpdate',
  ].map((name) => `mutation.${name}`),
)

const VERSIONS = ['2022-11-28', '2026-03-10']

/** What GitHub answers when nothing is scripted. */
export async function respond(exchange: Exchange): Promise<RawAnswer> {
  const { token, graphql, identified } = exchange
  if (token === undefined) return refused(exchange, 'credentials', unauthorized('Bad credentials'))
  if (token === null && graphql) {
    return refused(exchange, 'credentials', unauthorized('This endpoint requires you to be authenticated.'))
  }
  const version = exchange.raw.headers['x-github-api-version']
  if (version !== undefined && !VERSIONS.includes(version)) {
    exchange.parts.violate(`unknown API version ${version}`)
    return errorAnswer(new ApiError(400, `API version ${version} is not a supported version`))
  }
  const limited = limitedAnswer(exchange)
  if (limited !== null) return limited
  if (identified.problem !== null) return misunderstood(exchange, identified.problem)
  return graphql ? graphqlAnswer(exchange) : restAnswer(exchange)
}

function unauthorized(message: string): RawAnswer {
  return errorAnswer(new ApiError(401, message))
}

/** A refusal when a limit is spent, else null. */
function limitedAnswer(exchange: Exchange): RawAnswer | null {
  const { info, graphql } = exchange
  const { settings, limiter } = exchange.parts
  const token = exchange.token ?? null
  const endpoint = info.operations[0]?.id ?? info.path
  if (endpoint !== 'rate-limit/get' && limiter.primarySpent(token, graphql ? 'graphql' : 'rest')) {
    return refused(exchange, 'primary', primary(settings, { graphql, token }))
  }
  const wait = limiter.points(token, { graphql, endpoint, write: info.kind === 'write' })
  if (wait !== null) {
    return refused(exchange, 'secondary', secondary(settings, { graphql, content: false, wait }))
  }
  if (!info.operations.some(({ id }) => CREATING.has(id))) return null
  const contentWait = limiter.contentWait(token)
  if (contentWait === null || settings.graphqlContentForm === 'too-quickly') return null
  return refused(exchange, 'content', secondary(settings, { graphql, content: true, wait: contentWait }))
}

function misunderstood(exchange: Exchange, problem: string): RawAnswer {
  const { parts, outcome, graphql } = exchange
  parts.violate(problem)
  outcome.cost = 1
  parts.limiter.takePrimary(exchange.token ?? null, graphql ? 'graphql' : 'rest', 1)
  const unreadable = graphql || problem === 'Problems parsing JSON'
  return errorAnswer(unreadable ? new ApiError(400, 'Problems parsing JSON') : new ApiError(404, 'Not Found'))
}

function restAnswer(exchange: Exchange): RawAnswer {
  const { parts, identified, info, raw, outcome } = exchange
  const { route, query } = identified
  if (route === null) throw new Error('No route')
  let answer: RawAnswer
  try {
    answer = answerRest(
      contextFor(exchange, { points: 1, nodes: 0 }),
      { route, query, body: info.body, headers: raw.headers, url: info.path },
      parts.violate,
    )
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    outcome.errors.push(error.message)
    if (error.refusal !== undefined) outcome.refused = error.refusal
    answer = errorAnswer(error)
  }
  // A 304 is free, and so is asking for the limits.
  outcome.cost = answer.status === 304 || route.operation.id === 'rate-limit/get' ? 0 : 1
  parts.limiter.takePrimary(exchange.token ?? null, 'rest', outcome.cost)
  return answer
}

async function graphqlAnswer(exchange: Exchange): Promise<RawAnswer> {
  const { parts, identified, outcome } = exchange
  if (identified.graphql === null) throw new Error('Not GraphQL')
  let charge: ReturnType<typeof chargeFor>
  try {
    charge = chargeFor(identified.graphql)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    parts.violate(`GraphQL: ${error.message}`)
    outcome.errors.push(error.message)
    return json(200, { data: null, errors: [{ type: error.type, message: error.message }] })
  }
  outcome.cost = charge.points
  parts.limiter.takePrimary(exchange.token ?? null, 'graphql', charge.points)
  const { body, violations } = await runGraphql(contextFor(exchange, charge), identified.graphql)
  for (const violation of violations) parts.violate(violation)
  for (const { type, message } of body.errors ?? []) {
    outcome.errors.push(type === undefined ? message : `${type}: ${message}`)
    if (type === 'FORBIDDEN') outcome.refused ??= 'permission'
    if (message === TOO_QUICKLY) outcome.refused ??= 'content'
  }
  return json(200, body)
}
