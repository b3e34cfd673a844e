import type { Text } from '@meinungsbild/questionnaire'

/** What was blacked out (geschwärzt). It stays readable as a kind, so that a sentence keeps its sense. */
export const redactionKinds = [
  'email',
  'account',
  'phone',
  'plate',
  'address',
  'name',
  'number',
  'other',
] as const
export type RedactionKind = (typeof redactionKinds)[number]

const labels: Readonly<Record<RedactionKind, Text>> = {
  email: { de: 'E-Mail', en: 'e-mail' },
  account: { de: 'Konto', en: 'account' },
  phone: { de: 'Telefon', en: 'phone' },
  plate: { de: 'Kennzeichen', en: 'number plate' },
  address: { de: 'Anschrift', en: 'address' },
  name: { de: 'Name', en: 'name' },
  number: { de: 'Nummer', en: 'number' },
  other: { de: 'geschwärzt', en: 'redacted' },
}

export function redactionLabel(kind: RedactionKind): Text {
  return labels[kind]
}
