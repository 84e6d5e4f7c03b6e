import { Worker } from 'node:worker_threads'
import type { ZoneName } from '../readme/zone-markers.ts'
import type { ZonesWanted } from '../readme/zones.ts'
import type { RoadmapOptions, RunningParser, TextFile } from '../sync/parser.ts'
import { type FailureKind, RoadmapSyncError } from '../text/errors.ts'

/** What the worker is asked: a method of the parser, and what it is called with. */
export type Question =
  | { readonly method: 'readConfig'; readonly file: TextFile }
  | { readonly method: 'readRoadmap'; readonly file: TextFile; readonly options: RoadmapOptions }
  | { readonly method: 'updateZones'; readonly file: TextFile; readonly wanted: ZonesWanted }
  | { readonly method: 'hasZone'; readonly file: TextFile; readonly name: ZoneName }

/** What the worker answers. Errors cross the border as plain data: a class would be lost on the way. */
export type Answer<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | {
      readonly kind: 'refused'
      readonly failure: FailureKind
      readonly message: string
      readonly hint: string
    }
  | { readonly kind: 'broken'; readonly stack: string }

/** Seconds for one file. The slowest ordinary document, a table of 3,000 wide rows, takes two. */
const timeLimit = 60

/** Megabytes of the worker's heap. A file of 20,000 tasks takes 600. */
const memoryLimit = 2_048

const hint = 'Split or simplify it, or leave it out with the `roadmap` or `readme` input.'

/**
 * Starts a worker that parses, from the file `entry`, and returns its parser. The worker is ended, and the next question
 * starts another, where a file takes more than a minute or 2 GB; the error says which file it was.
 */
export function startWorkerParser(entry: URL): RunningParser {
  let worker: Worker | null = null
  const start = (): Worker => {
    const started = new Worker(entry, {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    })
    // Whoever asks listens, too. Without a listener an error between two questions would end the process.
    started.on('error', () => {})
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  worker = start()
  let before: Promise<unknown> = Promise.resolve()
  // A worker answers one question at a time, so that the time of each is its own.
  const ask = <Result>(question: Question): Promise<Result> => {
    const answer = before.then(() => {
      worker ??= start()
      return askWorker<Result>(worker, question)
    })
    before = answer.catch(() => {})
    return answer
  }
  return {
    readConfig: (file) => ask({ method: 'readConfig', file }),
    readRoadmap: (file, options) => ask({ method: 'readRoadmap', file, options }),
    updateZones: (file, wanted) => ask({ method: 'updateZones', file, wanted }),
    hasZone: (file, name) => ask({ method: 'hasZone', file, name }),
    stop: async () => {
      await worker?.terminate()
    },
  }
}

async function askWorker<Result>(worker: Worker, question: Question): Promise<Result> {
  const { path } = question.file
  let listening = () => {}
  try {
    return await new Promise<Result>((resolve, reject) => {
      const settle = (answer: Answer<Result>): void => {
        if (answer.kind === 'value') resolve(answer.value)
        else if (answer.kind === 'refused') {
          reject(new RoadmapSyncError(answer.failure, answer.message, { hint: answer.hint }))
        } else {
          reject(new Error(`${path} could not be read. ${answer.stack}`))
        }
      }
      const die = (cause: NodeJS.ErrnoException): void => {
        const isMemory = cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
        reject(isMemory ? tooMuch(path, `${memoryLimit / 1_024} GB of memory`) : cause)
      }
      const giveUp = (): void => reject(tooMuch(path, `${timeLimit} seconds`))
      const timer = setTimeout(giveUp, timeLimit * 1_000)
      worker.on('message', settle)
      worker.on('error', die)
      worker.on('exit', giveUp)
      listening = () => {
        clearTimeout(timer)
        worker.off('message', settle)
        worker.off('error', die)
        worker.off('exit', giveUp)
      }
      worker.postMessage(question)
    })
  } catch (error) {
    const isAnswer = error instanceof RoadmapSyncError && error.hint !== hint
    if (!isAnswer) await worker.terminate()
    throw error
  } finally {
    listening()
  }
}

function tooMuch(path: string, what: string): RoadmapSyncError {
  return new RoadmapSyncError('invalid', `${path} takes more than ${what} to read, and was given up.`, {
    hint,
  })
}
