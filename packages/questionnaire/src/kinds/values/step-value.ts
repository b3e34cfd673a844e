import { decimalsOf, readNumeral } from '../../numeral.ts'
import type { Text } from '../../text.ts'
import { numberValue } from './number-value.ts'
import type { ValueType } from './value-type.ts'

type StepLimits = {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: Text
}

/** A number between `min` and `max` that is reached from `min` in equal steps. */
export const stepValue: ValueType<StepLimits, number> = {
  ...numberValue,
  read: ({ min, step }, typed) => readNumeral(typed, Math.max(decimalsOf(min), decimalsOf(step))),
  fault: (limits, value) =>
    numberValue.fault({ ...limits, decimals: Infinity }, value) ??
    (isStep(limits, value) ? undefined : { code: 'notAStep', limit: limits.step }),
}

/** In whole numbers: 0.3 is three times 0.1, which binary fractions deny. */
function isStep({ min, step }: StepLimits, value: number): boolean {
  const unit = 10 ** Math.max(decimalsOf(min), decimalsOf(step), decimalsOf(value))
  return (Math.round(value * unit) - Math.round(min * unit)) % Math.round(step * unit) === 0
}
