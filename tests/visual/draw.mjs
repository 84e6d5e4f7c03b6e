// `node tests/visual/draw.mjs`: draws the pictures of `.github/docs/board.md` anew, from a board on the emulator and
// from what the page says. Look at them before you commit them.
import { mkdirSync, writeFileSync } from 'node:fs'
import '../bench/typescript.mjs'

const { boardPictures, folder } = await import('./drawings/pages.ts')
mkdirSync(folder, { recursive: true })
for (const [name, svg] of await boardPictures()) writeFileSync(new URL(name, folder), svg)
