// Preloaded into a bundle: keeps its thread from going on to load anything until the file HOLD_UNTIL is there, as a
// slow processor would; gives up after ten seconds, and leaves word of it.
import { existsSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const arrived = process.env.HOLD_UNTIL
const pause = new Int32Array(new SharedArrayBuffer(4))

registerHooks({
  load: (url, context, next) => {
    if (/\/\d+\.index\.js$/.test(url)) hold()
    return next(url, context)
  },
})

let held = false
function hold() {
  if (held) return
  held = true
  for (let turn = 0; turn < 200 && !existsSync(arrived); turn += 1) Atomics.wait(pause, 0, 0, 50)
  if (!existsSync(arrived)) writeFileSync(`${arrived}.late`, '')
}
