import { globMatcher } from './globs.ts'
import { type Config, defaultRoadmapConfig, type RoadmapConfig } from './schema.ts'

/**
 * Returns a function from a path to the configuration of that roadmap: the first entry that matches it, else the
 * defaults. The globs are compiled once, for all paths.
 */
export function roadmapConfigs({ roadmaps }: Config): (path: string) => RoadmapConfig {
  const entries = roadmaps.map((entry) => ({ entry, matches: globMatcher([entry.files].flat()) }))
  return (path) => entries.find(({ matches }) => matches(path))?.entry ?? defaultRoadmapConfig
}
