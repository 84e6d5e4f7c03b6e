import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/file.ts'
import { updateZones } from '../../src/readme/zones.ts'
import { readFrontmatter } from '../../src/roadmap/frontmatter.ts'
import { parseRoadmap } from '../../src/roadmap/parse.ts'
import { findHazard } from '../../src/text/markdown/hazard.ts'
import { parseMarkdown } from '../../src/text/markdown/parser.ts'
import { growth } from '../steps.ts'
import { failureOf } from '../unit/support/failure.ts'

const times = (text: string) => (size: number) => text.repeat(size)
const around = (before: string, text: string, after: string) => (size: number) =>
  before.repeat(size) + text + after.repeat(size)

/** Runs of one mark more each, so that none closes another. */
function growing(mark: string): (size: number) => string {
  return (size) =>
    Array.from({ length: Math.sqrt(8 * size) }, (_, index) => `${mark.repeat(index + 1)}a`).join(' ')
}

describe('the steps of parsing Markdown grow no faster than its length', () => {
  it.each([
    ['a flat list', times('- a\n')],
    ['a nested list', times('- a\n  - b\n')],
    ['a list of quotations', times('- > a\n')],
    ['quotations', times('> a\n\n')],
    ['quotations with tables', times('> |a|\n> |-|\n> |b|\n\n')],
    ['underlined headings', times('a\n=\n')],
    ['lists between paragraphs', times('- a\n\nb\n\n')],
    ['tables', times('|a|\n|-|\n|b|\n\n')],
    ['a long table', times('|a|\n|-|\n')],
    ['paragraphs full of emphasis', times(`${'*a _b '.repeat(20)}\n\n`)],
    ['paragraphs full of brackets', times(`${'[![a'.repeat(20)}\n\n`)],
    ['comments without an end', times('<!--\n\n')],
    ['code without an end', times('```\n\n')],
    ['a long word', times('a')],
    ['a box before many words', (size: number) => `- [ ] ${'ab www '.repeat(size)}`],
    ['a link before many words', (size: number) => `[a b](c) [d] ${'ab www '.repeat(size)}`],
    [
      'a table of contributors',
      (size: number) => `<table>\n${'<td><a href="https://a.b">[*c*]</a></td>\n'.repeat(size)}</table>\n`,
    ],
    ['blank lines', times('\n')],
  ])('with %s', (_, document) => {
    expect(findHazard(document(4_000))).toBeNull()
    expect(growth(250, document, parseMarkdown)).toBeLessThan(1.2)
  })
})

describe('a text that the parser would take too long for, or too deep, is refused in linear steps', () => {
  it.each([
    ['10,000 levels of quotations', 'too-deep', times('> ')],
    ['10,000 levels of lists', 'too-deep', times('- ')],
    ['10,000 levels of numbered lists', 'too-deep', times('1. ')],
    ['10,000 levels of both', 'too-deep', times('> - ')],
    ['lists that go in line by line', 'too-deep', (size: number) => stairs('- a', Math.sqrt(10 * size))],
    ['quotations that go in line by line', 'too-deep', (size: number) => stairs('> a', Math.sqrt(10 * size))],
    ['10,000 levels of emphasis', 'too-tangled', around('*a ', 'b', ' a*')],
    ['10,000 levels of links', 'too-tangled', around('[', 'a', '](b)')],
    ['10,000 levels of pictures', 'too-tangled', around('![', 'a', '](b)')],
    ['brackets', 'too-tangled', times('[[')],
    ['emphasis without an end', 'too-tangled', times('*a_')],
    ['runs of tildes', 'too-tangled', times('~~a ~')],
    ['code spans without an end', 'too-tangled', growing('`')],
    ['comments without an end in a paragraph', 'too-tangled', times('a <!-- ')],
    ['instructions without an end in a paragraph', 'too-tangled', times('a <?')],
    ['titles of links without an end', 'too-tangled', times('[a](b (')],
    [
      'an address that ends in punctuation',
      'too-tangled',
      (size: number) => `www.a.b${'?!.,:*_~'.repeat(size)}a`,
    ],
    [
      'a quotation that goes on without its marks',
      'too-tangled',
      (size: number) => `> a\n${'b\n'.repeat(2 * size)}`,
    ],
    ['numbers that begin no list', 'too-tangled', (size: number) => `a\n${'2. *b\n'.repeat(size)}`],
    ['rows that are in no table', 'too-tangled', times('|*a\n')],
    ['items too far in to be any', 'too-tangled', (size: number) => `a\n${'    - *b\n'.repeat(size)}`],
    ['words in brackets', 'too-tangled', (size: number) => `[${'ab '.repeat(2 * size)}](c)`],
    [
      'what is HTML in a comment only',
      'too-tangled',
      (size: number) => `<!--\n<div>\n-->\n${'[*a'.repeat(size)}`,
    ],
    ['a table that is too wide', 'too-tangled', times('|a')],
    ['definitions', 'too-tangled', times('[a]: b\n\n')],
  ])('with %s', (_, rule, document) => {
    const text = document(10_000)
    expect(findHazard(text)).toMatchObject({ rule })
    expect(growth(10_000, document, findHazard)).toBeLessThan(1.2)
    expect(parseRoadmap({ path: 'plan.md', text })).toMatchObject({
      sections: [],
      remarks: [{ rule, severity: 'error' }],
    })
    const zones = updateZones(text, { badge: '![x](y)', progress: null, chart: null }, { path: 'README.md' })
    expect(zones).toMatchObject({ text, diagnostics: [{ rule: 'readme-unread', severity: 'warning' }] })
  })
})

