import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { parseInputs } from '../../config/inputs.ts'
import { defaultConfig } from '../../config/schema.ts'
import { sortDiagnostics } from '../../roadmap/diagnostic.ts'
import type { Roadmap } from '../../roadmap/model.ts'
import type { Parser } from '../../sync/parser.ts'
import { pickRoadmaps, roadmapReader } from '../../sync/roadmap-files.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { fileText, requireSize } from '../../text/file-text.ts'
import { createWorkspace } from '../workspace.ts'
import type { Arguments } from './arguments.ts'
import { describeRoadmap, diagnosticsOf, roadmapJson } from './parse-output.ts'
import type { Colors, Process } from './terminal.ts'
import { diagnosticLine } from './terminal.ts'

/** `parse`: prints what is understood of one file. */
export async function runParse(args: Arguments, process: Process, parser: Parser): Promise<number> {
  const [path] = args.files
  if (path === undefined || args.files.length > 1) {
    throw new RoadmapSyncError('invalid', '`parse` takes one file.', {
      hint: 'Example: `roadmap-sync parse roadmap/plan.md`.',
    })
  }
  const [roadmap] = await readLocally(new Map([[path, readText(path)]]), args, { process, parser })
  if (roadmap === undefined) throw new Error('every file is a roadmap')
  process.out(args.json ? `${JSON.stringify(roadmapJson(roadmap), null, 2)}\n` : describeRoadmap(roadmap))
  return 0
}

/** `check`: prints what is doubtful in roadmaps; 1 where something is wrong. */
export async function runCheck(
  args: Arguments,
  process: Process,
  { parser, colors }: { readonly parser: Parser; readonly colors: Colors },
): Promise<number> {
  const settings = parseInputs(args.inputs)
  const files =
    args.files.length > 0
      ? new Map(args.files.map((path) => [path, readText(path)]))
      : pickRoadmaps(await createWorkspace(process.cwd).readFiles(settings.roadmap), settings)
  const roadmaps = await readLocally(files, args, { process, parser })
  const diagnostics = sortDiagnostics(roadmaps.flatMap(diagnosticsOf))
  for (const diagnostic of diagnostics) process.out(`${diagnosticLine(diagnostic)}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const tasks = roadmaps
    .flatMap((roadmap) => roadmap.sections)
    .reduce((sum, { tasks: { length } }) => sum + length, 0)
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const others = count(diagnostics.length - errors, 'other remark')
  const verdict = `${count(files.size, 'file')}, ${count(tasks, 'task')}, ${count(errors, 'error')}, ${others}`
  process.out(`${errors > 0 ? colors.red(verdict) : colors.green(verdict)}\n`)
  return errors > 0 ? 1 : 0
}

/** Reads roadmaps as the configuration file of this folder wants them. */
async function readLocally(
  files: ReadonlyMap<string, string>,
  args: Arguments,
  { process, parser }: { readonly process: Process; readonly parser: Parser },
): Promise<Roadmap[]> {
  const { config } = parseInputs(args.inputs)
  const text = (await createWorkspace(process.cwd).readFiles([config])).get(config)
  const asked = text === undefined ? defaultConfig : await parser.readConfig({ path: config, text })
  const read = roadmapReader(asked, parser)
  const inFolder = (path: string) => relative(process.cwd, resolve(process.cwd, path)).split(sep).join('/')
  return read(new Map([...files].map(([path, content]) => [inFolder(path), content])))
}

function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    throw new RoadmapSyncError('invalid', `${path} cannot be read.`, {
      hint: 'Give the path of a file.',
      cause,
    })
  }
  requireSize(bytes.length, path)
  return fileText(bytes, path)
}
