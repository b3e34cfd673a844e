import { expect, test } from 'vitest'
import { instantInBerlin } from './instant-in-berlin.ts'

test.each([
  ['2026-12-01T10:00', '2026-12-01T09:00:00.000Z'],
  ['2026-07-01T00:30', '2026-06-30T22:30:00.000Z'],
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T04:00', '2026-10-25T03:00:00.000Z'],
])('%s on a German clock is %s', (typed, instant) => {
  expect(instantInBerlin(typed)).toBe(instant)
})

test.each(['', '2026-12-01', '2026-02-30T10:00', '2026-12-01T25:00', 'morgen um zehn'])(
  '%j is no moment',
  (typed) => expect(instantInBerlin(typed)).toBeUndefined(),
)
