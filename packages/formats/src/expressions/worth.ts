import {
  evaluateExpression,
  type Expression,
  type Surroundings,
  type Value,
} from '@meinungsbild/questionnaire'

/** What an expression without names is worth. */
export function worthOf(expression: Expression): Value {
  return evaluateExpression(expression, nowhere)
}

const nowhere: Surroundings = {
  value: () => null,
  isAnswered: () => false,
  special: () => null,
  code: () => null,
  comment: () => null,
  label: () => null,
  today: '2000-01-01',
  language: 'en',
  variant: null,
}
