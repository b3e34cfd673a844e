import type { Slider } from '../question.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { stepFault } from './values/step-fault.ts'
import { stepValue } from './values/step-value.ts'

/** A number between two ends. Its field is one for numbers, beside which a script may put a slider. */
export const slider = oneField<Slider, number>(stepValue)
export const sliderForm = oneFieldForm<Slider, number>(stepValue, stepFault)
export const sliderColumns = oneFieldColumns<Slider, number>(stepValue)
