import { variables, type Questionnaire, type Variable } from '@meinungsbild/questionnaire'

/** Where a condition stands: at a question, or at a page. */
type ConditionPlace =
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'page'; readonly id: string }

/** What a condition may look at: everything that was asked before; for a page, on the pages before. */
export function earlierVariables(
  questionnaire: Questionnaire,
  place: ConditionPlace,
): readonly Variable[] {
  const earlier = new Set<string>()
  for (const page of questionnaire.pages) {
    if (place.kind === 'page' && page.id === place.id) break
    const index = page.questions.findIndex(({ id }) => place.kind === 'question' && id === place.id)
    for (const { id } of index === -1 ? page.questions : page.questions.slice(0, index)) {
      earlier.add(id)
    }
    if (index !== -1) break
  }
  return variables(questionnaire).filter(({ question }) => earlier.has(question))
}
