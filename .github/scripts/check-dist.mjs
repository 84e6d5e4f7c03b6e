// Builds into another folder and compares every byte with dist/:
//   node .github/scripts/check-dist.mjs [folder]    the folder (else a temporary one) then holds the right bundle
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const committed = fileURLToPath(new URL('../../dist', import.meta.url))
const given = process.argv[2]
const built = given === undefined ? mkdtempSync(join(tmpdir(), 'roadmap-sync-dist-')) : resolve(given)

execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), built], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
const [right, here] = [filesOf(built), filesOf(committed)]
const differences = [...new Set([...right.keys(), ...here.keys()])].sort().flatMap((path) => {
  const [wanted, found] = [right.get(path), here.get(path)]
  if (found === undefined) return `missing    dist/${path}`
  if (wanted === undefined) return `not built  dist/${path}`
  return wanted.equals(found) ? [] : `different  dist/${path}`
})
if (given === undefined) rmSync(built, { recursive: true, force: true })

if (differences.length > 0) {
  console.error(differences.join('\n'))
  console.error('dist/ is not what the sources build to. Mend it with: npm run build')
  process.exitCode = 1
} else {
  console.log(`dist/ is what the sources build to (${right.size} files).`)
}

/** Every file below the folder by its path with forward slashes; none where there is no folder. */
function filesOf(folder, prefix = '', files = new Map()) {
  for (const entry of list(join(folder, prefix))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) filesOf(folder, path, files)
    else files.set(path, readFileSync(join(folder, path)))
  }
  return files
}

function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}
