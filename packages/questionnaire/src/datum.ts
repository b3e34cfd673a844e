import type { SpecialAnswer } from './question-base.ts'

/** What stands in one column of the results for one person. */
export type Datum =
  /** For nominal and ordinal variables: the code of a category. */
  | { readonly kind: 'code'; readonly code: string }
  /** For multiple variables: the codes of categories, in their order; may be empty where a list was left untouched. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** Day, month or time of day in ISO form. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'special'; readonly special: SpecialAnswer }
