import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/readme/text-width.ts'

const em = (text: string) => textWidth(text, { size: 100 }) / 100

describe('the width of a text', () => {
  it('comes from the table that shields measures with', () => {
    execFileSync(process.execPath, ['.github/scripts/generate-badge-widths.mjs', '--check'], {
      stdio: 'pipe',
    })
  })

  it('is nothing for no text', () => {
    expect(em('')).toBe(0)
  })

  it('is more in bold', () => {
    expect(textWidth('прогресс 25%', { size: 10, bold: true })).toBeGreaterThan(
      textWidth('прогресс 25%', { size: 10 }),
    )
  })

  it.each([
    ['Chinese', '路线图进度'],
    ['Japanese', 'ロードマップ'],
    ['full-width Latin', 'ＡＢＣ１２３'],
  ])('is one em a character in %s', (_, text) => {
    expect(em(text)).toBeCloseTo([...text].length, 1)
  })

  it('is half an em a character in half-width Katakana', () => {
    expect(em('ｱｲｳｴ')).toBeCloseTo(2, 1)
  })

  it.each([
    ['a letter with a combining mark', 'e\u0301', 'e'],
    ['invisible characters', 'a\u200b\u2060\u202eb', 'ab'],
    ['a family joined of four people', '👨‍👩‍👧‍👦', '👨'],
    ['a hand with a skin tone', '👍🏽', '👍'],
    ['a flag', '🇰🇿', '🎉'],
    ['a sign that a selector turns into a picture', '❤\ufe0f', '🎉'],
    ['a variation selector that asks for text', '✓\ufe0e', '✓'],
  ])('of %s is that of what is seen', (_, text, seen) => {
    expect(em(text)).toBeCloseTo(em(seen), 2)
  })

  // Measured in Chromium with Noto and DejaVu.
  it.each([
    ['Hebrew', 'התקדמות מפת הדרכים', 9.9],
    ['Arabic', 'تقدم خارطة الطريق', 8.3],
    ['Hindi', 'प्रगति मानचित्र', 5.1],
    ['Korean', '로드맵 진행률', 5.8],
    ['Armenian', 'առաջընթաց', 6.8],
    ['Georgian', 'პროგრესი', 5.0],
    ['emoji', '🎉🚀✅', 3.75],
  ])('is near to what a browser draws for %s', (_, text, drawn) => {
    expect(Math.abs(em(text) / drawn - 1)).toBeLessThan(0.15)
  })
})
