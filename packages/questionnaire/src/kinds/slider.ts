import type { Slider } from '../question.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { oneFieldColumns } from './one-field-columns.ts'
import { oneFieldForm } from './one-field-form.ts'
import { oneField } from './one-field.ts'
import { stepFault } from './values/step-fault.ts'
import { stepValue } from './values/step-value.ts'

/** A number between two ends. Its field is one for numbers, beside which a script may put a slider. */
export const slider: Kind<Slider> = oneField(stepValue)
export const sliderForm: KindForm<Slider> = oneFieldForm(stepValue, stepFault)
export const sliderColumns: KindColumns<Slider> = oneFieldColumns(stepValue)
