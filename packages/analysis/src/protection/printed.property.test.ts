import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsPrintedAlike, wholePercent } from './printed.ts'

test('exactly the counts in the range print as the same per cent', () => {
  const share = fc
    .integer({ min: 1, max: 2_000 })
    .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)))
  fc.assert(
    fc.property(share, ([count, base]) => {
      const { low, high } = countsPrintedAlike(count, base)
      const alike = Array.from({ length: base + 1 }, (_, other) => other).filter(
        (other) => wholePercent(other, base) === wholePercent(count, base),
      )
      expect([low, high]).toEqual([alike[0], alike.at(-1)])
    }),
  )
})
