import { parseMarkdown } from '../text/markdown/parser.ts'
import { oneLine } from '../text/text.ts'
import { checkboxRemarks } from './checkbox-remarks.ts'
import type { Remark } from './diagnostic.ts'
import { type Frontmatter, findFrontmatter, readIfNeeded } from './frontmatter.ts'
import { type Masked, maskComments } from './markdown/comments.ts'
import { sourceOf } from './markdown/source.ts'
import type { Ignored, Roadmap } from './model.ts'
import { chooseReading, type TakeOptions } from './readings/choose-reading.ts'
import { collectSections } from './readings/collect-sections.ts'
import { gatherEvidence } from './readings/evidence.ts'
import { ignoredParts, remarksOn } from './remarks.ts'
import type { RoleOf } from './structure/labels.ts'
import { outlineOf } from './structure/outline.ts'
import { normalise, type Role, roleOf } from './structure/roles.ts'
import { findSections, type Structure, type StructureOptions } from './structure/sections.ts'

/** How a roadmap is read where its author said so; nothing is needed for the common case. */
export type ParseOptions = StructureOptions &
  TakeOptions & {
    /** Reads the tags of the frontmatter too. */
    readonly tags?: boolean
    /** Headings, as written, that announce tasks, topics, or nothing of interest. */
    readonly taskHeadings?: readonly string[]
    readonly topicHeadings?: readonly string[]
    readonly ignoreHeadings?: readonly string[]
  }

/**
 * Returns the roadmap that the Markdown `file` describes: sections, what to study and practice tasks, with lines and
 * offsets into the very text given. Never throws; what is doubtful is among its remarks.
 */
export function parseRoadmap(
  file: { readonly path: string; readonly text: string },
  options: ParseOptions = {},
): Roadmap {
  const { path } = file
  const shift = file.text.startsWith('\uFEFF') ? 1 : 0
  const text = file.text.slice(shift)
  const masked = maskComments(text)
  const tree = parseMarkdown(masked.text)
  const block = findFrontmatter(tree)
  // https://github.com/zsviczian/obsidian-excalidraw-plugin keeps drawings in Markdown files.
  if (hasKey('excalidraw-plugin', block?.value)) {
    return unread(path, { rule: 'drawing', severity: 'warning', line: 1 })
  }

  const source = sourceOf(tree, masked.text, shift)
  const roles = rolesOf(options)
  const { root, notices } = outlineOf(tree, source, roles)
  const structure = findSections(root, options)
  const evidence = gatherEvidence(structure, source)
  const reading = chooseReading(evidence, options)
  const isBoard = hasKey('kanban-plugin', block?.value)
  const document = { evidence, reading, roleOf: roles, isBoard }
  const { sections: found, unclear } = collectSections(document)
  const heading = titleHeading(structure)
  const frontmatter = readIfNeeded(block, {
    needsTitle: heading === null,
    needsTags: options.tags === true,
  })
  const title = heading ?? (oneLine(frontmatter.title ?? frontmatter.aliases[0] ?? '') || fileName(path))
  const sections = found.map((section) => (section.title === '' ? { ...section, title } : section))
  const understood = { ...document, path, notices, sections, unclear }
  return {
    path,
    title,
    sections,
    remarks: [
      ...brokenFrontmatter(frontmatter, path),
      ...unclosedComment(masked, path),
      ...checkboxRemarks(evidence, path),
      ...remarksOn(understood),
    ],
    ignored: ignoredParts(understood),
    ...(frontmatter.due === null ? {} : { due: frontmatter.due }),
    ...(frontmatter.tags.length === 0 ? {} : { tags: frontmatter.tags }),
  }
}

/** Returns the roles of headings as the configuration has them, then as the word tables do. */
function rolesOf(options: ParseOptions): RoleOf {
  const own = new Map<string, Role>()
  for (const heading of options.taskHeadings ?? []) own.set(normalise(heading), 'practice')
  for (const heading of options.topicHeadings ?? []) own.set(normalise(heading), 'study')
  for (const heading of options.ignoreHeadings ?? []) own.set(normalise(heading), 'appendix')
  return own.size === 0 ? roleOf : (title) => own.get(normalise(title)) ?? roleOf(title)
}

/** The first-level heading, unless it is but the first of several stages. */
function titleHeading({ stages, title, series }: Structure): string | null {
  if (!title || title.title === '') return null
  return stages.size > 1 && series.includes(title) ? null : title.title
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '')
}

/** Plugins of Obsidian note in the frontmatter that a file is theirs. */
function hasKey(key: string, frontmatter = ''): boolean {
  return new RegExp(`^${key}[ \\t]*:`, 'm').test(frontmatter)
}

/** Returns a roadmap of which nothing is read, and why. */
function unread(
  path: string,
  { rule, severity, line }: Pick<Remark, 'rule' | 'severity'> & { readonly line: number },
): Roadmap {
  const title = fileName(path).replace(/\.excalidraw$/, '')
  const ignored: Ignored[] = rule === 'drawing' ? [{ title, line, reason: 'drawing' }] : []
  return {
    path,
    title,
    sections: [],
    remarks: [{ rule, severity, place: { path, line, column: 1 } }],
    ignored,
  }
}

function brokenFrontmatter({ error }: Frontmatter, path: string): Remark[] {
  if (error === null) return []
  // The parser of YAML repeats the place, which the remark has already.
  const reason = error.message.replace(/ at line \d+, column \d+:?$/, '')
  const place = { path, line: error.line + 1, column: 1 }
  return [{ rule: 'broken-frontmatter', severity: 'warning', place, data: { error: reason } }]
}

function unclosedComment({ text, unclosedAt }: Masked, path: string): Remark[] {
  if (unclosedAt === null) return []
  const place = { path, line: text.slice(0, unclosedAt).split('\n').length, column: 1 }
  return [{ rule: 'unclosed-comment', severity: 'warning', place }]
}
