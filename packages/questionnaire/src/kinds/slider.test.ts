import { describe, expect, it } from 'vitest'
import type { Slider } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { slider, sliderForm } from './slider.ts'

const question: Slider = {
  kind: 'slider',
  id: 'share',
  text: both('Wie viel?'),
  min: 0,
  max: 1,
  step: 0.1,
  unit: both('Liter'),
}

const check = (value: number, own = question) => sliderForm.check(own, { kind: 'number', value })

describe('slider', () => {
  it('reads the number that is typed', () => {
    expect(slider.read(question, formOf([['share', '0,3']]))).toEqual({
      answer: { kind: 'number', value: 0.3 },
    })
    expect(slider.read(question, formOf([['share', 'halb']]))?.problems).toMatchObject([
      { code: 'notANumber', field: 'share' },
    ])
  })

  it('counts steps from the smallest value, without being misled by binary fractions', () => {
    for (const value of [0, 0.1, 0.3, 0.6, 0.7, 1]) expect(check(value)).toEqual([])
    expect(check(0.35)).toMatchObject([{ code: 'notAStep', limit: 0.1 }])
    expect(check(1e-9)).toMatchObject([{ code: 'notAStep' }])
    const odd = { ...question, min: 1, max: 11, step: 2 }
    expect(check(7, odd)).toEqual([])
    expect(check(6, odd)).toMatchObject([{ code: 'notAStep', limit: 2 }])
  })

  it('names the end that is passed', () => {
    expect(check(-0.1)).toMatchObject([{ code: 'numberTooSmall', limit: 0 }])
    expect(check(1.1)).toMatchObject([{ code: 'numberTooLarge', limit: 1 }])
    expect(check(Number.NaN)).toMatchObject([{ code: 'notANumber' }])
  })

  it('reads a point as decimal point where the steps are that fine', () => {
    const fine = { ...question, max: 2000, step: 0.001 }
    expect(slider.read(fine, formOf([['share', '1.234']]))?.answer).toEqual({
      kind: 'number',
      value: 1.234,
    })
  })

  it('describes the number with its unit', () => {
    expect(slider.describe(question, { kind: 'number', value: 0.5 }, 'de')).toEqual([
      '0,5\u00A0Liter',
    ])
  })
})
