import type { Question } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { codingFor } from '../form-reading/coding.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { newCodes } from '../form-reading/ids.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { isOn, textOf, valueOf } from './fields.ts'
import { wordsAt } from './localized.ts'
import { validationOf } from './validators.ts'

/**
 * `boolean`: a question of yes or no; where its answers have other words or values, one of two choices. Which field it is shown
 * as makes no difference.
 */
export function booleanItem(building: Building): DraftItem {
  const { fields, reading, base } = building
  const label = wordsAt(fields, ['label'], building, reading)
  const named =
    label !== undefined && valueOf(fields, 'title') === undefined ? { ...base, text: label } : base
  valueOf(fields, 'displayMode', 'renderAs', 'useTitleAsLabel')
  const words = [
    wordsAt(fields, ['labelTrue'], building, reading),
    wordsAt(fields, ['labelFalse'], building, reading),
  ]
  const values = [valueOf(fields, 'valueTrue'), valueOf(fields, 'valueFalse')]
  const { checks } = validationOf(building)
  const finish = (question: Question) => finishElement(question, building, { checks })
  if ([...words, ...values].every((each) => each === undefined)) {
    reading.codings.set(base.id, { truth: { yes: 'yes', no: 'no' } })
    const hasComment = isOn(fields, 'showCommentArea', 'hasComment')
    return finish({ kind: 'yesNo', ...named, ...(hasComment && { comment: true as const }) })
  }
  const takeCode = newCodes()
  const [theirYes, theirNo] = [
    textOf(fields, 'valueTrue') || 'true',
    textOf(fields, 'valueFalse') || 'false',
  ]
  const [yes, no] = [takeCode(theirYes), takeCode(theirNo)]
  const hasOwnValues = values.some((value) => value !== undefined && typeof value !== 'boolean')
  const coding = hasOwnValues
    ? codingFor([
        [theirYes, yes],
        [theirNo, no],
      ])
    : { truth: { yes, no } }
  if (coding !== undefined) reading.codings.set(base.id, coding)
  const [yesLabel, noLabel] = words
  return finish({
    kind: 'singleChoice',
    ...named,
    options: [
      { code: yes, label: yesLabel ?? ownWords(reading, 'Ja', 'Yes') },
      { code: no, label: noLabel ?? ownWords(reading, 'Nein', 'No') },
    ],
  })
}
