import { findHazard, type Hazard } from '../text/markdown/hazard.ts'
import { parseMarkdown } from '../text/markdown/parser.ts'
import { oneLine } from '../text/text.ts'
import { lintBoxes } from './checkbox-diagnostics.ts'
import type { Diagnostic } from './diagnostic.ts'
import { diagnose, ignoredParts } from './diagnostics.ts'
import { type Masked, maskComments } from './markdown/comments.ts'
import { sourceOf } from './markdown/source.ts'
import { matterOf, readMetadata } from './metadata.ts'
import type { Roadmap } from './model.ts'
import { chooseReading, type TakeOptions } from './readings/choose-reading.ts'
import { collectSections } from './readings/collect-sections.ts'
import { gatherEvidence } from './readings/evidence.ts'
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
 * offsets into the very text given. Never throws; what is doubtful is among its diagnostics.
 */
export function parseRoadmap(
  file: { readonly path: string; readonly text: string },
  options: ParseOptions = {},
): Roadmap {
  const { path } = file
  const shift = file.text.startsWith('\uFEFF') ? 1 : 0
  const text = file.text.slice(shift)
  const masked = maskComments(text)
  const hazard = findHazard(masked.text)
  if (hazard !== null) return refused(path, hazard)
  const tree = parseMarkdown(masked.text)
  const matter = matterOf(tree)
  if (matter && /^excalidraw-plugin[ \t]*:/m.test(matter.value)) return drawing(path)

  const source = sourceOf(tree, masked.text, shift)
  const roleOf = rolesOf(options)
  const outline = outlineOf(tree, source, roleOf)
  const structure = findSections(outline.root, options)
  const evidence = gatherEvidence(structure, source)
  const reading = chooseReading(evidence, options)
  const isBoard = matter !== null && /^kanban-plugin[ \t]*:/m.test(matter.value)
  const document = { evidence, reading, roleOf, isBoard }
  const { sections: found, unclear } = collectSections(document)
  const heading = titleHeading(structure)
  const metadata = readMetadata(matter, { path, titled: heading !== null, tags: options.tags === true })
  const title = heading ?? (oneLine(metadata.title ?? '') || fileName(path))
  const sections = found.map((section) => (section.title === '' ? { ...section, title } : section))
  const understood = { ...document, path, outline, sections, unclear }
  return {
    path,
    title,
    sections,
    diagnostics: [
      ...metadata.diagnostics,
      ...unclosedComment(masked, path),
      ...lintBoxes(evidence, path),
      ...diagnose(understood),
    ],
    ignored: ignoredParts(understood),
    ...(metadata.due === null ? {} : { due: metadata.due }),
    ...(metadata.tags.length === 0 ? {} : { tags: metadata.tags }),
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

function refused(path: string, hazard: Hazard): Roadmap {
  const diagnostic: Diagnostic = {
    rule: hazard.rule,
    severity: 'error',
    message: `This roadmap is not read: ${hazard.message}`,
    hint: 'Simplify the place, or split the file.',
    place: { path, line: hazard.line, column: 1 },
  }
  return { path, title: fileName(path), sections: [], diagnostics: [diagnostic], ignored: [] }
}

/** https://github.com/zsviczian/obsidian-excalidraw-plugin keeps drawings in Markdown files. */
function drawing(path: string): Roadmap {
  const diagnostic: Diagnostic = {
    rule: 'drawing',
    severity: 'warning',
    message: 'This is an Excalidraw drawing saved as Markdown; it holds no tasks.',
    hint: 'Leave it out of the `roadmap` patterns, or write the tasks into a list.',
    place: { path, line: 1, column: 1 },
  }
  const title = fileName(path).replace(/\.excalidraw$/, '')
  return {
    path,
    title,
    sections: [],
    diagnostics: [diagnostic],
    ignored: [{ title, line: 1, reason: 'drawing' }],
  }
}

function unclosedComment({ text, unclosedAt }: Masked, path: string): Diagnostic[] {
  if (unclosedAt === null) return []
  return [
    {
      rule: 'unclosed-comment',
      severity: 'warning',
      message: 'A `%%` comment begins here and is never closed; nothing below it is read.',
      hint: 'Close it with `%%`.',
      place: { path, line: text.slice(0, unclosedAt).split('\n').length, column: 1 },
    },
  ]
}
