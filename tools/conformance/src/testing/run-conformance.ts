import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Summary } from '../summary.ts'

const main = resolve(import.meta.dirname, '../main.ts')

/** Runs the command: all lines that it prints, and what the last one says. */
export async function runConformance(
  ...folder: readonly string[]
): Promise<{ readonly lines: readonly string[]; readonly last: Summary }> {
  const maxBuffer = 100_000_000
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...folder], { maxBuffer })
  const lines = stdout.trimEnd().split('\n')
  return { lines, last: JSON.parse(lines.at(-1) ?? '') }
}