describe('YAML that would end the process or take minutes is refused in linear steps', () => {
  it.each([
    ['10,000 levels of lists in brackets', 'is nested more than 100 deep', times('[')],
    ['brackets that quotes seem to close', 'is nested more than 100 deep', times('["]", ')],
    ['10,000 levels of maps in braces', 'is nested more than 100 deep', times('{a: ')],
    ['10,000 levels of lists', 'is nested more than 100 deep', times('- ')],
    ['10,000 levels of keys', 'is nested more than 100 deep', times('? ')],
    ['10,000 levels of both', 'is nested more than 100 deep', times('- [')],
    [
      'maps that go in line by line',
      'is indented by 200 and more',
      (size: number) => stairs('a:', Math.sqrt(8 * size)),
    ],
    [
      '20,000 keys',
      'has 180000 characters; the limit is 100000',
      (size: number) => Array.from({ length: 2 * size }, (_, index) => `k${index + 10_000}: \n`).join(''),
    ],
    [
      'a number of 200,000 digits',
      'has 200000 characters; the limit is 100000',
      (size: number) => '9'.repeat(20 * size),
    ],
  ])('with %s', (_, reason, document) => {
    const text = document(10_000)
    const read = (yaml: string) => failureOf(() => parseConfig(yaml, 'config.yml'))
    expect(read(text)).toMatchObject({ kind: 'invalid', message: `config.yml ${reason}.` })
    expect(growth(10_000, document, read)).toBeLessThan(1.2)
    expect(readFrontmatter(text, 'yaml').error).toEqual({ message: `it ${reason}`, line: 1 })
  })

  it.each([
    ['keys', (size: number) => Array.from({ length: size }, (_, index) => `k${index}: x\n`).join('')],
    ['a list', (size: number) => `a:\n${'- b\n'.repeat(size)}`],
    ['a list in brackets', (size: number) => `a: [${'b, '.repeat(size)}]\n`],
    ['text over many lines', (size: number) => `a: "${'b\n '.repeat(size)}"\n`],
  ])('or parsed in linear steps in a frontmatter: %s', (_, document) => {
    const read = (yaml: string) => parseRoadmap({ path: 'plan.md', text: `---\n${yaml}---\n` })
    expect(read(document(1_000)).remarks.map(({ rule }) => rule)).not.toContain('broken-frontmatter')
    expect(growth(250, document, read)).toBeLessThan(1.2)
  })
})

function stairs(line: string, size: number): string {
  const lead = line.startsWith('>') ? '> ' : '  '
  return Array.from({ length: size }, (_, index) => lead.repeat(index) + line).join('\n')
}
