import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compileTsx } from './compile-tsx.ts'

/**
 * Lets Node load `.tsx` from source, in every workspace: `node --import @meinungsbild/design/tsx main.ts`.
 * Node itself strips types from `.ts`; only JSX needs a transform, so there is no build step anywhere.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    return {
      format: 'module',
      source: compileTsx(path, readFileSync(path, 'utf8')),
      shortCircuit: true,
    }
  },
})
