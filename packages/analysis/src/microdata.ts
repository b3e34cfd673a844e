import type { Variable } from '@meinungsbild/questionnaire'
import { valuesIn, type Column } from './columns/column.ts'
import { contentsOf, type Dataset } from './columns/dataset.ts'
import { isIn } from './columns/mask.ts'
import { insideOf, type Weights } from './weights/weights.ts'

export { arrivalPeriods, type ArrivalUnit } from './arrival-periods.ts'

/**
 * Single answers (Einzeldaten): the one way by which they leave this package, and no figure for anybody to read. It has a door
 * of its own, so that a fence can say who may go through it: the export for the house's statisticians, on record and with a
 * purpose, and what makes anonymised data of them. Texts and days are not among them; when an answer came is asked for apart.
 */
export type Microdata = {
  readonly size: number
  readonly columns: readonly MicrodataColumn[]
  /** With mean 1; undefined where all answers count the same. */
  readonly weights: Float64Array | undefined
}

export type MicrodataColumn = {
  readonly variable: Variable
  /** Per person: 0 for a value, else the place of the missing kind in `missingKinds`, counted from 1. */
  readonly states: Uint8Array
} & (
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  /** Indices of `variable.categories`; meaningless where there is no value. */
  | { readonly kind: 'codes'; readonly values: Uint32Array }
  /** Per category 1 for who has it, else 0. */
  | { readonly kind: 'options'; readonly options: readonly Uint8Array[] }
)

/** All single answers of a dataset, in the random order in which they are kept. */
export function microdataOf(dataset: Dataset, weights: Weights): Microdata {
  const { design, perturbation } = insideOf(weights)
  const columns = [...contentsOf(dataset).columns.values()]
  return {
    size: dataset.size,
    columns: columns.flatMap((column) => columnOf(column, dataset.size) ?? []),
    weights: perturbation === undefined ? undefined : design.weights,
  }
}

function columnOf(column: Column, size: number): MicrodataColumn | undefined {
  const { variable } = column
  const values = valuesIn(column)
  const stateOf = (code: number) => (code < values ? 0 : code - values + 1)
  switch (column.kind) {
    case 'coded':
      return {
        kind: 'codes',
        variable,
        states: Uint8Array.from(column.codes, stateOf),
        values: Uint32Array.from(column.codes),
      }
    case 'numbers':
      return {
        kind: 'numbers',
        variable,
        states: Uint8Array.from(column.codes, stateOf),
        values: Float64Array.from(column.codes, (code) => column.numbers[code] ?? 0),
      }
    case 'set': {
      const people = { length: size }
      const [chosen, missing] = [column.masks.slice(0, values), column.masks.slice(values)]
      return {
        kind: 'options',
        variable,
        states: Uint8Array.from(
          people,
          (_, person) => missing.findIndex((mask) => isIn(mask, person)) + 1,
        ),
        options: chosen.map((mask) =>
          Uint8Array.from(people, (_, person) => (isIn(mask, person) ? 1 : 0)),
        ),
      }
    }
    case 'texts':
      return undefined
    default:
      return column satisfies never
  }
}
