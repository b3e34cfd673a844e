/**
 * `npm run check`: everything a machine can hold us to, in the order in which a person wants to hear of it.
 * Each line of output is one check; a failing one shows its own words.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
)
const projects = [
  ...workspaces,
  'e2e',
  'bench',
  'tools/attack',
  'tools/conformance',
  'tools/deployment',
  'tools/faults',
  'tools/fuzz',
  'tools/oracles',
  'tools/sbom',
  'tools/tsconfig.tests.json',
]

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ...projects.map((project) => [`types of ${project}`, 'tsc', ['-p', project]] as const),
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['format', 'oxfmt', ['--check', '.']],
  ['fences', 'node', ['tools/check-fences.ts']],
  ['unused code', 'knip', ['--no-progress']],
]

let failed = 0
for (const [name, command, args] of checks) {
  const run = spawnSync(command, args, { encoding: 'utf8', shell: false })
  const passed = run.status === 0
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`)
  if (!passed) {
    failed += 1
    console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? String(run.error) : ''}`)
  }
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
