import { describe, expect, it } from 'vitest'
import type { ConstantSum } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { constantSum, constantSumForm } from './constant-sum.ts'

const question: ConstantSum = {
  kind: 'constantSum',
  id: 'money',
  text: both('Wie würden Sie 100 Euro verteilen?'),
  rows: [
    { id: 'paths', label: both('Wege') },
    { id: 'parks', label: both('Parks') },
    { id: 'pools', label: both('Bäder') },
  ],
  total: 100,
}

const shares = (paths: number, parks: number, pools: number) =>
  ({ kind: 'numbers', values: { paths, parks, pools } }) as const

describe('a constant sum', () => {
  it('counts what is left empty as zero once anything is filled in', () => {
    expect(constantSum.read(question, formOf([['money.parks', '100']]))).toEqual({
      answer: shares(0, 100, 0),
      problems: [],
    })
    expect(constantSum.read(question, formOf([['money.parks', ' ']]))).toBeUndefined()
  })

  it('asks for the total where the shares do not make it, in either direction', () => {
    for (const answer of [shares(50, 49, 0), shares(50, 51, 0), shares(0, 0, 0)]) {
      expect(constantSumForm.check(question, answer)).toEqual([
        {
          code: 'wrongTotal',
          question: 'money',
          kind: 'constantSum',
          field: 'money.paths',
          limit: 100,
        },
      ])
    }
    expect(constantSumForm.check(question, shares(50, 50, 0))).toEqual([])
  })

  it('adds hundredths as they are written', () => {
    expect(constantSumForm.check(question, shares(33.33, 33.33, 33.34))).toEqual([])
    expect(constantSumForm.check({ ...question, total: 1 }, shares(0.06, 0.57, 0.37))).toEqual([])
    expect(constantSumForm.check(question, shares(33.333, 33.333, 33.334))).toMatchObject([
      { code: 'tooManyDecimals', limit: 2, row: 'paths' },
      { code: 'tooManyDecimals', limit: 2 },
      { code: 'tooManyDecimals', limit: 2 },
    ])
  })

  it('takes no share below zero, whatever the total', () => {
    expect(constantSumForm.check(question, shares(-10, 110, 0))).toMatchObject([
      { code: 'numberTooSmall', limit: 0, row: 'paths' },
    ])
  })

  it('does not speak of the total while a share cannot be read', () => {
    const form = formOf([
      ['money.paths', 'alles'],
      ['money.parks', '40'],
    ])
    const reading = constantSum.read(question, form)
    expect(reading?.problems).toMatchObject([{ code: 'notANumber', field: 'money.paths' }])
    expect(constantSumForm.check(question, reading?.answer)).toMatchObject([
      { code: 'required', field: 'money.paths' },
    ])
  })

  it('asks for shares only where it is required', () => {
    expect(constantSumForm.check(question, undefined)).toEqual([])
    expect(constantSumForm.check({ ...question, required: true }, undefined)).toMatchObject([
      { code: 'required', field: 'money.paths' },
    ])
  })
})
