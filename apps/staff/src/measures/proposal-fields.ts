import type { FormError } from '@meinungsbild/design'
import type { MeasureProposal } from '@meinungsbild/procedure'

/** A measure as it stands in its form. */
export type MeasureFields = Omit<MeasureProposal, 'id'>

const names = ['title', 'unit', 'due', 'cost', 'effect'] as const

export const emptyMeasure: MeasureFields = { title: '', unit: '', due: '', cost: '', effect: '' }

export function measureFrom(form: URLSearchParams): MeasureFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    title: text('title'),
    unit: text('unit'),
    due: text('due'),
    cost: text('cost'),
    effect: text('effect'),
  }
}

/** The fields that are still empty. */
export function emptyFields(measure: MeasureFields, message: string): readonly FormError[] {
  return names.filter((name) => measure[name] === '').map((field) => ({ field, message }))
}
