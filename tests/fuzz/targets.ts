import type { Target } from './target.ts'
import { cells, neutralised } from './targets/cells.ts'
import { config, ledger } from './targets/data.ts'
import { dates } from './targets/dates.ts'
import { html } from './targets/html.ts'
import { marker } from './targets/marker.ts'
import { notes } from './targets/notes.ts'
import { roadmap } from './targets/roadmap.ts'
import { wikilink } from './targets/wikilink.ts'
import { zones } from './targets/zones.ts'

/** Every part that reads or writes what people write, by name. */
export const targets: readonly Target[] = [
  roadmap,
  notes,
  html,
  dates,
  wikilink,
  zones,
  cells,
  neutralised,
  marker,
  ledger,
  config,
]
