import type { NumberLimits } from '@meinungsbild/questionnaire'
import type { Limit } from '../attributes.ts'
import { checkThat, limitWords, written, type DraftCheck } from '../checks.ts'
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
  const [least, most] = of === 'each' ? ['min(self)', 'max(self)'] : ['this', 'this']
  const check = (limit: Limit | undefined, source: string, de: string, en: string) =>
    limit === undefined || (typeof limit === 'number' && !isImpossible)
      ? []
      : [
          checkThat(
            asking,
            `is_empty(${source.split(' ', 1)[0]}) or ${source} ${written(limit)}`,
            `${de}${limitWords(limit)}.`,
            `${en}${limitWords(limit)}.`,
          ),
        ]
  return {
    constant: {
      ...(typeof min === 'number' && !isImpossible && { min }),
      ...(typeof max === 'number' && !isImpossible && { max }),
    },
    checks: [
      ...check(min, `${least} >=`, 'Diese Zahl ist zu klein', 'This number is too small'),
      ...check(max, `${most} <=`, 'Diese Zahl ist zu groß', 'This number is too large'),
    ],
  }
}
