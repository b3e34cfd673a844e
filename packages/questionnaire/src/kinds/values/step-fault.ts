import { decimalsOf } from '../../numeral.ts'
import type { Fault } from './fault.ts'
import { numberFault } from './number-fault.ts'
import type { StepLimits } from './step-value.ts'

export function stepFault(limits: StepLimits, value: number): Fault | undefined {
  return (
    numberFault({ ...limits, decimals: Infinity }, value) ??
    (isStep(limits, value) ? undefined : { code: 'notAStep', limit: limits.step })
  )
}

/** In whole numbers: 0.3 is three times 0.1, which binary fractions deny. */
function isStep({ min, step }: StepLimits, value: number): boolean {
  const unit = 10 ** Math.max(decimalsOf(min), decimalsOf(step), decimalsOf(value))
  return (Math.round(value * unit) - Math.round(min * unit)) % Math.round(step * unit) === 0
}
