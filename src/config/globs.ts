import { RoadmapSyncError } from '../text/errors.ts'
import { isOffLimits } from './off-limits.ts'

/*
 * Globs without regular expressions: a pull request brings globs and paths of a stranger's along, and what a library
 * makes of `+({a,aa})b` takes ages. Here it is length of glob times length of path, whatever they are.
 *
 * `*` is any characters but `/`, `**` any folders, `?` one character, `[a-z]` one of these, `[!a-z]` none of these,
 * `{a,b}` either, `{1..3}` each of these numbers. Everything else is itself.
 */

const longest = 1_000
const mostAlternatives = 200

/**
 * Returns a test for paths that one of the globs matches; a glob with `!` in front takes paths out again. No glob matches
 * what is off limits. Throws an `invalid` error for a glob that is too long or stands for too many others.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).flatMap(compile)
  const unwanted = globs.flatMap((glob) => (glob.startsWith('!') ? compile(glob.slice(1)) : []))
  return (path) => {
    const names = path.split('/')
    const matched = (patterns: readonly Pattern[]) => patterns.some((each) => matches(each, names))
    return matched(wanted) && !matched(unwanted) && !isOffLimits(path)
  }
}

/** Returns the folders or files that the globs begin with, each once; an empty text is the root. */
export function globRoots(globs: readonly string[]): string[] {
  const bases = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const names = namesOf(glob)
      const wild = names.findIndex((name) => /[*?[{]/.test(name))
      return names.slice(0, wild === -1 ? names.length : wild).join('/')
    })
  return [...new Set(bases)]
}

const anything = Symbol('any items')
/** Tests of one item, a folder or a character, after the other; between them any number of items. */
type Pattern = readonly (typeof anything | ((item: string) => boolean))[]

/** Goes back to the last `anything` only: what an earlier one could take, the last one can take, too. */
function matches(pattern: Pattern, items: readonly string[]): boolean {
  let at = 0
  let back: { readonly at: number; readonly item: number } | null = null
  for (let item = 0; item < items.length; ) {
    const test = pattern[at]
    if (test === anything) {
      at += 1
      back = { at, item }
    } else if (test?.(items[item] ?? '') === true) {
      at += 1
      item += 1
    } else if (back === null) {
      return false
    } else {
      item = back.item + 1
      at = back.at
      back = { at, item }
    }
  }
  return pattern.slice(at).every((test) => test === anything)
}

function compile(glob: string): Pattern[] {
  if (glob.length > longest) {
    throw new RoadmapSyncError(
      'invalid',
      `The glob ${glob.slice(0, 50)}… has more than ${longest} characters.`,
      {
        hint: 'Write a shorter one, or several.',
      },
    )
  }
  return alternatives(glob).map((each) =>
    namesOf(each).map((name) => {
      if (name === '**') return anything
      const pattern = compileName(name)
      return (text: string) => matches(pattern, [...text])
    }),
  )
}

function namesOf(glob: string): string[] {
  return glob.split('/').filter((name, index) => name !== '.' && (name !== '' || index > 0))
}

function compileName(name: string): Pattern {
  return [...name.matchAll(/\[([!^]?)(\]?[^\]]*)\]|./gsu)].map(([token, not, set]) => {
    if (token === '*') return anything
    if (token === '?') return () => true
    if (set === undefined || set === '') return (character) => character === token
    const ranges = [...set.matchAll(/(.)-(.)|./gsu)].map(([one, from = one, to = one]) => ({ from, to }))
    const codeOf = (character: string) => character.codePointAt(0) ?? 0
    return (character) =>
      ranges.some(({ from, to }) => codeOf(from) <= codeOf(character) && codeOf(character) <= codeOf(to)) ===
      (not === '')
  })
}

/** Returns the globs without `{}` that a glob stands for. */
function alternatives(glob: string): string[] {
  const done: string[] = []
  const open = [glob]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstGroup(next)
    if (group === null) done.push(next)
    else open.push(...group)
    if (done.length + open.length > mostAlternatives) {
      throw new RoadmapSyncError('invalid', `The glob ${glob.slice(0, 50)} stands for too many others.`, {
        hint: `Write one that stands for ${mostAlternatives} at most; \`*\` and \`?\` count as none.`,
      })
    }
  }
  return done
}

/** Returns the glob with each of the choices in place of its outermost first group, or null where it has none. */
function firstGroup(glob: string): string[] | null {
  const open: { readonly start: number; readonly commas: number[] }[] = []
  let first: { readonly start: number; readonly end: number; readonly choices: readonly string[] } | null =
    null
  for (let at = 0; at < glob.length; at += 1) {
    if (glob[at] === '{') open.push({ start: at, commas: [] })
    else if (glob[at] === ',') open.at(-1)?.commas.push(at)
    else if (glob[at] === '}') {
      const group = open.pop()
      if (group === undefined || (first !== null && first.start < group.start)) continue
      const { start, commas } = group
      const choices =
        commas.length === 0
          ? numbers(glob.slice(start + 1, at))
          : [...commas, at].map((end, index) => glob.slice((commas[index - 1] ?? start) + 1, end))
      if (choices !== null) first = { start, end: at, choices }
    }
  }
  if (first === null) return null
  const { start, end, choices } = first
  return choices.map((choice) => `${glob.slice(0, start)}${choice}${glob.slice(end + 1)}`)
}

/** Returns the numbers of a range such as `1..3`, one more than is allowed at most, or null for what is none. */
function numbers(text: string): string[] | null {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const from = Math.min(Number(first), Number(last))
  const length = Math.min(Math.abs(Number(last) - Number(first)), mostAlternatives) + 1
  return Array.from({ length }, (_, index) => String(from + index))
}
