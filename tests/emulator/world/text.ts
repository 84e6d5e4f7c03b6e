import { type FieldError, invalid } from '../errors.ts'

const TITLE_LIMIT = 256
const BODY_LIMIT = 65_536

/** Code points, the unit GitHub's limits are taken in here. */
export function codePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) count--
  }
  return count
}

/** The title as stored: trimmed. Throws a 422 when blank or over 256 characters. */
export function checkTitle(resource: string, title: string): string {
  const trimmed = title.trim()
  if (trimmed === '') throw invalid({ resource, code: 'missing_field', field: 'title' })
  if (codePoints(trimmed) > TITLE_LIMIT) throw invalid(tooLong(resource, 'title', TITLE_LIMIT))
  return trimmed
}

/** The body as stored: as it came. Throws a 422 over 65,536 code points. */
export function checkBody(resource: string, body: string): string {
  if (body.length > BODY_LIMIT && codePoints(body) > BODY_LIMIT) {
    throw invalid(tooLong(resource, 'body', BODY_LIMIT))
  }
  return body
}

/** The field error of a text over its limit. */
export function tooLong(resource: string, field: string, limit: number): FieldError {
  return {
    resource,
    code: 'custom',
    field,
    message: `${field} is too long (maximum is ${limit} characters)`,
  }
}
