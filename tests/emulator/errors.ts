import type { Refusal } from './types.ts'

export type FieldError = {
  readonly resource: string
  readonly code: 'already_exists' | 'custom' | 'invalid' | 'missing' | 'missing_field'
  readonly field?: string
  readonly message?: string
  readonly value?: unknown
}

/** GitHub says no. Carries what REST and what GraphQL would answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly type: string
  readonly errors: readonly FieldError[]
  readonly refusal: Refusal | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly url: string | undefined

  constructor(
    status: number,
    message: string,
    options: {
      readonly type?: string
      readonly errors?: readonly FieldError[]
      readonly refusal?: Refusal
      readonly headers?: Readonly<Record<string, string>>
      readonly url?: string
    } = {},
  ) {
    super(message)
    this.status = status
    this.type =
      options.type ?? (status === 404 ? 'NOT_FOUND' : status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE')
    this.errors = options.errors ?? []
    this.refusal = options.refusal
    this.headers = options.headers ?? {}
    this.url = options.url
  }
}

/** There is no such thing, or the token may not know of it. */
export function notFound(message = 'Not Found'): ApiError {
  return new ApiError(404, message)
}

/** A 422 in GitHub's form. */
export function invalid(...errors: readonly FieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors })
}

/** What GraphQL says of a failure that REST words as field errors. */
export function graphqlMessage(error: ApiError): string {
  const first = error.errors[0]
  if (first === undefined) return error.message
  if (first.message !== undefined) return first.message
  const field = first.field ?? 'input'
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  if (first.code === 'already_exists') return `${name} has already been taken`
  if (first.code === 'missing_field') return `${name} can't be blank`
  return `${name} is invalid`
}

/** The scripted death of the client's process. */
export class EmulatorKilledError extends Error {
  override readonly name = 'EmulatorKilledError'
  constructor() {
    super('The emulator killed this process (scripted fault)')
  }
}
