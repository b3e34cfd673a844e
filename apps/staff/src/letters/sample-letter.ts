import type { Letter } from '@meinungsbild/documents'
import { dayFields } from './begin-series.ts'
import { letterTo } from './letter-to.ts'
import type { LetterOrder } from './series-of.ts'

/** Somebody who lives nowhere, with a code that opens nothing: its check characters are wrong. */
export function sampleLetter({ kind, language, at }: LetterOrder): Letter {
  const address = {
    title: 'Dr.',
    givenNames: 'Erika',
    familyName: 'Mustermann',
    street: 'Heidestraße 17',
    postcode: '51147',
    town: 'Köln',
  }
  const person = { number: 0, unit: '', address }
  if (kind === 'invitation') return letterTo(person, language, { code: 'MVST-ER00-MVST-ER00-00' })
  const fields = { ...dayFields(at, language), ende: dayFields(at, language)['briefdatum'] ?? '' }
  return letterTo(person, language, { fields })
}
