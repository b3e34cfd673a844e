import type { Questionnaire } from '@meinungsbild/questionnaire'

/** The first of `seite1`, `seite2` … that no page or question bears. */
export function freeId(questionnaire: Questionnaire, prefix: 'seite' | 'frage'): string {
  const taken = new Set(
    questionnaire.pages.flatMap(({ id, questions }) => [id, ...questions.map((each) => each.id)]),
  )
  let number = 1
  while (taken.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
