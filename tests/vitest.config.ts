import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that run the bundles. */
const bundle = ['tests/e2e/**/*.test.ts', 'tests/bench/other-server.rest.test.ts']
/** Tests that put something of their own in the place of a module. */
const mocking = ['tests/integration/no-work-twice.test.ts']
/** Tests that take minutes together, which `npm run test:rest` runs. */
const rest = '**/*.rest.test.ts'

const ofSource = { setupFiles: ['tests/properties.ts'] }
const ofBundle = { globalSetup: ['tests/e2e/bundle.ts'], setupFiles: ['tests/e2e/wait-for-bundle.ts'] }
const all = ['tests/**/*.test.ts']
const restOfBundle = bundle.map((path) => path.replace(/\*\.test\.ts$/, '*.rest.test.ts'))

export default defineConfig({
  logLevel: 'error',
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // The bundles run in processes of their own, and one that waits needs no processor.
    maxWorkers: '100%',
    pool: 'forks',
    // To load every module anew for each file takes as long as all unit tests.
    isolate: false,
    // They import JSON without an attribute, which Node refuses and vite does not mind.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    // What decides is held to being tested; what talks to the outside is shown by integration and end-to-end tests.
    coverage: {
      include: ['src/{text,i18n,config,roadmap,memory,plan,readme,apply,summary}/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, branches: 85, functions: 90 },
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { ...ofSource, name: 'source', include: all, exclude: [...bundle, ...mocking, rest] },
      },
      { extends: true, test: { ...ofSource, name: 'mocking', include: mocking, isolate: true } },
      { extends: true, test: { ...ofBundle, name: 'bundle', include: bundle, exclude: [rest] } },
      { extends: true, test: { ...ofSource, name: 'rest', include: [`tests/${rest}`], exclude: bundle } },
      { extends: true, test: { ...ofBundle, name: 'rest-bundle', include: restOfBundle } },
    ],
  },
})
