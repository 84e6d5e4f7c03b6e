import assert from 'node:assert/strict'
import { maskComments } from '../../../src/roadmap/markdown/comments.ts'
import { htmlTokens } from '../../../src/roadmap/markdown/html.ts'
import { oneLine } from '../../../src/text/text.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

export const html: Target = {
  name: 'html',
  promise: 'HTML and comments in a roadmap are read in one line each, at lines that are there',
  texts: texts({
    tokens: [
      ...[
        '<details>',
        '<details open>',
        '</details>',
        '<summary>',
        '</summary>',
        '<h2>',
        '</h2>',
        '<h2 id="a">',
        '</h3>',
      ],
      ...[
        '<input type="checkbox">',
        '<input type=checkbox checked>',
        "<input type='checkbox' ",
        '<input>',
        '<br>',
        '<li>',
      ],
      ...[
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '<!-- x -->',
        '<',
        '>',
        '</',
        '/>',
        '&amp;',
        '&#64;',
        '&#0;',
        '&#x41;',
        '&#9999999;',
      ],
      ...['%%', '%% x %%', '`%%`', '```\n', '~~~\n', '> ', 'Title', '\n%%\n', '&nbsp;', '"', "'", '='],
    ],
  }),
  check: (text) => {
    const lines = text.split('\n').length
    for (const token of htmlTokens(text)) {
      if ('text' in token) assert.equal(token.text, oneLine(token.text))
      if (token.kind === 'checkbox') assert.ok(token.line >= 0 && token.line < lines)
      if (token.kind === 'summary' && !token.isClosed) assert.ok(token.text.length <= 500)
    }
    const { text: masked, unclosedAt } = maskComments(text)
    assert.equal(masked.length, text.length)
    assert.equal(masked.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''))
    for (let index = 0; index < text.length; index += 1) {
      assert.ok(masked[index] === text[index] || masked[index] === ' ')
    }
    if (unclosedAt !== null) assert.ok(text.startsWith('%%', unclosedAt))
  },
}
