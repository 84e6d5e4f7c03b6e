import type { Root } from 'mdast'
import type { Diagnostic } from './diagnostic.ts'
import { type Frontmatter, readFrontmatter } from './frontmatter.ts'

/** A frontmatter block without its fences. */
export type Matter = { readonly value: string; readonly format: 'yaml' | 'toml' }

/** What the frontmatter adds to a roadmap. */
export type Metadata = Pick<Frontmatter, 'title' | 'due' | 'tags'> & {
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: Metadata = { title: null, due: null, tags: [], diagnostics: [] }

/** Returns the frontmatter of a document, or null. */
export function matterOf(tree: Root): Matter | null {
  const first: { readonly type: string; readonly value?: unknown } | undefined = tree.children[0]
  if (first?.type !== 'yaml' && first?.type !== 'toml') return null
  return { value: typeof first.value === 'string' ? first.value : '', format: first.type }
}

/**
 * Returns what a frontmatter says. It is only parsed when it can matter: for the title of a roadmap without one, for
 * a due date, or for tags when they are asked for.
 */
export function readMetadata(
  matter: Matter | null,
  options: { readonly path: string; readonly titled: boolean; readonly tags: boolean },
): Metadata {
  if (!matter) return nothing
  const needed = !options.titled || options.tags || /^due[ \t]*[:=]/m.test(matter.value)
  if (!needed) return nothing
  const { title, aliases, due, tags, error } = readFrontmatter(matter.value, matter.format)
  const diagnostics: Diagnostic[] = error
    ? [
        {
          rule: 'broken-frontmatter',
          severity: 'warning',
          message: `The frontmatter cannot be read: ${reasonOf(error)}.`,
          facts: { error: reasonOf(error) },
          hint: 'Correct it; until then its title, tags and due date are unknown.',
          place: { path: options.path, line: error.line + 1, column: 1 },
        },
      ]
    : []
  return { title: title ?? aliases[0] ?? null, due, tags, diagnostics }
}

/** Why it cannot be read; the place is told beside it. */
function reasonOf({ message }: { readonly message: string }): string {
  return message.replace(/ at line \d+, column \d+:?$/, '')
}
