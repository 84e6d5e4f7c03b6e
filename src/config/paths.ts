import { RoadmapSyncError } from '../shared/errors.ts'

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
  const parts = clean.toLowerCase().split('/')
  const refused =
    clean === '' ||
    clean === '.' ||
    /^\/|^[a-z]:|\p{Cc}/iu.test(clean) ||
    parts.includes('..') ||
    parts.includes('.git') ||
    parts.some((part) => part !== part.trim()) ||
    (parts[0] === '.github' && parts[1] === 'workflows')
  if (refused) {
    throw new RoadmapSyncError('invalid', `\`${path.trim()}\` is not a path that \`${field}\` may name.`, {
      hint: 'Give a path inside the repository, such as `roadmap/plan.md`, outside `.git` and `.github/workflows`.',
    })
  }
  return clean
}
