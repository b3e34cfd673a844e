import type { CheckedTables } from './linked-tables.ts'

/** Cells that may differ together, and all relations in which they stand. All other cells keep their value. */
export type Neighbourhood = {
  readonly cells: readonly number[]
  readonly relations: readonly number[]
}

/**
 * What is linked to some cells: their relations, other cells of these that may differ, their relations, and so on, ring by
 * ring. It ends when nothing new comes, or before once `isEnough`; cells with a relation outside then keep their value, so
 * that what is possible inside is possible altogether.
 */
export function neighbourhoodOf(
  start: readonly number[],
  { relations, relationsOf }: CheckedTables,
  mayDiffer: (cell: number) => boolean,
  isEnough: (rings: number, relations: number) => boolean = () => false,
): Neighbourhood {
  const cells = new Set(start)
  const inside = new Set<number>()
  let ring = relationsBeyond(inside, start)
  for (let rings = 1; ring.size > 0; rings += 1) {
    const found = new Set<number>()
    for (const relation of ring) {
      inside.add(relation)
      for (const { cell } of relations[relation]?.terms ?? []) {
        if (!cells.has(cell) && mayDiffer(cell)) found.add(cell)
      }
    }
    for (const cell of found) cells.add(cell)
    if (isEnough(rings, inside.size)) break
    ring = relationsBeyond(inside, found)
  }
  const free = [...cells].filter((cell) => relationsOf[cell]?.every((each) => inside.has(each)))
  return { cells: free, relations: [...new Set(free.flatMap((cell) => relationsOf[cell] ?? []))] }

  function relationsBeyond(known: ReadonlySet<number>, border: Iterable<number>): Set<number> {
    const all = Array.from(border, (cell) => relationsOf[cell] ?? []).flat()
    return new Set(all.filter((relation) => !known.has(relation)))
  }
}

/** Cells that differ fall into blocks without a common relation; each is judged by itself. */
export function blocksOf(
  cells: ReadonlySet<number>,
  tables: CheckedTables,
): readonly Neighbourhood[] {
  const left = new Set(cells)
  return [...cells].flatMap((cell) => {
    if (!left.has(cell)) return []
    const block = neighbourhoodOf([cell], tables, (each) => cells.has(each))
    for (const each of block.cells) left.delete(each)
    return [block]
  })
}
