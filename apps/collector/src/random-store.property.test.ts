import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomStore } from './random-store.ts'

test('any sizes in any order are given out in full, and nothing twice', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(sizes, (asked) => {
      const random = randomStore()
      const drawn = asked.map((size) => Buffer.from(random(size)))
      expect(drawn.map(({ length }) => length)).toEqual(asked)
      const long = drawn.filter(({ length }) => length >= 16)
      expect(new Set(long.map((bytes) => bytes.toString('hex'))).size).toBe(long.length)
    }),
  )
})

test('what was given out keeps its value when more is drawn', () => {
  const random = randomStore()
  const first = random(32)
  const copy = Buffer.from(first)
  for (let turn = 0; turn < 300; turn += 1) random(32)
  expect(Buffer.compare(copy, first)).toBe(0)
})

test('every bit comes up about as often as not', () => {
  const random = randomStore()
  let ones = 0
  for (let turn = 0; turn < 4_000; turn += 1)
    for (const byte of random(16)) ones += byte.toString(2).replaceAll('0', '').length
  // 512,000 tosses: six standard deviations.
  expect(Math.abs(ones - 256_000)).toBeLessThan(2_150)
})
