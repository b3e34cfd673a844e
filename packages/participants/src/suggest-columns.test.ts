import { expect, test } from 'vitest'
import { missingFields } from './person-field.ts'
import { suggestColumns } from './suggest-columns.ts'

test('the columns of a register extract are recognised by their names', () => {
  const head = [
    'Lfd. Nr.',
    'Familienname',
    'Vornamen',
    'Doktorgrad',
    'Straße',
    'Hausnummer',
    'Hausnummernzusatz',
    'PLZ',
    'Wohnort',
    'Geburtsdatum',
    'Geschlecht',
    'Stadtteil',
    'Auskunftssperre (§ 51 BMG)',
    'Bedingter Sperrvermerk',
    'Art der Wohnung',
  ]
  const choice = suggestColumns(head)
  expect(choice).toEqual({
    familyName: 1,
    givenNames: 2,
    title: 3,
    street: 4,
    houseNumber: 5,
    houseNumberSuffix: 6,
    postcode: 7,
    town: 8,
    dateOfBirth: 9,
    block: 12,
    conditionalBlock: 13,
    residence: 14,
  })
  expect(missingFields(choice)).toEqual([])
})

test('and those of shorter lists, in another order and spelling', () => {
  expect(
    suggestColumns(['ORT', 'plz', 'Strasse/Hausnr.', 'NACHNAME', 'VORNAME', 'E-Mail']),
  ).toEqual({ town: 0, postcode: 1, street: 2, familyName: 3, givenNames: 4, email: 5 })
  expect(suggestColumns(['Name', 'E-Mail', 'Stelle'])).toEqual({ familyName: 0, email: 1, unit: 2 })
})

test('no column is suggested twice, and unknown ones are left alone', () => {
  expect(suggestColumns(['Name', 'Name', 'Lieblingsfarbe'])).toEqual({ familyName: 0 })
  expect(suggestColumns([])).toEqual({})
})

test('a list needs a name, and an address or an e-mail', () => {
  expect(missingFields({})).toEqual(['familyName', 'street', 'postcode', 'town'])
  expect(missingFields({ familyName: 0, email: 1 })).toEqual([])
  expect(missingFields({ familyName: 0, email: 1, street: 2, town: 3 })).toEqual(['postcode'])
})
