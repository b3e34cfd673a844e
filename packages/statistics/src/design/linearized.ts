/**
 * The linearized variable of an estimate (Woodruff 1971; Särndal, Swensson and Wretman 1992, section 5.5): the total of it has
 * the variance that the estimate has, to first order. `width` is the number of estimates.
 */
export type Linearized = DenseLinearized | SingleLinearized

/** Each row may share in every estimate. */
export type DenseLinearized = {
  readonly kind: 'dense'
  readonly width: number
  /** Writes the row's values; false where all are 0 and nothing was written. */
  readonly fill: (row: number, into: Float64Array) => boolean
}

/** Each row shares in one estimate at most, such as that of its own category. */
export type SingleLinearized = {
  readonly kind: 'single'
  readonly width: number
  /** Which estimate; -1 for none. */
  readonly place: (row: number) => number
  readonly value: (row: number) => number
}

export function asDense(linearized: Linearized): DenseLinearized {
  if (linearized.kind === 'dense') return linearized
  const { width, place, value } = linearized
  return {
    kind: 'dense',
    width,
    fill: (row, into) => {
      const at = place(row)
      if (at < 0) return false
      into.fill(0)
      into[at] = value(row)
      return true
    },
  }
}
