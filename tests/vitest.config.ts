import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  logLevel: 'error',
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // The bundles run in processes of their own, and one that waits needs no processor.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/properties.ts'],
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
  },
})
