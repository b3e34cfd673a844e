import type { Question, Questionnaire } from '@meinungsbild/questionnaire'

/** Seconds that one question takes to read and answer; after the field's rules of thumb. */
function seconds(question: Question): number {
  switch (question.kind) {
    case 'singleChoice':
    case 'scale':
    case 'number':
    case 'date':
      return 9
    case 'multipleChoice':
      return 15
    case 'matrix':
      return 8 + 6 * question.rows.length
    case 'shortText':
      return 20
    case 'longText':
      return 40
    case 'statement':
      return 8
    default:
      return question satisfies never
  }
}

/** About how many minutes the whole questionnaire takes, rounded up: nobody minds being done early. */
export function answeringMinutes(questionnaire: Questionnaire): number {
  const total = questionnaire.pages
    .flatMap((page) => page.questions)
    .reduce((sum, question) => sum + seconds(question), 0)
  return Math.max(1, Math.ceil(total / 60))
}

/** How many questions there are at most; statements ask nothing. */
export function questionCount(questionnaire: Questionnaire): number {
  return questionnaire.pages
    .flatMap((page) => page.questions)
    .filter((question) => question.kind !== 'statement').length
}
