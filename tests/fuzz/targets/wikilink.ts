import assert from 'node:assert/strict'
import { inlineOf, visibleText } from '../../../src/roadmap/markdown/inline.ts'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'
import { oneLine } from '../../../src/text/text.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

export const wikilink: Target = {
  name: 'wikilink',
  promise: 'a wikilink shows its alias, else its note, and leaves the words around it alone',
  texts: texts({
    tokens: [
      ...[
        '[[',
        ']]',
        '![[',
        '|',
        '#',
        '#^',
        '^',
        '[[note]]',
        '[[note|alias]]',
        '![[picture.png|100]]',
        '[[#Heading]]',
      ],
      ...[
        '[[a#b#c]]',
        '[[|]]',
        '[[ ]]',
        '[',
        ']',
        '](x)',
        '==',
        '==mark==',
        '= =',
        '`',
        '``',
        '**',
        '*',
        '_',
        '~~',
        '\\',
      ],
      ...['<br>', '<b>', '<!-- x -->', '  \n', '&lsqb;', '![a](b)', '[^1]', 'note.md', 'Заметка', '$', '%%'],
    ],
  }),
  check: (text) => {
    const tree = parseMarkdown(text)
    const inline = inlineOf([tree])
    assert.equal(inline.mask.length, inline.text.length)
    assert.equal(visibleText(tree), oneLine(visibleText(tree)))
    const literal = inlineOf([{ type: 'inlineCode', value: text }])
    assert.equal(literal.text, text.normalize('NFC').replace(/\r\n?/g, '\n'))
    assert.match(literal.mask, /^\uFFFC*$/)

    const name = oneLine(text.replace(/[[\]|#^=!\p{Cs}]/gu, ''))
      .normalize('NFC')
      .slice(0, 200)
      .trim()
    if (name === '' || name !== name.normalize('NFC')) return
    const shown = (value: string) => inlineOf([{ type: 'text', value }]).text
    assert.equal(shown(`see [[${name}]], then`), `see ${name}, then`)
    assert.equal(shown(`see [[note|${name}]], then`), `see ${name}, then`)
    assert.equal(shown(`see [[note#${name}]], then`), `see note > ${name}, then`)
    assert.equal(shown(`see ![[${name}]], then`), 'see , then')
  },
}
