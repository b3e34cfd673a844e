// @ts-check

/*
 * `node --import @meinungsbild/launch main.ts`: Node runs what is in the repository, without a build. The programs of the house
 * (`apps/NAME/src/main.ts`) are compiled to one file at their first start, which is kept until a source changes; everything
 * else is loaded module by module. JavaScript, since taking the types off costs each process 17 MB and a tenth of a second.
 */
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compiledProgram, compiledThread } from './compiled-program.mjs'
import { keptHere } from './kept.mjs'
import { nameSources } from './name-sources.mjs'

const require = createRequire(import.meta.url)

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context)
    const program = programAt(found.url)
    if (program === undefined) return found
    enableCompileCache(join(keptHere, 'machine-code'))
    nameSources(program)
    return { url: pathToFileURL(program).href, format: 'module', shortCircuit: true }
  },
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
    /** @type {typeof import('./compile-tsx.ts')} */
    const { compileTsx } = require('./compile-tsx.ts')
    const path = fileURLToPath(url)
    return {
      format: 'module',
      source: compileTsx(path, readFileSync(path, 'utf8')),
      shortCircuit: true,
    }
  },
})

/**
 * The compiled program where one begins; one that starts another may name it by what it was compiled to.
 *
 * @param {string} url
 * @returns {string | undefined}
 */
function programAt(url) {
  if (/\/apps\/[^/]+\/src\/main\.ts$/.test(url)) return compiledProgram(fileURLToPath(url))
  if (/\/apps\/[^/]+\/src\/.*\.thread\.ts$/.test(url)) return compiledThread(fileURLToPath(url))
  if (url.startsWith(pathToFileURL(keptHere).href) && url.endsWith('/main.mjs'))
    return fileURLToPath(url)
  return undefined
}
