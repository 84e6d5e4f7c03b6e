/** Shorter secrets, and shorter beginnings of secrets, would hide ordinary words. */
const shortest = 12

/** `escape.ts` and `escape-message.ts` put such a character into words that GitHub would read as links or commands. */
const joiner = '(?:&#8288;|[\\u2060\\u200b])?'

/**
 * What GitHub's tokens look like, also where Markdown escapes them.
 * Source: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const token = new RegExp(
  String.raw`\b(?:gh[pousr]|github\\?_pat)\\?_(?:${joiner}\\?[\w.-]){19,}${joiner}\w`,
  'gu',
)

/** Hides the secrets that were added, and everything that looks like a token of GitHub. */
export type Secrets = {
  readonly add: (secret: string) => void
  /** Returns `text` with `***` for each secret, whole or cut, as text, JSON, Markdown and addresses write it. */
  readonly hide: (text: string) => string
}

/** Returns an empty set of secrets; a secret of fewer than twelve characters is ignored. */
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

/** Matches the secret and its long beginnings: a message that was cut may end inside a secret. */
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
