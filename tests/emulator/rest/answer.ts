import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import { json } from '../control/refuse.ts'
import type { ApiError } from '../errors.ts'
import type { RawAnswer } from '../transport/raw.ts'
import type { Answer, Call } from './call.ts'
import { restHandlers } from './handlers.ts'
import type { Route } from './router.ts'
import { checkAnswer, checkBody, checkPath, checkQuery, coerce } from './validate.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'

export type RestRequest = {
  readonly route: Route
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly url: string
}

/** Parameters that GitHub takes on lists though its description has no word of them. */
const CURSORS = ['after', 'before']

/** Answers a routed request; what is wrong with it or with the answer goes to `violate`. */
export function answerRest(
  context: Context,
  { route, query, body, headers, url }: RestRequest,
  violate: (message: string) => void,
): RawAnswer {
  const { operation } = route
  const known = Object.fromEntries(Object.entries(query).filter(([name]) => !CURSORS.includes(name)))
  const params = coerce(operation.pathParameters, route.params)
  const values = coerce(operation.query, known)
  // Octokit sends an empty object where a body is optional and nothing is to say.
  const sent = operation.body === null && isEmpty(body) ? undefined : body
  const problem = checkPath(operation, params) ?? checkQuery(operation, values) ?? checkBody(operation, sent)
  if (problem !== null) {
    violate(`${operation.id}: ${problem}`)
    return json(422, {
      message: `Invalid request.\n\n${problem}`,
      documentation_url: DOCUMENTATION,
      status: '422',
    })
  }
  const call: Call = {
    context,
    params,
    query: { ...query, ...values },
    body: sent,
    accept: headers.accept ?? '',
    url,
  }
  const answer = handlerOf(operation.id)(call as Call<never>)
  if (answer.raw === undefined) {
    const wrong = checkAnswer(operation, answer.status, answer.body)
    if (wrong !== null) violate(`the emulator's answer to ${operation.id}: ${wrong}`)
  }
  return send(answer, headers)
}

function handlerOf(id: string): (call: Call<never>) => Answer {
  const handler = restHandlers[id]
  if (handler === undefined) throw new Error(`No handler for ${id}`)
  return handler
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0
}

function send({ status, body, raw, headers = {} }: Answer, asked: RestRequest['headers']): RawAnswer {
  if (body === undefined && raw === undefined) return { status, headers, body: null }
  const content = raw ?? JSON.stringify(body)
  const type =
    raw === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw; charset=utf-8'
  if (status !== 200) return { status, headers: { 'content-type': type, ...headers }, body: content }
  const etag = `W/"${createHash('sha1').update(content).digest('hex')}"`
  if (asked['if-none-match'] === etag) return { status: 304, headers: { ...headers, etag }, body: null }
  return { status, headers: { 'content-type': type, etag, ...headers }, body: content }
}

/** A refusal in REST's form. */
export function errorAnswer(error: ApiError): RawAnswer {
  const headers = error.url === undefined ? error.headers : { ...error.headers, location: error.url }
  return json(
    error.status,
    {
      message: error.message,
      ...(error.errors.length === 0 ? {} : { errors: error.errors }),
      ...(error.url === undefined ? {} : { url: error.url }),
      documentation_url: DOCUMENTATION,
      status: String(error.status),
    },
    headers,
  )
}
