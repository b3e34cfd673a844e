// @ts-check

import { spawnSync } from 'node:child_process'
import { basename, dirname, join, resolve } from 'node:path'
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
 * The file that a thread of a program was compiled to, with it and of the same sources.
 *
 * @param {string} thread the path of its `*.thread.ts`
 * @returns {string | undefined}
 */
export function compiledThread(thread) {
  const main = compiledProgram(thread.replace(/(?<=\/apps\/[^/]+\/src\/).*/, 'main.ts'))
  return main && join(dirname(main), `${threadName(thread)}.mjs`)
}

/**
 * The name that it is kept under, one in each program.
 *
 * @param {string} thread
 */
export function threadName(thread) {
  return basename(thread, '.ts')
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
