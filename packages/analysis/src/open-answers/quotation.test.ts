import { describe, expect, test } from 'vitest'
import { quotationOf } from './quotation.ts'

const text = 'Ich bin unzufrieden mit dem Park. [Name] war freundlich, und ich bin zufrieden.'

describe('a quotation', () => {
  test.each([
    [text, text],
    ['[...] [Name] war freundlich […]', '[…] [Name] war freundlich […]'],
    ['Ich bin unzufrieden […] und ich bin zufrieden.', undefined],
    ['Ich bin unzufrieden […], und ich bin zufrieden.', undefined],
  ])('is what stands there, with omissions: %s', (typed, expected) => {
    expect(quotationOf(text, typed)).toBe(expected ?? typed)
  })

  test.each([
    '[…] zufrieden mit dem Park […]',
    'Ich bin […]frieden mit dem Park […]',
    'Ich bin un[…]',
    '[…]frieden.',
    'Ich bin zufrieden.',
    'Ich bin zufrieden […]',
    '[…]',
    ' ',
    '',
  ])('is never something else: %s', (typed) => {
    expect(quotationOf(text, typed)).toBeUndefined()
  })

  test('finds the whole word behind a part of one', () => {
    expect(quotationOf(text, '[…] zufrieden.')).toBe('[…] zufrieden.')
    expect(quotationOf('unklar, klar, unklar', '[…] klar […]')).toBe('[…] klar […]')
  })
})
