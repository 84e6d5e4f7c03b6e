import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import ts from 'typescript'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { readText, root } from './files.ts'

type Threat = {
  readonly row: string
  readonly tests: readonly { readonly path: string; readonly name: string }[]
}

const threats: Threat[] = []
const groups: string[] = []
visit(remark().use(remarkGfm).parse(readText('.github/SECURITY.md')), 'tableRow', (row, index) => {
  if (index === 0) return
  const [who, can, ...rest] = row.children
  const tests: Threat['tests'][number][] = []
  visit(row, 'link', (link) => {
    tests.push({ path: link.url.replace('../', ''), name: textOf(link) })
  })
  if (who === undefined || can === undefined) return
  if (rest.every((cell) => textOf(cell) === '')) groups.push(textOf(who))
  else threats.push({ row: `${textOf(who)}: ${textOf(can)}`, tests })
})

describe('the threats that SECURITY.md names', () => {
  it('are of every kind that there is', () => {
    expect(groups).toEqual([
      'Forged identity',
      'Text',
      'Files',
      'Events',
      'Secrets',
      'Network',
      'Input that was made to break us',
      'Supply chain',
    ])
    expect(threats.length).toBeGreaterThan(groups.length)
  })

  it.each(threats)('are each shown by a test: $row', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    const missing = tests.filter(
      ({ path, name }) => !existsSync(join(root, path)) || !namesOf(path).has(name),
    )
    expect(missing).toEqual([])
  })
})

/** Returns the full names of the tests in a file, with … in place of what a case fills in. */
function namesOf(path: string): Set<string> {
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true)
  const names = new Set<string>()
  const look = (node: ts.Node, outer: readonly string[]): void => {
    const title = ts.isCallExpression(node) ? titleOf(node, file) : undefined
    const inner = title === undefined ? outer : [...outer, title]
    if (title !== undefined) names.add(inner.join(' '))
    ts.forEachChild(node, (child) => look(child, inner))
  }
  look(file, [])
  return names
}

function titleOf(
  { expression, arguments: [title] }: ts.CallExpression,
  file: ts.SourceFile,
): string | undefined {
  if (!/^(?:describe|it|test)\b/.test(expression.getText(file))) return undefined
  if (title === undefined || !ts.isStringLiteralLike(title)) return undefined
  return title.text.replaceAll(/`?(?:\$[\w.]+|%[sdijo])`?/g, '…').replaceAll('`', '')
}
