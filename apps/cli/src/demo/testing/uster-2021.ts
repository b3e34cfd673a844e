import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The municipal youth survey of Uster (Switzerland) 2021: a real form, 213 real answers. The files are not part of this
 * repository; they are looked for in MEINUNGSBILD_FIXTURES and in folders beside the repository.
 */
export const usterFolder = findFolder('microdata/uster-jugendbefragung-2021')

function findFolder(name: string): string | undefined {
  const beside = resolve(import.meta.dirname, '../../../../../..')
  const places = [
    process.env['MEINUNGSBILD_FIXTURES'],
    ...readdirSync(beside).map((other) => resolve(beside, other, 'fixtures')),
  ]
  return places
    .flatMap((place) => (place === undefined ? [] : [resolve(place, name)]))
    .find((place) => existsSync(place))
}
