#!/usr/bin/env node
import { runCli } from './hosts/cli/cli-host.ts'
import { version } from './hosts/version.ts'
import { startWorkerParser } from './hosts/worker-parser.ts'

// The bundler would copy a file that it sees named beside `import.meta.url`.
const here = import.meta.url

const abort = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
// A reader that has seen enough, such as `head`, closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  version,
  terminal: process.stdout.isTTY === true,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  signal: abort.signal,
  startParser: () => startWorkerParser(new URL('../parse-worker/index.js', here)),
})
