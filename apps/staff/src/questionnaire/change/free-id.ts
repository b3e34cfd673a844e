import type { Questionnaire } from '@meinungsbild/questionnaire'

/** The first of `seite1`, `seite2` … that no page, question or ending bears. */
export function freeId(questionnaire: Questionnaire, prefix: string): string {
  return unusedName(takenIds(questionnaire), (number) => `${prefix}${number}`)
}

/** What the copy of something is called: `weg_2`, and the copy of that `weg_3`. */
export function copyId(id: string, taken: ReadonlySet<string>): string {
  // An id has at most 64 characters.
  const stem = id.replace(/_\d{1,3}$/, '').slice(0, 60)
  return unusedName(taken, (number) => `${stem}_${number + 1}`)
}

export function takenIds({ pages, endings = [] }: Questionnaire): Set<string> {
  const inPages = pages.flatMap(({ id, questions }) => [id, ...questions.map((each) => each.id)])
  return new Set([...inPages, ...endings.map(({ id }) => id)])
}

function unusedName(taken: ReadonlySet<string>, name: (number: number) => string): string {
  let number = 1
  while (taken.has(name(number))) number += 1
  return name(number)
}
