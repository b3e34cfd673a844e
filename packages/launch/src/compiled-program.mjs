// @ts-check

import { spawnSync } from 'node:child_process'
import { basename, join, resolve } from 'node:path'
import { kept } from './kept.mjs'

const compiler = join(import.meta.dirname, 'compile-process.mjs')

/**
 * The file that a program was compiled to, of its sources as they are now. The first time waits for a process of half a second to
 * two. Undefined where it cannot be compiled or kept: then it runs from its sources, and whatever is wrong with them is told there.
 *
 * @param {string} main the path of its `main.ts`
 * @returns {string | undefined}
 */
export function compiledProgram(main) {
  const name = programName(main)
  const folder = kept(name) ?? compiled(main, name)
  return folder && join(folder, 'main.mjs')
}

/**
 * The name that a program is kept under: that of its workspace.
 *
 * @param {string} main
 */
export function programName(main) {
  return basename(resolve(main, '../..'))
}

/**
 * @param {string} main
 * @param {string} name
 */
function compiled(main, name) {
  spawnSync(process.execPath, [compiler, main], { env: {}, stdio: ['ignore', 'ignore', 'inherit'] })
  return kept(name)
}
