import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hash } from '../../src/text/text.ts'

const folder = new URL('../fixtures/fuzz/', import.meta.url)

/** Returns the texts that were kept for a target, by name: what was found once stays mended. */
export function keptCases(target: string): { readonly name: string; readonly text: string }[] {
  const place = new URL(`${target}/`, folder)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.json$/, ''),
      text: String(JSON.parse(readFileSync(new URL(name, place), 'utf8'))),
    }))
}

/** Keeps a text as a fixture of the target and returns its path; JSON holds halves of characters and any line end. */
export function keepCase(target: string, text: string): string {
  const place = new URL(`${target}/`, folder)
  mkdirSync(place, { recursive: true })
  const file = new URL(`${hash(text)}.json`, place)
  writeFileSync(file, `${JSON.stringify(text)}\n`)
  return fileURLToPath(file)
}
