import { expect, test } from 'vitest'
import { objectorHash, type Objector } from './objector.ts'
import { sha256Hex } from './testing/sha256-hex.ts'

const person: Objector = {
  familyName: 'Groß-Müller',
  givenNames: 'Jörg Peter',
  street: 'Hauptstraße 5 a',
  postcode: '20459',
  email: '',
}
const hash = (changes: Partial<Objector> = {}, initiative = 'i1') =>
  objectorHash(initiative, { ...person, ...changes }, sha256Hex)

test('an objection finds the same person however the name and the street are spelled', () => {
  expect(hash({ familyName: 'GROSS MUELLER', givenNames: 'Joerg', street: 'Hauptstr. 5A' })).toBe(
    hash(),
  )
})

test('and nobody else: other names, addresses, initiatives', () => {
  const others = [
    hash({ familyName: 'Groß' }),
    hash({ givenNames: 'Jürgen' }),
    hash({ street: 'Hauptstraße 6' }),
    hash({ postcode: '20457' }),
    hash({}, 'i2'),
    hash({ street: '', email: 'a@example.org' }),
    hash({ street: '', email: 'b@example.org' }),
  ]
  expect(new Set([hash(), ...others]).size).toBe(others.length + 1)
})
