import {
  findQuestion,
  type Question,
  type Questionnaire,
  type Variable,
} from '@meinungsbild/questionnaire'
import type { DateUnit } from './data-table.ts'

/** How many decimals numbers of a variable may have. */
export function decimalsOf(questionnaire: Questionnaire, variable: Variable): number {
  const asked = askedIn(questionnaire, variable)
  switch (asked?.kind) {
    case 'number':
    case 'numberList':
      return asked.decimals ?? 0
    case 'slider':
      return String(asked.step).split('.')[1]?.length ?? 0
    case 'constantSum':
    case 'computed':
      return 2
    default:
      return 0
  }
}

/** What days, months and times of a variable are. */
export function unitOf(questionnaire: Questionnaire, variable: Variable): DateUnit {
  const kind = askedIn(questionnaire, variable)?.kind
  return kind === 'time' || kind === 'month' ? kind : 'day'
}

/** What a variable asks for: its question, the question in a repeated group, or the column of a table. */
function askedIn(questionnaire: Questionnaire, { question: id, column }: Variable) {
  const question: Question | undefined = findQuestion(questionnaire, id)
  switch (question?.kind) {
    case 'repeat':
      return question.questions.find((own) => own.id === column)
    case 'table':
      return question.columns.find((own) => own.id === column)?.cell
    default:
      return question
  }
}
