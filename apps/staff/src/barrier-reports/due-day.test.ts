import { expect, test } from 'vitest'
import { dueDay } from './due-day.ts'

test.each([
  ['2026-11-27', '2026-12-27'],
  ['2026-12-15', '2027-01-15'],
  ['2026-01-31', '2026-02-28'],
  ['2028-01-30', '2028-02-29'],
])('a report of %s is to be answered by %s', (day, due) => {
  expect(dueDay(day)).toBe(due)
})
