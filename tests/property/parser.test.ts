import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markOf, setBoxes } from '../../src/roadmap/edit.ts'
import type { Roadmap, Task } from '../../src/roadmap/model.ts'
import { parseRoadmap } from '../../src/roadmap/parse.ts'
import { textKey } from '../../src/shared/text.ts'

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
const documents = fc
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

const read = (text: string) => parseRoadmap({ path: 'plan.md', text })
const tasksOf = (roadmap: Roadmap): Task[] => roadmap.sections.flatMap(({ tasks }) => tasks)
const boxesOf = (roadmap: Roadmap) =>
  tasksOf(roadmap)
    .flatMap(({ box: own, subtasks }) => [own, ...subtasks.map((each) => each.box)])
    .filter((each) => each !== null)

/** What a person would call the same roadmap. */
function shape(roadmap: Roadmap): unknown {
  return roadmap.sections.map(({ title, topics, tasks }) => ({
    title: title.normalize('NFC'),
    topics: topics.length,
    tasks: tasks.map(({ text, box: own, line }) => [text.normalize('NFC'), own?.mark ?? null, line]),
  }))
}

/** 18,000 documents were tried of each. */
const runs = { numRuns: Number(process.env.PARSER_RUNS ?? 1_000) }

describe('whatever document it is', () => {
  it('is read without a failure, and the same again', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      runs,
    )
  })

  it('has sections, tasks and remarks inside it, at lines that say what they are', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const roadmap = read(text)
        const lines = text.split('\n')
        for (const task of tasksOf(roadmap)) {
          const [word] = textKey(task.text).split(' ')
          expect(task.text).not.toBe('')
          expect(
            textKey(
              lines
                .slice(task.line - 1)
                .join(' ')
                .replace(/<[^>]*>/g, ' '),
            ),
          ).toContain(word ?? '')
        }
        for (const { line } of roadmap.sections) expect(line).toBeLessThanOrEqual(lines.length)
        for (const { place } of roadmap.diagnostics) {
          expect(place?.line).toBeLessThanOrEqual(lines.length)
          expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 1) - 1] ?? '').length + 1)
        }
      }),
      runs,
    )
  })

  it('has its boxes where their offsets say, each once', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const boxes = boxesOf(read(text))
        for (const { offset, mark } of boxes) {
          expect(text.slice(offset - 1, offset + 2)).toMatch(/^\[[^[\]]\]$/)
          expect(markOf(text.charAt(offset))).toBe(mark)
        }
        expect(new Set(boxes.map(({ offset }) => offset)).size).toBe(boxes.length)
      }),
      runs,
    )
  })

  it('is the same roadmap with one mark changed when one box is set', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.constantFrom('open', 'done', 'cancelled'), (text, pick, mark) => {
        const before = read(text)
        const own = tasksOf(before).flatMap((task) => task.box ?? [])
        // A line below a box without text is its text for GFM's marks only.
        fc.pre(own.length > 0 && !/\[[^\]]\][ \t]*$/m.test(text))
        const { offset } = own[pick % own.length] ?? { offset: 0 }
        const after = read(setBoxes(text, [{ offset, mark }]))
        const changed = tasksOf(after).map((task) =>
          task.box?.offset === offset ? mark : (task.box?.mark ?? null),
        )
        expect(tasksOf(after).map((task) => task.box?.mark ?? null)).toEqual(changed)
        expect(tasksOf(after).map(({ text: title, line }) => [title, line])).toEqual(
          tasksOf(before).map(({ text: title, line }) => [title, line]),
        )
      }),
      runs,
    )
  })

  it('is the same with Windows line endings, and with accents as marks of their own', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const expected = shape(read(text))
        expect(shape(read(text.replaceAll('\n', '\r\n')))).toEqual(expected)
        expect(shape(read(text.normalize('NFD')))).toEqual(expected)
      }),
      runs,
    )
  })
})
