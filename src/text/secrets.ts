/** Shorter ones, and shorter beginnings, are words of every text. */
const shortest = 12

/** What stands inside words that GitHub would link: `escape.ts` and `log-safe.ts` put it there. */
const joiner = '(?:&#8288;|[\\u2060\\u200b])?'

/**
 * What GitHub's tokens look like, also where Markdown escapes them.
 * Source: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const token = new RegExp(
  String.raw`\b(?:gh[pousr]|github\\?_pat)\\?_(?:${joiner}\\?[\w.-]){19,}${joiner}\w`,
  'gu',
)

/** Hides the secrets that it was told of, and everything that looks like a token of GitHub's. */
export type Secrets = {
  readonly add: (secret: string) => void
  /** Returns `text` with `***` in the place of each, whole or cut at its end, as text, JSON, Markdown and addresses write it. */
  readonly hide: (text: string) => string
}

/** Returns secrets that know of none yet; one of fewer than twelve characters is not remembered. */
export function createSecrets(): Secrets {
  const known = new Map<string, RegExp>()
  return {
    add: (secret) => {
      if (secret.length >= shortest) known.set(secret, patternOf(secret))
    },
    hide: (text) =>
      [...known.values(), token].reduce((shown, pattern) => shown.replace(pattern, () => '***'), text),
  }
}

/** Matches the secret, and what begins as it does: a message that was cut may end inside. */
function patternOf(secret: string): RegExp {
  const characters = [...secret].map((character) => {
    if (/[a-z\d]/i.test(character)) return character
    return String.raw`(?:%[\dA-F]{2}|&[#\w]+;|\\*\u{${character.codePointAt(0)?.toString(16)}})`
  })
  const end = characters
    .slice(shortest)
    .reduceRight((rest, character) => `(?:${joiner}${character}${rest})?`, '')
  return new RegExp(`${characters.slice(0, shortest).join(joiner)}${end}`, 'gu')
}
