import type { NumberLimits, Question } from '@meinungsbild/questionnaire'
import { note } from '../form-reading/form-reading.ts'
import type { Building } from './building.ts'
import { numberOf } from './fields.ts'

/** A number of which the file does not say how many decimals it has. */
const anyDecimals = 6

/** Limits of a number; its decimals are those of its step. */
export function numberLimits({ fields }: Pick<Building, 'fields'>): NumberLimits {
  const [min, max, step] = [
    numberOf(fields, 'min'),
    numberOf(fields, 'max'),
    numberOf(fields, 'step'),
  ]
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...decimals(step === undefined ? anyDecimals : decimalsOf(step)),
  }
}

function decimals(count: number): { readonly decimals?: number } {
  return count === 0 ? {} : { decimals: count }
}

/** A slider, or a number where its steps do not fit. */
export function sliderQuestion(building: Building): Question {
  const { fields, base, reading, place } = building
  const min = numberOf(fields, 'min') ?? 0
  const max = numberOf(fields, 'max') ?? 100
  const step = numberOf(fields, 'step') ?? 1
  const steps = (max - min) / step
  if (max > min && step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9) {
    return { kind: 'slider', ...base, min, max, step }
  }
  note(
    reading,
    'changed',
    place,
    'Die Schritte des Schiebereglers gehen nicht auf; daraus wurde eine Zahl.',
    'The steps of the slider do not fit its range; it became a number.',
  )
  return {
    kind: 'number',
    ...base,
    min: Math.min(min, max),
    max: Math.max(min, max),
    decimals: decimalsOf(step),
  }
}

export function decimalsOf(step: number): number {
  const [, fraction = ''] = String(step).split('.')
  return Math.min(fraction.length, anyDecimals)
}
