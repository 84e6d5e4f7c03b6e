// `npm run test:visual`: looks at everything that people see in a real Chromium. Without one it says so and is content.
// `npm run test:visual -- --update` takes the reference pictures anew: look at them before you commit them.
// `VISUAL_OUT=folder` keeps every picture that was taken.
import { writeFileSync } from 'node:fs'
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
    config: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/visual/**/*.visual.ts'],
    // One browser at a time: two on a small machine only wait for each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    watch: false,
  })
  const tests = vitest?.state.getTestModules().flatMap((file) => [...file.children.allTests()]) ?? []
  const count = (state) => tests.filter((test) => test.result().state === state).length
  const skipped = count('skipped')
  const line = `${count('passed')} passed, ${count('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
  await vitest?.close()
  const { COUNTS: countsFile } = process.env
  if (countsFile !== undefined) writeFileSync(countsFile, `${line}\n`, { flag: 'a' })
  console.log(line)
}
