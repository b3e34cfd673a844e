import { parseExpression, type Computed } from '@meinungsbild/questionnaire'
import type { Fields } from './fields.ts'
import { scriptOf } from './script.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function computedFields(question: Computed, writing: Writing): Fields | undefined {
  const { value, type } = question
  const parsed = parseExpression(value)
  const script = parsed.ok ? scriptOf(parsed.expression, writing) : undefined
  if (script !== undefined) {
    if (type === 'date' || type === 'truth') noteType(question, writing)
    return { type: '*', attributes: { hidden: '1', equation: `{${script}}` } }
  }
  note(
    writing,
    'lost',
    placeOf(question),
    `Der berechnete Wert „${value}“ lässt sich in LimeSurvey nicht sagen.`,
    `The computed value “${value}” cannot be said in LimeSurvey.`,
  )
  return undefined
}

function noteType(question: Computed, writing: Writing): void {
  note(
    writing,
    'changed',
    placeOf(question),
    'Was der berechnete Wert ist, sagt LimeSurvey nicht; ein Datum ist dort ein Text, wahr und falsch sind 1 und 0.',
    'LimeSurvey does not say what a computed value is; a date is a text there, true and false are 1 and 0.',
  )
}
