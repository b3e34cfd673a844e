import { refuse } from '../../translation.ts'
import { numberOf } from '../conversions.ts'
import type { Placed } from '../placed.ts'
import { numberConstant, type NumberTerm } from '../term.ts'

/** An argument as a number. */
export function numberIn(placed: Placed | undefined): NumberTerm {
  if (placed === undefined) return numberConstant(0)
  const { term, tree, translation } = placed
  const number = numberOf(term, tree, translation)
  if (number.mayBeNaN) refuse(translation, 'mixedTypes', tree, 'NaN')
  return number
}
