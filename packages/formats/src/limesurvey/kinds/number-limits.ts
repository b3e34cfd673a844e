import type { NumberLimits } from '@meinungsbild/questionnaire'
import type { Limit } from '../attributes.ts'
import { checkThat, type DraftCheck } from '../checks.ts'
import type { Asking } from '../reading.ts'

/** Limits that are numbers, and checks for those that are expressions. `each`: of every row; else of the one number. */
export function numberLimits(
  asking: Asking,
  min: Limit | undefined,
  max: Limit | undefined,
  of: 'each' | 'one',
): {
  readonly constant: Pick<NumberLimits, 'min' | 'max'>
  readonly checks: readonly DraftCheck[]
} {
  const isImpossible = typeof min === 'number' && typeof max === 'number' && min > max
  const isConstant = (limit: Limit | undefined): limit is number =>
    typeof limit === 'number' && !isImpossible
  const isUnanswered = of === 'each' ? 'count(self) == 0' : 'is_empty(this)'
  const [least, most] = of === 'each' ? ['min(self)', 'max(self)'] : ['this', 'this']
  return {
    constant: { ...(isConstant(min) && { min }), ...(isConstant(max) && { max }) },
    checks: [
      ...(min === undefined || isConstant(min)
        ? []
        : [
            checkThat(asking, min, (limit) => `${isUnanswered} or ${least} >= ${limit}`, {
              de: 'Diese Zahl ist zu klein',
              en: 'This number is too small',
            }),
          ]),
      ...(max === undefined || isConstant(max)
        ? []
        : [
            checkThat(asking, max, (limit) => `${isUnanswered} or ${most} <= ${limit}`, {
              de: 'Diese Zahl ist zu groß',
              en: 'This number is too large',
            }),
          ]),
    ],
  }
}
