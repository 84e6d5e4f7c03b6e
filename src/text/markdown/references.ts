/** What of a text may stay alive. */
export type ReferenceOptions = {
  /** Whether `@name` may notify. */
  readonly mentions?: boolean
}

/** What to put in the place of `start` to `end`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** GitHub takes seven digits and more for a commit. */
const longestPiece = 6

/**
 * Returns the offsets in `text` (as a reader sees it, entities and escapes decoded) at which something invisible has
 * to stand so that GitHub makes nothing of it: mentions, `#1`, `GH-1`, `owner/repo#1`, commit hashes. Ascending.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function referenceGaps(text: string, { mentions = false }: ReferenceOptions = {}): number[] {
  const gaps: number[] = []
  for (const { index, 0: match } of text.matchAll(/@(?=[a-z\d])|#(?=\d)|(?<![a-z])gh-(?=\d)/gi)) {
    if (match !== '@' || !mentions) gaps.push(index + match.length)
  }
  for (const { index, 0: match } of text.matchAll(/(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/gi)) {
    // Every word of these letters and every number could be one; those are what people write.
    if (match.length < 40 && !(/\d/.test(match) && /[a-f]/i.test(match))) continue
    for (let at = longestPiece; at < match.length; at += longestPiece) gaps.push(index + at)
  }
  return gaps.sort((a, b) => a - b)
}

const path = String.raw`\.?(?::\d+)?\/+[^\s/]+\/+[^\s/]+\/+(?:issues|pull|discussions|commit)\/`
const address = new RegExp(String.raw`^((?:https?:)?\/\/(?:[^\s/@]*@)?)(?:www\.)?github\.com(?=${path})`, 'i')
const written = new RegExp(
  String.raw`(?:(?<=https?:\/\/(?:[^\s/@]*@)?)(?:www\.)?|(?<![\w.])www\.)github\.com(?=${path})`,
  'gi',
)

/** Leads to the same page, and GitHub takes it for no reference. */
const redirectHost = 'redirect.github.com'

/** Any page that is not GitHub's. */
const elsewhere = 'https://elsewhere.invalid'

/**
 * Returns the address that leads to the same issue, pull request, discussion or commit without referring to it, or
 * null for an address that refers to nothing. It is read as a browser reads it, which passes over blanks, takes
 * backslashes for slashes and decodes the host. Source: https://url.spec.whatwg.org/#url-parsing
 */
export function redirected(url: string): string | null {
  if (address.test(url)) return url.replace(address, `$1${redirectHost}`)
  const read = URL.canParse(url)
    ? new URL(url)
    : URL.canParse(url, elsewhere)
      ? new URL(url, elsewhere)
      : null
  if (read === null || !/^(?:www\.)?github\.com\.?$/.test(read.hostname)) return null
  if (!/^\/+[^/]+\/+[^/]+\/+(?:issues|pull|discussions|commit)\//.test(read.pathname)) return null
  read.hostname = redirectHost
  return read.href
}

/** Returns the same for the addresses in `text`, as edits of it. */
export function redirectingEdits(text: string): Edit[] {
  if (!/github\.com/i.test(text)) return []
  return [...text.matchAll(written)].map(({ index, 0: host }) => ({
    start: index,
    end: index + host.length,
    // Without a protocol only `www.` makes a link.
    text: /[/@]/.test(text.charAt(index - 1)) ? redirectHost : `https://${redirectHost}`,
  }))
}
