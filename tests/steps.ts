import { Session } from 'node:inspector'

/*
 * How much work a call does, in steps rather than seconds: seconds say as much about the machine as about the code.
 * A step is a block of JavaScript that ran, as V8's own coverage counts it, our code and that of libraries alike; and,
 * for what V8 does by itself, an element that a built-in method of arrays may have to look at or move. What happens
 * inside a regular expression or a string method is not seen. Counting starts when this file is loaded: of a function
 * that ran before, only its calls are counted. Source: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/
 */
const session = new Session()
session.connect()
post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Returns the steps that `work` takes; what it throws is thrown on. */
export function countSteps(work: () => unknown): number {
  const arrays = watchArrays()
  try {
    takeCoverage()
    work()
    return takeBlocks() + arrays.steps()
  } finally {
    arrays.restore()
  }
}

/** As `countSteps`, for work that waits. What else runs in this thread meanwhile is counted, too. */
export async function countStepsOf(work: () => Promise<unknown>): Promise<number> {
  const arrays = watchArrays()
  try {
    takeCoverage()
    await work()
    return takeBlocks() + arrays.steps()
  } finally {
    arrays.restore()
  }
}

/**
 * Returns the exponent with which steps grow from a size to four times that size: 1 is linear, 2 quadratic. `prepare`
 * makes what `work` takes, uncounted. Work is done once before, so that what is set up once is not counted either.
 */
export function growth<Input>(
  size: number,
  prepare: (size: number) => Input,
  work: (input: Input) => unknown,
): number {
  work(prepare(size))
  const [small, large] = [prepare(size), prepare(4 * size)]
  const steps = countSteps(() => work(small))
  return Math.log(countSteps(() => work(large)) / steps) / Math.log(4)
}

function post(method: string, parameters: object = {}): object {
  let answer: object = {}
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error
    answer = result ?? {}
  })
  return answer
}

type Coverage = {
  readonly result?: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

/** Returns what ran since it was asked last. */
function takeCoverage(): Coverage {
  return post('Profiler.takePreciseCoverage')
}

function takeBlocks(): number {
  const { result = [] } = takeCoverage()
  let sum = 0
  for (const { functions } of result)
    for (const { ranges } of functions) for (const { count } of ranges) sum += count
  return sum
}

/** What a built-in method of arrays costs, from its array, arguments and result. */
const costs: Readonly<
  Record<string, (array: readonly unknown[], given: readonly unknown[], result: unknown) => number>
> = {
  splice: (array, [at], removed) =>
    (Array.isArray(removed) ? removed.length : 0) + Math.max(0, array.length - Number(at ?? 0)),
  slice: (_array, _given, part) => (Array.isArray(part) ? part.length : 0),
  concat: (_array, _given, all) => (Array.isArray(all) ? all.length : 0),
  unshift: (array) => array.length,
  reverse: (array) => array.length,
  join: (array) => array.length,
  indexOf: (array, _given, at) => (at === -1 ? array.length : Number(at)),
  lastIndexOf: (array, _given, at) => array.length - Number(at),
  includes: (array, [what], found) => (found === true ? array.indexOf(what) : array.length),
}

function watchArrays() {
  let steps = 0
  const originals = Object.keys(costs).map((name) => {
    const original: unknown = Reflect.get(Array.prototype, name)
    return { name, original: original as (...given: unknown[]) => unknown, cost: costs[name] }
  })
  for (const { name, original, cost } of originals) {
    const watched = function (this: unknown[], ...given: unknown[]): unknown {
      const result = original.apply(this, given)
      steps += cost?.(this, given, result) ?? 0
      return result
    }
    Object.defineProperty(Array.prototype, name, { value: watched, configurable: true, writable: true })
  }
  return {
    steps: () => steps,
    restore: () => {
      for (const { name, original } of originals) {
        Object.defineProperty(Array.prototype, name, {
          value: original,
          configurable: true,
          writable: true,
        })
      }
    },
  }
}
