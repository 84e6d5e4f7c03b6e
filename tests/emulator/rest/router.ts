import { readFileSync } from 'node:fs'

export type Schema = { readonly [key: string]: unknown }
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly pathParameters: Schema
  readonly query: Schema
  readonly body: Schema | null
  readonly bodyRequired: boolean
  readonly responses: Readonly<Record<string, Schema | null>>
}
export type Description = {
  readonly operations: Readonly<Record<string, Omit<Operation, 'id'>>>
  readonly schemas: Readonly<Record<string, Schema>>
}
export type Route = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }

type Pattern = { readonly operation: Operation; readonly regex: RegExp; readonly names: readonly string[] }

let description: Description | undefined
let patterns: ReadonlyMap<string, readonly Pattern[]> | undefined

/** The subset of GitHub's REST description. */
export function restDescription(): Description {
  description ??= JSON.parse(
    readFileSync(new URL('../schema/rest.json', import.meta.url), 'utf8'),
  ) as Description
  return description
}

// Their values may hold slashes, escaped or not.
const WIDE = new Set(['path', 'ref', 'basehead'])

function compile(): ReadonlyMap<string, readonly Pattern[]> {
  const byMethod = new Map<string, Pattern[]>()
  for (const [id, operation] of Object.entries(restDescription().operations)) {
    const names: string[] = []
    const source = operation.path.replace(/\/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name)
      // The root of the contents has an empty path.
      return name === 'path' ? '(?:/(.*))?' : WIDE.has(name) ? '/(.+)' : '/([^/]+)'
    })
    const list = byMethod.get(operation.method) ?? []
    list.push({ operation: { id, ...operation }, regex: new RegExp(`^${source}$`), names })
    byMethod.set(operation.method, list)
  }
  // The more literal a path, the earlier it is tried.
  const parts = ({ operation, names }: Pattern) => operation.path.split('/').length - 2 * names.length
  for (const list of byMethod.values()) list.sort((left, right) => parts(right) - parts(left))
  return byMethod
}

/** The operation a method and path (without query) stand for, or null. */
export function route(method: string, path: string): Route | null {
  patterns ??= compile()
  for (const { operation, regex, names } of patterns.get(method) ?? []) {
    const found = regex.exec(path)
    if (found === null) continue
    const params: Record<string, string> = {}
    for (const [at, name] of names.entries()) params[name] = decode(found[at + 1] ?? '')
    return { operation, params }
  }
  return null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
