import { decimalsOf, readNumeral } from '../../numeral.ts'
import type { Text } from '../../text.ts'
import { numberValue } from './number-value.ts'
import type { ValueType } from './value-type.ts'

export type StepLimits = {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: Text
}

/** A number between `min` and `max` that is reached from `min` in equal steps. */
export const stepValue: ValueType<StepLimits, number> = {
  ...numberValue,
  read: ({ min, step }, typed) => readNumeral(typed, Math.max(decimalsOf(min), decimalsOf(step))),
}
