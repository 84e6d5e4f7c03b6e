import fc from 'fast-check'
import type { Box, Roadmap, Task } from '../../src/roadmap/model.ts'
import { parseRoadmap } from '../../src/roadmap/parse.ts'

/*
 * Documents put together from what people put together: headings of every level and language, lists of every marker
 * with boxes and without, tables, callouts, details, quotes, code, comments, frontmatter.
 */
const words = fc.constantFrom(
  'Читать',
  'write',
  'a `test`',
  '**Käse**',
  '写',
  'שלום',
  '[[note|alias]]',
  'é',
  '#tag',
  '📅 2026-01-01',
  '^id-1',
  'x_y',
  'T001',
  '',
)
const phrase = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(
      'Practice',
      'Практика',
      'Задание',
      'What to study',
      'Week 1',
      '2. Основы',
      'Вопросы',
      'License',
      '🎯 Übung',
      '练习',
    ),
  )
  .map(([level, title]) => `${'#'.repeat(level)} ${title}`)
const marker = fc.constantFrom('-', '*', '+', '1.', '2)')
const box = fc.constantFrom('', '[ ] ', '[x] ', '[X] ', '[-] ', '[/] ', '[]', '[ ]', '✅ ', '~~')
const item = fc
  .tuple(fc.constantFrom('', '', '', '  ', '    ', '\t', '> '), marker, box, phrase)
  .map(([indent, mark, state, text]) => `${indent}${mark} ${state}${text}`)
const other = fc.constantFrom(
  '',
  '',
  'A paragraph.',
  'Задание: сделать',
  '**Tarefas**:',
  '| Task | Status |\n| --- | --- |\n| Build | [x] |',
  '<details><summary>More</summary>',
  '</details>',
  '> [!todo] Callout',
  '```\n- [ ] code\n```',
  '%% hidden %%',
  '<!-- id: x -->',
  '---',
  'Text\n===',
  '- [ ]',
  '* * *',
)
export const documents = fc
  .tuple(
    fc.constantFrom('', '', '---\ntitle: T\ntags: [a]\n---\n', '+++\ntitle = "T"\n+++\n', '\ufeff'),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: item },
        { weight: 2, arbitrary: heading },
        { weight: 2, arbitrary: other },
      ),
      { maxLength: 30 },
    ),
  )
  .map(([matter, lines]) => `${matter}${lines.join('\n')}\n`)

export const read = (text: string) => parseRoadmap({ path: 'plan.md', text })
export const tasksOf = (roadmap: Roadmap): Task[] => roadmap.sections.flatMap(({ tasks }) => tasks)
export const boxesOf = (roadmap: Roadmap): Box[] =>
  tasksOf(roadmap)
    .flatMap(({ box: own, subtasks }) => [own, ...subtasks.map((each) => each.box)])
    .filter((each) => each !== null)

/** What a person would call the same roadmap. */
export function shape(roadmap: Roadmap): unknown {
  return roadmap.sections.map(({ title, topics, tasks }) => ({
    title: title.normalize('NFC'),
    topics: topics.length,
    tasks: tasks.map(({ text, box: own, line }) => [text.normalize('NFC'), own?.state ?? null, line]),
  }))
}
