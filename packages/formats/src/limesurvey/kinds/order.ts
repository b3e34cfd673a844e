import type { Order } from '@meinungsbild/questionnaire'
import { attributeOf, isOn } from '../attributes.ts'
import type { Coded } from '../codes.ts'
import { noteAt, type Asking } from '../reading.ts'

const orderNames = ['answer_order', 'subquestion_order']

/** Whether options or rows stand in an order that differs from person to person. */
export function orderOf({ question }: Asking): { readonly order: Order } | undefined {
  const isRandom =
    isOn(question, 'random_order') ||
    orderNames.some((name) => attributeOf(question, name).startsWith('random'))
  return isRandom ? { order: 'random' } : undefined
}

/** LimeSurvey can sort by label when a page is shown; here the options are put in this order once. */
export function sortedByLabel(coded: readonly Coded[], asking: Asking): readonly Coded[] {
  const { question, reading } = asking
  const isAlphabetical =
    isOn(question, 'alphasort') ||
    orderNames.some((name) => attributeOf(question, name) === 'alphabetical')
  if (!isAlphabetical) return coded
  noteAt(
    asking,
    'changed',
    'Die alphabetische Reihenfolge wurde einmal hergestellt und gilt für alle Sprachen.',
    'The alphabetical order was made once and is that of all languages.',
  )
  const [base] = reading.source.languages
  return coded.toSorted((one, other) =>
    (one.label[base] ?? '').localeCompare(other.label[base] ?? '', base),
  )
}
