import type { Expression } from '@meinungsbild/questionnaire'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import type { Pole } from './pole.ts'
import { numberTerm, type NumberTerm } from './term.ts'

export type Combination = {
  /** In our language. */
  readonly expression: Expression
  /** As XPath computes it. */
  readonly calculate: (...numbers: number[]) => number
  readonly isWhole?: boolean
  /** Unclear if nothing is said and a part has one. */
  readonly pole?: Pole | undefined
}

/** A number that is computed from others: calculated if they are all known, and refused if it would need infinity. */
export function combine(
  parts: readonly NumberTerm[],
  combination: Combination,
  tree: Pick<SourceTree, 'at'>,
  translation: Translation,
): NumberTerm {
  const { expression, calculate, isWhole = false } = combination
  const known = parts.flatMap(({ constant }) => constant ?? [])
  if (known.length === parts.length) {
    return numberTerm(expression, { constant: calculate(...known) })
  }
  if (known.some((constant) => Math.abs(constant) === Infinity)) {
    refuse(translation, 'infinity', tree, String(known[0]))
  }
  const own = parts.some(({ pole }) => pole !== undefined) ? 'unclear' : undefined
  const pole = 'pole' in combination ? combination.pole : own
  return numberTerm(expression, pole === undefined ? { isWhole } : { isWhole, pole })
}
