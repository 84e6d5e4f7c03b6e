import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * Returns in which files two folders differ, a line a file by path; none where every byte is the same. A folder that
 * does not exist has no files.
 *
 * @param {string} built what is right
 * @param {string} committed what is there, called `name` in the lines
 * @param {string} name
 * @returns {string[]}
 */
export function differencesBetween(built, committed, name) {
  const [right, here] = [filesOf(built), filesOf(committed)]
  return [...new Set([...right.keys(), ...here.keys()])].sort().flatMap((path) => {
    const [wanted, found] = [right.get(path), here.get(path)]
    if (found === undefined) return `missing    ${name}/${path}`
    if (wanted === undefined) return `not built  ${name}/${path}`
    return wanted.equals(found) ? [] : `different  ${name}/${path}`
  })
}

/** Copies a folder without copying what is in its files, where the disk allows. */
export function linkFolder(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

function linkFile(source, target) {
  try {
    linkSync(source, target)
  } catch (error) {
    if (error.code !== 'EXDEV' && error.code !== 'EPERM') throw error
    copyFileSync(source, target)
  }
}

/** Every file below the folder by its path with forward slashes. */
function filesOf(folder, prefix = '', files = new Map()) {
  for (const entry of entriesOf(join(folder, prefix))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) filesOf(folder, path, files)
    else files.set(path, readFileSync(join(folder, path)))
  }
  return files
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
