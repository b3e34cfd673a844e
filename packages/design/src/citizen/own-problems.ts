import { openTextField, rowField, type Problem, type Question } from '@meinungsbild/questionnaire'

/** The problems to be shown with the question as a whole: all of its own that no field of their own shows. */
export function ownProblems(question: Question, problems: readonly Problem[]): readonly Problem[] {
  const elsewhere = new Set(fieldsWithOwnText(question))
  return problems.filter(
    (problem) => problem.question === question.id && !elsewhere.has(problem.field),
  )
}

function fieldsWithOwnText(question: Question): readonly string[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return question.options
        .filter((option) => option.openText)
        .map((option) => openTextField(question.id, option.code))
    case 'matrix':
      return question.rows.map((row) => rowField(question.id, row.id))
    case 'scale':
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date':
    case 'statement':
      return []
    default:
      return question satisfies never
  }
}
