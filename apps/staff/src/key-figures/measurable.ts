import { variables, type Questionnaire, type Variable } from '@meinungsbild/questionnaire'

/** Which key figures a variable allows: shares of its categories, a mean of its numbers. Texts and dates allow none. */
export function possibleRules({ measure }: Variable): readonly ('share' | 'mean')[] {
  switch (measure) {
    case 'nominal':
    case 'multiple':
      return ['share']
    case 'ordinal':
      return ['share', 'mean']
    case 'metric':
      return ['mean']
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
  return all.filter((variable) => possibleRules(variable).length > 0)
}
