import type { NumberLimits, Text } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, isOn, limitOf, wordsOf, type Limit } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'
import { lineOf } from '../words.ts'
import { numberLimits } from './number-limits.ts'
import { patternCheck } from './text-limits.ts'

/** A number (N). */
export function number(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const decimals = decimalsOf(asking)
  const value = { ...answerTo([id], 'number'), isWhole: decimals === 0 }
  variables.push({ parts: [], role: 'answer', key: id, value })
  const max = limitOf(question, 'max_num_value_n') ?? mostByLength(asking)
  const limits = numberLimits(asking, limitOf(question, 'min_num_value_n'), max, 'one')
  return itemOf(
    {
      kind: 'number',
      ...baseOf(asking),
      ...limits.constant,
      ...(decimals > 0 && { decimals }),
      ...unitOf(asking),
    },
    {
      checks: [...limits.checks, ...patternCheck(asking, [value.expression])],
    },
  )
}

/** As many as we allow, unless only whole numbers are. */
export function decimalsOf({ question }: Asking): number {
  return isOn(question, 'num_value_int_only') ? 0 : 6
}

/** Whole numbers of at most so many characters. */
function mostByLength(asking: Asking): Limit | undefined {
  const characters = Number(attributeOf(asking.question, 'maximum_chars'))
  const isLimit = Number.isInteger(characters) && characters > 0 && characters < 16
  return isLimit && decimalsOf(asking) === 0 ? 10 ** characters - 1 : undefined
}

/** What stands behind the number, or before it. */
export function unitOf(asking: Asking): Pick<NumberLimits, 'unit'> {
  const { question } = asking
  const [prefix, suffix] = ['prefix', 'suffix'].map((name) =>
    lineOf(wordsOf(question, name), asking),
  )
  const unit: Text | undefined = suffix ?? prefix
  if (prefix !== undefined) {
    const words = Object.values(prefix)[0] ?? ''
    noteAt(
      asking,
      'changed',
      `„${words}“ stand vor der Zahl; ${suffix ? 'das entfällt' : 'hier steht es dahinter'}.`,
      `“${words}” stood before the number; ${suffix ? 'it is left out' : 'here it stands behind it'}.`,
    )
  }
  return unit === undefined ? {} : { unit }
}
