import { messagesFor } from '../../i18n/locale.ts'
import type { Diagnostic } from '../../roadmap/diagnostic.ts'
import type { Ignored, Roadmap, Section, Task, TaskReason } from '../../roadmap/model.ts'
import { statedState } from '../../roadmap/model.ts'
import { tellRemark } from '../../summary/remark.ts'
import { logSafe } from '../../text/escape-message.ts'

/** Returns what `parse --json` prints: the documented shape, nothing more. */
export function roadmapJson(roadmap: Roadmap): unknown {
  return {
    title: roadmap.title,
    sections: roadmap.sections.map(({ title, line, topics, tasks, why, due }) => ({
      title,
      line,
      why: why ?? 'heading',
      ...(due === undefined ? {} : { due }),
      topics: topics.length,
      tasks: tasks.map((task) => ({
        title: task.text,
        line: task.line,
        done: statedState(task) === 'done',
        cancelled: statedState(task) === 'skipped',
        why: task.why ?? 'list-item',
        ...(task.labels === undefined ? {} : { labels: task.labels }),
      })),
    })),
    ignored: (roadmap.ignored ?? []).map(({ title, line, reason }) => ({ title, line, why: reason })),
    diagnostics: diagnosticsOf(roadmap).map(({ rule, severity, message, place }) => ({
      rule,
      severity,
      message,
      line: place?.line ?? null,
      column: place?.column ?? null,
    })),
  }
}

/** Returns what there is to say about how a roadmap is read, in English as all that the command prints. */
export function diagnosticsOf({ remarks }: Roadmap): Diagnostic[] {
  return remarks.map((remark) => tellRemark(remark, messagesFor('en')))
}

/** Why something is a task, in words. */
const taskReasons: Readonly<Record<TaskReason, string>> = {
  'practice-heading': 'practice heading',
  checkbox: 'checkbox',
  'list-item': 'list item',
  'table-row': 'table row',
  heading: 'heading',
  configured: 'configured',
}

/** Why a part of the document yields nothing, in words. */
const ignoredReasons: Readonly<Record<Ignored['reason'], string>> = {
  study: 'to study',
  questions: 'questions',
  resources: 'resources',
  advice: 'advice',
  appendix: 'appendix',
  about: 'about the roadmap',
  drawing: 'a drawing',
  'no-practice': 'no practice in it',
  'not-in-series': 'not one of the numbered sections',
  'outside-roadmap': 'outside the roadmap',
}

const marks = { open: '[ ]', done: '[x]', skipped: '[-]' } as const

/**
 * Returns the roadmap as an indented tree for a person to see what was understood: every section, task and ignored
 * part with its line and the reason for what it was taken for.
 */
export function describeRoadmap(roadmap: Roadmap): string {
  const parts = [
    ...roadmap.sections.map((section) => ({ line: section.line, lines: sectionLines(section) })),
    ...(roadmap.ignored ?? []).map((part) => ({ line: part.line, lines: [ignoredLine(part)] })),
  ].toSorted((a, b) => a.line - b.line)
  const lines = [roadmap.title, ...parts.flatMap((part) => part.lines)]
  for (const { severity, message, place } of diagnosticsOf(roadmap)) {
    lines.push(`${severity}: ${place === undefined ? '' : `line ${place.line}: `}${message}`)
  }
  return `${lines.map(logSafe).join('\n')}\n`
}

function sectionLines({ title, line, topics, tasks, why = 'heading', due }: Section): string[] {
  const notes = [
    `line ${line}`,
    ...(why === 'heading' ? [] : [why.replace('-', ' ')]),
    count(topics.length, 'topic'),
    ...(due === undefined ? [] : [`due ${due}`]),
  ]
  return [`  ${title}  (${notes.join(', ')})`, ...tasks.map(taskLine)]
}

function taskLine(task: Task): string {
  const { text, line, subtasks, why = 'list-item', labels = [], parent } = task
  const state = statedState(task)
  const notes = [
    `line ${line}`,
    taskReasons[why],
    ...(subtasks.length === 0 ? [] : [count(subtasks.length, 'step')]),
    ...labels.map((label) => `label ${label}`),
  ]
  const indent = parent === undefined ? '    ' : '      '
  return `${indent}${state === null ? '•' : marks[state]} ${text}  (${notes.join(', ')})`
}

function ignoredLine({ title, line, reason }: Ignored): string {
  return `  – ${title}  (line ${line}, ignored: ${ignoredReasons[reason]})`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
