import { makeCodes, type Codes } from './codes.ts'
import { positionsIn, type Column } from './column.ts'
import { intersection, type Mask } from './mask.ts'

/**
 * By what people are split, into the positions of a column (see `Column`): either everybody is at one of them, or there is
 * a mask for each.
 */
export type Axis = { readonly positions: number } & (
  | { readonly codes: Codes }
  | { readonly masks: readonly Mask[] }
)

export function axisOf(column: Column): Axis {
  const positions = positionsIn(column)
  return column.kind === 'set'
    ? { positions, masks: column.masks }
    : { positions, codes: column.codes }
}

/** All of `size` people at one position. */
export function undividedAxis(size: number): Axis {
  return { positions: 1, codes: makeCodes(size, 1) }
}

/** Some people, each of them at the position `from` plus the own code. */
export type Part = {
  readonly people: Mask
  readonly from: number
  readonly codes: Codes
  /** How many codes there are; of one the code of everybody is 0. */
  readonly positions: number
}

/** Splits these people so that each is at one position. Who has several categories is in several parts. */
export function partsOf(axis: Axis, people: Mask): readonly Part[] {
  if ('codes' in axis) return [{ people, from: 0, codes: axis.codes, positions: axis.positions }]
  const codes = makeCodes(people.length * 32, 1)
  return axis.masks.map((mask, from) => ({
    people: intersection(mask, people),
    from,
    codes,
    positions: 1,
  }))
}
