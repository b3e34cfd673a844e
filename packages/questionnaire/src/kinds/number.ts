import type { NumberQuestion } from '../question.ts'
import { oneField } from './one-field.ts'
import { numberValue } from './values/number-value.ts'

/** A number, whole unless `decimals` says otherwise. */
export const number = oneField<NumberQuestion, number>(numberValue)
