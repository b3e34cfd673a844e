import { byCell, type Cells } from './cells.ts'
import type { Group, RawTable } from './raw-table.ts'

/** The people in each cell of a table. */
export function cellGroups(cells: Cells, { values }: RawTable): readonly Group[] {
  const summed = (of: (value: Group) => number) => byCell(cells, values.map(of))
  const weight = summed((value) => value.weight)
  const key = summed((value) => value.key)
  return summed(({ people }) => people).map((people, cell) => ({
    people,
    weight: weight[cell] ?? 0,
    key: (key[cell] ?? 0) % 2 ** 32,
  }))
}
