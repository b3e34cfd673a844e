import type { Expression, TextLimits } from '@meinungsbild/questionnaire'
import { allOf, call, choose, isEmpty, literal } from '../../expressions/construct.ts'
import { attributeOf } from '../attributes.ts'
import type { DraftCheck } from '../checks.ts'
import { patternOf } from '../preg.ts'
import { noteAt, sentences, type Asking } from '../reading.ts'

/** The longest text that an answer may have here. */
export const longestText = 20_000

export function maxLengthOf(asking: Asking): { readonly maxLength?: number } {
  const value = Number(attributeOf(asking.question, 'maximum_chars'))
  if (!Number.isInteger(value) || value < 1) return {}
  return { maxLength: Math.min(value, longestText) }
}

/** How long a short text may be, and what it must look like. */
export function textLimitsOf(asking: Asking): TextLimits {
  const pattern = patternOf(asking)
  return {
    ...maxLengthOf(asking),
    ...(pattern !== undefined && {
      mask: { kind: 'pattern', pattern, description: expectation(asking) },
    }),
  }
}

/** The author's pattern as a check, for answers that have no mask: long texts and numbers. */
export function patternCheck(
  asking: Asking,
  answers: readonly Expression[],
): readonly DraftCheck[] {
  const pattern = patternOf(asking)
  if (pattern === undefined) return []
  const fits = answers.map((answer) =>
    choose(isEmpty(answer), literal(true), call('matches', call('text', answer), literal(pattern))),
  )
  return [
    { use: { kind: 'made', expression: allOf(fits), type: 'truth' }, message: expectation(asking) },
  ]
}

function expectation({ reading }: Asking) {
  return sentences(reading, 'die vorgegebene Schreibweise', 'the required form')
}

/** A field in which places on a map were chosen. */
export function noteMap(asking: Asking): void {
  if (!['1', '100'].includes(attributeOf(asking.question, 'location_mapservice'))) return
  noteAt(
    asking,
    'changed',
    'Der Ort wurde auf einer fremden Karte gewählt; hier ist er ein Textfeld.',
    'The place was chosen on a map of somebody else; here it is a text field.',
  )
}
