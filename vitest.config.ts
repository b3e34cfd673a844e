import { defineConfig } from 'vitest/config'

/** What must hold over PostgreSQL as well as over files is run over both. */
const overBoth = ['packages/storage/src/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tools/fail-on-console.ts'],
    // Some tests start a process four times in a row, on machines with a lot to do.
    testTimeout: 90_000,
    // All cores: the default leaves one of two for a watcher that is not there.
    maxWorkers: '100%',
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/src/**/*.test.{ts,tsx}',
            'tools/*/src/**/*.test.ts',
            'bench/src/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.postgres.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'PostgreSQL',
          include: [
            'packages/storage/src/**/*.postgres.test.ts',
            'apps/*/src/**/*.postgres.test.ts',
            ...overBoth,
          ],
          exclude: ['**/node_modules/**', '**/*.sqlite.test.ts'],
          globalSetup: ['packages/storage/src/testing/share-postgres.ts'],
        },
      },
    ],
  },
})
