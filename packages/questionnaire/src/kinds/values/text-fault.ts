import type { TextLimits } from '../../parts.ts'
import { codePoints, tidyLine, tidyText } from '../tidy.ts'
import type { FaultOf } from './fault.ts'
import { maskFault } from './mask-fault.ts'

/** Of a few words on one line; at most 200 characters unless `maxLength` says otherwise. */
export const lineFault = faultOf(tidyLine, 200)

/** Of words on several lines; at most 2000 characters unless `maxLength` says otherwise. */
export const textFault = faultOf(tidyText, 2000)

// @__NO_SIDE_EFFECTS__
function faultOf(tidy: (typed: string) => string, longest: number): FaultOf<TextLimits, string> {
  return function textFaultOf({ maxLength: limit = longest, mask }, value) {
    if (value === '') return { code: 'required' }
    // Whatever comes from a form was tidied; who seals an answer of their own may hide anything in it.
    if (value !== tidy(value)) return { code: 'unknownOption' }
    if (codePoints(value) > limit) return { code: 'textTooLong', limit }
    return mask && maskFault(mask, value)
  }
}
