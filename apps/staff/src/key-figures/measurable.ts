import { promoterGroups } from '@meinungsbild/analysis'
import type { KeyFigureRule } from '@meinungsbild/procedure'
import { variables, type Questionnaire, type Variable } from '@meinungsbild/questionnaire'

export type RuleKind = KeyFigureRule['kind']

/**
 * Which key figures a variable of `all` allows: shares of its categories, mean and median of its numbers, a Net Promoter Score
 * from 0 to 10, an index with others of its scale. Texts and dates allow none.
 */
export function possibleRules(variable: Variable, all: readonly Variable[]): readonly RuleKind[] {
  const { measure } = variable
  switch (measure) {
    case 'nominal':
    case 'multiple':
      return ['share']
    case 'ordinal':
      return [
        'share',
        'mean',
        ...(itemsLike(variable, all).length > 1 ? (['index'] as const) : []),
        ...(promoterGroups(variable) ? (['nps'] as const) : []),
      ]
    case 'metric':
      return ['mean', 'median']
    case 'text':
    case 'date':
      return []
    default:
      return measure satisfies never
  }
}

/** The variables that a key figure can be about. */
export function measurable(questionnaire: Questionnaire | undefined): readonly Variable[] {
  const all = questionnaire === undefined ? [] : variables(questionnaire)
  return all.filter((variable) => possibleRules(variable, []).length > 0)
}

/** Those of `all` with the scale of a variable, itself among them: the same points under the same words. */
export function itemsLike(variable: Variable, all: readonly Variable[]): readonly Variable[] {
  const scale = scaleOf(variable)
  return scale === undefined ? [] : all.filter((each) => scaleOf(each) === scale)
}

function scaleOf({ measure, categories }: Variable): string | undefined {
  if (measure !== 'ordinal' || categories.some(({ value }) => value === undefined)) return undefined
  return JSON.stringify(categories.map(({ value, label }) => [value, label]))
}
