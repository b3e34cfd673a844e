import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../../../..')

/** Real files of other tools, where this machine has them. */
export type RealFiles = {
  /** `undefined` if they are not here. */
  readonly folder: string | undefined
  /** Ends the name of a test that needs them, so that it says why it is skipped; empty where they are here. */
  readonly note: string
}

/**
 * Real files are not part of this repository (see CONTRIBUTING.md); they are looked for in MEINUNGSBILD_FIXTURES and in
 * folders beside the repository. `name` is the folder among them.
 */
export function realFiles(name: string): RealFiles {
  return filesIn('fixtures', process.env['MEINUNGSBILD_FIXTURES'], name)
}

/** The official schemas of a standard, likewise: in MEINUNGSBILD_STANDARDS and in folders beside the repository. */
export function officialSchemas(name: string): RealFiles {
  return filesIn('standards', process.env['MEINUNGSBILD_STANDARDS'], name)
}

function filesIn(shelf: string, given: string | undefined, name: string): RealFiles {
  const beside = resolve(repository, '..')
  const folder = [given, ...readdirSync(beside).map((other) => resolve(beside, other, shelf))]
    .flatMap((place) => (place === undefined ? [] : [resolve(place, name)]))
    .find((place) => existsSync(place))
  return {
    folder,
    note: folder === undefined ? ' (skipped: the files are not on this machine)' : '',
  }
}
