import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Settings } from '../../config/inputs.ts'
import type { Parser } from '../../sync/parser.ts'
import { refuseLinks } from '../workspace.ts'

const workflowPath = '.github/workflows/roadmap.yml'

/** What `init` did to a file. */
export type Written = { readonly path: string; readonly done: 'created' | 'changed' | 'kept' }

/**
 * Writes the workflow, the configuration and the README markers below `root`. What exists is kept, but for the
 * markers, which are added once. Returns what was done, in order. Throws an `invalid` error, and writes nothing, where one
 * of them or a folder above it is a symbolic link.
 */
export async function initialise(root: string, settings: Settings, parser: Parser): Promise<Written[]> {
  for (const path of [workflowPath, settings.config, settings.readme]) {
    if (path !== null) refuseLinks(root, path)
  }
  const written = [
    create(root, workflowPath, workflow(settings)),
    create(root, settings.config, configuration),
  ]
  if (settings.readme !== null) {
    const path = join(root, settings.readme)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null
    const file = { path: settings.readme, text: text ?? '# Roadmap\n' }
    const { text: marked } = await parser.updateZones(file, { zones: emptyZones })
    if (text === null) {
      written.push(create(root, settings.readme, marked))
    } else {
      const changed = !text.includes('<!-- roadmap-sync:') && marked !== text
      if (changed) writeFileSync(path, marked)
      written.push({ path: settings.readme, done: changed ? 'changed' : 'kept' })
    }
  }
  return written
}

const emptyZones = { badge: '', progress: '', chart: null }

function create(root: string, path: string, text: string): Written {
  const full = join(root, path)
  if (existsSync(full)) return { path, done: 'kept' }
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  return { path, done: 'created' }
}

function workflow({ roadmap }: Settings): string {
  const paths = roadmap.map((glob) => JSON.stringify(glob)).join(', ')
  return `name: Roadmap
on:
  push: { branches: [main], paths: [${paths}] }
  issues: { types: [closed, reopened, deleted, transferred, milestoned, demilestoned] }
  pull_request: { paths: [${paths}] }
  workflow_dispatch:
permissions: { contents: write, issues: write, pull-requests: write }
concurrency: { group: roadmap-sync, cancel-in-progress: false }
jobs:
  roadmap:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/roadmap-sync@v1
`
}

const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/roadmap-sync/v1/.github/roadmap-sync.schema.json
# Configuration of roadmap-sync. Everything here is optional; every key is explained in
# https://github.com/OWNER/roadmap-sync/blob/v1/.github/docs/configuration.md

# label: roadmap
# table: { tasks: true }
# chart: true

# roadmaps:
#   - files: roadmap/**
#     labels: [learning]
#     schedule: { start: 2026-01-12, pace: 2 weeks }
`
