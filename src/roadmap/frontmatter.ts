import type { Root } from 'mdast'
import { parseDocument } from 'yaml'
import { oneLine } from '../text/text.ts'

/** What the metadata block of a roadmap says that matters here; `error` when it could not be read. */
export type Frontmatter = {
  readonly title: string | null
  readonly aliases: readonly string[]
  readonly tags: readonly string[]
  /** A date as its author wrote it. */
  readonly due: string | null
  /** Why it could not be read, with its 1-based line inside the block. */
  readonly error: { readonly message: string; readonly line: number } | null
}

const empty: Frontmatter = { title: null, aliases: [], tags: [], due: null, error: null }

/** A frontmatter block without its fences. */
export type FrontmatterBlock = { readonly value: string; readonly format: 'yaml' | 'toml' }

/** Returns the frontmatter block of a document, or null. */
export function findFrontmatter(tree: Root): FrontmatterBlock | null {
  const first: { readonly type: string; readonly value?: unknown } | undefined = tree.children[0]
  if (first?.type !== 'yaml' && first?.type !== 'toml') return null
  return { value: typeof first.value === 'string' ? first.value : '', format: first.type }
}

/**
 * Returns what the frontmatter says. It is only parsed when something needs it: a roadmap without a title, a due date,
 * or a configuration that asks for tags.
 */
export function readIfNeeded(
  block: FrontmatterBlock | null,
  { needsTitle, needsTags }: { readonly needsTitle: boolean; readonly needsTags: boolean },
): Frontmatter {
  if (!block || !(needsTitle || needsTags || /^due[ \t]*[:=]/m.test(block.value))) return empty
  return readFrontmatter(block.value, block.format)
}

/**
 * Returns the metadata of a frontmatter block, given without its fences. Only scalars and lists of scalars are
 * kept; aliases of YAML are limited, so no small file can grow large.
 */
export function readFrontmatter(value: string, format: 'yaml' | 'toml'): Frontmatter {
  return format === 'yaml' ? readYaml(value) : readToml(value)
}

function readYaml(value: string): Frontmatter {
  const document = parseDocument(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  const [error] = document.errors
  if (error) {
    const line = value.slice(0, error.pos[0]).split('\n').length
    const isDeep = error.code === 'RESOURCE_EXHAUSTION'
    const message = isDeep ? 'it is nested too deep' : oneLine(error.message.split('\n')[0] ?? '')
    return { ...empty, error: { message, line } }
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 20 })
    return isRecord(data) ? fromRecord(data) : empty
  } catch (cause) {
    const message = oneLine(cause instanceof Error ? cause.message : String(cause))
    return { ...empty, error: { message, line: 1 } }
  }
}

/** Reads the flat `key = value` lines of TOML (https://toml.io/en/v1.0.0) and skips its tables: metadata is flat. */
function readToml(value: string): Frontmatter {
  const data: Record<string, unknown> = {}
  for (const line of value.split(/\r\n?|\n/)) {
    if (/^\s*\[/.test(line)) break
    const match = /^\s*([\w-]+)\s*=\s*(\S.*)$/.exec(line)
    if (!match?.[1] || !match[2]) continue
    data[match[1]] = tomlValue(match[2].trim())
  }
  return fromRecord(data)
}

function tomlValue(raw: string): string | string[] {
  const strings = [...raw.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  if (raw.startsWith('[')) return strings
  return strings[0] ?? raw.split(' #', 1)[0]?.trim() ?? ''
}

function fromRecord(data: Record<string, unknown>): Frontmatter {
  return {
    title: scalar(data.title),
    aliases: scalars(data.aliases ?? data.alias),
    tags: scalars(data.tags ?? data.tag).map((tag) => tag.replace(/^#/, '')),
    due: scalar(data.due),
    error: null,
  }
}

function scalar(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function scalars(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.map(scalar).filter((text) => text !== null)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
