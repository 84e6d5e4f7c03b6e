import type { UpdateZones } from '../readme/zones.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Parser } from './parser.ts'

/** Returns an update that leaves a README as it is where the parser gives it up, so that everything else is published. */
export function keepUnread(parser: Parser): UpdateZones {
  return async (file, wanted) => {
    try {
      return await parser.updateZones(file, wanted)
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      const { message, hint } = error
      const place = { path: file.path, line: 1, column: 1 }
      const unread: Diagnostic = { rule: 'readme-unread', severity: 'warning', message, hint, place }
      return { text: file.text, diagnostics: [unread] }
    }
  }
}
