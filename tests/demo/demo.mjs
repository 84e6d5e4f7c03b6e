// `npm run demo [-- FOLDER]`: roadmap-sync through the life of a real roadmap, on an emulated GitHub on loopback. Runs
// the bundle as the runner of GitHub Actions does; needs no token and no network.
import { ensureNode24 } from '../runtime/setup.mjs'
import '../bench/typescript.mjs'

// The simulated runner looks for Node 24 here, as it does in the tests.
process.env.NODE24 = ensureNode24((line) => console.log(line)) ?? ''
const { runDemo } = await import('./scenes.ts')
process.exitCode = await runDemo(process.argv[2] ?? 'demo-output')
