/** What a column of a register extract (Melderegisterauszug) can hold. */
export const personFields = [
  'familyName',
  'givenNames',
  'title',
  'street',
  'houseNumber',
  'houseNumberSuffix',
  'postcode',
  'town',
  'dateOfBirth',
  'age',
  'email',
  'language',
  'unit',
  'residence',
  'block',
  'conditionalBlock',
] as const

export type PersonField = (typeof personFields)[number]

/** Which column, counted from 0, holds what; a field that is not there is in no column. */
export type ColumnChoice = Readonly<Partial<Record<PersonField, number>>>

const postalFields = ['street', 'postcode', 'town'] as const

/** The fields that no column was chosen for although nobody could be written to without them; none: the columns suffice. */
export function missingFields(columns: ColumnChoice): readonly PersonField[] {
  const lacks = (field: PersonField) => columns[field] === undefined
  const byEmail = lacks('street') && !lacks('email')
  const needed = byEmail ? [] : postalFields
  return (['familyName', ...needed] as const).filter(lacks)
}
