import type { Value } from '@meinungsbild/questionnaire'
import { isNumeral } from '../limesurvey/numeral.ts'

/**
 * Whether PHP finds a result equal to the expected text. Empty stands for a missing answer and for NAN; numbers are written
 * with 14 digits.
 */
export function equalInPhp(expected: unknown, found: Value): boolean {
  if (typeof expected === 'boolean') return equalInPhp(expected ? '1' : '', found)
  if (typeof expected !== 'string') return false
  if (typeof found === 'boolean') return (expected !== '' && expected !== '0') === found
  if (found === null) return expected === '' || expected === 'NAN'
  if (typeof found === 'number') {
    return isNumeral(expected) && Number(expected) === Number(found.toPrecision(14))
  }
  if (typeof found !== 'string') return false
  if (isNumeral(expected) && isNumeral(found)) return Number(expected) === Number(found)
  return expected === found
}
