import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type Operation, restDescription, type Schema } from './router.ts'

let engine: Ajv2020 | undefined
const compiled = new Map<string, ValidateFunction>()

function ajv(): Ajv2020 {
  if (engine !== undefined) return engine
  engine = new Ajv2020({ strict: false, allErrors: false, inlineRefs: false })
  formats.default(engine)
  for (const name of ['repo.nwo', 'timestamp', 'ssh-url']) engine.addFormat(name, true)
  engine.addSchema(restDescription(), 'github')
  return engine
}

function check(key: string, schema: () => Schema, value: unknown): string | null {
  let validator = compiled.get(key)
  if (validator === undefined) {
    validator = ajv().compile(schema())
    compiled.set(key, validator)
  }
  if (validator(value)) return null
  const [first] = validator.errors ?? []
  return `${first?.instancePath || '(top)'} ${first?.message ?? 'is invalid'}${extra(first?.params)}`
}

function extra(params: unknown): string {
  const name = Object.entries(params ?? {}).find(([key]) => /additional|unevaluated/.test(key))?.[1]
  return name === undefined ? '' : ` (${String(name)})`
}

function pointer(operation: Operation, rest: string): Schema {
  return { $ref: `github#/operations/${operation.id.replaceAll('/', '~1')}/${rest}` }
}

/** What is wrong with a request body, or null. Members the description does not know are wrong. */
export function checkBody(operation: Operation, body: unknown): string | null {
  if (operation.body === null) return body === undefined ? null : 'a body, where none is described'
  if (body === undefined) return operation.bodyRequired ? 'no body' : null
  return check(
    `${operation.id} body`,
    () => ({ ...pointer(operation, 'body'), unevaluatedProperties: false }),
    body,
  )
}

/** What is wrong with query parameters (numbers already read), or null. */
export function checkQuery(operation: Operation, query: unknown): string | null {
  return check(
    `${operation.id} query`,
    () => ({ ...pointer(operation, 'query'), unevaluatedProperties: false }),
    query,
  )
}

/** What is wrong with path parameters (numbers already read), or null. */
export function checkPath(operation: Operation, params: unknown): string | null {
  return check(`${operation.id} path`, () => pointer(operation, 'pathParameters'), params)
}

/** What is wrong with an answer of the emulator's own, or null. */
export function checkAnswer(operation: Operation, status: number, body: unknown): string | null {
  const schema = operation.responses[String(status)]
  if (schema === undefined) return `a ${status}, which is not described`
  if (schema === null) return body === undefined ? null : 'a body, where none is described'
  return check(`${operation.id} ${status}`, () => pointer(operation, `responses/${status}`), body)
}

/** Text values as the schema wants them: integers and booleans read where it says so. */
export function coerce(
  schema: Schema,
  values: Readonly<Record<string, string>>,
): Record<string, string | number> {
  const properties: unknown = schema.properties
  const read: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    const property = memberOf(properties, name)
    const numeric = memberOf(property, 'type') === 'integer' && /^-?\d+$/.test(value)
    read[name] = numeric ? Number(value) : value
  }
  return read
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
