// What `licenses.txt` beside a bundle says: every package whose code is in it, with its licence in full. ncc's own
// `--license` knows only what is in the last of several chunks.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the text of `licenses.txt` for a bundle, packages by name: a line `name version (licence)` each, what the
 * package says about its licence, and a rule. Throws where a package says nothing.
 *
 * @param {{ modules?: readonly object[] }} stats what `ncc --stats-out` writes
 * @returns {string}
 */
export function licensesOf(stats) {
  const sections = new Map()
  for (const folder of packageFolders(stats)) {
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const title = `${name} ${version} (${license ?? licenses?.[0]?.type})`
    sections.set(title, `${title}\n\n${licenseText(folder).trim()}\n`)
  }
  return [...sections.keys()]
    .sort()
    .map((title) => sections.get(title))
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function packageFolders(stats) {
  const folders = new Set()
  const visit = (modules = []) => {
    for (const { nameForCondition: path, orphan, modules: inner } of modules) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path ?? '')?.[0]
      // What a chunk was put together from is among the stats by itself, too: an orphan.
      if (folder !== undefined && !orphan) folders.add(folder)
      visit(inner)
    }
  }
  visit(stats.modules)
  return folders
}

function licenseText(folder) {
  const read = (name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  const names = readdirSync(folder).sort()
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
  if (files.length > 0) return files.map(read).join('\n')
  const readme = names.find((name) => /^readme\b/i.test(name))
  const section = /^(?:#+ *licen[cs]e\b|licen[cs]e\n[=-]+$)[\s\S]*/im.exec(
    readme === undefined ? '' : read(readme),
  )
  if (section === null) throw new Error(`${folder} says nothing about its licence.`)
  return section[0]
}
