import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'apps/*/src/**/*.test.{ts,tsx}',
      'tools/*/src/**/*.test.ts',
      'bench/src/**/*.test.ts',
    ],
    setupFiles: ['tools/fail-on-console.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
