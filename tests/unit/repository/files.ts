import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Returns the text of a file of the repository, its lines ending in LF. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}

/** Returns the paths below `folder` (with forward slashes, sorted) that end in one of `endings`. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
}

/** A fenced code block: its language, content and the 1-based line of its first line of content. */
export type CodeBlock = { readonly language: string; readonly text: string; readonly line: number }

/** Returns the fenced code blocks of Markdown that is written the plain way: three backticks at the start of a line. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const language = /^```(\w*)$/.exec(lines[at] ?? '')?.[1]
    if (language === undefined) continue
    const end = lines.indexOf('```', at + 1)
    if (end === -1) throw new Error(`The code block in line ${at + 1} has no end.`)
    blocks.push({ language, text: `${lines.slice(at + 1, end).join('\n')}\n`, line: at + 2 })
    at = end
  }
  return blocks
}
