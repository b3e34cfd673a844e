import { defineConfig } from 'vitest/config'

/** Journeys in a real browser over the real processes. One after the other: they are measured by nobody, and share two cores. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: import.meta.dirname,
    include: ['src/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
})
