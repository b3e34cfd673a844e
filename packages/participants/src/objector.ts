import { folded, foldedStreet } from './folded.ts'
import type { ListedPerson } from './listed-person.ts'

/** What identifies somebody who objected (widersprochen hat): name and address, or name and e-mail. */
export type Objector = Pick<
  ListedPerson,
  'familyName' | 'givenNames' | 'street' | 'postcode' | 'email'
>

/**
 * The hash by which an objection is remembered and found again: over the initiative, the folded family name, the first
 * given name, and postcode with folded street, or the e-mail where there is no street. It spares the house a list of
 * names; it is no protection against somebody who knows a name and address and tries them.
 */
export function objectorHash(
  initiative: string,
  person: Objector,
  sha256Hex: (text: string) => string,
): string {
  const [given = ''] = folded(person.givenNames).split(' ')
  const street = foldedStreet(person.street)
  const place = street === '' ? person.email.toLowerCase() : `${person.postcode}|${street}`
  return sha256Hex(`objection|${initiative}|${folded(person.familyName)}|${given}|${place}`)
}
