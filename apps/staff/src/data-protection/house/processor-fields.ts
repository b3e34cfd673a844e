import type { FormError } from '@meinungsbild/design'
import { isDay } from '@meinungsbild/procedure'
import type { Processor } from '@meinungsbild/storage'
import { linesOf, textOf } from '../../documents/text-field.ts'

/** What begins a new entry. */
export const emptyProcessor: Processor = {
  id: '',
  name: '',
  task: '',
  place: '',
  thirdCountry: false,
  transferBasis: '',
  contractDay: '',
  reviewDay: '',
  subProcessors: [],
}

export function typedProcessor(id: string, form: URLSearchParams): Processor {
  return {
    id,
    name: textOf(form, 'name').trim(),
    task: textOf(form, 'task').trim(),
    place: textOf(form, 'place').trim(),
    thirdCountry: form.get('thirdCountry') === 'on',
    transferBasis: textOf(form, 'transferBasis').trim(),
    contractDay: (form.get('contractDay') ?? '').trim(),
    reviewDay: (form.get('reviewDay') ?? '').trim(),
    subProcessors: linesOf(form, 'subProcessors'),
  }
}

/** What is missing or malformed. A contract may be missing: then the papers say so. */
export function processorFlaws(
  processor: Processor,
  words: {
    readonly missing: string
    readonly badDay: string
    readonly transferMissing: string
  },
): readonly FormError[] {
  const { name, task, place, thirdCountry, transferBasis, contractDay, reviewDay } = processor
  return [
    ...Object.entries({ name, task, place })
      .filter(([, value]) => value === '')
      .map(([field]) => ({ field, message: words.missing })),
    ...(thirdCountry && transferBasis === ''
      ? [{ field: 'transferBasis', message: words.transferMissing }]
      : []),
    ...Object.entries({ contractDay, reviewDay })
      .filter(([, value]) => value !== '' && !isDay(value))
      .map(([field]) => ({ field, message: words.badDay })),
  ]
}
