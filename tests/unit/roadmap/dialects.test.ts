import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Roadmap, Task, Topic } from '../../../src/roadmap/model.ts'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'

/*
 * Each folder is a document as somebody writes it and what a sensible person reads in it. `UPDATE_FIXTURES=1` rewrites
 * what is expected; read the difference before you commit it.
 */
const folder = new URL('../../fixtures/dialects/', import.meta.url)

/** What is seen of a task; what it has not is left out. */
function seen(task: Task): Readonly<Record<string, unknown>> {
  const { explicitId, text, markdown, line, box, subtasks, why, tags, fields, settled } = task
  return {
    text,
    ...(markdown === text ? {} : { markdown }),
    line,
    ...(box === null ? {} : { box: box.state }),
    ...(settled === undefined ? {} : { settled }),
    ...(explicitId === null ? {} : { explicitId }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(subtasks.length === 0
      ? {}
      : { subtasks: subtasks.map((each) => `${each.line}: ${mark(each)}${each.text}`) }),
    why,
  }
}

function mark({ box }: Pick<Task, 'box'>): string {
  return box === null ? '' : `[${box.state}] `
}

function outline(topics: readonly Topic[], indent = ''): string[] {
  return topics.flatMap(({ text, children }) => [`${indent}${text}`, ...outline(children, `${indent}  `)])
}

function understood({ title, due, tags, sections, ignored, remarks }: Roadmap): unknown {
  return {
    title,
    ...(due === undefined ? {} : { due }),
    ...(tags === undefined ? {} : { tags }),
    sections: sections.map((section) => ({
      title: section.title,
      line: section.line,
      why: section.why,
      ...(section.explicitId === null ? {} : { explicitId: section.explicitId }),
      ...(section.topics.length === 0 ? {} : { topics: outline(section.topics) }),
      tasks: section.tasks.map(seen),
    })),
    ignored: ignored?.map((part) => `${part.line}: ${part.title} (${part.reason})`),
    diagnostics: remarks.map(({ rule, severity, place }) => {
      return `${place.line}:${place.column} ${severity} ${rule}`
    }),
  }
}

describe('a roadmap in the wild', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/roadmap.md`, folder), 'utf8')
    const roadmap = parseRoadmap({ path: 'roadmap.md', text }, { tags: true })
    const expected = new URL(`${name}/expected.json`, folder)
    if (process.env.UPDATE_FIXTURES === '1') {
      writeFileSync(expected, `${JSON.stringify(understood(roadmap), null, 2)}\n`)
    }
    expect(understood(roadmap)).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    for (const { box } of roadmap.sections.flatMap((section) => section.tasks)) {
      if (box !== null) expect(text.slice(box.offset - 1, box.offset + 2)).toMatch(/^\[.\]$/)
    }
    if (!roadmap.sections.some((section) => section.tasks.length > 0)) {
      expect(roadmap.remarks, 'nothing is found in silence').not.toEqual([])
    }
    for (const { place } of roadmap.remarks) expect(place.path).toBe('roadmap.md')
  })
})
