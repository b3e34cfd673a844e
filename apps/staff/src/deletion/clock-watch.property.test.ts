import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockWatch } from './clock-watch.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const begin = Date.parse('2026-11-28T06:00:00Z')

/** A process that looks every hour, its clock off by so many milliseconds at each look; whether it was believed. */
function looks(offsets: readonly number[], known?: number): readonly boolean[] {
  const watch = clockWatch(known)
  return offsets.map(
    (offset, index) =>
      watch({ wall: begin + index * hour + offset, steady: index * hour }).believed,
  )
}

const leap = fc.integer({ min: hour + 1, max: 20 * 365 * day })
const drift = fc.integer({ min: -10_000, max: 10_000 })

test('a clock that goes as clocks do is believed at every look', () => {
  fc.assert(
    fc.property(fc.array(drift, { minLength: 1, maxLength: 50 }), (offsets) => {
      expect(looks(offsets)).not.toContain(false)
    }),
  )
})

test('a clock that leaps ahead is not believed for six hours, however far it leaps', () => {
  fc.assert(
    fc.property(fc.nat(5), leap, (before, ahead) => {
      const offsets = [...Array(before + 1).fill(0), ...Array(8).fill(ahead)]
      expect(looks(offsets)).toEqual([
        ...Array(before + 1).fill(true),
        ...Array(6).fill(false),
        true,
        true,
      ])
    }),
  )
})

test('a clock that is put back is believed at once, and so is one that goes back', () => {
  fc.assert(
    fc.property(leap, leap, (ahead, back) => {
      expect(looks([0, ahead, ahead, 0, 0, -back, -back])).toEqual([
        true,
        false,
        false,
        true,
        true,
        true,
        true,
      ])
    }),
  )
})

test('after a start it may be three days later than anything that the house knew of, and no more', () => {
  expect(looks([0, 0], begin - 3 * day)).toEqual([true, true])
  expect(looks([0, 0], begin + 400 * day)).toEqual([true, true])
  expect(looks(Array(7).fill(0), begin - 4 * day)).toEqual([...Array(6).fill(false), true])
})
