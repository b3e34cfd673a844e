import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { isOn } from '../attributes.ts'
import { baseOf } from '../base.ts'
import type { Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'
import { number } from './number.ts'
import { longestText, maxLengthOf, noteMap, patternCheck, textLimitsOf } from './text-limits.ts'

/** A text: short (S), long (T) or very long (U); a short one that is only a number becomes one. */
export function freeText(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  if (question.type === 'S' && isOn(question, 'numbers_only')) return number(asking, variables)
  const value = answerTo([id], 'text')
  variables.push({ parts: [], role: 'answer', key: id, value })
  const base = baseOf(asking)
  if (question.type === 'S') {
    noteMap(asking)
    return itemOf({ kind: 'shortText', ...base, ...textLimitsOf(asking) }, {})
  }
  const isHuge = question.type === 'U'
  return itemOf(
    {
      kind: 'longText',
      ...base,
      ...(isHuge && { maxLength: longestText }),
      ...maxLengthOf(asking),
    },
    { checks: patternCheck(asking, [value.expression]) },
  )
}
