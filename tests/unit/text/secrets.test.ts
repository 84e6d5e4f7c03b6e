import { describe, expect, it } from 'vitest'
import { escapeLine } from '../../../src/text/escape.ts'
import { createSecrets } from '../../../src/text/secrets.ts'

const odd = 'ghx_$&\'"\\%s{}<b>|;#*_`~'

function hidden(...secrets: readonly string[]): (text: string) => string {
  const { add, hide } = createSecrets()
  for (const secret of secrets) add(secret)
  return hide
}

describe('a text for people', () => {
  it.each([
    ['as it is', odd],
    ['as JSON writes it', JSON.stringify(odd).slice(1, -1)],
    ['as an address writes it', encodeURIComponent(odd)],
    ['as a table writes it', escapeLine(odd)],
    ['cut at its end', odd.slice(0, -3)],
    ['cut after twelve characters', odd.slice(0, 12)],
  ])('holds no secret that it was told of: %s', (_, form) => {
    expect(hidden('ghx_another-one', odd)(`Bad: ${form}, ${form}`)).toBe('Bad: ***, ***')
  })

  it.each([
    `ghp_${'aB3'.repeat(12)}`,
    `ghs_${'aB3'.repeat(12)}`,
    `github_pat_${'a1'.repeat(11)}_${'b2'.repeat(29)}c`,
    `ghs_12345_eyJhbGciOiJ.eyJpc3Mi-OiIx.abc_def-ghi`,
    escapeLine(`github_pat_${'a1'.repeat(11)}_${'b2'.repeat(29)}c`),
  ])('holds nothing that looks like a token of GitHub’s: %s', (token) => {
    expect(hidden()(`label: "${token}".`)).toBe('label: "***".')
  })

  it.each(['', 'x', 'secret', 'github_pat_ABC'])('keeps its words though the secret is %j', (secret) => {
    const text = 'A secret of ghosts: ghp_, ghs_short, github_pat_, x'
    expect(hidden(secret)(text)).toBe(text)
  })

  it('keeps the letters that a secret begins with', () => {
    expect(hidden('roadmap-sync-1234')('github_pat_ roadmap')).toBe('github_pat_ roadmap')
  })
})
