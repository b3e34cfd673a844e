import type { VariableResult } from '@meinungsbild/analysis'

/** What was answered to one question: one result, or those of its rows and cells. */
export type QuestionResults = {
  readonly id: string
  readonly results: readonly [VariableResult, ...VariableResult[]]
}

/** The results question by question, in the order of the questionnaire. */
export function byQuestion(results: readonly VariableResult[]): readonly QuestionResults[] {
  const groups = Map.groupBy(results, ({ variable }) => variable.question)
  return Array.from(groups, ([id, [first, ...rest]]) => {
    if (first === undefined) throw new Error('No group is empty.')
    return { id, results: [first, ...rest] }
  })
}

/** Neighbouring columns of a question that were answered on the same scale. */
export function sameScale(
  results: readonly VariableResult[],
): readonly (readonly VariableResult[])[] {
  const groups = Map.groupBy(results, ({ variable }) => {
    const { id, measure, column = '', categories } = variable
    return measure === 'ordinal' ? `${column} ${categories.map(({ code }) => code).join(' ')}` : id
  })
  return [...groups.values()]
}
