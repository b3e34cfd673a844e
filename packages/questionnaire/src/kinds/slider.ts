import type { Slider } from '../question.ts'
import { oneField } from './one-field.ts'
import { stepValue } from './values/step-value.ts'

/** A number between two ends. Its field is one for numbers, which a script may turn into a slider. */
export const slider = oneField<Slider, number>(stepValue)
