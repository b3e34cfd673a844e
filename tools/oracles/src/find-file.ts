import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The reference results that the developers of this project have beside it. */
export const givenOracles = resolve(
  import.meta.dirname,
  '../../../../shared/oracles/oracles_a.json',
)

/** A data file beside the file of cases, in the folder of fixtures next to it, or beside the given oracles; undefined if nowhere. */
export function findData(name: string, oraclePath: string): string | undefined {
  const places = [dirname(resolve(oraclePath)), dirname(givenOracles)].flatMap((folder) => [
    join(folder, name),
    join(folder, '../fixtures', name),
  ])
  return places.find((place) => existsSync(place))
}
