import type { Questionnaire } from '@meinungsbild/questionnaire'

/** What a condition belongs to; it decides which answers can be looked at. */
export type ConditionPlace =
  /** Visibility and duty of a question, its options and rows: what was asked before it. */
  | { readonly kind: 'question'; readonly id: string }
  /** What must hold between answers: the question itself, too. */
  | { readonly kind: 'check'; readonly id: string }
  /** Visibility of a page: what was asked on the pages before. */
  | { readonly kind: 'page'; readonly id: string }
  /** Where it goes on after a page: the page itself, too. */
  | { readonly kind: 'jump'; readonly id: string }
  /** A quota: everything. */
  | { readonly kind: 'quota' }

/** The ids of the questions that a condition may look at, in the order of the questionnaire. */
export function earlierQuestions(
  { pages }: Questionnaire,
  place: ConditionPlace,
): ReadonlySet<string> {
  const earlier = new Set<string>()
  for (const page of pages) {
    if (place.kind === 'page' && page.id === place.id) break
    const own = page.questions.findIndex(
      ({ id }) => (place.kind === 'question' || place.kind === 'check') && id === place.id,
    )
    // Shuffled questions have no before and after among themselves.
    const before = own === -1 ? page.questions : page.order ? [] : page.questions.slice(0, own)
    for (const { id } of before) earlier.add(id)
    if (own !== -1) {
      if (place.kind === 'check') earlier.add(place.id)
      break
    }
    if (place.kind === 'jump' && page.id === place.id) break
  }
  return earlier
}
