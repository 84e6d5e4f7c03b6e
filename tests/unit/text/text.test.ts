import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominantEol, hash, oneLine, textKey, toLf, truncate } from '../../../src/text/text.ts'
import { casesUpTo } from '../../properties.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('cutting a long text', () => {
  it('leaves a text that fits alone', () => {
    expect(truncate('twelve chars', 12)).toBe('twelve chars')
  })

  it('cuts at the last word that fits and says that something is missing', () => {
    expect(truncate('Write a parser for arithmetic expressions', 30)).toBe('Write a parser for arithmetic…')
  })

  it('cuts before a word that only fits in part', () => {
    expect(truncate('Write a parser for arithmetic expressions', 29)).toBe('Write a parser for…')
  })

  it('cuts inside a word that is longer than what is left', () => {
    expect(truncate(`Install ${'x'.repeat(50)}`, 20)).toBe(`Install ${'x'.repeat(11)}…`)
  })

  it('never cuts an emoji in half', () => {
    expect(truncate('😀'.repeat(10), 10)).toBe(`${'😀'.repeat(4)}…`)
  })

  it('stays within the limit and cuts nothing but the end, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const cut = truncate(text, limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        if (text.length <= limit) expect(cut).toBe(text)
        else expect(cut.endsWith('…') && text.startsWith(cut.slice(0, -1))).toBe(true)
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})

describe('a text on one line', () => {
  it.each([
    ['line breaks of every kind become a blank', 'a\r\nb\nc\u2028d\u0085e', 'a b c d e'],
    ['control characters become a blank', 'a\u0000\u001bb', 'a b'],
    ['tabs and no-break spaces are squeezed', ' a \t\u00a0 b ', 'a b'],
    ['nothing visible is nothing', ' \r\n\u0007 ', ''],
  ])('%s', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })

  it('is the same when it is done twice', () => {
    fc.assert(fc.property(anyText, (text) => oneLine(oneLine(text)) === oneLine(text)))
  })
})

describe('line endings', () => {
  it('becomes LF from CRLF and from lone CR', () => {
    expect(toLf('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })

  it.each([
    ['LF', 'a\nb\n', '\n'],
    ['CRLF', 'a\r\nb\r\n', '\r\n'],
    ['the majority of a mixed file', 'a\r\nb\r\nc\n', '\r\n'],
    ['LF where both are as frequent', 'a\r\nb\n', '\n'],
    ['LF of a single line', 'a', '\n'],
    ['LF of a file that begins with a line break', '\n', '\n'],
  ])('are told apart: %s', (_, text, expected) => {
    expect(dominantEol(text)).toBe(expected)
  })
})

describe('two spellings of one text', () => {
  it.each([
    ['case', 'Write A Parser', 'write a parser'],
    ['Markdown marks', '**Write** a `parser`', 'Write a parser'],
    ['punctuation and blanks', 'Write:  a parser!', 'write a parser'],
    ['full-width letters', 'Ｗrite a parser', 'write a parser'],
    ['emoji', '🚀 Write a parser', 'write a parser'],
  ])('meet in spite of %s', (_, one, other) => {
    expect(textKey(one)).toBe(textKey(other))
  })

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['Ёлка', 'Елка'],
    ['Task 1', 'Task 2'],
    ['résumé', 'resume'],
  ])('%s and %s stay different', (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other))
  })

  it('say nothing where there is no letter or digit', () => {
    expect(textKey('— … 🚀')).toBe('')
  })
})

describe('the hash of a text', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is the published FNV-1a value', (text, hexadecimal) => {
    expect(hash(text)).toBe(BigInt(`0x${hexadecimal}`).toString(36))
  })

  it('is at most 13 digits and letters, and does not collide over many similar texts', () => {
    const hashes = new Set<string>()
    for (let number = 0; number < 50_000; number += 1) hashes.add(hash(`Task ${number}`))
    expect(hashes.size).toBe(50_000)
    for (const each of hashes) expect(each).toMatch(/^[0-9a-z]{1,13}$/)
  })

  it('tells lone surrogates and their order apart', () => {
    expect(new Set(['\ud800', '\udc00', '\ud800\udc00', '\udc00\ud800'].map(hash)).size).toBe(4)
  })
})
