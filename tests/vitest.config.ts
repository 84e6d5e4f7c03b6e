import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  logLevel: 'error',
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // The bundles run in processes of their own, and one that waits needs no processor.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    // They import JSON without an attribute, which Node refuses and vite does not mind.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
