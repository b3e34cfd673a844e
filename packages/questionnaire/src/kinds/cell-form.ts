import type { CellAnswer } from '../answers.ts'
import type { Cell } from '../parts.ts'
import { withValue } from './cell.ts'
import { dayFault } from './values/calendar-fault.ts'
import { dayValue } from './values/calendar-value.ts'
import { codeFault } from './values/code-fault.ts'
import { optionValue, pointValue } from './values/code-value.ts'
import type { Fault, FaultOf } from './values/fault.ts'
import { numberFault } from './values/number-fault.ts'
import { numberValue } from './values/number-value.ts'
import { lineFault } from './values/text-fault.ts'
import { lineValue } from './values/text-value.ts'
import type { ValueType } from './values/value-type.ts'

/** The text that `readCell` reads as `answer`. */
export function writeCell(cell: Cell, answer: CellAnswer): string {
  return withValue(cell, answer, (type, _limits, value) => type.write(value)) ?? ''
}

export function cellFault(cell: Cell, answer: CellAnswer): Fault | undefined {
  switch (cell.kind) {
    case 'text':
      return fault(lineValue, lineFault, cell, answer)
    case 'number':
      return fault(numberValue, numberFault, cell, answer)
    case 'date':
      return fault(dayValue, dayFault, {}, answer)
    case 'choice':
      return fault(optionValue, codeFault, cell.options, answer)
    case 'scale':
      return fault(pointValue, codeFault, cell.points, answer)
    default:
      return cell satisfies never
  }
}

function fault<Limits, V extends number | string>(
  { valueOf }: ValueType<Limits, V>,
  faultOf: FaultOf<Limits, V>,
  limits: Limits,
  answer: CellAnswer,
): Fault | undefined {
  const value = valueOf(answer)
  return value === undefined ? { code: 'unknownOption' } : faultOf(limits, value)
}
