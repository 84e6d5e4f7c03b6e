import { posix } from 'node:path'
import ts from 'typescript'

/** A TypeScript file: its path in the repository and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** One import of a file: `target` is a path in the repository for a relative one, else the package's name. */
export type Import = { readonly from: string; readonly target: string; readonly relative: boolean }

/** Returns every import of the file, those of types and dynamic ones too. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const relative = fileName.startsWith('.')
    const target = relative ? posix.join(posix.dirname(path), fileName) : packageOf(fileName)
    return { from: path, target, relative }
  })
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Returns the files that `path` reaches through relative imports, itself included. */
export function reachableFrom(path: string, imports: readonly Import[]): Set<string> {
  const targets = group(imports)
  const reached = new Set([path])
  for (const each of reached) {
    for (const { target, relative } of targets.get(each) ?? []) if (relative) reached.add(target)
  }
  return reached
}

function group(imports: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>()
  for (const each of imports) groups.set(each.from, [...(groups.get(each.from) ?? []), each])
  return groups
}

/** Returns the import cycles among files, each once, as a path that ends where it began. */
export function importCycles(imports: readonly Import[]): string[] {
  const targets = group(imports.filter(({ relative }) => relative))
  const finished = new Set<string>()
  const path: string[] = []
  const cycles: string[] = []
  function visit(file: string): void {
    const at = path.indexOf(file)
    if (at !== -1) cycles.push([...path.slice(at), file].join(' → '))
    if (at !== -1 || finished.has(file)) return
    path.push(file)
    for (const { target } of targets.get(file) ?? []) visit(target)
    path.pop()
    finished.add(file)
  }
  for (const file of targets.keys()) visit(file)
  return cycles
}

/** Something found in a file. */
export type Finding = { readonly path: string; readonly line: number; readonly what: string }

/** Returns a finding as `path:line what`. */
export function describeFinding({ path, line, what }: Finding): string {
  return `${path}:${line} ${what}`
}

/** Names that stand for the world outside: input, output, time, chance. */
const impureGlobals = new Set([
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'globalThis',
  'require',
])

/** Returns the uses of clock, chance, network, console and process in the file; comments and strings do not count. */
export function impurities(file: SourceFile): Finding[] {
  return findNodes(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const text = `${node.expression.getText()}.${node.name.text}`
      return text === 'Date.now' || text === 'Math.random' ? text : null
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
      return (node.arguments ?? []).length === 0 ? 'new Date() without an argument' : null
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
    if (ts.isMetaProperty(node)) return 'import.meta'
    return ts.isIdentifier(node) && impureGlobals.has(node.text) && isValue(node) ? node.text : null
  })
}

/** Whether an identifier stands for a value, rather than naming a property, a parameter or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent)
  return !named || ('initializer' in parent && parent.initializer === node)
}

/** Returns default exports and re-exports: both hide where a name comes from. */
export function hiddenExports(file: SourceFile): Finding[] {
  return findNodes(file, (node) => {
    if (ts.isExportAssignment(node)) return 'default export'
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) return 're-export'
    const flags = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
    return flags.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? 'default export' : null
  })
}

/** Returns the exported functions that no docstring describes. */
export function undescribedFunctions(file: SourceFile): Finding[] {
  return findNodes(file, (node) => {
    if (!ts.isFunctionDeclaration(node)) return null
    const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    return exported && ts.getJSDocCommentsAndTags(node).length === 0 ? `${node.name?.text}` : null
  })
}

/** Returns the places where a type is asserted rather than shown; `as const` asserts nothing. */
export function casts(file: SourceFile): Finding[] {
  return findNodes(file, (node) =>
    ts.isAsExpression(node) && node.type.getText() !== 'const' ? `as ${node.type.getText()}` : null,
  )
}

/** Returns the lines of the file that hold `text`, comments and strings included. */
export function linesWith({ path, text }: SourceFile, part: string): Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.includes(part) ? { path, line: index + 1, what: part } : []))
}

const trees = new WeakMap<SourceFile, ts.SourceFile>()

function treeOf(file: SourceFile): ts.SourceFile {
  const tree = trees.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

function findNodes(file: SourceFile, match: (node: ts.Node) => string | null): Finding[] {
  const tree = treeOf(file)
  const findings: Finding[] = []
  function visit(node: ts.Node): void {
    const what = match(node)
    if (what !== null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      findings.push({ path: file.path, line: line + 1, what })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return findings
}
