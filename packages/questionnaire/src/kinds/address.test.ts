import { describe, expect, it } from 'vitest'
import type { Address } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { address, addressColumns, addressForm } from './address.ts'

const question: Address = {
  kind: 'address',
  id: 'contact',
  text: both('Wohin dürfen wir die Ergebnisse schicken?'),
  parts: [
    { part: 'name', required: true },
    { part: 'postcode' },
    { part: 'town' },
    { part: 'email', required: true },
    { part: 'phone' },
  ],
}

const texts = (values: Readonly<Record<string, string>>) => ({ kind: 'texts', values }) as const
const anna = { name: 'Anna Muster', email: 'anna@example.org' }

describe('an address', () => {
  it('reads its parts', () => {
    const form = formOf([
      ['contact.name', ' Anna Muster '],
      ['contact.email', 'anna@example.org'],
      ['contact.street', 'not asked'],
    ])
    expect(address.read(question, form)).toEqual({ answer: texts(anna), problems: [] })
  })

  it('asks whoever fills in any part for the required ones, and nobody else', () => {
    expect(addressForm.check(question, texts({ town: 'Dresden' }))).toMatchObject([
      { code: 'required', field: 'contact.name', row: 'name' },
      { code: 'required', field: 'contact.email', row: 'email' },
    ])
    expect(addressForm.check(question, undefined)).toEqual([])
    expect(addressForm.check({ ...question, required: true }, undefined)).toMatchObject([
      { code: 'required', field: 'contact.name' },
    ])
  })

  it('looks at postcode, e-mail address and telephone number', () => {
    expect(
      addressForm.check(question, texts({ ...anna, postcode: '01067', phone: '110' })),
    ).toEqual([])
    expect(
      addressForm.check(
        question,
        texts({ ...anna, email: 'anna', postcode: '1067', phone: 'keines' }),
      ),
    ).toMatchObject([
      { code: 'notAPostcode', row: 'postcode' },
      { code: 'notAnEmail', row: 'email' },
      { code: 'notAPhone', row: 'phone' },
    ])
  })

  it('has a column per part, with words in the language of the reader', () => {
    expect(addressColumns.variables(question).map(({ id }) => id)).toEqual([
      'contact.name',
      'contact.postcode',
      'contact.town',
      'contact.email',
      'contact.phone',
    ])
    const answer = texts({ ...anna, town: 'Dresden' })
    expect(address.describe(question, answer, 'de-x-ls')[1]).toBe('Ort: Dresden')
    expect(address.describe(question, answer, 'tr')[1]).toBe('Town: Dresden')
  })
})
