import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingCodes, newTakenCodes } from './missing-codes.ts'

const answers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -999_999_999_999_999, max: 999 }),
  fc
    .tuple(fc.double({ min: 95, max: 99, noNaN: true }), fc.nat(12))
    .map(([digits, power]) => -digits * 10 ** power),
  fc.integer({ min: -10_000, max: 10 }),
  fc.constantFrom(-95, -99, -950, -990),
)

test('no answer is a code or lies between two, whatever was answered', () => {
  fc.assert(
    fc.property(fc.array(answers), (given) => {
      const taken = newTakenCodes()
      for (const answer of given) taken.add(answer)
      const codes = Object.values(missingCodes(taken))
      const [low, high] = [Math.min(...codes), Math.max(...codes)]
      expect(new Set(codes).size).toBe(5)
      expect(given.filter((answer) => answer >= low && answer <= high)).toEqual([])
    }),
  )
})

test('they stay what statistics programs are used to as long as nobody answered so', () => {
  const taken = newTakenCodes()
  for (const answer of [-94.9, -99.1, -100, -1e6, 0, 99]) taken.add(answer)
  expect(missingCodes(taken)).toEqual({
    notAsked: -99,
    notAnswered: -98,
    dontKnow: -97,
    noAnswer: -96,
    notApplicable: -95,
  })
})
