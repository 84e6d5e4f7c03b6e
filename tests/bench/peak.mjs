// Loaded into a process that is measured: leaves the most memory that it ever held, in bytes, where BENCH_PEAK says.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(peakMemory())))

/** `maxRSS` counts what the process was before it became this one, its parent's copy, so Linux is asked first. */
function peakMemory() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
    return Number(kilobytes) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
