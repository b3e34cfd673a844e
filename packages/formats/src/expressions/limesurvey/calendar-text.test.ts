import { expect, test } from 'vitest'
import { readWrittenMoment } from './calendar-text.ts'

test.each([
  ['2026-12-24', '2026-12-24 00:00:00'],
  ['2026/2/3', '2026-02-03 00:00:00'],
  ['24.12.2026', '2026-12-24 00:00:00'],
  ['24-12-2026 8:05', '2026-12-24 08:05:00'],
  ['12/24/2026', '2026-12-24 00:00:00'],
  ['24 Dec 2026 8:05:09', '2026-12-24 08:05:09'],
  ['99-12-24', '1999-12-24 00:00:00'],
  ['24-12-99', '1999-12-24 00:00:00'],
  ['24.12.26 8:05', '2026-12-24 08:05:00'],
])('reads %s', (text, expected) => {
  const { date, time } = readWrittenMoment(text) ?? {}
  expect(`${date} ${time}`).toBe(expected)
})

test.each([
  ['', 'now', 'tomorrow', '8:05', '2026-02-30', '13/13/2026', '2026-12-24 25:00'],
  // Hours, minutes and seconds, or a day.
  ['9.8.10'],
  // Versions do not agree about the century.
  ['69-12-24'],
])('does not read %s', (...texts) => {
  for (const text of texts) expect(readWrittenMoment(text)).toBeUndefined()
})
