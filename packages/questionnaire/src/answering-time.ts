import { isAsked } from './asked.ts'
import type { Question } from './question.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/** Seconds that one question takes to read and answer, after the rules of thumb of survey practice. */
export function answeringSeconds(question: Question): number {
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'slider':
    case 'number':
    case 'date':
    case 'time':
    case 'month':
      return 9
    case 'multipleChoice':
    case 'place':
    case 'consent':
      return 15
    case 'matrix':
    case 'differential':
      return 8 + 6 * question.rows.length
    case 'multipleMatrix':
      return 8 + 10 * question.rows.length
    case 'dualMatrix':
      return 8 + 6 * question.scales.length * question.rows.length
    case 'table':
      return 10 + 8 * question.columns.length * Math.max(question.rows.length, 1)
    case 'ranking':
      return 10 + 5 * question.options.length
    case 'constantSum':
    case 'numberList':
      return 8 + 8 * question.rows.length
    case 'shortText':
      return 20
    case 'longText':
      return 40
    case 'textList':
      return 8 + 12 * question.rows.length
    case 'address':
      return 10 + 8 * question.parts.length
    case 'upload':
      return 60
    case 'repeat':
      return question.questions.reduce((sum, nested) => sum + answeringSeconds(nested), 5) * 2
    case 'statement':
    case 'picture':
    case 'download':
      return 8
    case 'section':
      return 2
    case 'computed':
    case 'hidden':
      return 0
    default:
      return question satisfies never
  }
}

/** About how many minutes the pages take, rounded up: nobody minds being done early. At least one. */
export function answeringMinutes(pages: readonly Pick<Page, 'questions'>[]): number {
  const total = pages
    .flatMap((page) => page.questions)
    .reduce((sum, question) => sum + answeringSeconds(question), 0)
  return Math.max(1, Math.ceil(total / 60))
}

/** How many questions a person is asked at most. */
export function questionCount({ pages }: Questionnaire): number {
  return pages
    .flatMap((page) => page.questions)
    .filter((question) => isAsked(question) && question.kind !== 'hidden').length
}
