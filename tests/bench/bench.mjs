// `npm run bench`: what a run costs, in requests, waiting, bytes and memory.
//   npm run bench -- [--sizes 12,100] [--json FILE] [--write]    --write puts the rows into .github/docs/performance.md
//   BENCH_API_URL=… BENCH_REPOSITORY=owner/name BENCH_TOKEN=… [BENCH_COMMAND='…'] npm run bench -- [--sizes 12]
//     the same scenarios at any server that speaks GitHub's API, with the bundle or with another command
//   npm run bench -- compute [--write] | render | limits [TASKS] | corpus DIR | startup    what one part takes
import './typescript.mjs'

const parts = ['compute', 'render', 'limits', 'corpus', 'startup']
const part = process.argv[2]
if (parts.includes(part)) {
  process.argv.splice(2, 1)
  await import(`./${part}.mjs`)
} else await import('./requests.ts')
