/** Where a block stands. Lengths are millimetres. */
export type Place = {
  /** From the margin of the page, or of the cell that it stands in. */
  readonly left: number
  readonly width: number
  /** Whether its own parts stay on one page. */
  readonly whole: boolean
  /** Whether it stays on one page with what follows. */
  readonly kept: boolean
}

/** The place of the part `at` of `count` parts, one below the other. */
export function part(place: Place, at: number, count: number): Place {
  return at === count - 1 ? place : { ...place, kept: place.kept || place.whole }
}

/** Inside a cell, where nothing depends on its width. */
export const IN_CELL: Place = { left: 0, width: 0, whole: false, kept: false }
