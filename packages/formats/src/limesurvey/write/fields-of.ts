import type { Question } from '@meinungsbild/questionnaire'
import { addressFields } from './address-fields.ts'
import { multipleChoiceFields, singleChoiceFields } from './choice-fields.ts'
import { computedFields } from './computed-fields.ts'
import { differentialFields } from './differential-fields.ts'
import type { Fields } from './fields.ts'
import { consentFields, hiddenFields, placeFields, yesNoFields } from './list-fields.ts'
import { dualMatrixFields, matrixFields, multipleMatrixFields } from './matrix-fields.ts'
import { dateFields, monthFields, timeFields } from './moment-fields.ts'
import { constantSumFields, numberFields, numberListFields } from './number-fields.ts'
import { rankingFields } from './ranking-fields.ts'
import { ratingFields, recommendationFields, scaleFields, sliderFields } from './scale-fields.ts'
import { tableFields } from './table-fields.ts'
import { longTextFields, shortTextFields, textListFields } from './text-fields.ts'
import { uploadFields } from './upload-fields.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function fieldsOf(question: Question, writing: Writing): Fields | undefined {
  switch (question.kind) {
    case 'singleChoice':
      return singleChoiceFields(question, writing)
    case 'yesNo':
      return yesNoFields(question, writing)
    case 'multipleChoice':
      return multipleChoiceFields(question, writing)
    case 'place':
      return placeFields(question, writing)
    case 'consent':
      return consentFields(question, writing)
    case 'scale':
      return scaleFields(question, writing)
    case 'rating':
      return ratingFields(question, writing)
    case 'recommendation':
      return recommendationFields(question, writing)
    case 'slider':
      return sliderFields(question, writing)
    case 'matrix':
      return matrixFields(question, writing)
    case 'differential':
      return differentialFields(question, writing)
    case 'multipleMatrix':
      return multipleMatrixFields(question, writing)
    case 'dualMatrix':
      return dualMatrixFields(question, writing)
    case 'table':
      return tableFields(question, writing)
    case 'ranking':
      return rankingFields(question, writing)
    case 'constantSum':
      return constantSumFields(question, writing)
    case 'shortText':
      return shortTextFields(question, writing)
    case 'longText':
      return longTextFields(question)
    case 'textList':
      return textListFields(question, writing)
    case 'number':
      return numberFields(question, writing)
    case 'numberList':
      return numberListFields(question, writing)
    case 'date':
      return dateFields(question)
    case 'time':
      return timeFields(question, writing)
    case 'month':
      return monthFields(question)
    case 'address':
      return addressFields(question, writing)
    case 'upload':
      return uploadFields(question)
    case 'hidden':
      return hiddenFields(question, writing)
    case 'computed':
      return computedFields(question, writing)
    case 'statement':
    case 'section':
      return { type: 'X' }
    case 'picture':
    case 'download':
      return withoutMedia(question, writing)
    case 'repeat':
      return withoutRepeat(question, writing)
    default:
      return question satisfies never
  }
}

function withoutMedia(question: Question, writing: Writing): Fields {
  note(
    writing,
    'lost',
    placeOf(question),
    'Das Bild oder Dokument ist nicht Teil der Datei; es bleibt der Text.',
    'The picture or document is no part of the file; the text stays.',
  )
  return { type: 'X' }
}

function withoutRepeat(question: Question, writing: Writing): undefined {
  note(
    writing,
    'lost',
    placeOf(question),
    'Wiederholte Fragen kennt LimeSurvey nicht; die Gruppe entfällt.',
    'LimeSurvey does not know repeated questions; the group is left out.',
  )
}
