import { EmulatorKilledError } from '../errors.ts'
import { DroppedError, type RawAnswer } from '../transport/raw.ts'
import type { Fault, Refusal, RequestInfo } from '../types.ts'
import { json, scriptedLimit } from './refuse.ts'

const HTML =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long to load.</body></html>'

type Moment = {
  readonly info: RequestInfo
  /** Whether the request has been handled by now. */
  readonly applied: boolean
  readonly kill: () => void
  readonly real?: RawAnswer
}

/** The answer that the first fitting fault puts in place of the real one, or null; throws where there is none. */
export function overrideOf(
  faults: readonly Fault[],
  moment: Moment,
): { readonly answer: RawAnswer; readonly refused?: Refusal } | null {
  for (const fault of faults) {
    const made = override(fault, moment)
    if (made !== null) return made
  }
  return null
}

function override(
  fault: Fault,
  { info, applied, kill, real }: Moment,
): { readonly answer: RawAnswer; readonly refused?: Refusal } | null {
  switch (fault.kind) {
    case 'limit': {
      if (applied) return null
      const aliases = info.operations.map(({ id, alias }) => alias ?? id.slice(id.indexOf('.') + 1))
      const refused =
        fault.form === 'secondary' ? 'secondary' : /^(content|too)/.test(fault.form) ? 'content' : 'primary'
      return { answer: scriptedLimit(fault, aliases), refused }
    }
    case 'redirect':
      return applied ? null : { answer: json(fault.status, { message: 'Moved' }, { location: fault.to }) }
    case 'partial':
      return applied ? { answer: serverError(fault.status ?? 502) } : null
    case 'resource-limits':
      return applied ? { answer: halved(real) } : null
    case 'drop':
      if (fault.applied !== applied) return null
      throw new DroppedError('scripted')
    case 'kill':
      if (fault.applied !== applied) return null
      kill()
      throw new EmulatorKilledError()
    case 'error':
      return fault.applied === applied ? { answer: serverError(fault.status) } : null
    case 'garbage':
      return fault.applied === applied ? { answer: garbage(fault.form, real) } : null
    case 'answer':
      if (fault.applied !== applied) return null
      return { answer: { status: fault.status, headers: fault.headers ?? {}, body: fault.body } }
    default:
      return null
  }
}

function halved(real: RawAnswer | undefined): RawAnswer {
  const answer: unknown = JSON.parse(Buffer.from(real?.body ?? 'null').toString(), (key, value) =>
    (key === 'nodes' || key === 'edges') && Array.isArray(value)
      ? value.slice(0, Math.floor(value.length / 2))
      : value,
  )
  const message = 'Resource limits for this query exceeded.'
  const errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', message }]
  return json(200, typeof answer === 'object' ? { ...answer, errors } : { errors }, real?.headers)
}

function serverError(status: number): RawAnswer {
  if (status === 500) return json(500, { message: 'Server Error' })
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HTML }
}

function garbage(form: 'html' | 'truncated' | 'empty', real: RawAnswer | undefined): RawAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  if (form === 'html')
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: HTML }
  if (form === 'empty') return { status: 200, headers, body: '' }
  const whole =
    real === undefined || real.body === null
      ? '{"data":{"repository":{"id":'
      : Buffer.from(real.body).toString()
  return { status: 200, headers, body: whole.slice(0, Math.max(1, Math.floor(whole.length / 2))) }
}
