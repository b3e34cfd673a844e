import type { SourceCall } from '../../source-tree.ts'
import type { Translation } from '../../translation.ts'
import type { Term, Placed } from '../term.ts'

/** How a function of XPath is carried over. `given` are its arguments, as many as `least` to `most`. */
export type XPathFunction = {
  readonly least: number
  readonly most: number
  readonly apply: (given: readonly Placed[], call: SourceCall, translation: Translation) => Term
}

/** A function of one argument. */
export function ofOne(
  apply: (given: Placed, call: SourceCall, translation: Translation) => Term,
): XPathFunction {
  return {
    least: 1,
    most: 1,
    apply: ([given = placeholder], call, translation) => apply(given, call, translation),
  }
}

/** A function of two arguments. */
export function ofTwo(
  apply: (first: Placed, second: Placed, call: SourceCall, translation: Translation) => Term,
): XPathFunction {
  return {
    least: 2,
    most: 2,
    apply: ([first = placeholder, second = placeholder], call, translation) =>
      apply(first, second, call, translation),
  }
}

export const placeholder: Placed = {
  term: { kind: 'noDate' },
  tree: { kind: 'constant', value: null, at: 0 },
}
