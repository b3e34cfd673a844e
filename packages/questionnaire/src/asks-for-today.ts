import { conditionsOf } from './conditions-of.ts'
import type { Expression } from './expression/expression.ts'
import { partsOf } from './expression/parts-of.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Whether anything that decides where a journey leads depends on the day on which it is made. */
export function asksForToday(questionnaire: Questionnaire): boolean {
  return conditionsOf(questionnaire).some(asks)
}

function asks(expression: Expression): boolean {
  const { kind } = expression
  const own = kind === 'call' && (expression.name === 'today' || expression.name === 'age')
  return own || partsOf(expression).some(asks)
}
