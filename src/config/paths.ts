import { RoadmapSyncError } from '../text/errors.ts'
import { isOffLimits } from './off-limits.ts'

/** What of a refused path is shown. */
const shown = 100

/**
 * Returns `path` as a path inside the repository: forward slashes, no `.` between them, no slash at the end. Throws an
 * `invalid` error for what leads out of it, into `.git`, or to workflows, which no roadmap has to touch.
 */
export function repositoryPath(path: string, field: string): string {
  const clean = path
    .trim()
    .replaceAll('\\', '/')
    .replace(/\/+/g, '/')
    .replace(/(?<=^|\/)(?:\.\/)+/g, '')
    .replace(/\/\.?$/, '')
  const parts = clean.split('/')
  const refused =
    clean === '' ||
    clean === '.' ||
    /^\/|^[a-z]:|\p{Cc}/iu.test(clean) ||
    parts.includes('..') ||
    parts.some((part) => part !== part.trim()) ||
    isOffLimits(clean)
  if (refused) {
    throw new RoadmapSyncError(
      'invalid',
      `\`${path.trim().slice(0, shown)}\` is not a path that \`${field}\` may name.`,
      {
        hint: 'Give a path inside the repository, such as `roadmap/plan.md`, outside `.git` and `.github/workflows`.',
      },
    )
  }
  return clean
}
