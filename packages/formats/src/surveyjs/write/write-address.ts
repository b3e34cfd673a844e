import type { Address } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeOwnWords } from './write-text.ts'
import { compact, noteChanged, placeOf, type Writing } from './writing.ts'

const partLabels: Readonly<
  Record<Address['parts'][number]['part'], readonly [de: string, en: string]>
> = {
  name: ['Name', 'Name'],
  organisation: ['Organisation', 'Organisation'],
  street: ['Straße und Hausnummer', 'Street and number'],
  postcode: ['Postleitzahl', 'Postcode'],
  town: ['Ort', 'Town'],
  email: ['E-Mail', 'E-mail'],
  phone: ['Telefon', 'Phone'],
}

/** Name, address and ways to reach a person, as single fields. */
export function writeAddress(question: Address, writing: Writing): JsonObject {
  noteChanged(
    placeOf(question),
    'Aus der Anschrift wurden einzelne Textfelder.',
    'The address became single text fields.',
    writing,
  )
  const items = question.parts.map(({ part, required }) => {
    const [de, en] = partLabels[part]
    return compact({
      name: part,
      title: writeOwnWords(de, en, writing),
      isRequired: required ? true : undefined,
      inputType: part === 'email' ? 'email' : part === 'phone' ? 'tel' : undefined,
    })
  })
  return { type: 'multipletext', items }
}
