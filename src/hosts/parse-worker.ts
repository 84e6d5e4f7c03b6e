// What runs in the worker: reads texts that strangers wrote, and answers with plain data.
import { parentPort } from 'node:worker_threads'
import { parsing } from '../sync/parsing.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Answer, Question } from './worker-parser.ts'

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)))

function answerTo(question: Question): Answer<unknown> {
  try {
    return { kind: 'value', value: parse(question) }
  } catch (error) {
    if (error instanceof RoadmapSyncError) {
      return { kind: 'refused', failure: error.kind, message: error.message, hint: error.hint }
    }
    // The stack of a parser that calls itself for each level is full.
    if (error instanceof RangeError) {
      return {
        kind: 'refused',
        failure: 'invalid',
        message: `${question.file.path} is nested too deep to be read.`,
        hint: 'Nest quotations, lists and brackets less deep.',
      }
    }
    return { kind: 'broken', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function parse(question: Question): unknown {
  switch (question.method) {
    case 'readConfig':
      return parsing.readConfig(question.file)
    case 'readRoadmap':
      return parsing.readRoadmap(question.file, question.options)
    case 'updateZones':
      return parsing.updateZones(question.file, question.wanted)
    case 'hasZone':
      return parsing.hasZone(question.file, question.name)
  }
}
