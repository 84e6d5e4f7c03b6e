// `npm run demo [-- FOLDER]`: roadmap-sync through the life of a real roadmap, on an emulated GitHub on loopback. Runs
// the bundle as the runner of GitHub Actions does; needs no token and no network.
import '../bench/typescript.mjs'

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})
const { runDemo } = await import('./scenes.ts')
try {
  process.exitCode = await runDemo(process.argv[2] ?? 'demo-output')
} catch (error) {
  console.error(`\nThe demo went wrong: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
