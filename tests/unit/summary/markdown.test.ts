import { describe, expect, it } from 'vitest'
import { advice, sentence } from '../../../src/summary/markdown.ts'

describe('a sentence of ours as Markdown', () => {
  it('keeps code as code, and makes text of all else', () => {
    expect(sentence('`max` is *no* value of `min` for @ada, see https://evil.example.')).toBe(
      '`max` is \\*no\\* value of `min` for @&#8288;ada, see https:&#8288;//evil.example.',
    )
  })

  it('is one line, whatever GitHub said', () => {
    expect(sentence('GitHub refused:\n\n# Heading\n- `x`')).not.toContain('\n')
  })

  it('takes a lone backtick for what it is', () => {
    expect(sentence('a ` b <b>')).toBe('a \\` b &lt;b>')
  })
})

describe('advice of ours as Markdown', () => {
  it('keeps addresses, without the full stop behind them', () => {
    const compare = 'https://github.com/octo/roadmap/compare/main...roadmap-progress-main?expand=1'
    expect(advice(`Open it yourself: ${compare}. Or @ada does.`)).toBe(
      `Open it yourself: ${compare}. Or @&#8288;ada does.`,
    )
  })
})
