import * as v from 'valibot'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { RoadmapSyncError } from '../text/errors.ts'
import { oneLine } from '../text/text.ts'
import { nearest } from './nearest.ts'
import { type Config, configSchema } from './schema.ts'

/** A small file with many aliases can become huge in memory: https://eemeli.org/yaml/#parse-options */
const maxAliasCount = 20

/**
/**
 * Returns the configuration in `text`. Throws an `invalid` error for broken YAML, an unknown key and a wrong value. The
 * error names the file, the line and what is expected.
 */
export function parseConfig(text: string, path: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0])
    if (broken.code === 'RESOURCE_EXHAUSTION') {
      throw new RoadmapSyncError('invalid', `${path} is nested too deep to be read.`, {
        hint: 'Nest lists and maps less deep.',
      })
    }
    const [reason = ''] = broken.message.split('\n')
    throw new RoadmapSyncError('invalid', oneLine(`${path}:${line}:${col}: ${reason}`), {
      hint: 'Correct the YAML, then run again.',
    })
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount }) ?? {}
  } catch (cause) {
    const unknown = cause instanceof Error && /^Unresolved alias/.test(cause.message)
    const what = unknown ? 'a YAML alias without an anchor' : 'too many YAML aliases'
    throw new RoadmapSyncError('invalid', `${path} uses ${what}.`, {
      hint: 'Write the values instead of aliases.',
      cause,
    })
  }
  const result = v.safeParse(configSchema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const place = isUnknownKey(issue) && isListed(issue) ? keys.slice(0, -1) : keys
  const line = lineOf(document.contents, place, lines)
  throw new RoadmapSyncError('invalid', oneLine(`${path}:${line}: ${explain(issue, keys)}`), {
    hint: hintFor(issue, keys),
  })
}

type Issue = v.InferIssue<typeof configSchema>

/** Rules whose own message says what is expected. */
const worded: ReadonlySet<string> = new Set(['regex', 'check', 'iso_date', 'includes'])

function explain(issue: Issue, keys: readonly string[]): string {
  const nameOf = (path: readonly string[]) => `\`${path.join('.') || 'the file'}\``
  const name = nameOf(keys)
  if (isUnknownKey(issue)) {
    return isListed(issue)
      ? `${nameOf(keys.slice(0, -1))} is a list, expected Object.`
      : `there is no key ${name}.`
  }
  if (isMissingKey(issue)) return `${nameOf(keys.slice(0, -1))} lacks the key \`${keys.at(-1)}\`.`
  const isLength = issue.type === 'min_length' || issue.type === 'max_length'
  const received = shorten(issue.received)
  return `${name} ${isLength ? 'has the length' : 'is'} ${received}, expected ${expectation(issue)}.`
}

function expectation(issue: Issue): string {
  if (worded.has(issue.type)) return issue.message
  if (issue.type === 'integer') return 'a whole number'
  if (issue.type === 'picklist') return `one of ${choices(issue).join(', ')}`
  return issue.expected?.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ') ?? 'another value'
}

function choices(issue: Issue): string[] {
  return issue.expected?.match(/[\w-]+/g) ?? []
}

function shorten(received: string): string {
  return received.length > 80 ? `${received.slice(0, 80)}…` : received
}

function hintFor(issue: Issue, keys: readonly string[]): string {
  const correct = 'Correct the value, then run again.'
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const guess = nearest(issue.input, choices(issue))
    return guess === null ? correct : `Did you mean \`${guess}\`?`
  }
  if (!isUnknownKey(issue)) return correct
  const known = keysAt(keys.slice(0, -1))
  const guess = nearest(keys.at(-1) ?? '', known)
  return guess === null
    ? `Keys are ${known.map((key) => `\`${key}\``).join(', ')}.`
    : `Did you mean \`${guess}\`?`
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** The file has a list where keys are expected. */
function isListed(issue: Issue): boolean {
  return Array.isArray(issue.path?.at(-1)?.input)
}

function isMissingKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.received === 'undefined'
}

/** Returns the keys that the schema knows at a place of the file. */
function keysAt(path: readonly string[]): string[] {
  let schema: unknown = configSchema
  for (const key of path) schema = childOf(unwrap(schema), key)
  const entries = property(unwrap(schema), 'entries')
  return typeof entries === 'object' && entries !== null ? Object.keys(entries) : []
}

function childOf(schema: unknown, key: string): unknown {
  return property(schema, 'item') ?? property(property(schema, 'entries'), key)
}

/** In valibot, an optional or nullable schema wraps the schema of the value. */
function unwrap(schema: unknown): unknown {
  const inner = property(schema, 'wrapped')
  return inner === undefined ? schema : unwrap(inner)
}

function property(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined
}

/** Returns the line of the deepest place of `keys` that the document has. */
function lineOf(contents: unknown, keys: readonly string[], lines: LineCounter): number {
  let line = 1
  let node = contents
  const see = (place: unknown) => {
    const range = property(place, 'range')
    if (Array.isArray(range)) line = lines.linePos(range[0]).line
  }
  for (const key of keys) {
    if (isSeq(node)) {
      node = node.items[Number(key)]
      see(node)
      continue
    }
    if (!isMap(node)) break
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    if (pair === undefined) break
    see(pair.key)
    node = pair.value
  }
  return line
}
