import type { SourceCall } from '../../source-tree.ts'
import type { Placed } from '../placed.ts'
import type { Scope } from '../scope.ts'
import type { Term } from '../term.ts'

/** How a function of LimeSurvey is carried over. `given` are its arguments, as many as `least` to `most`. */
export type ScriptFunction = {
  readonly least: number
  readonly most: number
  readonly apply: (given: readonly Placed[], call: SourceCall, scope: Scope) => Term
}

export function ofOne(
  apply: (given: Placed, call: SourceCall, scope: Scope) => Term,
): ScriptFunction {
  return {
    least: 1,
    most: 1,
    apply: ([given], call, scope) => apply(given ?? missing(call, scope), call, scope),
  }
}

export function ofTwo(
  apply: (first: Placed, second: Placed, call: SourceCall, scope: Scope) => Term,
): ScriptFunction {
  return {
    least: 2,
    most: 2,
    apply: ([first, second], call, scope) =>
      apply(first ?? missing(call, scope), second ?? missing(call, scope), call, scope),
  }
}

/** A function of any number of values, where several answers at once are so many values. */
export function ofMany(
  least: number,
  apply: (given: readonly Placed[], call: SourceCall, scope: Scope) => Term,
): ScriptFunction {
  return {
    least,
    most: Infinity,
    apply: (given, call, scope) => apply(given.flatMap(spread), call, scope),
  }
}

function spread(placed: Placed): readonly Placed[] {
  const { term } = placed
  return term.kind === 'values' ? term.values.map((each) => ({ ...placed, term: each })) : [placed]
}

function missing(tree: SourceCall, scope: Scope): Placed {
  return { term: { kind: 'values', values: [] }, tree, scope }
}
