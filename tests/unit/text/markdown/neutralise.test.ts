import { readdirSync, readFileSync } from 'node:fs'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { neutralise } from '../../../../src/text/markdown/neutralise.ts'
import { parseMarkdown } from '../../../../src/text/markdown/parser.ts'
import { harmfulIn } from '../harmful.ts'

const folder = new URL('../../../fixtures/neutralise/', import.meta.url)

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
}

describe('Markdown of people in an issue', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const text = neutralise(read(name, 'input.md'))
    expect(text).toBe(read(name, 'expected.md'))
    expect(harmfulIn(text)).toEqual([])
  })

  const issue = 'https://github.com/octo/repo/issues/1'
  const sha = 'a5c3785ed8d6a35868bc169f07e40e889087fd2e'

  it.each([
    ['in a link whose host is spelled with an entity', '[x](https://github&#46;com/octo/repo/issues/1)'],
    ['beside an address that is spelled with an entity', '&#119;ww.example.com @octocat #1'],
    ['beside a protocol that is spelled with an entity', 'https&#58;//example.com @octocat'],
    ['beside an e-mail that is spelled with an entity', 'me&#64;example.com @octocat'],
    [
      'in an address that is spelled with entities',
      'https&colon;&sol;&sol;github&period;com/octo/repo/pull/1',
    ],
    ['behind a byte order mark', '\ufeff#1'],
    ['at the end of what a byte order mark begins', '\ufeffask @a'],
    ['in a link inside an HTML block', `<div>\n[x](${issue})\n</div>`],
    ['in the address of an HTML link', `<a href="${issue}">x</a>`],
    ['in a link whose host is written in capitals', '[x](https://GitHub.com/octo/repo/issues/1)'],
    ['in a link whose title names the host', `[x](${issue} "github.com/x")`],
    ['in a link with a title over two lines', `> [x](${issue} "a \\" &quot;\n> b")`],
    ['in a link in pointed brackets', `[x](<${issue}>)`],
    ['in a link that begins with a line end', '[x](&NewLine;https://github.com/octo/repo/issues/1)'],
    ['in a definition with a tab inside', '[x]\n\n[x]: https://git&Tab;hub.com/octo/repo/issues/1'],
    ['in a link with backslashes', '[x](https:\\\\\\\\github.com\\\\octo/repo/issues/1)'],
    ['in a link whose host is escaped', '[x](https://git%68ub.com/octo/repo/issues/1)'],
    [
      'in a link with one slash',
      '[x](http:/github.com/octo/repo/issues/1)[x](https:/github.com/octo/repo/issues/1)',
    ],
    [
      'in an address in pointed brackets with a gap in its host',
      '<https://\u200bgithub.com/octo/repo/issues/1>',
    ],
    ['in a bare address with a gap in its host', 'https://git\u00adhub.com/octo/repo/issues/1'],
    ['in a link without a protocol', '[x](//github.com/octo/repo/issues/1)'],
    ['in a link with a port and a name', '[x](https://me@github.com:443/octo/repo/issues/1)'],
    ['in a link with slashes too many', '[x](https://github.com//octo/repo//issues/1)'],
    ['in a link whose text is code', `[\`](\`](${issue})`],
    ['in a link without a text', `[](${issue})`],
    ['in a definition whose label holds brackets', `[a\\]:]: ${issue} (t)\n\n[a\\]:]`],
    ['in an address that a bracket keeps from being a link', `[ ${issue}`],
    ['in an address that begins with www', 'www.github.com/octo/repo/issues/1'],
    ['in text after HTML that was code before', '<?x?>\n    @octocat #1 <b>'],
    ['in a commit', sha],
    ['in a commit by its first digits', `${sha.slice(0, 7)}, octo@${sha.slice(0, 12)} and octo/repo@${sha}`],
    ['in a commit behind six digits', `abcde1${sha.slice(0, 34)}`],
    ['in a commit that is spelled with an entity', `&#97;${sha.slice(1)}`],
    ['in a name that is spelled with a ligature', '@&fjlig;ord'],
    ['behind a character that turns the direction', 'a\u202eb&#x202e;c&#8238;d'],
  ])('notifies nobody and refers to nothing %s', (_, markdown) => {
    expect(harmfulIn(markdown)).not.toEqual([])
    expect(harmfulIn(neutralise(markdown))).toEqual([])
  })

  it.each([
    ['a number', '1000000 people since 20261124'],
    ['a word of hexadecimal letters', 'an effaced façade, defaced'],
    ['a colour', '#a1b2c3 and #fff'],
    ['a hash in code', `\`${sha}\``],
    ['a repository', 'https://github.com/octo/repo'],
    ['entities', '&copy; &amp; &lt;b&gt; &unknown; \\* \\_'],
    ['CRLF and tabs', 'a\r\n\tb'],
    ['the joiners of emoji and scripts', '👨‍👩‍👧‍👦 می‌خواهم'],
  ])('leaves %s as it is', (_, markdown) => {
    expect(neutralise(markdown)).toBe(markdown)
  })

  it('holds no control character and no half of a character, not even in code', () => {
    expect(neutralise('a\u0000b\u001b[31m `c\u0007\ud800`')).toBe('ab[31m `c\ufffd`')
  })

  it('mentions whom it names where that is allowed, and refers to nothing all the same', () => {
    expect(neutralise('@octocat, @a/b: #1 <b>@c</b>', { mentions: true })).toBe(
      '@octocat, @a/b: #&#8203;1 &lt;b>@c&lt;/b>',
    )
  })

  it('shows HTML as what it is, whatever it looks like as Markdown', () => {
    const html = '<pre>\n*a* _b_ `c` [d](e) ~~f~~ | g | \\h\n# i\n- j\n1. k\n===\n</pre>'
    const [paragraph, ...others] = parseMarkdown(neutralise(html)).children
    expect(others).toEqual([])
    expect(paragraph?.type).toBe('paragraph')
    expect(textOf(paragraph)).toBe(html)
  })

  it('keeps an escaped line of equals signs a text', () => {
    expect(neutralise('a &#64;b\n\\===')).toBe('a &#64;&#8203;b\n\\===')
  })

  it('keeps an escaped list mark on a later line a text', () => {
    expect(neutralise('- a\n  \\- b')).not.toMatch(/^\s*- b/m)
  })

  it('leads to the issue itself from an address with www', () => {
    expect(neutralise('[x](https://www.github.com/octo/repo/issues/1)')).toBe(
      '[x](https://redirect.github.com/octo/repo/issues/1)',
    )
  })
})
