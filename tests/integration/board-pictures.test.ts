import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { boardPictures, folder, page } from '../visual/drawings/pages.ts'

it('the pictures of the page about the board are what `node tests/visual/draw.mjs` draws, small, and all are shown', async () => {
  const drawn = await boardPictures()
  const files = readdirSync(folder).sort()
  expect(files).toEqual([...drawn.keys()].sort())
  const text = readFileSync(page, 'utf8')
  for (const [name, svg] of drawn) {
    expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(svg)
    expect(Buffer.byteLength(svg), name).toBeLessThan(60_000)
    expect(text).toContain(`(board/${name})`)
    expect(svg).toMatch(/>A drawing of /)
  }
})
