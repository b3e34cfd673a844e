import { finite, numberIn } from '../conversions.ts'
import { ofValues, type LanguageFunction } from './language-function.ts'
import { round } from './round.ts'

/** Functions of numbers; angles are in radians. What is not defined, such as the root of -1, is empty. */
export const mathFunctions = {
  abs: ofNumbers(Math.abs),
  floor: ofNumbers(Math.floor),
  ceil: ofNumbers(Math.ceil),
  trunc: ofNumbers(Math.trunc),
  round: ofNumbers(round, 1, 2),
  sqrt: ofNumbers(Math.sqrt),
  exp: ofNumbers(Math.exp),
  ln: ofNumbers(Math.log),
  log10: ofNumbers(Math.log10),
  sin: ofNumbers(Math.sin),
  cos: ofNumbers(Math.cos),
  tan: ofNumbers(Math.tan),
  asin: ofNumbers(Math.asin),
  acos: ofNumbers(Math.acos),
  atan: ofNumbers(Math.atan),
  atan2: ofNumbers(Math.atan2, 2),
  pi: ofNumbers(() => Math.PI, 0),
}

/** A function of one number, or of so many. */
function ofNumbers(
  compute: (...numbers: number[]) => number,
  least = 1,
  most = least,
): LanguageFunction {
  return ofValues(least, most, (values) => finite(compute(...values.map(numberIn))))
}
