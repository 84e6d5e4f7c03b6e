import assert from 'node:assert/strict'
import { takeNotes } from '../../../src/roadmap/task-notes.ts'
import { oneLine } from '../../../src/text/text.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

export const notes: Target = {
  name: 'notes',
  promise: 'tags, dates, fields and ids of a task are taken out of its text, and nothing out of code',
  texts: texts({
    tokens: [
      ...[
        '#tag',
        '#a/b',
        '#тег',
        '#12',
        '#',
        ' #x ',
        '^id',
        ' ^block-1',
        '^',
        'T001 ',
        'T12345a: ',
        '[P] ',
        '[US1] ',
      ],
      ...[
        '📅 2026-01-01',
        '📅\ufe0f2026-01-01',
        '📅',
        '⏳ 2026-02-30',
        '🛫',
        '➕ 2026-01-01',
        '✅',
        '❌ 2026-01-01',
        '🔁 every week',
      ],
      ...[
        '🔺',
        '⏫',
        '🔼',
        '🔽',
        '⏬',
        '🏁 keep',
        '⛔ a, b',
        '🆔 abc',
        '@{2026-01-01}',
        '@{',
        '}',
        '2026-01-01',
        'word',
      ],
      ...[
        '[due:: 2026-01-01]',
        '(id:: x)',
        '[priority:: high]',
        '[priority:: none]',
        '[__proto__:: x]',
        '[constructor:: x]',
      ],
      ...['[dependsOn:: a]', '[due::', '::', '[', ']', '(', ')', '[[', ']]', 'toString', ' ', '  '],
    ],
  }),
  check: (text) => {
    const { text: said, explicitId, tags, fields } = takeNotes({ text, mask: text })
    assert.equal(said, oneLine(said))
    assert.ok(said.length <= text.length)
    for (const tag of tags) assert.match(tag, /^(?:[\p{L}\p{N}_/-]+|P|[A-Z]{1,4}\d{1,4})$/u)
    if (explicitId !== null) assert.ok(explicitId.trim() === explicitId && explicitId !== '')
    for (const [key, value] of Object.entries(fields)) {
      assert.ok(['due', 'scheduled', 'start', 'priority', 'recurrence'].includes(key))
      assert.ok(typeof value === 'string' && value.trim() === value && value !== '')
    }
    const code = takeNotes({ text, mask: '\uFFFC'.repeat(text.length) })
    assert.deepEqual(code, { text: oneLine(text), explicitId: null, tags: [], fields: {} })
  },
}
