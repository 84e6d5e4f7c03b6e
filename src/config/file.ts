import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { RoadmapSyncError } from '../shared/errors.ts'
import { nearest } from './nearest.ts'

const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))

/** What the configuration file may say; every key is optional. */
const schema = v.strictObject({
  label: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50)), 'roadmap'),
  authors: v.optional(v.array(v.string()), []),
  limits: v.optional(
    v.strictObject({
      'write-interval': v.optional(count(60_000), 1_000),
      'per-minute': v.optional(v.pipe(count(100_000), v.minValue(1)), 80),
      'per-hour': v.optional(v.pipe(count(1_000_000), v.minValue(1)), 500),
    }),
    {},
  ),
})

/** The configuration file, checked, with its defaults filled in. */
export type Config = v.InferOutput<typeof schema>

/** The configuration of a repository without a file. */
export const defaultConfig: Config = v.parse(schema, {})

/** Aliases can make a small file huge: https://eemeli.org/yaml/#parse-options */
const maxAliasCount = 20

/**
 * Returns the configuration in `text`. Throws an `invalid` error with file, line and what would be right for
 * broken YAML, an unknown key or a wrong value.
 */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0])
    throw new RoadmapSyncError('invalid', `${path}:${line}:${col}: ${broken.message.split('\n')[0]}`, {
      hint: 'Correct the YAML, then run again.',
    })
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount }) ?? {}
  } catch (cause) {
    const unknown = cause instanceof Error && /^Unresolved alias/.test(cause.message)
    const what = unknown ? 'a YAML alias that stands for nothing' : 'too many YAML aliases'
    throw new RoadmapSyncError('invalid', `${path} uses ${what}.`, { hint: 'Write the values out.', cause })
  }
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const line = lineOf(document.contents, keys, lines)
  throw new RoadmapSyncError('invalid', `${path}:${line}: ${explain(issue, keys)}`, {
    hint: hintFor(issue, keys),
  })
}

type Issue = v.InferIssue<typeof schema>

function explain(issue: Issue, keys: readonly string[]): string {
  const nameOf = (path: readonly string[]) => `\`${path.join('.') || 'the file'}\``
  const name = nameOf(keys)
  if (isUnknownKey(issue)) {
    const isList = Array.isArray(issue.path?.at(-1)?.input)
    return isList ? `${nameOf(keys.slice(0, -1))} is a list, expected Object.` : `there is no key ${name}.`
  }
  const isLength = issue.type === 'min_length' || issue.type === 'max_length'
  const expected = issue.type === 'integer' ? 'a whole number' : (issue.expected ?? 'another value')
  return `${name} ${isLength ? 'has the length' : 'is'} ${issue.received}, expected ${expected}.`
}

function hintFor(issue: Issue, keys: readonly string[]): string {
  if (!isUnknownKey(issue)) return 'Correct the value, then run again.'
  const known =
    keys[0] === 'limits' && keys.length > 1
      ? Object.keys(schema.entries.limits.wrapped.entries)
      : Object.keys(schema.entries)
  const guess = nearest(keys.at(-1) ?? '', known)
  return guess === null
    ? `Keys are ${known.map((key) => `\`${key}\``).join(', ')}.`
    : `Did you mean \`${guess}\`?`
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** Returns the line of the deepest key of `keys` that the document has. */
function lineOf(contents: unknown, keys: readonly string[], lines: LineCounter): number {
  let line = 1
  let node = contents
  for (const key of keys) {
    if (!isMap(node)) break
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    if (pair === undefined) break
    if (isScalar(pair.key) && pair.key.range != null) line = lines.linePos(pair.key.range[0]).line
    node = pair.value
  }
  return line
}
