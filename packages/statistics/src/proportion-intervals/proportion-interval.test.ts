import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { proportionInterval, type ProportionMethod } from './proportion-interval.ts'

const share = {
  value: 0.654934549472,
  standardError: 0.109026546632,
  cases: 24,
  degreesOfFreedom: 23,
}

// R: svyciprop, and prop.test with an effective number of cases
test.each([
  ['logit', 0.411642861288, 0.8373689181, 9],
  ['asin', 0.42065011285, 0.854995102979, 9],
  ['beta', 0.405961203061, 0.853859818677, 9],
  ['mean', 0.429395954044, 0.880473144901, 9],
  // R interpolates this one.
  ['likelihood', 0.414218705817, 0.850483449028, 4],
  ['wilson', 0.4322564513, 0.8255271716, 9],
] as const)('%s', (method, low, high, digits) => {
  const interval = settled(proportionInterval(method, share))
  expect(interval.low).toBeCloseTo(low, digits)
  expect(interval.high).toBeCloseTo(high, digits)
})

test('Wilson with the number of cases that Kish finds effective', () => {
  const interval = settled(proportionInterval('wilson', { ...share, effectiveCases: 20.90518299 }))
  expect(interval.low).toBeCloseTo(0.4420451916, 8)
  expect(interval.high).toBeCloseTo(0.8197224561, 8)
})

const within: readonly ProportionMethod[] = ['logit', 'likelihood', 'asin', 'beta', 'wilson']

test('all but the mean stay within 0 and 1, contain the share, and mirror with it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...within),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.001, max: 0.3, noNaN: true }),
      fc.integer({ min: 1, max: 500 }),
      (method, value, standardError, degreesOfFreedom) => {
        const given = { value, standardError, cases: 1000, degreesOfFreedom }
        const { low, high } = settled(proportionInterval(method, given))
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(value + 1e-12)
        expect(high).toBeGreaterThanOrEqual(value - 1e-12)
        const mirrored = settled(proportionInterval(method, { ...given, value: 1 - value }))
        expect(mirrored.low).toBeCloseTo(1 - high, 6)
        expect(mirrored.high).toBeCloseTo(1 - low, 6)
      },
    ),
  )
})

test('0 and 1 of all are refused, except where cases are counted', () => {
  for (const method of within)
    expect(proportionInterval(method, { ...share, value: 0, standardError: 0 })).toEqual({
      refused: 'noVariation',
    })
  const nobody = { ...share, value: 0, standardError: 0, effectiveCases: 20 }
  expect(settled(proportionInterval('wilson', nobody))).toEqual({
    low: 0,
    high: expect.closeTo(0.16112516, 7) as number,
  })
})

test('a share that the design determines is its own interval', () => {
  for (const method of within)
    expect(proportionInterval(method, { ...share, value: 0.3, standardError: 0 })).toEqual({
      low: 0.3,
      high: 0.3,
    })
})
