import { roadmapConfigs } from '../../../src/config/roadmap-configs.ts'
import { type Config, defaultConfig } from '../../../src/config/schema.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import type { RunningParser } from '../../../src/sync/parser.ts'
import { parsing } from '../../../src/sync/parsing.ts'

/** Returns a parser that works in this thread; what goes in and out is copied as it is on its way to a worker. */
export function createParser(): RunningParser {
  return {
    readConfig: async (file) => parsing.readConfig(file),
    readRoadmap: async (file, options) =>
      structuredClone(parsing.readRoadmap(file, structuredClone(options))),
    updateZones: async (file, wanted) => structuredClone(parsing.updateZones(file, structuredClone(wanted))),
    hasZone: async (file, name) => parsing.hasZone(file, name),
    stop: async () => {},
  }
}

/** Returns the roadmaps in files (path → text). */
export function readRoadmaps(files: ReadonlyMap<string, string>, config: Config = defaultConfig): Roadmap[] {
  const configOf = roadmapConfigs(config)
  return [...files].map(([path, text]) =>
    parsing.readRoadmap({ path, text }, { config: configOf(path), mentions: config.mentions }),
  )
}
