import { RoadmapSyncError } from '../../../src/text/errors.ts'

/** Returns the error that `run` throws for a person; fails the test when it throws none, or another kind. */
export function failureOf(run: () => unknown): RoadmapSyncError {
  try {
    run()
  } catch (error) {
    if (error instanceof RoadmapSyncError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
