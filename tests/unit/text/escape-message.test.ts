import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logSafe } from '../../../src/text/escape-message.ts'
import { casesUpTo } from '../../properties.ts'

/** How the runner finds commands in a line, by https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[')
}

describe('a line for the log', () => {
  it('leaves ordinary text alone', () => {
    expect(logSafe('Создано 3 issues: a::b, #12 [x]')).toBe('Создано 3 issues: a::b, #12 [x]')
  })

  it.each([
    '::add-mask::secret',
    '  ::error file=a::b',
    'title ##[add-mask]x',
    '##[group]x',
    'a\n::set-output name=x::y',
    'a\r::warning::b',
    '\u0007::error::x',
    '#\u0000#[error]x',
    ':\u0000:error::x',
    '\u2028::error::x',
    '\u202e::error::x',
    ':\u200b:error::x',
    '#\u2066#[error]x',
  ])('%j is no workflow command and no second line', (text) => {
    const line = logSafe(text)
    expect(isCommand(line)).toBe(false)
    expect(line).not.toMatch(/[\r\n]/)
  })

  it('moves no cursor and turns no direction', () => {
    expect(logSafe('a\u001b[2Jb\u202ec\u2066d\u009be\u200bf\ud800')).toBe('a[2Jbcdef')
  })

  it('is no command whatever people wrote', () => {
    const part = fc.oneof(
      fc.constantFrom('::', '##', '[', '##[', 'error', ' ', '\n', '\r', '\u0000', '\u200b', '\u2029', '\t'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const line = logSafe(parts.join(''))
        expect(isCommand(line)).toBe(false)
        expect(line).not.toMatch(/[\r\n\u2028\u2029]/)
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
