import type { RawAnswer } from '../transport/raw.ts'
import type { Fault } from '../types.ts'
import type { Token } from '../world/model.ts'
import type { Settings } from './limits.ts'

const ABOUT = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 0400:0000:0000000:0000000:00000000.'
export const CONTENT =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
const PRIMARY = 'API rate limit exceeded for installation ID 15368.'
export const TOO_QUICKLY = 'was submitted too quickly'

/** JSON with the headers GitHub sends. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** A refusal by a secondary limit, in the form the settings ask for. */
export function secondary(
  settings: Settings,
  request: { readonly graphql: boolean; readonly content: boolean; readonly wait: number },
): RawAnswer {
  const message = request.content ? CONTENT : SECONDARY
  const { status, headers } = secondaryHead(settings, request.wait)
  if (request.graphql && settings.secondaryForm === 'graphql-200') {
    return json(200, { data: null, errors: [{ message }] }, headers)
  }
  return json(status, { message, documentation_url: ABOUT }, headers)
}

/** Status and headers of a refusal by a secondary limit. */
export function secondaryHead(
  settings: Settings,
  wait: number,
): { readonly status: number; readonly headers: Readonly<Record<string, string>> } {
  return {
    status: settings.secondaryForm === '429' ? 429 : 403,
    headers: settings.retryAfter ? { 'retry-after': String(wait) } : {},
  }
}

/** A refusal because the hour's requests or points are spent. */
export function primary(
  settings: Settings,
  { graphql, token }: { readonly graphql: boolean; readonly token: Token | null },
): RawAnswer {
  const message = primaryMessage(token)
  if (graphql && settings.graphqlPrimaryForm !== '403') {
    const code = settings.graphqlPrimaryForm
    return json(200, { errors: [rateError(code, message)] })
  }
  return json(403, { message, documentation_url: 'https://docs.github.com/rest' })
}

function primaryMessage(token: Token | null): string {
  if (token === null) return 'API rate limit exceeded for 127.0.0.1.'
  const who = token.spec.kind === 'installation' ? 'installation' : 'user'
  return `API rate limit exceeded for ${who} ID ${token.actor.id}.`
}

function rateError(code: 'RATE_LIMITED' | 'RATE_LIMIT', message: string): object {
  return code === 'RATE_LIMITED'
    ? { type: code, message }
    : {
        type: code,
        code: 'graphql_rate_limit',
        message: message.replace('exceeded', 'already exceeded'),
      }
}

/** A scripted refusal, whatever the real limits say. */
export function scriptedLimit(
  fault: Extract<Fault, { kind: 'limit' }>,
  aliases: readonly string[],
): RawAnswer {
  const headers: Record<string, string> = {
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
    ...(fault.form === 'primary' || fault.form.startsWith('RATE') ? { 'x-ratelimit-remaining': '0' } : {}),
  }
  switch (fault.form) {
    case 'RATE_LIMITED':
    case 'RATE_LIMIT':
      return json(fault.status ?? 200, { errors: [rateError(fault.form, PRIMARY)] }, headers)
    case 'too-quickly': {
      const errors = aliases.map((alias) => ({ type: 'UNPROCESSABLE', path: [alias], message: TOO_QUICKLY }))
      const data = Object.fromEntries(aliases.map((alias) => [alias, null]))
      return json(fault.status ?? 200, { data, errors }, headers)
    }
    default: {
      const message = { primary: PRIMARY, secondary: SECONDARY, content: CONTENT }[fault.form]
      const status = fault.status ?? 403
      const body =
        status === 200 ? { data: null, errors: [{ message }] } : { message, documentation_url: ABOUT }
      return json(status, body, headers)
    }
  }
}
