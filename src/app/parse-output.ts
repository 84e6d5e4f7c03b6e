import type { Roadmap } from '../roadmap/model.ts'
import { logSafe } from '../shared/log-safe.ts'

/** Returns what `parse --json` prints: the documented shape, nothing more. */
export function roadmapJson(roadmap: Roadmap): unknown {
  return {
    title: roadmap.title,
    sections: roadmap.sections.map(({ title, line, topics, tasks }) => ({
      title,
      line,
      topics: topics.length,
      tasks: tasks.map(({ text, line: taskLine, box }) => ({
        title: text,
        line: taskLine,
        done: box?.mark === 'done',
        cancelled: box?.mark === 'cancelled',
      })),
    })),
    diagnostics: roadmap.diagnostics.map(({ rule, severity, message, place }) => ({
      rule,
      severity,
      message,
      line: place?.line ?? null,
      column: place?.column ?? null,
    })),
  }
}

/** Returns the roadmap as an indented tree with lines, for a person to see what was understood. */
export function describeRoadmap(roadmap: Roadmap): string {
  const marks = { open: '[ ]', done: '[x]', cancelled: '[-]' } as const
  const lines = [roadmap.title]
  for (const { title, line, topics, tasks } of roadmap.sections) {
    lines.push(`  ${title}  (line ${line}, ${topics.length} topics)`)
    for (const { text, line: taskLine, box, subtasks } of tasks) {
      const mark = box === null ? '•' : marks[box.mark]
      const nested = subtasks.length === 0 ? '' : `, ${subtasks.length} steps`
      lines.push(`    ${mark} ${text}  (line ${taskLine}${nested})`)
    }
  }
  for (const { severity, message, place } of roadmap.diagnostics) {
    lines.push(`${severity}: ${place === undefined ? '' : `line ${place.line}: `}${message}`)
  }
  return `${lines.map(logSafe).join('\n')}\n`
}
