import type { Question, Repeat } from '@meinungsbild/questionnaire'
import type { AnswerForm } from './answer-form.ts'
import { consentForm, oneOfList, severalOfList } from './kinds/choice-forms.ts'
import { differentialForm, dualMatrixForm, matrixForm } from './kinds/grid-forms.ts'
import { momentForm } from './kinds/moment-form.ts'
import { numberScale, sliderForm } from './kinds/number-forms.ts'
import { constantSumForm, rankingForm } from './kinds/shared-out-forms.ts'
import { tableForm } from './kinds/table-form.ts'
import {
  addressForm,
  numberForm,
  textForm,
  textListForm,
  uploadForm,
} from './kinds/written-forms.ts'
import type { WordsOnly } from './words-only.ts'
import type { Sheet } from './sheet.ts'

/** What is answered once: every kind but words, and the repeated group, which is made of these. */
export type AnsweredOnce = Exclude<Question, WordsOnly | Repeat | { kind: 'computed' | 'hidden' }>

/** How a question is answered with a pen, by its kind. */
export function answerFormOf(question: AnsweredOnce, sheet: Sheet): AnswerForm {
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'place':
    case 'scale':
      return oneOfList(question, sheet)
    case 'multipleChoice':
      return severalOfList(question, sheet)
    case 'consent':
      return consentForm(question, sheet)
    case 'rating':
    case 'recommendation':
      return numberScale(question, sheet)
    case 'slider':
      return sliderForm(question, sheet)
    case 'matrix':
    case 'multipleMatrix':
      return matrixForm(question, sheet)
    case 'differential':
      return differentialForm(question, sheet)
    case 'dualMatrix':
      return dualMatrixForm(question, sheet)
    case 'table':
      return tableForm(question, sheet)
    case 'ranking':
      return rankingForm(question, sheet)
    case 'constantSum':
      return constantSumForm(question, sheet)
    case 'shortText':
    case 'longText':
      return textForm(question, sheet)
    case 'textList':
      return textListForm(question, sheet)
    case 'number':
    case 'numberList':
      return numberForm(question, sheet)
    case 'date':
    case 'month':
    case 'time':
      return momentForm(question, sheet)
    case 'address':
      return addressForm(question, sheet)
    case 'upload':
      return uploadForm(question, sheet)
    default:
      return question satisfies never
  }
}
