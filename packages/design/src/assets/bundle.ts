import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const program = join(import.meta.dirname, 'bundle-process.mjs')

/**
 * What browsers get for each entry: one minified ES module without imports. Waits for a process of some 100 ms. Throws with
 * the bundler's words if an entry would not run in a browser.
 */
export function bundle(entries: readonly string[]): readonly string[] {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [program, ...entries], {
    encoding: 'utf8',
    // The bundler needs none of our settings and keys.
    env: {},
  })
  if (error) throw error
  if (status !== 0) throw new Error(stripVTControlCharacters(stderr))
  return JSON.parse(stdout) as readonly string[]
}
