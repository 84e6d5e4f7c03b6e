import assert from 'node:assert/strict'
import { escapeCell, escapeLine } from '../../../src/text/escape.ts'
import { logSafe } from '../../../src/text/escape-message.ts'
import { neutralise } from '../../../src/text/markdown/neutralise.ts'
import { oneLine, withoutInvisible } from '../../../src/text/text.ts'
import { pageOf, referencesIn, refers, unseenIn, withoutGaps } from '../../integration/hostile/reading.ts'
import { harmfulIn } from '../../unit/text/harmful.ts'
import type { Target } from '../target.ts'
import { samplesOf, texts } from '../texts.ts'

const hostile = [
  ...[
    '@octocat',
    '@a/b',
    '#1',
    'GH-1',
    'o/r#12',
    '@',
    '#',
    '\\',
    '\\@',
    '&amp;',
    '&#64;',
    '&#35;',
    '&commat;',
    '&num;',
  ],
  ...[
    '&lt;',
    '&#8203;',
    '&Tab;',
    '&NewLine;',
    '&nbsp;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '--!>',
    '<!-- x -->',
    '<script>',
  ],
  ...[
    'https://',
    'www.',
    'github.com/o/r/',
    'issues/1',
    'commit/',
    'a5c3785',
    'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '](',
    '![',
    '[x](y)',
    '[^1]',
    '[^1]: ',
    '|',
    '\n| - | - |\n',
    '`',
    '```\n',
    '~~~',
    '*',
    '**',
    '_',
  ],
  ...[
    '~~',
    '$',
    '$$',
    '- ',
    '1. ',
    '> ',
    '# ',
    '\n---\n',
    '\n===\n',
    '- [ ] ',
    '+ ',
    '<',
    '>',
    '<?',
    '?>',
    '<![CDATA[',
  ],
  ...[
    '<!-- roadmap-sync:progress:end -->',
    '::',
    '##[',
    '\u001b[2J',
    '\u202e',
    'מדריך',
    '"',
    "'",
    '{',
    '}',
    '^',
    '==',
    '=',
  ],
]

/** What is seen of `text` where it is written as one line. */
const seen = (text: string): string => withoutGaps(oneLine(withoutInvisible(text)))

export const cells: Target = {
  name: 'cells',
  promise: 'text in a cell of a table, a list item or a line of the log is that text and nothing else',
  texts: texts({ tokens: hostile }),
  check: (text) => {
    const cell = escapeCell(text, 100_000)
    const table = pageOf(`| head | next |\n| --- | --- |\n| ${cell} | end |\n\nbelow`)
    assert.deepEqual(
      table.rows.map(({ cells: count }) => count),
      [2, 2],
    )
    assertText(table, ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'p'])
    assert.equal(oneLine(table.shown), oneLine(`head next ${seen(text)} end below`))

    const list = pageOf(`- ${escapeLine(text, 100_000)}\n\nbelow`)
    assertText(list, ['ul', 'li', 'p'])
    assert.equal(oneLine(list.shown), oneLine(`${seen(text)} below`))

    const line = logSafe(text)
    assert.doesNotMatch(line, /^\s*::|##\[|[\r\n\u2028\u2029]/)
    assert.deepEqual(unseenIn(line.replace(/\t/g, ' ')), [])
  },
}

function assertText(page: ReturnType<typeof pageOf>, elements: readonly string[]): void {
  assert.deepEqual(
    [...page.elements].filter((name) => ![...elements, 'span'].includes(name)),
    [],
  )
  assert.deepEqual(referencesIn(page.words), [])
  assert.deepEqual([...page.links, ...page.pictures, ...page.comments, ...unseenIn(page.shown)], [])
}

export const neutralised: Target = {
  name: 'neutralised',
  promise:
    'Markdown in an issue mentions nobody, refers to nothing, is no HTML, and is the same when neutralised again',
  texts: texts({
    tokens: [...hostile, '    ', '\n    ', '<div>\n', '</div>\n', '[a]: ', '[a]'],
    samples: samplesOf('neutralise', '.md'),
  }),
  check: (text) => {
    const once = neutralise(text)
    assert.deepEqual(harmfulIn(once), [])
    const page = pageOf(once)
    assert.deepEqual(referencesIn(page.words), [])
    assert.deepEqual(page.links.filter(refers), [])
    assert.deepEqual(page.comments, [])
    assert.equal(neutralise(once), once)
  },
}
