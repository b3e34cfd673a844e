/**
 * `npm test`: the tests of every room, then the journeys in a real browser. Ends with `N passed, N failed`.
 * Arguments go to the test runner: `npm test -- packages/procedure`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Summary = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-tests-'))
const only = process.argv.slice(2)
const suites = ['vitest.config.ts', 'e2e/vitest.config.ts']

let passed = 0
let failed = 0
let skipped = 0
for (const [index, config] of suites.entries()) {
  const output = join(folder, `${index}.json`)
  const run = spawnSync(
    'vitest',
    [
      'run',
      '--config',
      config,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
      ...only,
    ],
    { stdio: 'inherit' },
  )
  const summary = readSummary(output)
  passed += summary.numPassedTests
  skipped += summary.numPendingTests
  // A suite that could not even be loaded has no failed test, and is a failure all the same.
  const broken = run.status === 0 ? 0 : Math.max(1, summary.numFailedTests)
  failed += broken
}
rmSync(folder, { recursive: true, force: true })

if (skipped > 0)
  console.log(`${skipped} skipped: they need material that is not here (see CONTRIBUTING.md)`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function readSummary(file: string): Summary {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Summary
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1 }
  }
}
