import assert from 'node:assert/strict'
import fc from 'fast-check'
import { setBoxes } from '../../../src/roadmap/checkbox-edits.ts'
import { boxState } from '../../../src/roadmap/markdown/list-item.ts'
import { boxesOf, documents, read, shape, tasksOf } from '../../property/documents.ts'
import type { Target } from '../target.ts'
import { samplesOf, texts } from '../texts.ts'

const states = ['open', 'done', 'skipped'] as const

export const roadmap: Target = {
  name: 'roadmap',
  promise: 'a roadmap is read with every line and offset inside it, and its boxes are set where they are',
  texts: fc.oneof(
    documents,
    texts({
      tokens: [
        ...[
          '# ',
          '## ',
          '### ',
          '#### ',
          'Practice',
          'Практика',
          'Study',
          'Что изучить',
          'Week 1',
          '练习',
          'Tasks:',
        ],
        ...[
          '- ',
          '* ',
          '+ ',
          '1. ',
          '2) ',
          '[ ] ',
          '[x] ',
          '[-] ',
          '[/] ',
          '[✓] ',
          '[]',
          '[ ]',
          '  ',
          '    ',
          '\t',
          '> ',
        ],
        ...[
          '| ',
          ' | ',
          '| - | - |\n',
          '| Task | Done |\n',
          '<details>',
          '</details>',
          '<summary>',
          '</summary>',
          '<h2>',
        ],
        ...[
          '</h2>',
          '<input type="checkbox" checked>',
          '> [!todo] ',
          '```\n',
          '~~~\n',
          '%%',
          '%% x %%',
          '<!-- id: x -->',
        ],
        ...[
          '---\n',
          '+++\n',
          'title: T\n',
          'due: 2026-01-01\n',
          'tags: [a]\n',
          'kanban-plugin: board\n',
          '===\n',
          '\\',
        ],
        ...[
          '[[note|alias]]',
          '[a][b]',
          '[b]: https://x.example "t"\n',
          '[^1]',
          '~~',
          '**',
          '`',
          '✅ ',
          '❌ ',
          '🚧 ',
          'T001 ',
        ],
        ...[
          '#tag',
          '📅 2026-01-01',
          '^id',
          '[due:: 2026-01-01]',
          '==',
          'Write a parser',
          'Прочитать книгу',
          '* * *\n',
        ],
      ],
      samples: samplesOf('dialects', '.md'),
      length: 40,
    }),
  ),
  check: (text) => {
    const found = read(text)
    const lines = text.split(/\r\n|\r|\n/)
    const at = (line: number | undefined) =>
      assert.ok(line !== undefined && line >= 1 && line <= lines.length)
    for (const { line, tasks } of found.sections) {
      at(line)
      assert.ok(tasks.every((task) => task.text !== ''))
    }
    for (const task of tasksOf(found)) at(task.line)
    for (const { place } of found.remarks) {
      at(place?.line)
      assert.ok(
        (place?.column ?? 0) >= 1 && (place?.column ?? 0) <= (lines[(place?.line ?? 1) - 1] ?? '').length + 1,
      )
    }

    const boxes = boxesOf(found)
    assert.equal(new Set(boxes.map(({ offset }) => offset)).size, boxes.length)
    for (const { offset, state } of boxes) {
      assert.match(text.slice(offset - 1, offset + 2), /^\[[^[\]]\]$/)
      assert.equal(boxState(text.charAt(offset)), state)
    }
    for (const state of states) {
      const set = setBoxes(
        text,
        boxes.map(({ offset }) => ({ offset, state })),
      )
      assert.equal(set.length, text.length)
      const touched = new Set(boxes.map(({ offset }) => offset))
      for (let index = 0; index < text.length; index += 1) {
        if (touched.has(index)) assert.equal(boxState(set.charAt(index)), state)
        else assert.equal(set.charCodeAt(index), text.charCodeAt(index))
      }
    }
    if (!text.includes('\r')) assert.deepEqual(shape(read(text.replaceAll('\n', '\r\n'))), shape(found))
  },
}
