import { equivalenceClasses, recordsBelow } from './equivalence-classes.ts'
import type { RecordColumn, Value } from './microdata.ts'

/** How a column becomes coarser, step by step, such as age in years, in bands of five and of ten years. */
export type Hierarchy = {
  readonly column: string
  /** Each from the original value, the finest first. */
  readonly steps: readonly Coarsening[]
}

type Coarsening = (value: string | number) => Value

export type Recoded = {
  readonly columns: readonly RecordColumn[]
  readonly levels: ReadonlyMap<string, number>
}

/**
 * Takes the step that leaves fewest records in classes below `k`, of equals the first offered, until no more than `tolerated`
 * are left or no step is.
 */
export function recode(
  original: readonly RecordColumn[],
  hierarchies: readonly Hierarchy[],
  k: number,
  tolerated: number,
): Recoded {
  let best = atLevels(original, hierarchies, new Map(hierarchies.map(({ column }) => [column, 0])))
  let rest = recordsTooRare(best, k)
  while (rest > tolerated) {
    const steps = hierarchies.flatMap(({ column, steps: { length } }) => {
      const level = best.levels.get(column) ?? 0
      return level < length ? [new Map([...best.levels, [column, level + 1]])] : []
    })
    const [first, ...others] = steps.map((levels) => {
      const recoded = atLevels(original, hierarchies, levels)
      return { recoded, rest: recordsTooRare(recoded, k) }
    })
    if (first === undefined) break
    const next = others.reduce((least, each) => (each.rest < least.rest ? each : least), first)
    best = next.recoded
    rest = next.rest
  }
  return best
}

function recordsTooRare({ columns }: Recoded, k: number): number {
  return recordsBelow(k, equivalenceClasses(columns)).length
}

function atLevels(
  original: readonly RecordColumn[],
  hierarchies: readonly Hierarchy[],
  levels: ReadonlyMap<string, number>,
): Recoded {
  const stepOf = new Map(
    hierarchies.map(({ column, steps }) => [column, steps[(levels.get(column) ?? 0) - 1]]),
  )
  const columns = original.map((column): RecordColumn => {
    const step = stepOf.get(column.name)
    if (step === undefined) return column
    return {
      ...column,
      values: column.values.map((value) => (value === undefined ? value : step(value))),
    }
  })
  return { columns, levels }
}
