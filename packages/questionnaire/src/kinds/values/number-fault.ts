import { decimalsOf, largestNumber } from '../../numeral.ts'
import type { NumberLimits } from '../../parts.ts'
import type { Fault } from './fault.ts'

export function numberFault(limits: NumberLimits, value: number): Fault | undefined {
  const { min = -largestNumber, max = largestNumber, decimals = 0 } = limits
  if (!Number.isFinite(value)) return { code: 'notANumber' }
  if (value < min) return { code: 'numberTooSmall', limit: min }
  if (value > max) return { code: 'numberTooLarge', limit: max }
  return decimalsOf(value) > decimals ? { code: 'tooManyDecimals', limit: decimals } : undefined
}
