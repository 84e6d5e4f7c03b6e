/** A README without what stands in its zones, and where each place of it is in the README. */
export type Outside = { readonly text: string; readonly placeOf: (offset: number) => number }

type Range = { readonly from: number; readonly to: number }

/**
 * What can matter to the Markdown behind it, across a blank line and at the left edge: fences, where HTML blocks begin
 * and end that go on over blank lines (https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5; a marker itself ends
 * a comment), the end of a frontmatter, definitions.
 */
const farReaching =
  /```|~~~|<[!?]|\?>|\]\]>|<\/?(?:pre|script|style|textarea)|\]:|(?:^|[\r\n])(?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/i

/** The markers of a zone as they are written. */
export type Edges = { readonly start: string; readonly end: string }

/**
 * Returns a README for the parser, which need not read a table that is to be written anew: without what stands in those
 * `zones` whose markers are at the left edge with a blank line inside each, as long as nothing there can change what the
 * rest of the README is. What is left has the nodes that it has in the README.
 */
export function withoutInsides(readme: string, zones: readonly Edges[]): Outside {
  const insides = zones
    .flatMap((edges) => insideOf(readme, edges) ?? [])
    .sort((one, other) => one.from - other.from)
  let text = ''
  let at = 0
  const cuts = insides.map(({ from, to }) => {
    text += readme.slice(at, from)
    at = to
    return { at: text.length, length: to - from }
  })
  return {
    text: text + readme.slice(at),
    placeOf: (offset) => cuts.reduce((sum, cut) => (offset > cut.at ? sum + cut.length : sum), offset),
  }
}

/** Only the first pair is looked at: a second one makes the zone one that is left alone. */
function insideOf(readme: string, { start, end }: Edges): Range | null {
  const first = readme.indexOf(start)
  const from = first + start.length
  const to = readme.indexOf(end, from)
  if (first === -1 || to === -1 || !/^[\r\n]?$/.test(readme.slice(Math.max(0, first - 1), first))) return null
  const inside = readme.slice(from, to)
  const [, eol = ''] = /^(\r\n|\r|\n)\1[\s\S]*\1\1$/.exec(inside) ?? []
  if (eol === '' || farReaching.test(inside)) return null
  return { from: from + 2 * eol.length, to: to - 2 * eol.length }
}
