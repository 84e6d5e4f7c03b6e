import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { parse } from 'yaml'

/** The part of an action's metadata that the runner acts on: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
const schema = v.object({
  inputs: v.record(
    v.string(),
    v.object({ default: v.optional(v.union([v.string(), v.number(), v.boolean()])) }),
  ),
  outputs: v.record(v.string(), v.object({ description: v.string() })),
  runs: v.object({ using: v.string(), main: v.string() }),
})

/** The root of this repository, which is the Action's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bundles under test; DIST in the environment names another folder. */
export const dist = resolve(process.env.DIST ?? join(root, 'dist'))

/** The CLI's bundle. */
export const cliPath = join(dist, 'cli/index.js')

/** What the runner knows of the Action. */
export type Manifest = {
  /** Default by input, as it stands in action.yml. */
  readonly defaults: ReadonlyMap<string, string>
  readonly outputs: readonly string[]
  /** Such as `node24`. */
  readonly using: string
  /** The file to run. */
  readonly main: string
}

/** Returns what action.yml says; throws when it does not have the shape that the runner expects. */
export function readManifest(): Manifest {
  const { inputs, outputs, runs } = v.parse(schema, parse(readFileSync(join(root, 'action.yml'), 'utf8')))
  return {
    defaults: new Map(Object.entries(inputs).map(([name, field]) => [name, String(field.default ?? '')])),
    outputs: Object.keys(outputs),
    using: runs.using,
    main: join(dist, relative('dist', runs.main)),
  }
}
