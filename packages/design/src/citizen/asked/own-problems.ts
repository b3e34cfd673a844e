import type { Problem, Question } from '@meinungsbild/questionnaire'

/**
 * The problems to be shown with the question as a whole: all in its fields but those that stand with a field of their own,
 * whose names are in `elsewhere`. No id holds `.` or `~`, so the start of a field's name tells its question.
 */
export function ownProblems(
  question: Question,
  problems: readonly Problem[],
  elsewhere: readonly string[] = [],
): readonly Problem[] {
  return problems.filter((problem) => isIn(question, problem) && !elsewhere.includes(problem.field))
}

/** The same for a question of several rows: what is wrong with no row but with all of them together. */
export function problemsOfAllRows(
  question: Question,
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.filter((problem) => isIn(question, problem) && problem.row === undefined)
}

/** What is wrong with single rows; where a problem is shown follows from its field. */
export function problemsOfRows(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ row }) => row !== undefined)
}

/** The problems of one field. */
export function problemsAt(field: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.field === field)
}

function isIn({ id }: Question, { field }: Problem): boolean {
  return field === id || field.startsWith(`${id}.`) || field.startsWith(`${id}~`)
}
