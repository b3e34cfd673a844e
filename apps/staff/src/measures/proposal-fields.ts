import type { FormError } from '@meinungsbild/design'
import type { MeasureProposal, State } from '@meinungsbild/procedure'
import type { measuresTexts } from './measures.texts.ts'

/** A measure as it stands in its form. */
export type MeasureFields = Omit<MeasureProposal, 'id'>

const names = ['title', 'unit', 'due', 'cost', 'effect'] as const

export const emptyMeasure: MeasureFields = { title: '', unit: '', due: '', cost: '', effect: '' }

export function measureFrom(form: URLSearchParams): MeasureFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  const [title, effect] = [text('englishTitle'), text('englishEffect')]
  return {
    title: text('title'),
    unit: text('unit'),
    due: text('due'),
    cost: text('cost'),
    effect: text('effect'),
    ...((title !== '' || effect !== '') && {
      english: { title, ...(effect === '' ? {} : { effect }) },
    }),
  }
}

/** The units that can carry something out: those that take part. */
export function unitsIn({ participants }: Pick<State, 'participants'>): readonly string[] {
  return [...new Set(participants.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))]
}

/** What is empty, and a unit that could never report because it does not take part. The date the procedure judges. */
export function proposalFlaws(
  measure: MeasureFields,
  units: readonly string[],
  texts: (typeof measuresTexts)['de'],
): readonly FormError[] {
  const empty = names.filter((name) => measure[name] === '')
  const errors: FormError[] = empty.map((field) => ({ field, message: texts.missing }))
  if (measure.english?.title === '')
    errors.push({ field: 'englishTitle', message: texts.englishMissing })
  if (measure.unit !== '' && !units.includes(measure.unit))
    errors.push({ field: 'unit', message: texts.unitUnknown })
  return errors
}
