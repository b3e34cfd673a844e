/**
 * What weights were fitted to (Anpassung an Randverteilungen, Kalibrierung). An estimate from such weights varies only by what
 * the auxiliary variables leave unexplained, so that its variance is that of residuals (Deville and Särndal 1992, section 3).
 *
 * The fitted part of a contribution u is Σ spread · β over the terms, where the coefficients β follow from the sums Σ gather · u.
 */
export type Adjustment = {
  /** How many coefficients all terms have together. */
  readonly size: number
  readonly terms: readonly AuxiliaryTerm[]
  readonly coefficients: (sums: Float64Array) => Float64Array
}

/** An auxiliary variable, per row. Of a margin, only the coefficient of the row's own category counts. */
type AuxiliaryTerm = {
  /** The place of the row's coefficient; -1 where it has none. */
  readonly place: Int32Array
  readonly gather: Float64Array
  readonly spread: Float64Array
}
