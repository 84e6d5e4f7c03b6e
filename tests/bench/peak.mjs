// Loaded into a process that is measured: leaves the most memory that it ever held, in bytes, where BENCH_PEAK says.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  // Kilobytes: https://nodejs.org/api/process.html#processresourceusage
  writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS * 1024))
})
