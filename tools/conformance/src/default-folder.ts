import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../../..')

/** The project's own small files. */
export const ownFiles = resolve(repository, 'packages/formats/src/testing/files')

/** Real files of other tools, which are not part of this repository (see CONTRIBUTING.md); undefined if there are none. */
export function realFiles(): string | undefined {
  const beside = resolve(repository, '..')
  const places = [
    process.env['MEINUNGSBILD_FIXTURES'],
    ...readdirSync(beside).map((other) => resolve(beside, other, 'fixtures')),
  ]
  return places.find((place) => place !== undefined && existsSync(resolve(place, 'expressions')))
}
