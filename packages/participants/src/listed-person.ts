/** Somebody who can be drawn. The date of birth has done its service when a list has been read; it is not here. */
export type ListedPerson = {
  /** In the file; the head is line 1. */
  readonly line: number
  /** What tells this person from all others of the list, in the form that the draw hashes: see `personKey`. */
  readonly key: string
  readonly stratum: string
  readonly title: string
  readonly givenNames: string
  readonly familyName: string
  /** With the house number. */
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly email: string
  /** As `de`; '' where the list does not say. */
  readonly language: string
  readonly unit: string
}

/**
 * The text that stands for somebody in a draw: family name, given names, date of birth (ISO), street with number,
 * postcode, town and e-mail, joined by `|`; what is not in the list is empty. Every part is NFC, trimmed, with single
 * blanks. Whoever has the file can make the same texts.
 */
export function personKey(
  person: Pick<
    ListedPerson,
    'familyName' | 'givenNames' | 'street' | 'postcode' | 'town' | 'email'
  >,
  birth: string,
): string {
  const { familyName, givenNames, street, postcode, town, email } = person
  return [familyName, givenNames, birth, street, postcode, town, email].join('|')
}
