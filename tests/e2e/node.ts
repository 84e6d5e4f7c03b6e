import { findNode24 } from '../runtime/setup.mjs'

/** A Node that bundles are run on. */
export type Runtime = { readonly name: string; readonly path: string }

const node24 = findNode24()

/** The Node that GitHub runs the Action on, or null where none is installed. */
export const actionRuntime: Runtime | null = node24 === null ? null : { name: 'Node 24', path: node24 }

/** The Node that runs the tests. */
export const testRuntime: Runtime = {
  name: `Node ${process.versions.node.split('.')[0]}, which runs the tests`,
  path: process.execPath,
}

/** Every Node there is to run bundles on, each once. */
export const runtimes: readonly Runtime[] =
  actionRuntime === null || actionRuntime.path === testRuntime.path
    ? [testRuntime]
    : [actionRuntime, testRuntime]

/** The Node nearest to what GitHub has: what is not about Node runs on this one alone. */
export const runtime: Runtime = actionRuntime ?? testRuntime
