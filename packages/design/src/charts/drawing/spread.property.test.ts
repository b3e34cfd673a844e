import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const anyWishes = fc.array(
  fc.record({
    at: fc.double({ min: -50, max: 350, noNaN: true }),
    height: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 12 },
)

test('what is moved apart keeps its order, overlaps nowhere, and stays inside if there is room', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const places = spread(wishes, 0, 300)
      const order = wishes
        .map(({ at, height }, index) => ({ at, height, middle: places[index] ?? Number.NaN }))
        .toSorted((one, other) => one.at - other.at)
      const all = order.reduce((sum, { height }) => sum + height, 0)
      for (const [index, { middle, height }] of order.entries()) {
        const next = order[index + 1] ?? { middle: Infinity, height: 0 }
        expect(next.middle - next.height / 2).toBeGreaterThan(middle + height / 2 - 1e-6)
        expect(middle - height / 2).toBeGreaterThan(-1e-6)
        expect(middle + height / 2).toBeLessThan(Math.max(300, all) + 1e-6)
      }
    }),
  )
})

test('what is apart already stays where it wishes to be', () => {
  const wishes = [
    { at: 200, height: 10 },
    { at: 20, height: 10 },
    { at: 100, height: 30 },
  ]
  expect(spread(wishes, 0, 300)).toEqual([200, 20, 100])
})
