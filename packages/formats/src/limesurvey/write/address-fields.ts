import type { Address, AddressPart } from '@meinungsbild/questionnaire'
import type { Fields } from './fields.ts'
import { rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

const partNames: Readonly<Record<AddressPart, readonly [de: string, en: string]>> = {
  name: ['Name', 'Name'],
  organisation: ['Organisation', 'Organisation'],
  street: ['Straße und Hausnummer', 'Street and number'],
  postcode: ['Postleitzahl', 'Postcode'],
  town: ['Ort', 'Town'],
  email: ['E-Mail-Adresse', 'E-mail address'],
  phone: ['Telefonnummer', 'Phone number'],
}

export function addressFields(question: Address, writing: Writing): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus der Anschrift wurden Textfelder; welche davon Pflicht sind, entfällt.',
    'The address became text fields; which of them are required is left out.',
  )
  const { languages } = writing.questionnaire
  const rows = question.parts.map(({ part }) => {
    const [de, en] = partNames[part]
    return {
      id: part,
      label: Object.fromEntries(
        languages.map((language) => [language, /^de(?:-|$)/.test(language) ? de : en]),
      ),
    }
  })
  return { type: 'Q', rows: rowsOf(rows, question, writing) }
}
