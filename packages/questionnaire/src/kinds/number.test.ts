import { describe, expect, it } from 'vitest'
import type { NumberQuestion } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { number, numberForm } from './number.ts'

const question: NumberQuestion = {
  kind: 'number',
  id: 'rent',
  text: both('Wie hoch ist Ihre Miete?'),
  special: ['dontKnow', 'noAnswer'],
  min: 0,
  max: 20_000,
  decimals: 2,
  unit: { de: 'Euro', en: 'euros' },
}

const check = (value: number) => numberForm.check(question, { kind: 'number', value })

describe('number', () => {
  it('reads what is typed and says when it is no number', () => {
    expect(number.read(question, formOf([['rent', ' 1.234,50 ']]))).toEqual({
      answer: { kind: 'number', value: 1234.5 },
    })
    expect(number.read(question, formOf([['rent', 'viel']]))).toEqual({
      problems: [expect.objectContaining({ code: 'notANumber', field: 'rent' })],
    })
    expect(number.read(question, formOf([['rent', ' ']]))).toBeUndefined()
  })

  it('takes a special answer alone', () => {
    const box = ['rent~special', 'dontKnow'] as const
    expect(number.read(question, formOf([box]))).toEqual({
      answer: { kind: 'special', special: 'dontKnow' },
    })
    for (const more of [
      ['rent', '5'],
      ['rent', 'viel'],
      ['rent~special', 'noAnswer'],
    ] as const) {
      expect(number.read(question, formOf([box, more]))).toEqual({
        problems: [expect.objectContaining({ code: 'specialWithValue', field: 'rent' })],
      })
    }
    expect(number.read({ ...question, special: [] }, formOf([box]))?.problems).toMatchObject([
      { code: 'unknownOption' },
    ])
  })

  it('names the limit that is missed', () => {
    expect(check(-0.01)).toMatchObject([{ code: 'numberTooSmall', limit: 0 }])
    expect(check(0)).toEqual([])
    expect(check(20_000)).toEqual([])
    expect(check(20_000.01)).toMatchObject([{ code: 'numberTooLarge', limit: 20_000 }])
    expect(check(0.125)).toMatchObject([{ code: 'tooManyDecimals', limit: 2 }])
    expect(check(1e-9)).toMatchObject([{ code: 'tooManyDecimals', limit: 2 }])
  })

  it('is a whole number of at most fifteen digits unless it says otherwise', () => {
    const { min: _min, max: _max, decimals: _decimals, ...plain } = question
    expect(numberForm.check(plain, { kind: 'number', value: 0.5 })).toMatchObject([
      { code: 'tooManyDecimals', limit: 0 },
    ])
    expect(numberForm.check(plain, { kind: 'number', value: 1e15 })).toMatchObject([
      { code: 'numberTooLarge', limit: 999_999_999_999_999 },
    ])
    expect(numberForm.check(plain, { kind: 'number', value: Number.NaN })).toMatchObject([
      { code: 'notANumber' },
    ])
  })

  it('describes the number as the language writes it, with its unit', () => {
    const answer = { kind: 'number' as const, value: 12_345.5 }
    expect(number.describe(question, answer, 'de')).toEqual(['12.345,5\u00A0Euro'])
    expect(number.describe(question, answer, 'en')).toEqual(['12,345.5\u00A0euros'])
  })
})
