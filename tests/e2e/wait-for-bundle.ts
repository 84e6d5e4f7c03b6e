// Holds an end-to-end test until the bundles that bundle.ts builds are there.
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const { DIST: folder = '' } = process.env
while (!existsSync(folder)) {
  if (existsSync(`${folder}.failed`)) {
    throw new Error(`The bundles could not be built:\n${readFileSync(`${folder}.failed`, 'utf8')}`)
  }
  await setTimeout(100)
}
