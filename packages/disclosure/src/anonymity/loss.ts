import type { RecordColumn } from './microdata.ts'
import type { Hierarchy } from './recode.ts'

/** Of all values that were there, from 0 (nothing lost) to 1 (nothing left). */
export type Loss = {
  readonly overall: number
  readonly byColumn: ReadonlyMap<string, number>
}

/**
 * Information lost, 1 - Prec (Sweeney 2002, section 4.3): a value that went up `level` of `height` steps has lost level / height.
 * The last step of every column is to be missing.
 */
export function lossOf(
  original: readonly RecordColumn[],
  hierarchies: readonly Hierarchy[],
  levels: ReadonlyMap<string, number>,
  suppressed: ReadonlyMap<string, readonly number[]>,
): Loss {
  const heights = new Map(hierarchies.map(({ column, steps }) => [column, steps.length + 1]))
  const parts = original.map(({ name, values }) => {
    const there = values.filter((value) => value !== undefined).length
    const gone = suppressed.get(name)?.length ?? 0
    const coarser = (levels.get(name) ?? 0) / (heights.get(name) ?? 1)
    return { name, there, lost: gone + (there - gone) * coarser }
  })
  const share = (lost: number, there: number) => (there === 0 ? 0 : lost / there)
  const sum = (pick: (part: (typeof parts)[number]) => number) =>
    parts.reduce((before, part) => before + pick(part), 0)
  return {
    overall: share(
      sum(({ lost }) => lost),
      sum(({ there }) => there),
    ),
    byColumn: new Map(parts.map(({ name, there, lost }) => [name, share(lost, there)])),
  }
}
