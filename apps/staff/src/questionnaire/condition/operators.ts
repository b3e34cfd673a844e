import type { SpecialAnswer } from '@meinungsbild/questionnaire'

/** How a row compares, in the order in which a form offers it. */
export const operators = [
  'is',
  'isNot',
  'contains',
  'containsNot',
  'less',
  'atMost',
  'more',
  'atLeast',
  'answered',
  'notAnswered',
  'dontKnow',
  'noAnswer',
  'notApplicable',
] as const

export type RowOperator = (typeof operators)[number]

/** Compares with nothing. */
export type BareOperator = 'answered' | 'notAnswered' | SpecialAnswer

export function isBare(operator: RowOperator): operator is BareOperator {
  return (
    operator === 'answered' ||
    operator === 'notAnswered' ||
    operator === 'dontKnow' ||
    operator === 'noAnswer' ||
    operator === 'notApplicable'
  )
}

/** How the language writes a comparison of two values, and back. */
export const comparisons = {
  is: '=',
  isNot: '!=',
  less: '<',
  atMost: '<=',
  more: '>',
  atLeast: '>=',
} as const

export const comparedBy: ReadonlyMap<string, keyof typeof comparisons> = new Map([
  ['=', 'is'],
  ['!=', 'isNot'],
  ['<', 'less'],
  ['<=', 'atMost'],
  ['>', 'more'],
  ['>=', 'atLeast'],
])
