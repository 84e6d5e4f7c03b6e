import type { Target } from './target.ts'
import { dates } from './targets/dates.ts'
import { marker } from './targets/marker.ts'
import { wikilink } from './targets/wikilink.ts'
import { zones } from './targets/zones.ts'

/** Every part that reads what people write, by name. */
export const targets: readonly Target[] = [marker, zones, wikilink, dates]
