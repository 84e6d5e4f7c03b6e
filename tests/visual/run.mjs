// `npm run test:visual`: looks at everything that people see in a real Chromium. Without one it says so and is content.
// `npm run test:visual -- --update` takes the reference pictures anew: look at them before you commit them.
// `VISUAL_OUT=folder` keeps every picture that was taken.
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import { findChromium } from './chromium.mjs'

const chromium = findChromium()
if (chromium === null) {
  console.log(
    'Visual tests skipped: no Chromium found. Install one, or name it with CHROMIUM=/path/to/chromium.',
  )
} else {
  process.env.CHROMIUM = chromium
  if (process.argv.includes('--update')) process.env.UPDATE_PICTURES = 'yes'
  const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const vitest = await startVitest('test', filters, {
    config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
    include: ['tests/visual/**/*.visual.ts'],
    // One browser at a time: two on a small machine only wait for each other.
    fileParallelism: false,
    watch: false,
  })
  await vitest?.close()
}
