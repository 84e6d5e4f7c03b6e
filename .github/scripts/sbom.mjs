// Prints the bill of materials of dist/ as CycloneDX: what npm knows of the locked packages, less those whose code is
// not in a bundle.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx']
const all = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }))
const bundled = new Set(
  ['dist', 'dist/cli', 'dist/parse-worker'].flatMap((folder) =>
    [...readFileSync(`${folder}/licenses.txt`, 'utf8').matchAll(/^(\S+) (\S+) \(.+\)$/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    ),
  ),
)
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const self = `${name}@${version}`
const isIn = (reference) => bundled.has(reference)

// npm calls the project after its folder, and what is bundled a package for development only.
const metadata = { ...all.metadata, component: { ...all.metadata.component, name } }
const components = all.components
  .filter((component) => isIn(component['bom-ref']))
  .map(({ scope, properties, ...component }) => ({ ...component, scope: 'required' }))
const dependencies = all.dependencies
  .filter(({ ref }) => ref === self || isIn(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isIn) }))
console.log(JSON.stringify({ ...all, metadata, components, dependencies }, null, 2))
