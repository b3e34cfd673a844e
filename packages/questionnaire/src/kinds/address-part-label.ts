import type { AddressPart } from '../question.ts'
import type { Text } from '../text.ts'

const labels: Readonly<Record<AddressPart, Text>> = {
  name: { de: 'Name', en: 'Name' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  street: { de: 'Straße und Hausnummer', en: 'Street and house number' },
  postcode: { de: 'Postleitzahl', en: 'Postcode' },
  town: { de: 'Ort', en: 'Town' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  phone: { de: 'Telefonnummer', en: 'Telephone number' },
}

/** What a part of an address is called beside its field. */
export function addressPartLabel(part: AddressPart): Text {
  return labels[part]
}
