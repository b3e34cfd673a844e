import type { Variable } from '@meinungsbild/questionnaire'

/** Whether people can be grouped by it: one answer of a few. */
export function hasFewAnswers({ measure, categories }: Variable): boolean {
  const few = categories.length >= 2 && categories.length <= 30
  return few && (measure === 'nominal' || measure === 'ordinal')
}
