import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { baseOf } from '../base.ts'
import type { Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'
import { builtInChoice } from './single-choice.ts'

/** Yes or no (Y). Our own words for it are German and English; in other languages it is a choice. */
export function yesOrNo(asking: Asking, variables: Variable[]): DraftItem {
  const { id, reading } = asking
  const areOurs = reading.source.languages.every((language) => /^(?:de|en)(?:-|$)/.test(language))
  if (!areOurs) return builtInChoice(asking, variables, ['Y', 'N'])
  const codes = new Map([
    ['Y', 'yes'],
    ['N', 'no'],
  ])
  reading.form.codings.set(id, { codes })
  variables.push({ parts: [], role: 'answer', key: id, value: answerTo([id], 'text', ['Y', 'N']) })
  return itemOf({ kind: 'yesNo', ...baseOf(asking) })
}
