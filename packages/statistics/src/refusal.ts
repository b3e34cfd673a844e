/** Why these numbers do not give the figure that was asked for. */
export type RefusalCode =
  /** There are fewer cases than the formula needs. */
  | 'tooFewCases'
  /** Everybody has the same value, so that there is nothing to compare. */
  | 'noVariation'
  /** A row or a column of the table has no cases; leave it out. */
  | 'emptyMargin'
  /** One driver follows from the others. */
  | 'collinear'
  | 'tooManyDrivers'
  /** Enumerating would take too long; use an approximate test. */
  | 'tooLarge'
  /** The population is said to have fewer units than were drawn from it. */
  | 'populationTooSmall'
  /** A category of a margin has a total, but nobody in the sample. */
  | 'emptyCategory'
  /** Somebody has a category without a total, or none. */
  | 'unknownCategory'
  /** Margins add up to different totals. */
  | 'totalsDisagree'
  /** No weights were found that keep to what was asked for. */
  | 'notConverged'

/** The data decide it and not the caller, therefore a value. */
export type Refusal = { readonly refused: RefusalCode }

export function refuse(refused: RefusalCode): Refusal {
  return { refused }
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result
}
