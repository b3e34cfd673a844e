import { expect, test } from 'vitest'
import { formatDay, formatEnd, formatMoment } from './dates.ts'

test('days and moments are those of Germany', () => {
  expect(formatDay('2027-05-03', 'de')).toBe('3. Mai 2027')
  expect(formatDay('2027-05-03', 'en')).toBe('3 May 2027')
  expect(formatMoment('2027-05-02T22:30:00Z', 'de')).toBe('3. Mai 2027, 00:30 Uhr')
  expect(formatMoment('2027-01-02T22:30:00Z', 'en')).toBe('2 January 2027, 23:30')
})

test('what is no date is shown as it came', () => {
  expect(formatDay('demnächst', 'de')).toBe('demnächst')
  expect(formatMoment('', 'de')).toBe('')
})

test('an end at midnight is told as the end of the day before', () => {
  expect(formatEnd('2026-12-21T23:00:00Z', 'de')).toBe('21. Dezember 2026, 24:00 Uhr')
  expect(formatEnd('2026-12-21T23:00:00Z', 'en')).toBe('21 December 2026, 24:00')
  expect(formatEnd('2026-12-21T22:30:00Z', 'de')).toBe('21. Dezember 2026, 23:30 Uhr')
})
