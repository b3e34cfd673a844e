import type { Order, Question } from '@meinungsbild/questionnaire'
import type { DraftPage } from './draft.ts'
import { note } from './form-reading.ts'
import { questionsIn } from './questions-in.ts'
import type { FormReading } from './form-reading.ts'

/** Questions in random order cannot look at each other: where they do, their conditions stay and the order goes. */
export function orderOf(
  { id, order, items }: DraftPage,
  questions: readonly Question[],
  reading: FormReading,
): { readonly order?: Order } {
  if (order === undefined) return {}
  const own = new Set(questions.map((question) => question.id))
  const uses = items.flatMap(({ visible, required, parts }) => [
    ...visible,
    ...required,
    ...[...parts.values()].flat(),
  ])
  const isBound = uses.some((use) => {
    const translated = reading.translateUse(use, 'truth')
    return translated.ok && [...questionsIn(translated.expression)].some((asked) => own.has(asked))
  })
  if (!isBound) return { order }
  note(
    reading,
    'lost',
    { de: `Seite ${id}`, en: `Page ${id}` },
    'Die zufällige Reihenfolge der Fragen wurde nicht übernommen, weil Bedingungen auf derselben Seite eine feste brauchen.',
    'The random order of the questions was not carried over, as conditions on the same page need a fixed one.',
  )
  return {}
}
