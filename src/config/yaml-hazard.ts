import { Lexer } from 'yaml'

/**
 * The parser calls itself for each level, and deep ones end the process, not only the run. Keys are compared with all
 * others, so the length is bounded, too: a file of this length takes a second.
 */
const limits = { units: 100_000, depth: 100, indent: 200 }

/** Precedes a scalar among the lexer's tokens: https://eemeli.org/yaml/#lexer */
const scalar = '\u001f'

/** Returns what is beyond what is read of a YAML text, as the end of a sentence about it, or null; does not parse it. */
export function findYamlHazard(text: string): string | null {
  if (text.length > limits.units) return `has ${text.length} characters; the limit is ${limits.units}`
  let flow = 0
  let block = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    if (before !== scalar) {
      if (token === '[' || token === '{') flow += 1
      else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
      else if (token === '-' || token === '?') block += 1
      else if (/[\r\n]/.test(token)) block = 0
    }
    if (flow + block > limits.depth) return `is nested more than ${limits.depth} deep`
    before = token
  }
  return new RegExp(`^ {${limits.indent}}`, 'm').test(text)
    ? `is indented by ${limits.indent} and more`
    : null
}
