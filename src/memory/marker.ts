import * as v from 'valibot'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import { hash, toLf } from '../text/text.ts'

/*
 * The only place that knows what a marker looks like. An issue's managed block stands between two HTML comments,
 * a milestone's description ends in one; the data inside is base64url of JSON, so that no text of a roadmap can
 * close the comment, mention anybody or be mistaken for Markdown.
 */

/** What a task's issue was made to be when it was last written: the base of every three-way comparison. */
export type TaskBase = {
  readonly id: TaskId
  /** How many times the issue was written; tells whether the marker or the ledger is newer. */
  readonly revision: number
  readonly explicitId: string | null
  readonly sectionId: SectionId
  /** Path of the roadmap the task came from. */
  readonly path: string
  /** The task's text in the roadmap, by which it is found again; the title unless a person keeps another one. */
  readonly text: string
  /** The title that was last applied. */
  readonly title: string
  /** Hash of the block's content as the roadmap asked for it, without the link to a commit. */
  readonly content: string
  /** Hash of the block as it was written, boxes unticked. */
  readonly written: string
  readonly milestone: number | null
  readonly labels: readonly string[]
  /** The state that was last applied. */
  readonly state: TaskState
  /** Whether we closed the issue because the task had left the roadmap; stored as the state `removed`. */
  readonly removed: boolean
}

/** What a section's milestone was made to be when it was last written. */
export type SectionBase = {
  readonly id: SectionId
  readonly explicitId: string | null
  readonly path: string
  /** Title of the section in the roadmap, which the milestone's title was made from. */
  readonly section: string
  readonly title: string
  /** Hash of the description without the marker. */
  readonly description: string
  readonly state: 'open' | 'closed'
  /** The due day that was last applied; left out where the roadmap asked for none. */
  readonly due?: string
}

/** An issue's body, taken apart. */
export type ManagedBody = {
  readonly base: TaskBase
  /** What stands between the markers, LF, trimmed. */
  readonly content: string
  /** The text before and after the block, as stored. */
  readonly before: string
  readonly after: string
}

const taskId = v.custom<TaskId>((data) => typeof data === 'string')
const sectionId = v.custom<SectionId>((data) => typeof data === 'string')

/** A task's base as version 1 of the marker holds it. */
const storedTaskBase = v.object({
  id: taskId,
  revision: v.pipe(v.number(), v.safeInteger()),
  explicitId: v.nullable(v.string()),
  sectionId,
  path: v.string(),
  text: v.string(),
  title: v.string(),
  content: v.string(),
  written: v.string(),
  milestone: v.nullable(v.pipe(v.number(), v.safeInteger())),
  labels: v.array(v.string()),
  state: v.picklist(['open', 'done', 'skipped', 'removed']),
})

function toStored({ state, removed, ...rest }: TaskBase): unknown {
  return { ...rest, state: removed ? 'removed' : state }
}

function fromStored({ state, ...rest }: v.InferOutput<typeof storedTaskBase>): TaskBase {
  return { ...rest, state: state === 'removed' ? 'skipped' : state, removed: state === 'removed' }
}

/** A section's base as version 1 of the marker holds it. */
const storedSectionBase = v.object({
  id: sectionId,
  explicitId: v.nullable(v.string()),
  path: v.string(),
  section: v.string(),
  title: v.string(),
  description: v.string(),
  state: v.picklist(['open', 'closed']),
  due: v.exactOptional(v.string()),
})

const taskMarker = /<!-- roadmap-sync:task v1\.([\w-]{1,30000}) -->/g
const taskEnd = '<!-- /roadmap-sync:task -->'
const sectionMarker = /(?<!\n)\n*<!-- roadmap-sync:section v1\.([\w-]{1,30000}) -->\s*$/

/** Returns `content` in which nothing looks like a marker, wherever people wrote one: in code it would stay as it is. */
export function withoutMarkers(content: string): string {
  return content.replace(/<!--(?=\s*\/?roadmap-sync:)/g, '<!\u2060--')
}

/** Returns the managed block of an issue's body: marker, `content`, end marker. */
export function renderManagedBlock(base: TaskBase, content: string): string {
  return `<!-- roadmap-sync:task v1.${encode(toStored(base))} -->\n${content.trim()}\n${taskEnd}`
}

