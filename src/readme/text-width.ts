import { boldWidths, normalWidths, unitsPerEm, widthRanges } from './badge-widths.ts'

export type Font = {
  /** Pixels of an em. */
  readonly size: number
  readonly bold?: boolean
}

/** Width of a picture in em. */
const emoji = 1.25

/**
 * Widths in em of characters that Verdana lacks, by the usual fallback fonts; the first match wins. Estimates are enough:
 * `textLength` makes the browser fit the text into the sum.
 */
const elsewhere: readonly (readonly [RegExp, number])[] = [
  [/[\p{Emoji_Modifier}\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/\p{Regional_Indicator}/u, 0.625],
  [/\p{Emoji_Presentation}/u, emoji],
  [/[\uff61-\uff9f]/u, 0.5],
  [/\p{Script=Hangul}/u, 0.92],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fc\uff01-\uff60]/u,
    1,
  ],
  [/\p{Script=Hebrew}/u, 0.57],
  [/\p{Script=Arabic}/u, 0.5],
  [/\p{Mc}/u, 0.3],
  [/\p{Script=Devanagari}/u, 0.46],
  [/\p{L}/u, 0.65],
]

/** The width of an m, which shields assumes for an unknown character. */
const unknown = 0.973

const joiner = 0x200d
const emojiVariation = 0xfe0f

/**
 * Returns the width of `text` in pixels, in Verdana, the font of badges. The widths of characters outside Latin, Greek and
 * Cyrillic are estimates: full width for CJK, none for combining marks, one picture for a joined emoji.
 */
export function textWidth(text: string, { size, bold = false }: Font): number {
  const widths = bold ? boldWidths : normalWidths
  // badge-maker adds hundredths one by one as floats; another order of additions would round differently.
  let pixels = 0
  let before = 0
  let last = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const units = knownUnits(code, widths)
    if (code === emojiVariation) {
      // The selector makes the character before it a picture.
      pixels -= last
      last = Math.round(emoji * size * 100) / 100
    } else if (before === joiner) last = 0
    else if (units === undefined) last = Math.round(emWidth(character) * size * 100) / 100
    else last = Math.round((units * size * 100) / unitsPerEm) / 100
    pixels += last
    before = code
  }
  return pixels
}

/** Returns whether letters of `text` join or stack: more spacing would break such words. */
export function isComplexScript(text: string): boolean {
  return joining.test(text)
}

const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Mc}]/u

function emWidth(character: string): number {
  return elsewhere.find(([pattern]) => pattern.test(character))?.[1] ?? unknown
}

function knownUnits(code: number, widths: string): number | undefined {
  let before = 0
  for (const [first, last] of widthRanges) {
    if (code < first) return undefined
    if (code <= last) {
      const at = (before + code - first) * 3
      return Number.parseInt(widths.slice(at, at + 3), 16)
    }
    before += last - first + 1
  }
  return undefined
}
