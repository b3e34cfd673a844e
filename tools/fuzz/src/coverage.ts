import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createInstrumenter } from 'istanbul-lib-instrument'

type Counters = {
  /** How often each function ran, and each way of each branch. */
  readonly f: Readonly<Record<string, number>>
  readonly b: Readonly<Record<string, readonly number[]>>
}

declare global {
  // What the instrumented code counts in.
  var __coverage__: Readonly<Record<string, Counters>> | undefined
}

/** Counts, from now on, which functions and branches of the house's packages run. To be called before they are loaded. */
export function countCoverage(): void {
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: true,
    produceSourceMap: false,
  })
  registerHooks({
    load(url, context, nextLoad) {
      if (!/\/packages\/\w+\/src\/.*\.ts$/.test(url)) return nextLoad(url, context)
      const path = fileURLToPath(url)
      const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
      return {
        format: 'module',
        source: instrumenter.instrumentSync(code, path),
        shortCircuit: true,
      }
    },
  })
}

/**
 * Tells, each time it is asked, whether something ran that had not before. `firstRun` is what a target does first: only files
 * that it touches are looked at from then on, because looking at all takes longer than most inputs.
 */
export async function newCoverage(firstRun: () => Promise<void>): Promise<() => boolean> {
  const files = () => Object.entries(globalThis.__coverage__ ?? {})
  const before = new Map(files().map(([path, counters]) => [path, total(counters)]))
  await firstRun()
  const touched = files().filter(([path, counters]) => before.get(path) !== total(counters))
  let unreached = touched.flatMap(([, counters]) => placesOf(counters))
  return () => {
    const left = unreached.filter((isReached) => !isReached())
    const isNew = left.length < unreached.length
    unreached = left
    return isNew
  }
}

function total({ f, b }: Counters): number {
  return [Object.values(f), ...Object.values(b)].flat().reduce((sum, count) => sum + count, 0)
}

function placesOf({ f, b }: Counters): readonly (() => boolean)[] {
  return [
    ...Object.keys(f).map((id) => () => (f[id] ?? 0) > 0),
    ...Object.values(b).flatMap((ways) => ways.map((_, way) => () => (ways[way] ?? 0) > 0)),
  ]
}