/**
 * Returns the body's managed block and what surrounds it, or null when there is none, more than one, or one that
 * was cut or altered. Whether the issue is ours is for the caller to say: anybody can write a marker.
 */
export function parseManagedBody(body: string): ManagedBody | null {
  const starts = [...body.matchAll(taskMarker)]
  const start = starts[0]
  if (start === undefined || starts.length > 1) return null
  const contentStart = start.index + start[0].length
  const end = body.indexOf(taskEnd, contentStart)
  if (end === -1 || body.indexOf(taskEnd, end + taskEnd.length) !== -1) return null
  const stored = decode(start[1] ?? '', storedTaskBase)
  if (stored === null) return null
  return {
    base: fromStored(stored),
    content: toLf(body.slice(contentStart, end)).trim(),
    before: body.slice(0, start.index),
    after: body.slice(end + taskEnd.length),
  }
}

/** Returns whether the body claims to be a task's issue, truly or not: anybody can write that, and damage it. */
export function claimsTask(body: string): boolean {
  return body.includes('roadmap-sync:task')
}

/** Returns the hash by which a block is recognised as untouched: LF, trimmed, every box unticked. */
export function writtenHash(content: string): string {
  return hash(
    toLf(content)
      .trim()
      .replace(/^([^\S\n]*[-*+] )\[[xX]\]/gm, '$1[ ]'),
  )
}

/** Returns a milestone's description: `text`, and below it the marker. */
export function renderMilestoneDescription(base: SectionBase, text: string): string {
  const marker = `<!-- roadmap-sync:section v1.${encode(base)} -->`
  return text === '' ? marker : `${text.trim()}\n\n${marker}`
}

/** Returns a milestone's description without its marker (LF, trimmed), and the base, null when there is no marker. */
export function parseMilestoneDescription(description: string): {
  readonly text: string
  readonly base: SectionBase | null
} {
  const lf = toLf(description)
  const match = sectionMarker.exec(lf)
  if (match === null) return { text: lf.trim(), base: null }
  return { text: lf.slice(0, match.index).trim(), base: decode(match[1] ?? '', storedSectionBase) }
}

/** Returns the hidden line that marks a comment as ours for `purpose`, to find it again. */
export function commentMarker(purpose: string): string {
  return `<!-- roadmap-sync:comment v1.${encode({ purpose })} -->`
}

/** Returns the last line of a comment when it is one of our markers, else null. */
export function findCommentMarker(body: string): string | null {
  const last = toLf(body).trimEnd().split('\n').at(-1) ?? ''
  return /^<!-- roadmap-sync:comment v1\.[\w-]{1,400} -->$/.test(last) ? last : null
}

const pullStart = '<!-- roadmap-sync:pull-request -->'
const pullEnd = '<!-- /roadmap-sync:pull-request -->'

/** Returns the body of a pull request of ours: `text` between markers, so that it can be brought up to date. */
export function pullRequestBody(text: string): string {
  return `${pullStart}\n${text.trim()}\n${pullEnd}\n`
}

/** Returns the body with what stands between our markers replaced, or as it is where a person took the markers out. */
export function updatePullRequestBody(body: string, text: string): string {
  const start = body.indexOf(pullStart)
  const end = body.indexOf(pullEnd, start)
  if (start === -1 || end === -1) return body
  if (toLf(body.slice(start + pullStart.length, end)).trim() === text.trim()) return body
  return `${body.slice(0, start)}${pullRequestBody(text).trimEnd()}${body.slice(end + pullEnd.length)}`
}

/** Returns the hidden line that marks a project as that of the repository (its node id). */
export function projectMarker(repository: string): string {
  return `<!-- roadmap-sync:board v1.${encode({ repository })} -->`
}

/** Returns the text without the lines of `projectMarker`. */
export function withoutProjectMarkers(text: string): string {
  return toLf(text)
    .replace(/<!-- roadmap-sync:board v1\.[\w-]{1,400} -->/g, '')
    .trim()
}

function encode(data: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Returns the data of a marker, or null where somebody altered it. */
function decode<Data>(text: string, schema: v.GenericSchema<unknown, Data>): Data | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
    return v.parse(schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}
