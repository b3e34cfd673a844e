import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOf } from './pace.ts'

test('no minute holds more than was allowed, whoever takes turns and however long it was quiet before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.array(
        fc.record({
          count: fc.integer({ min: 1, max: 5 }),
          quiet: fc.integer({ min: 0, max: 90_000 }),
        }),
        {
          minLength: 1,
          maxLength: 60,
        },
      ),
      (perMinute, turns) => {
        const clock = { at: 0 }
        const pace = paceOf(perMinute, () => new Date(clock.at))
        const went: { readonly at: number; readonly count: number }[] = []
        for (const { count, quiet } of turns) {
          clock.at += quiet
          clock.at += pace.turn(count)
          went.push({ at: clock.at, count })
        }
        for (const { at: from } of went) {
          const within = went.filter(({ at }) => at >= from && at < from + 60_000 - 1)
          const sum = within.reduce((total, { count }) => total + count, 0)
          // The last handful begins within the minute and may reach beyond it.
          expect(sum - (within.at(-1)?.count ?? 0)).toBeLessThanOrEqual(perMinute)
        }
      },
    ),
  )
})
