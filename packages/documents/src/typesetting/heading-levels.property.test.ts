import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingLevels } from './heading-levels.ts'

test('levels begin at 2, never skip one going down, and keep the order of higher and lower', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (wanted) => {
      const given = wanted.map(headingLevels())
      expect(given[0]).toBe(2)
      given.slice(1).forEach((level, at) => {
        const [before, after] = [wanted[at] ?? 0, wanted[at + 1] ?? 0]
        expect(level).toBeLessThanOrEqual((given[at] ?? 0) + 1)
        const higher = level <= (given[at] ?? 0)
        expect(higher).toBe(after <= before)
      })
    }),
  )
})
