import type { TextLimits } from './parts.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** For each question, in order, whether its answer is personal data: what the privacy claim is computed from. */
export function personalQuestions(questionnaire: Questionnaire): readonly boolean[] {
  return questionnaire.pages.flatMap(({ questions }) => questions.map(isPersonal))
}

/**
 * Whether the answer is personal data: because its author says so, or because it asks for a person's name, address,
 * e-mail address or telephone number, whatever the author says.
 */
export function isPersonal(question: Question): boolean {
  if (question.personal === true) return true
  switch (question.kind) {
    case 'address':
      return true
    case 'shortText':
      return reachesPerson(question)
    case 'textList':
      return question.rows.some(reachesPerson)
    case 'table':
      return question.columns.some(({ cell }) => cell.kind === 'text' && reachesPerson(cell))
    case 'repeat':
      return question.questions.some(isPersonal)
    default:
      return false
  }
}

function reachesPerson({ mask }: TextLimits): boolean {
  return mask?.kind === 'email' || mask?.kind === 'phone'
}
