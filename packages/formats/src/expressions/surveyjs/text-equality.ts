import type { Expression } from '@meinungsbild/questionnaire'
import { anyOf, call, literal, operation } from '../construct.ts'
import { equalConstants, numberFrom, type Constant } from './constants.ts'
import { hasTruth, readNumber } from './conversions.ts'
import { numeralIn } from './numeral.ts'
import type { TextTerm } from './term.ts'

/** Whether a text is a constant: of a choice, one of the codes that SurveyJS reads as that. */
export function textIs(term: TextTerm, constant: Constant): Expression {
  const { expression, codes } = term
  if (codes) {
    const fitting = codes.filter((code) => equalConstants(readCode(term, code), constant))
    return anyOf(fitting.map((code) => operation('=', expression, literal(code))))
  }
  if (typeof constant === 'boolean') {
    const number = operation('=', readNumber(term), literal(Number(constant)))
    return anyOf([folded(expression, String(constant)), ...(term.isFree ? [number] : [])])
  }
  const number = numberFrom(constant)
  return number === undefined
    ? folded(expression, String(constant))
    : operation('=', readNumber(term), literal(number))
}

function folded(expression: Expression, constant: string): Expression {
  return operation(
    '=',
    call('lower', call('trim', expression)),
    literal(constant.trim().toLowerCase()),
  )
}

/** Whether two texts are the same. */
export function equalTexts(one: TextTerm, other: TextTerm): Expression {
  const isPlain = ({ codes, isFree }: TextTerm) =>
    codes !== undefined && !isFree && !hasTruth(codes)
  const fold = ({ expression }: TextTerm) => call('lower', call('trim', call('text', expression)))
  if (isPlain(one) && isPlain(other)) {
    return operation('=', call('text', one.expression), call('text', other.expression))
  }
  const same = operation('=', fold(one), fold(other))
  return anyOf([same, operation('=', readNumber(one), readNumber(other))])
}

/** What SurveyJS reads in a code. */
function readCode({ isFree, codes }: TextTerm, code: string): Constant {
  if (/^(?:true|false)$/i.test(code) && (isFree || hasTruth(codes)))
    return code.toLowerCase() === 'true'
  return (isFree ? numeralIn(code) : undefined) ?? code
}
