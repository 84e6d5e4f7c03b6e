import { parseConfig } from '../config/file.ts'
import type { Config } from '../config/schema.ts'
import { findZones, type ZoneName } from '../readme/zone-markers.ts'
import { updateZones, withoutZones, type ZonesUpdate, type ZonesWanted } from '../readme/zones.ts'
import type { Roadmap } from '../roadmap/model.ts'
import { readRoadmap } from '../roadmap/read-roadmap.ts'
import type { Parser, RoadmapOptions, TextFile } from './parser.ts'

/** What a parser does, method by method, in the thread that calls it. */
export const parsing = {
  readConfig: ({ text, path }: TextFile): Config => parseConfig(text, path),
  readRoadmap: ({ text, path }: TextFile, { config, mentions }: RoadmapOptions): Roadmap =>
    readRoadmap({ path, text: withoutZones(text) }, config, { mentions }),
  updateZones: ({ text, path }: TextFile, { zones, fresh }: ZonesWanted): ZonesUpdate =>
    updateZones(text, zones, fresh === undefined ? { path } : { path, fresh }),
  hasZone: ({ text, path }: TextFile, name: ZoneName): boolean =>
    findZones(text, { path }).zones.some((zone) => zone.name === name),
} satisfies Record<keyof Parser, unknown>
