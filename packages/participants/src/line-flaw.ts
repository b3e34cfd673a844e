import type { Bilingual } from './bilingual.ts'

/** Why a line of a list cannot be taken. */
export type LineFlawCode =
  | 'cells'
  | 'lineBreak'
  | 'encoding'
  | 'tooLong'
  | 'familyName'
  | 'street'
  | 'postcode'
  | 'town'
  | 'email'
  | 'dateOfBirth'
  | 'ageUncertain'
  | 'age'
  | 'residence'
  | 'stratum'
  | 'stratumTooLong'

/** A line that cannot be taken, by its number in the file; the head is line 1. What stands in it is not repeated. */
export type LineFlaw = { readonly line: number; readonly code: LineFlawCode }

const sentences: Readonly<Record<LineFlawCode, Bilingual>> = {
  cells: {
    de: 'Die Zeile hat eine andere Zahl von Spalten als die Kopfzeile.',
    en: 'The line has another number of columns than the head.',
  },
  lineBreak: {
    de: 'Eine Zelle geht über mehrere Zeilen; vermutlich fehlt ein Anführungszeichen.',
    en: 'A cell spans several lines; a quotation mark is probably missing.',
  },
  encoding: {
    de: 'Umlaute sind verstümmelt; die Zeile hat eine andere Zeichenkodierung als die übrigen.',
    en: 'Umlauts are garbled; the line has another character encoding than the others.',
  },
  tooLong: {
    de: 'Eine Zelle ist länger als 200 Zeichen.',
    en: 'A cell is longer than 200 characters.',
  },
  familyName: { de: 'Der Familienname fehlt.', en: 'The family name is missing.' },
  street: { de: 'Straße und Hausnummer fehlen.', en: 'Street and house number are missing.' },
  postcode: {
    de: 'Die Postleitzahl fehlt oder hat nicht fünf Ziffern.',
    en: 'The postcode is missing or does not have five digits.',
  },
  town: { de: 'Der Ort fehlt.', en: 'The town is missing.' },
  email: {
    de: 'Die E-Mail-Adresse fehlt oder ist keine.',
    en: 'The e-mail address is missing or is none.',
  },
  dateOfBirth: {
    de: 'Das Geburtsdatum fehlt oder ist kein Tag, zum Beispiel 12.03.1985.',
    en: 'The date of birth is missing or is no day, for example 12.03.1985.',
  },
  ageUncertain: {
    de: 'Vom Geburtsdatum ist zu wenig bekannt, um über das Alter zu entscheiden.',
    en: 'Too little is known of the date of birth to decide about the age.',
  },
  age: {
    de: 'Das Alter fehlt oder ist keine Zahl zwischen 0 und 125.',
    en: 'The age is missing or is no number between 0 and 125.',
  },
  residence: {
    de: 'Ob es die Haupt- oder eine Nebenwohnung ist, ist nicht zu erkennen.',
    en: 'Whether it is the main or a secondary home cannot be told.',
  },
  stratum: {
    de: 'Das Merkmal für die Schichtung fehlt.',
    en: 'The attribute for stratification is missing.',
  },
  stratumTooLong: {
    de: 'Das Merkmal für die Schichtung ist länger als 100 Zeichen.',
    en: 'The attribute for stratification is longer than 100 characters.',
  },
}

/** The flaw as a sentence for whoever mends the file. */
export function flawSentence(code: LineFlawCode): Bilingual {
  return sentences[code]
}
