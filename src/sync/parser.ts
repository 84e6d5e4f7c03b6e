import type { Config, RoadmapConfig } from '../config/schema.ts'
import type { ZoneName } from '../readme/zone-markers.ts'
import type { UpdateZones } from '../readme/zones.ts'
import type { Roadmap } from '../roadmap/model.ts'

/** A file as it was read, by its path in the repository. */
export type TextFile = { readonly path: string; readonly text: string }

/** How one roadmap file is read. */
export type RoadmapOptions = {
  readonly config: RoadmapConfig
  /** Whether `@name` in a task may notify. */
  readonly mentions: boolean
}

/**
 * Reads texts that strangers wrote, away from the thread that does the run: what takes too long or too much memory is
 * given up. Everything that goes in and comes out is plain data. Each method throws an `invalid` error that names the
 * file where the file is refused or given up.
 */
export interface Parser {
  /** Returns the configuration in a file, as `parseConfig` does. */
  readConfig(file: TextFile): Promise<Config>
  /** Returns the roadmap in a file; what stands in the zones of a README is not read. */
  readRoadmap(file: TextFile, options: RoadmapOptions): Promise<Roadmap>
  /** Returns a README with its zones brought up to date. */
  readonly updateZones: UpdateZones
  /** Returns whether a README has that zone. */
  hasZone(file: TextFile, name: ZoneName): Promise<boolean>
}

/** A parser that holds a thread until it is stopped. */
export interface RunningParser extends Parser {
  stop(): Promise<void>
}
