import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cliPath } from './manifest.ts'
import type { Runtime } from './node.ts'
import { runtime } from './node.ts'

/** What a command leaves behind. */
export type CommandResult = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of somebody's machine, and commands in it. */
export type Folder = {
  /** Runs `roadmap-sync` with output into pipes and an environment that holds `env` and nothing of this machine. */
  run(args: readonly string[], options?: CommandOptions): Promise<CommandResult>
  write(path: string, text: string): void
  read(path: string): string
  remove(): void
}

export type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly node?: Runtime
  /** Closes the pipe after so many lines, as `head` does. */
  readonly readLines?: number
}

/** Makes a folder that holds `files`. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const root = mkdtempSync(join(tmpdir(), 'roadmap-sync-cli-'))
  const folder: Folder = {
    run: (args, { env = {}, node = runtime, readLines = Number.POSITIVE_INFINITY } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(node.path, [cliPath, ...args], {
          cwd: root,
          env: { PATH: '/usr/bin:/bin', HOME: root, GIT_CEILING_DIRECTORIES: dirname(root), ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        const stdout: Buffer[] = []
        const stderr: Buffer[] = []
        child.stdout.on('data', (chunk: Buffer) => {
          stdout.push(chunk)
          if (Buffer.concat(stdout).toString('utf8').split('\n').length > readLines) child.stdout.destroy()
        })
        child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
        child.once('error', reject)
        child.once('close', (exitCode) =>
          resolve({
            exitCode,
            stdout: Buffer.concat(stdout).toString('utf8'),
            stderr: Buffer.concat(stderr).toString('utf8'),
          }),
        )
      }),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
  for (const [path, text] of Object.entries(files)) folder.write(path, text)
  return folder
}
